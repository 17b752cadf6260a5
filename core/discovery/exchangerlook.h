#pragma once

#include "core/discovery/fetchinglook.h"
#include "core/knowledge/knowledgebase.h"

namespace mm {

//! Looks at who receives the domain's mail (MX): a provider that MailMend knows, else one that Thunderbird's
//! list or the provider itself tells of.
class ExchangerLook final : public FetchingLook
{
    Q_OBJECT

public:
    ExchangerLook(const KnowledgeBase &knowledge, SearchContext &context);
    ~ExchangerLook() override;

    void start() override;

private:
    void take(NameOutcome outcome, QList<MailExchange> exchanges);
    void askAbout(const QString &exchanger);

    const KnowledgeBase &m_knowledge;
    std::unique_ptr<Lookup> m_lookup;
    int m_records = 0; //!< the number of the place
};

//! The domains that a host may be registered under: its last two labels, and three below a country where the
//! second last is short ("co.uk"); then the two alone count unless that is a usual second level.
[[nodiscard]] QStringList probableDomainsOf(const QString &host);

}
