#include "core/diagnosis/ruleset.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

bool anyAnswer(const CheckObservation &check)
{
    const auto answered = [](const ConnectAttempt &attempt) {
        return attempt.outcome == TcpOutcome::Connected || attempt.outcome == TcpOutcome::Refused ||
               attempt.outcome == TcpOutcome::Reset;
    };
    return std::any_of(check.services.begin(), check.services.end(), [&](const auto &service) {
        return std::any_of(service.attempts.begin(), service.attempts.end(), answered);
    });
}

//! The internet checks brought no answer, and there is no way to any address: cable, Wi-Fi or router.
bool isWayless(const CheckObservation &check)
{
    const bool unanswered = check.system.connectivity == SystemObservation::Connectivity::Unknown &&
                            !check.system.internetChecks.isEmpty();
    const auto unreachable = [](const ServiceObservation &service) {
        const auto &attempts = service.attempts;
        return !attempts.isEmpty() && std::all_of(attempts.begin(), attempts.end(), [](const auto &attempt) {
            return attempt.outcome == TcpOutcome::Unreachable;
        });
    };
    return unanswered && !check.services.isEmpty() &&
           std::all_of(check.services.begin(), check.services.end(), unreachable);
}

//! A silent resolver also makes the internet checks fail; that has a finding of its own.
bool isResolverSilent(const CheckObservation &check)
{
    return std::any_of(check.services.begin(), check.services.end(), [](const auto &service) {
        return service.resolution.outcome == NameOutcome::TimedOut;
    });
}

QString inWords(double seconds)
{
    const auto whole = static_cast<qint64>(std::abs(seconds));
    if (whole >= 2 * 86400)
        return u"%1 days"_s.arg(whole / 86400);
    if (whole >= 2 * 3600)
        return u"%1 hours"_s.arg(whole / 3600);
    return u"%1 minutes"_s.arg(whole / 60);
}

}

Evidence offline(const CheckObservation &check)
{
    const SystemObservation &system = check.system;
    const bool unreachable =
        system.connectivity == SystemObservation::Connectivity::Offline && !isResolverSilent(check);
    if (anyAnswer(check) || (system.hasUsableInterface && !unreachable && !isWayless(check)))
        return std::nullopt;
    return QJsonObject{{u"interface"_s, system.hasUsableInterface},
                       {u"checks"_s, system.internetChecks.join(u", "_s)}};
}

Evidence captivePortal(const CheckObservation &check)
{
    if (check.system.connectivity != SystemObservation::Connectivity::CaptivePortal)
        return std::nullopt;
    return QJsonObject{{u"url"_s, check.system.captivePortalUrl}};
}

Evidence proxy(const CheckObservation &check)
{
    const SystemObservation &system = check.system;
    if (system.proxy.isEmpty() && system.proxyScript.isEmpty())
        return std::nullopt;
    QJsonObject evidence{{u"proxy"_s, system.proxy.isEmpty() ? system.proxyScript : system.proxy}};
    if (!system.proxyScript.isEmpty())
        evidence[u"script"_s] = system.proxyScript;
    return evidence;
}

Evidence clockSkewed(const CheckObservation &check)
{
    if (!isClockSkewed(check.system))
        return std::nullopt;
    const double offset = *check.system.clockOffsetSeconds;
    return QJsonObject{{u"offsetSeconds"_s, offset},
                       {u"offset"_s, inWords(offset)},
                       {u"direction"_s, offset > 0 ? u"ahead of"_s : u"behind"_s},
                       {u"source"_s, check.system.clockSource}};
}

}
