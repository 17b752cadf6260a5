#include "core/diagnosis/worksinstead.h"

#include <algorithm>

namespace mm {

namespace {

bool works(const TlsRecord &tls, const DialogueRecord &dialogue)
{
    return dialogue.ending == DialogueEnding::Completed && tls.isSound() && !dialogue.mechanisms.isEmpty();
}

}

std::optional<Endpoint> worksInstead(const CheckObservation &check, int service)
{
    const ServiceObservation &failed = check.services.at(service);
    if (!failed.finished || !failed.otherWaysWanted)
        return std::nullopt;
    for (const Endpoint &way : alternativesTo(failed.endpoint)) {
        const bool isTried =
            std::any_of(failed.alternatives.begin(), failed.alternatives.end(), [&](const auto &trial) {
                return trial.endpoint == way && works(trial.tls, trial.dialogue);
            });
        const bool isAsked =
            std::any_of(check.services.begin(), check.services.end(), [&](const auto &other) {
                return other.endpoint == way && works(other.tls, other.dialogue);
            });
        if (isTried || isAsked)
            return way;
    }
    return std::nullopt;
}

}
