#include "core/discovery/exchangerlook.h"

#include "core/discovery/autoconfig.h"
#include "core/discovery/autoconfiglook.h"
#include "core/discovery/recordoutcome.h"
#include "core/knowledge/mailservice.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// Where nobody takes mail for the domain, RFC 7505 has one record without a host.
QString namesOf(const QStringList &hosts, bool hasRecords)
{
    return hosts.isEmpty() && hasRecords ? u"."_s : hosts.join(u", "_s);
}

}

ExchangerLook::ExchangerLook(const KnowledgeBase &knowledge, SearchContext &context)
    : FetchingLook({SettingsSource::MailExchanger, true}, context)
    , m_knowledge(knowledge)
{
}

ExchangerLook::~ExchangerLook() = default;

void ExchangerLook::start()
{
    const QString &domain = context().address.domain;
    m_records = begin(u"MX "_s + domain);
    m_lookup = context().resolver.mailExchanges(
        domain, patience::record,
        [this](NameOutcome outcome, const QList<MailExchange> &exchanges) { take(outcome, exchanges); });
}

void ExchangerLook::take(NameOutcome outcome, QList<MailExchange> exchanges)
{
    std::stable_sort(exchanges.begin(), exchanges.end(), [](const MailExchange &a, const MailExchange &b) {
        return a.preference < b.preference;
    });
    QStringList hosts;
    for (const MailExchange &exchange : std::as_const(exchanges)) {
        if (!exchange.host.isEmpty())
            hosts += exchange.host;
    }
    const QString told = namesOf(hosts, !exchanges.isEmpty());
    for (const QString &host : std::as_const(hosts)) {
        const MailServiceEntry *service = mailServiceOfExchanger(m_knowledge, host);
        if (!service)
            continue;
        end(m_records, candidateOf(*service, SettingsSource::MailExchanger, context().address), told);
        return;
    }
    if (!hosts.isEmpty())
        askAbout(hosts.first());
    end(m_records, outcomeOf(outcome), told);
}

void ExchangerLook::askAbout(const QString &exchanger)
{
    const QString domain = probableDomainOf(exchanger);
    if (domain.isEmpty() || domain == context().address.domain)
        return;
    const SettingsReader reader = [this](const QByteArray &xml) {
        return readAutoconfig(xml, context().address);
    };
    // Anybody on the way can name an exchanger of his own, but not put it on Thunderbird's list.
    ask({.order = {.url = providerDatabasePage(domain)}, .reader = reader});
    ask({.order = {.url = QUrl(u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(domain))},
         .reader = reader,
         .isNamedSafely = false});
}

QString probableDomainOf(const QString &host)
{
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    const bool isBelowCountry = labels.last().size() == 2 && labels.at(labels.size() - 2).size() <= 3;
    const qsizetype kept = std::min<qsizetype>(labels.size(), isBelowCountry ? 3 : 2);
    return labels.last(kept).join(u'.').toLower();
}

}
