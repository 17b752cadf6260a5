#pragma once

#include "core/discovery/servicerecords.h"
#include "core/discovery/sourcelook.h"

#include <vector>

namespace mm {

//! Asks for the service records of the address's domain (RFC 6186, RFC 8314 section 5.1), all at once; what
//! they say together is one candidate.
class RecordsLook final : public SourceLook
{
    Q_OBJECT

public:
    explicit RecordsLook(SearchContext &context);
    ~RecordsLook() override;

    void start() override;

private:
    void take(std::size_t index, NameOutcome outcome, const QList<ServiceLocation> &locations);
    void conclude();

    struct Question
    {
        int number = 0;
        std::unique_ptr<Lookup> lookup;
        std::optional<NameOutcome> outcome;
        QList<ServiceLocation> locations;
    };
    std::vector<Question> m_questions; //!< in the order of serviceRecordNames
};

}
