#pragma once

#include "core/discovery/autodiscover.h"
#include "core/discovery/fetchinglook.h"

namespace mm {

//! Asks the domain's servers in Microsoft's form (MS-OXDSCLI): at the domain, at "autodiscover" below it, and
//! where its record points. The address is told, because the question consists of it, but over a sound
//! connection and to servers of its own domain alone; nobody signs in.
class AutodiscoverLook final : public FetchingLook
{
    Q_OBJECT

public:
    explicit AutodiscoverLook(SearchContext &context);
    ~AutodiscoverLook() override;

    void start() override;

private:
    void askServer(const QUrl &page);
    void follow(NameOutcome outcome, const QList<ServiceLocation> &locations);
    [[nodiscard]] Result<SettingsCandidate> read(const QByteArray &xml);
    [[nodiscard]] bool isOwn(const QUrl &page) const;

    std::unique_ptr<Lookup> m_lookup;
    int m_record = 0; //!< the number of the place
    QList<QUrl> m_asked;
};

}
