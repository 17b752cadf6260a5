#include "core/probe/secondopinions.h"

#include "core/model/addressscope.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto ownPatience = 3000ms;   //!< for this computer's resolver before another is asked beside it
constexpr auto namePatience = 1500ms;  //!< a public resolver that is reached answers in a tenth of it
constexpr qsizetype mostAddresses = 4; //!< of the host that is compared with

//! Hosts that take connections on a port from everywhere, as their operators' help pages name them. The
//! second is for somebody whose own host is the first.
struct WellKnownHosts
{
    quint16 port;
    QLatin1StringView first;
    QLatin1StringView second;
};

constexpr std::array<WellKnownHosts, 7> wellKnownHosts{{
    {25, "gmail-smtp-in.l.google.com"_L1, "mx00.gmx.net"_L1},
    {465, "smtp.gmail.com"_L1, "smtp.mail.yahoo.com"_L1},
    {587, "smtp.gmail.com"_L1, "smtp.office365.com"_L1},
    {143, "imap.gmx.net"_L1, "imap.web.de"_L1},
    {993, "imap.gmail.com"_L1, "outlook.office365.com"_L1},
    {110, "pop.gmx.net"_L1, "pop3.web.de"_L1},
    {995, "pop.gmail.com"_L1, "outlook.office365.com"_L1},
}};

//! Empty: nobody well known serves the port.
QString wellKnownHostFor(const Endpoint &endpoint)
{
    for (const WellKnownHosts &hosts : wellKnownHosts) {
        if (hosts.port == endpoint.port) {
            const bool isItself = endpoint.host.compare(hosts.first, Qt::CaseInsensitive) == 0;
            return isItself ? hosts.second : hosts.first;
        }
    }
    return {};
}

//! Names that no public resolver knows (RFC 6761, 6762, 8375) or that stand for themselves.
bool isKnownHereAlone(const QString &host)
{
    constexpr std::array localEndings{"localhost"_L1, "local"_L1,     "invalid"_L1,
                                      "internal"_L1,  "home.arpa"_L1, "onion"_L1};
    return !host.contains(u'.') || !QHostAddress(host).isNull() ||
           std::any_of(localEndings.begin(), localEndings.end(), [&](QLatin1StringView ending) {
               return host.endsWith(u'.' + ending, Qt::CaseInsensitive);
           });
}

TcpOutcome mostTelling(const QList<ConnectAttempt> &attempts)
{
    for (const TcpOutcome outcome : {TcpOutcome::Refused, TcpOutcome::Reset, TcpOutcome::TimedOut}) {
        if (std::any_of(attempts.begin(), attempts.end(),
                        [&](const auto &a) { return a.outcome == outcome; }))
            return outcome;
    }
    return attempts.isEmpty() ? TcpOutcome::Cancelled : attempts.last().outcome;
}

}

SecondOpinions::SecondOpinions(Resolver *elsewhere, Resolver &own, ProbeContext &context)
    : m_elsewhere(elsewhere)
    , m_own(own)
    , m_context(context)
{
}

SecondOpinions::~SecondOpinions() = default;

void SecondOpinions::expectName(const QString &host)
{
    if (!m_elsewhere || isKnownHereAlone(host))
        return;
    NameQuestion &question = m_names[host];
    question.patience = m_context.scheduler.deadline([this, host] { ask(host, true); });
    question.patience->restart(ownPatience);
}

void SecondOpinions::takeOwnAnswer(const QString &host, NameOutcome outcome)
{
    const auto expected = m_names.find(host);
    if (expected == m_names.end())
        return;
    expected->second.patience->stop();
    if (outcome != NameOutcome::Found)
        ask(host, true);
}

void SecondOpinions::doubtAddresses(const ServiceObservation &service)
{
    const NameResolution &resolution = service.resolution;
    if (resolution.outcome == NameOutcome::Found && !reachesTheInternet(resolution.addresses))
        ask(service.endpoint.host, leadNowhere(resolution.addresses));
}

void SecondOpinions::ask(const QString &host, bool isAwaited)
{
    const auto found = m_names.find(host);
    if (found == m_names.end() || std::exchange(found->second.isAsked, true))
        return;
    NameQuestion &question = found->second;
    question.isAwaited = isAwaited;
    question.answer.name = host;
    question.answer.startMs = m_context.elapsed();
    if (isAwaited)
        ++m_open;
    // With the dot at its end it is asked as it stands: past hosts file and search list.
    question.lookup =
        m_elsewhere->resolve(host + u'.', namePatience, [this, &question](const NameResolution &answer) {
            takeAnswer(question, answer);
        });
}

void SecondOpinions::takeAnswer(NameQuestion &question, const NameResolution &answer)
{
    const NameResolution asked = std::exchange(question.answer, answer);
    question.answer.name = asked.name;
    question.answer.startMs = asked.startMs;
    if (question.isAwaited)
        close();
}

void SecondOpinions::comparePort(const Endpoint &endpoint)
{
    const QString host = wellKnownHostFor(endpoint);
    if (!m_elsewhere || host.isEmpty() || m_ports.contains({host, endpoint.port}))
        return;
    PortQuestion &question = m_ports[{host, endpoint.port}];
    question.seen.host = host;
    ++m_open;
    question.lookup = m_own.resolve(
        host, namePatience, [this, &question, port = endpoint.port](const NameResolution &resolution) {
            race(question, port, resolution);
        });
}

void SecondOpinions::race(PortQuestion &question, quint16 port, const NameResolution &resolution)
{
    if (!reachesTheInternet(resolution.addresses)) { // no address, or one that a portal or filter made up
        close();
        return;
    }
    question.startMs = m_context.elapsed();
    question.race = std::make_unique<ConnectRace>(
        ConnectRace::Course{.addresses = resolution.addresses.mid(0, mostAddresses),
                            .port = port,
                            .patience = patience::otherPort,
                            .urgency = ConnectionGate::Urgency::Further},
        m_context);
    connect(question.race.get(), &ConnectRace::decided, this,
            [this, &question](bool connected) { conclude(question, connected); });
    question.race->start();
}

void SecondOpinions::conclude(PortQuestion &question, bool connected)
{
    question.seen.outcome = connected ? TcpOutcome::Connected : mostTelling(question.race->attempts());
    question.seen.durationMs = m_context.elapsed() - question.startMs;
    question.race->abandon(TcpOutcome::Cancelled);
    const Connection dropped = question.race->takeWinner();
    close();
}

void SecondOpinions::close()
{
    if (--m_open == 0)
        Q_EMIT settled();
}

void SecondOpinions::writeTo(ServiceObservation &service) const
{
    if (const auto name = m_names.find(service.endpoint.host); name != m_names.end() && name->second.isAsked)
        service.resolutionElsewhere = name->second.answer;
    const auto port = m_ports.find({wellKnownHostFor(service.endpoint), service.endpoint.port});
    const bool isUnanswered =
        std::none_of(service.attempts.begin(), service.attempts.end(),
                     [](const ConnectAttempt &attempt) { return attempt.outcome == TcpOutcome::Connected; });
    if (port != m_ports.end() && isUnanswered)
        service.comparison = port->second.seen;
}

QStringList SecondOpinions::asked() const
{
    QStringList all;
    for (const auto &[host, question] : m_names) {
        if (question.isAsked)
            all << u"dns://%1/%2"_s.arg(m_elsewhere->servers().join(u','), host);
    }
    for (const auto &[target, question] : m_ports) {
        if (question.race)
            all << u"tcp://%1:%2"_s.arg(target.first).arg(target.second);
    }
    return all;
}

}
