#include "core/net/dnsquestion.h"

#include <QHostAddress>

#include <utility>

namespace mm {

namespace {

constexpr qsizetype mostAddresses = 32;
constexpr qsizetype mostAliases = 16;
constexpr qsizetype mostRecords = 64;
constexpr int internetClass = 1; // RFC 1035 section 3.2.4
constexpr int typeMx = 15;
constexpr int typeSrv = 33;

void readAddresses(const ares_addrinfo &found, DnsAnswer &answer)
{
    for (auto *node = found.nodes; node && answer.addresses.size() < mostAddresses; node = node->ai_next) {
        const QString address = QHostAddress(node->ai_addr).toString();
        if (!answer.addresses.contains(address))
            answer.addresses << address;
    }
    for (auto *alias = found.cnames; alias && answer.aliases.size() < mostAliases; alias = alias->next) {
        if (alias->name)
            answer.aliases << QString::fromLatin1(alias->name);
    }
}

void readMailExchanges(const unsigned char *bytes, int size, DnsAnswer &answer)
{
    ares_mx_reply *first = nullptr;
    answer.status = ares_parse_mx_reply(bytes, size, &first);
    for (auto *mx = first; mx && answer.exchanges.size() < mostRecords; mx = mx->next)
        answer.exchanges << MailExchange{mx->priority, QString::fromLatin1(mx->host)};
    if (first)
        ares_free_data(first);
}

void readServices(const unsigned char *bytes, int size, DnsAnswer &answer)
{
    ares_srv_reply *first = nullptr;
    answer.status = ares_parse_srv_reply(bytes, size, &first);
    for (auto *srv = first; srv && answer.locations.size() < mostRecords; srv = srv->next) {
        const QString host = QString::fromLatin1(srv->host);
        answer.locations << ServiceLocation{srv->priority, srv->weight, srv->port,
                                            host == u'.' ? QString() : host};
    }
    if (first)
        ares_free_data(first);
}

}

DnsQuestion::DnsQuestion(QString name, Kind kind, QStringList servers, Answered answered)
    : m_name(name.toLatin1())
    , m_kind(kind)
    , m_servers(std::move(servers))
    , m_answered(std::move(answered))
{
    put(CaresChannel::BadAnswers::AskNextServer);
}

DnsQuestion::~DnsQuestion() = default;

void DnsQuestion::put(CaresChannel::BadAnswers badAnswers)
{
    m_lastChance = badAnswers == CaresChannel::BadAnswers::Count;
    m_channel = std::make_unique<CaresChannel>(m_servers, !m_name.contains('.'), badAnswers);
    const ares_channel channel = m_channel->handle();
    if (!channel) {
        take({.status = ARES_ENOTINITIALIZED});
        return;
    }
    ares_addrinfo_hints hints{};
    hints.ai_socktype = SOCK_STREAM;
    switch (m_kind) {
    case Kind::Ipv4:
    case Kind::Ipv6:
        hints.ai_family = m_kind == Kind::Ipv4 ? AF_INET : AF_INET6;
        ares_getaddrinfo(channel, m_name.constData(), nullptr, &hints, &DnsQuestion::addressesFound, this);
        break;
    case Kind::MailExchange:
        ares_query(channel, m_name.constData(), internetClass, typeMx, &DnsQuestion::recordsFound, this);
        break;
    case Kind::Service:
        ares_query(channel, m_name.constData(), internetClass, typeSrv, &DnsQuestion::recordsFound, this);
        break;
    }
    m_channel->watch();
}

void DnsQuestion::addressesFound(void *self, int status, int, ares_addrinfo *found)
{
    DnsAnswer answer{.status = status};
    if (found) {
        readAddresses(*found, answer);
        ares_freeaddrinfo(found);
    }
    static_cast<DnsQuestion *>(self)->take(std::move(answer));
}

void DnsQuestion::recordsFound(void *self, int status, int, unsigned char *bytes, int size)
{
    auto *question = static_cast<DnsQuestion *>(self);
    DnsAnswer answer{.status = status};
    if (status == ARES_SUCCESS && question->m_kind == Kind::MailExchange)
        readMailExchanges(bytes, size, answer);
    else if (status == ARES_SUCCESS)
        readServices(bytes, size, answer);
    question->take(std::move(answer));
}

void DnsQuestion::take(DnsAnswer answer)
{
    if (answer.status == ARES_EDESTRUCTION || answer.status == ARES_ECANCELLED)
        return;
    // c-ares is still at work on the channel, which the one who asked may want to destroy.
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(answer)] { settle(answer); }, Qt::QueuedConnection);
}

void DnsQuestion::settle(const DnsAnswer &answer)
{
    // Once every server has answered SERVFAIL or REFUSED, c-ares has lost the word and says that it reached
    // none. Asked again with the first answer counting, it tells which it was.
    if (answer.status == ARES_ECONNREFUSED && !m_lastChance) {
        put(CaresChannel::BadAnswers::Count);
        return;
    }
    const Answered answered = m_answered;
    answered(answer);
}

}
