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
    const QString &domain = context().domain;
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
    // Behind the first there may be somebody else's servers, which only keep mail while those are away.
    QStringList hosts;
    for (const MailExchange &exchange : std::as_const(exchanges)) {
        if (!exchange.host.isEmpty() && exchange.preference == exchanges.first().preference)
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
    end(m_records, hosts.isEmpty() ? outcomeOf(outcome) : SettingsOutcome::NotUnderstood, told);
}

void ExchangerLook::askAbout(const QString &exchanger)
{
    const SettingsReader reader = [this](const QByteArray &xml) {
        return readAutoconfig(xml, context().address);
    };
    for (const QString &domain : probableDomainsOf(exchanger)) {
        if (domain == context().domain)
            continue;
        // Anybody on the way can name an exchanger of his own, but not put it on Thunderbird's list.
        ask({.order = {.url = providerDatabasePage(domain)}, .reader = reader});
        ask({.order = {.url = QUrl(u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(domain))},
             .reader = reader,
             .isNamedSafely = false});
    }
}

QStringList probableDomainsOf(const QString &host)
{
    static const QStringList secondLevels{u"ac"_s, u"co"_s,  u"com"_s, u"edu"_s, u"gov"_s,
                                          u"ne"_s, u"net"_s, u"or"_s,  u"org"_s};
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    QStringList domains;
    const auto add = [&](qsizetype count) {
        if (labels.size() >= count)
            domains += labels.last(count).join(u'.');
    };
    const bool isBelowCountry =
        labels.size() > 2 && labels.last().size() == 2 && labels.at(labels.size() - 2).size() <= 3;
    if (isBelowCountry)
        add(3);
    if (!isBelowCountry || !secondLevels.contains(labels.at(labels.size() - 2)))
        add(2);
    return domains;
}

}
