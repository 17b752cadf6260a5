#include "core/diagnosis/ruleset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

//! A client sends its first packet anew after one second (RFC 6298 section 2): a connection that takes
//! longer lost a packet or crosses a very long way.
constexpr qint64 slowConnectMs = 1000;

bool isIPv6(const ConnectAttempt &attempt)
{
    return attempt.address.contains(u':');
}

//! A computer without IPv6 refuses such an address by itself and at once, which costs nobody any time.
bool isSilentIPv6(const ConnectAttempt &attempt)
{
    constexpr qint64 atOnceMs = 5;
    return isIPv6(attempt) &&
           (attempt.outcome == TcpOutcome::TimedOut ||
            (attempt.outcome == TcpOutcome::Unreachable && attempt.durationMs >= atOnceMs));
}

bool isNoAnswer(TcpOutcome outcome)
{
    return outcome == TcpOutcome::TimedOut || outcome == TcpOutcome::Unreachable;
}

QJsonObject attemptsEvidence(const ServiceView &view)
{
    QStringList addresses;
    QStringList details;
    qint64 longest = 0;
    for (const ConnectAttempt &attempt : view.service.attempts) {
        addresses += attempt.address;
        if (!attempt.detail.isEmpty() && !details.contains(attempt.detail))
            details += attempt.detail;
        longest = std::max(longest, attempt.durationMs);
    }
    return {{u"addresses"_s, addresses.join(u", "_s)},
            {u"detail"_s, details.join(u"; "_s)},
            {u"seconds"_s, std::max<qint64>(1, (longest + 500) / 1000)}};
}

Evidence failedBy(const ServiceView &view, TcpOutcome outcome)
{
    if (!nothingConnected(view) || connectionFailure(view) != outcome)
        return std::nullopt;
    return attemptsEvidence(view);
}

//! At one of the addresses that this service was sought at: another one's answers say nothing about the port.
bool isAnsweredThere(const ServiceObservation &other, const ServiceObservation &own)
{
    return std::any_of(other.attempts.begin(), other.attempts.end(), [&](const ConnectAttempt &attempt) {
        const bool sought =
            std::any_of(own.attempts.begin(), own.attempts.end(),
                        [&](const ConnectAttempt &mine) { return mine.address == attempt.address; });
        return sought && (attempt.outcome == TcpOutcome::Connected || attempt.outcome == TcpOutcome::Refused);
    });
}

//! Another port of the same host that answered, or 0.
int answeringPort(const ServiceView &view)
{
    const Endpoint &own = view.service.endpoint;
    for (const PortAttempt &attempt : view.service.otherPorts) {
        if (attempt.outcome == TcpOutcome::Connected && attempt.port != own.port)
            return attempt.port;
    }
    for (const TrialRecord &trial : view.service.alternatives) {
        if (trial.attempt.outcome == TcpOutcome::Connected && trial.endpoint.port != own.port)
            return trial.endpoint.port;
    }
    for (const ServiceObservation &other : view.check.services) {
        const bool sameHost = other.endpoint.host.compare(own.host, Qt::CaseInsensitive) == 0;
        if (sameHost && other.endpoint.port != own.port && isAnsweredThere(other, view.service))
            return other.endpoint.port;
    }
    return 0;
}

bool isAnswered(const ServiceObservation &service)
{
    return std::any_of(service.attempts.begin(), service.attempts.end(), [](const ConnectAttempt &attempt) {
        return attempt.outcome == TcpOutcome::Connected || attempt.outcome == TcpOutcome::Refused;
    });
}

bool somethingAnswers(const CheckObservation &check)
{
    return check.system.connectivity == SystemObservation::Connectivity::Online ||
           std::any_of(check.services.begin(), check.services.end(), isAnswered);
}

//! Of all that this computer sent to all servers: one conversation is too short to tell loss from chance.
struct Loss
{
    int sent = 0;
    int again = 0;

    [[nodiscard]] int percent() const { return sent > 0 ? (100 * again + sent / 2) / sent : 0; }
};

Loss lossOf(const CheckObservation &check)
{
    Loss loss;
    for (const ServiceObservation &service : check.services) {
        if (!service.link || service.link->segmentsSent <= 0)
            continue;
        loss.sent += service.link->segmentsSent;
        loss.again += service.link->retransmissions;
    }
    return loss;
}

