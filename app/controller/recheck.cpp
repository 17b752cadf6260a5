#include "app/controller/recheck.h"

#include <algorithm>

namespace mm {
namespace {

bool isRefusal(const Finding &finding)
{
    return finding.id == FindingId::AuthRejected || finding.id == FindingId::AuthAccountDisabled ||
           finding.id == FindingId::AuthAppPasswordRequired;
}

const Finding *refusalOf(const CheckRecord &before, const Endpoint &endpoint)
{
    for (const Finding &finding : before.findings) {
        if (isRefusal(finding) && finding.service &&
            before.observation.services.at(*finding.service).endpoint == endpoint)
            return &finding;
    }
    return nullptr;
}

}

bool signInWasRefused(const CheckRecord &check)
{
    return std::any_of(check.findings.begin(), check.findings.end(), isRefusal);
}

bool hasFault(const CheckRecord &check)
{
    return std::any_of(check.findings.begin(), check.findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QList<Finding> withRefusalKept(const CheckRecord &before, const CheckObservation &observation,
                               const QList<Finding> &findings)
{
    QList<Finding> kept;
    for (const Finding &finding : findings) {
        const bool isOk = finding.id == FindingId::Ok && finding.service;
        const ServiceObservation *service = isOk ? &observation.services.at(*finding.service) : nullptr;
        const Finding *refusal =
            service && !service->loginWanted ? refusalOf(before, service->endpoint) : nullptr;
        kept << finding;
        if (refusal) {
            kept.last() = *refusal;
            kept.last().service = finding.service;
        }
    }
    return kept;
}

}
