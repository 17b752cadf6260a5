#include "core/net/caresresolver.h"

#include "core/net/dnsquestion.h"
#include "core/platform/systemfacts.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto otherFamilyDelay = 300ms;

QString asciiName(const QString &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? name : QString::fromLatin1(QUrl::toAce(name));
}

NameOutcome outcomeOf(int status)
{
    switch (status) {
    case ARES_SUCCESS:
        return NameOutcome::Found;
    case ARES_ENOTFOUND:
    case ARES_EBADNAME:
        return NameOutcome::NotFound;
    case ARES_ENODATA:
        return NameOutcome::NoAddress;
    case ARES_ETIMEOUT:
    case ARES_ECONNREFUSED: // no server could be spoken to at all
        return NameOutcome::TimedOut;
    default:
        return NameOutcome::ServerFailure;
    }
}

QString wordFor(int status)
{
    switch (status) {
    case ARES_SUCCESS:
        return {};
    case ARES_ENOTFOUND:
        return u"NXDOMAIN"_s;
    case ARES_ENODATA:
        return u"NODATA"_s;
    case ARES_ESERVFAIL:
        return u"SERVFAIL"_s;
    case ARES_EREFUSED:
        return u"REFUSED"_s;
    default:
        return QString::fromLatin1(ares_strerror(status));
    }
}

// Which of two failures tells more.
int tellingRank(int status)
{
    switch (outcomeOf(status)) {
    case NameOutcome::Found:
        return 0;
    case NameOutcome::NotFound:
        return 1;
    case NameOutcome::TimedOut:
        return 2;
    case NameOutcome::ServerFailure:
        return 3;
    case NameOutcome::NoAddress:
    case NameOutcome::NotAsked:
        return 4;
    }
    Q_UNREACHABLE();
}

class AddressLookup final : public QObject, public Lookup
{
public:
    AddressLookup(const QString &host, const QStringList &servers, std::chrono::milliseconds within,
                  Resolver::AddressesFound done)
        : m_done(std::move(done))
    {
        m_resolution.name = host;
        m_clock.start();
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { conclude(); });
        if (host.isEmpty() || !QHostAddress(host).isNull()) {
            DnsAnswer &answer = m_ipv4.emplace();
            answer.status = host.isEmpty() ? ARES_EBADNAME : ARES_SUCCESS;
            if (!host.isEmpty())
                answer.addresses << host;
            m_deadline.start(0ms);
            return;
        }
        m_deadline.start(within);
        m_questions[0] = ask(host, DnsQuestion::Kind::Ipv6, servers, m_ipv6);
        m_questions[1] = ask(host, DnsQuestion::Kind::Ipv4, servers, m_ipv4);
    }

private:
    std::unique_ptr<DnsQuestion> ask(const QString &host, DnsQuestion::Kind kind, const QStringList &servers,
                                     std::optional<DnsAnswer> &place)
    {
        return std::make_unique<DnsQuestion>(host, kind, servers, [this, &place](const DnsAnswer &answer) {
            place = answer;
            if (m_ipv4 && m_ipv6)
                conclude();
            else if (answer.status == ARES_SUCCESS && m_deadline.remainingTimeAsDuration() > otherFamilyDelay)
                m_deadline.start(otherFamilyDelay);
        });
    }

    void conclude()
    {
        m_deadline.stop();
        const DnsAnswer silence{.status = ARES_ETIMEOUT};
        DnsAnswer first = m_ipv6.value_or(silence);
        DnsAnswer second = m_ipv4.value_or(silence);
        if (!hasRoutableIpv6()) // RFC 6724 rule 1: what cannot be reached goes last
            std::swap(first, second);
        const int status =
            tellingRank(first.status) <= tellingRank(second.status) ? first.status : second.status;
        m_resolution.outcome = outcomeOf(status);
        m_resolution.detail = wordFor(status);
        m_resolution.addresses = first.addresses + second.addresses;
        m_resolution.aliases = first.aliases.isEmpty() ? second.aliases : first.aliases;
        m_resolution.durationMs = m_clock.elapsed();
        for (auto &question : m_questions) // what comes of it now comes too late
            question.reset();
        const auto done = m_done;
        const NameResolution resolution = m_resolution;
        done(resolution);
    }

    const Resolver::AddressesFound m_done;
    NameResolution m_resolution;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    std::optional<DnsAnswer> m_ipv4;
    std::optional<DnsAnswer> m_ipv6;
    std::unique_ptr<DnsQuestion> m_questions[2];
};

class RecordLookup final : public QObject, public Lookup
{
public:
    using Done = std::function<void(NameOutcome, const DnsAnswer &)>;

    RecordLookup(const QString &name, DnsQuestion::Kind kind, const QStringList &servers,
                 std::chrono::milliseconds within, Done done)
        : m_done(std::move(done))
        , m_question(std::make_unique<DnsQuestion>(asciiName(name), kind, servers,
                                                   [this](const DnsAnswer &answer) { conclude(answer); }))
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { conclude({.status = ARES_ETIMEOUT}); });
        m_deadline.start(within);
    }

private:
    void conclude(DnsAnswer answer)
    {
        m_deadline.stop();
        m_question.reset();
        const Done done = m_done;
        done(outcomeOf(answer.status), answer);
    }

    const Done m_done;
    QTimer m_deadline;
    std::unique_ptr<DnsQuestion> m_question;
};

}

CaresResolver::CaresResolver(QStringList servers)
    : m_servers(std::move(servers))
{
    ares_library_init(ARES_LIB_INIT_ALL);
}

CaresResolver::~CaresResolver()
{
    ares_library_cleanup();
}

std::unique_ptr<Lookup> CaresResolver::resolve(const QString &host, std::chrono::milliseconds within,
                                               AddressesFound done)
{
    return std::make_unique<AddressLookup>(asciiName(host), m_servers, within, std::move(done));
}

std::unique_ptr<Lookup> CaresResolver::mailExchanges(const QString &domain, std::chrono::milliseconds within,
                                                     MailExchangesFound done)
{
    return std::make_unique<RecordLookup>(
        domain, DnsQuestion::Kind::MailExchange, m_servers, within,
        [done = std::move(done)](NameOutcome outcome, const DnsAnswer &answer) {
            done(outcome, answer.exchanges);
        });
}

std::unique_ptr<Lookup> CaresResolver::services(const QString &name, std::chrono::milliseconds within,
                                                ServicesFound done)
{
    return std::make_unique<RecordLookup>(
        name, DnsQuestion::Kind::Service, m_servers, within,
        [done = std::move(done)](NameOutcome outcome, const DnsAnswer &answer) {
            done(outcome, answer.locations);
        });
}

QStringList CaresResolver::servers() const
{
    const CaresChannel channel(m_servers, false, CaresChannel::BadAnswers::AskNextServer);
    ares_addr_port_node *first = nullptr;
    if (!channel.handle() || ares_get_servers_ports(channel.handle(), &first) != ARES_SUCCESS)
        return {};
    QStringList servers;
    for (auto *node = first; node; node = node->next) {
        const QHostAddress address = node->family == AF_INET
                                         ? QHostAddress(ntohl(node->addr.addr4.s_addr))
                                         : QHostAddress(reinterpret_cast<const quint8 *>(&node->addr.addr6));
        servers << address.toString();
    }
    ares_free_data(first);
    return servers;
}

}