//! A tenth is what makes transfers break off; some loss is the way of every network.
bool lossIsHeavy(const CheckObservation &check)
{
    constexpr int heavyPercent = 10;
    constexpr int fewestRepeats = 3;
    const Loss loss = lossOf(check);
    return loss.again >= fewestRepeats && loss.percent() >= heavyPercent;
}

//! The connection's, or what its conversation came to where that was longer; -1: nothing connected.
qint64 roundTripMs(const ServiceObservation &service)
{
    qint64 fastest = -1;
    for (const ConnectAttempt &attempt : service.attempts) {
        if (attempt.outcome == TcpOutcome::Connected && (fastest < 0 || attempt.durationMs < fastest))
            fastest = attempt.durationMs;
    }
    return service.link ? std::max(fastest, qint64(service.link->roundTripMs)) : fastest;
}

}

Evidence refused(const ServiceView &view)
{
    return failedBy(view, TcpOutcome::Refused);
}

Evidence timedOut(const ServiceView &view)
{
    return failedBy(view, TcpOutcome::TimedOut);
}

Evidence unreachable(const ServiceView &view)
{
    return failedBy(view, TcpOutcome::Unreachable);
}

Evidence reset(const ServiceView &view)
{
    if (auto evidence = failedBy(view, TcpOutcome::Reset))
        return evidence;
    const bool beforeGreeting =
        view.dialogue().ending == DialogueEnding::Reset && view.dialogue().greeting.isEmpty();
    if (!beforeGreeting && view.tls().failure != TlsFailure::Reset)
        return std::nullopt;
    return QJsonObject{{u"addresses"_s, view.service.address}, {u"detail"_s, view.tls().detail}};
}

// The port is silent; what else answers decides:
//
//   another port of the host | the port at a well-known host | verdict
//   answers                  | not known, turned away        | blocked: somewhere on the way
//   answers                  | silent                        | blocked: by this network, for everybody
//   answers                  | answers                       | a warning: kept from this host alone
//   silent                   | silent, and something answers | blocked: by this network, for everybody
//   silent                   | silent, and nothing answers   | none: this computer is cut off
//   silent                   | answers                       | none: the host is down
//   silent                   | not known, turned away        | none
Evidence portBlocked(const ServiceView &view)
{
    if (!nothingConnected(view) || !isNoAnswer(connectionFailure(view)))
        return std::nullopt;
    const PortComparison &comparison = view.service.comparison;
    const bool silentElsewhere = !comparison.host.isEmpty() && isNoAnswer(comparison.outcome);
    const int other = answeringPort(view);
    if (other == 0 && (!silentElsewhere || !somethingAnswers(view.check)))
        return std::nullopt;
    QJsonObject evidence = attemptsEvidence(view);
    if (other != 0)
        evidence[u"otherPort"_s] = other;
    if (silentElsewhere)
        evidence[u"silent_elsewhere"_s] = comparison.host;
    else if (comparison.outcome == TcpOutcome::Connected)
        evidence[u"open_elsewhere"_s] = comparison.host;
    return evidence;
}

Evidence ipv6Broken(const ServiceView &view)
{
    QStringList silent;
    QString working;
    QList<ConnectAttempt> attempts = view.service.attempts;
    for (const TrialRecord &trial : view.service.otherAddresses)
        attempts << trial.attempt;
    for (const ConnectAttempt &attempt : attempts) {
        const bool connected = attempt.outcome == TcpOutcome::Connected;
        if (isIPv6(attempt) && connected)
            return std::nullopt;
        if (isSilentIPv6(attempt))
            silent += attempt.address;
        else if (connected)
            working = attempt.address;
    }
    if (silent.isEmpty() || working.isEmpty())
        return std::nullopt;
    return QJsonObject{{u"addresses"_s, silent.join(u", "_s)}, {u"working"_s, working}};
}

Evidence slow(const ServiceView &view)
{
    const qint64 roundTrip = roundTripMs(view.service);
    const bool isFar = roundTrip >= slowConnectMs;
    const bool isLossy =
        view.service.link && view.service.link->retransmissions > 0 && lossIsHeavy(view.check);
    if (!isFar && !isLossy)
        return std::nullopt;
    QJsonObject evidence;
    if (isFar)
        evidence[u"milliseconds"_s] = roundTrip;
    if (isLossy)
        evidence[u"lost_percent"_s] = lossOf(view.check).percent();
    return evidence;
}

}
