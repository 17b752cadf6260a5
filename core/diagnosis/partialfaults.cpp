#include "core/diagnosis/partialfaults.h"

#include <algorithm>

namespace mm {

namespace {

bool isFailure(TcpOutcome outcome)
{
    switch (outcome) {
    case TcpOutcome::Refused:
    case TcpOutcome::TimedOut:
    case TcpOutcome::Unreachable:
    case TcpOutcome::Reset:
    case TcpOutcome::OtherFailure:
        return true;
    case TcpOutcome::Connected:
    case TcpOutcome::Cancelled:
        return false;
    }
    return false;
}

bool isSpokenOfElsewhere(const ConnectAttempt &attempt)
{
    return attempt.address.contains(u':') &&
           (attempt.outcome == TcpOutcome::TimedOut || attempt.outcome == TcpOutcome::Unreachable);
}

ServiceObservation seenAt(const ServiceObservation &service, const TrialRecord &trial)
{
    ServiceObservation there;
    there.endpoint = trial.endpoint;
    there.address = trial.attempt.address;
    there.resolution = service.resolution;
    there.attempts = {trial.attempt};
    there.tls = trial.tls;
    there.dialogue = trial.dialogue;
    there.loginWanted = service.loginWanted;
    there.finished = true;
    return there;
}

bool isFine(const TrialRecord &trial)
{
    return trial.dialogue.ending == DialogueEnding::Completed && trial.tls.faults.isEmpty();
}

}

QList<ServiceObservation> failingAddresses(const ServiceObservation &service)
{
    QList<ServiceObservation> failing;
    for (const ConnectAttempt &attempt : service.attempts) {
        if (isFailure(attempt.outcome) && !isSpokenOfElsewhere(attempt))
            failing << seenAt(service, {service.endpoint, attempt, {}, {}});
    }
    for (const TrialRecord &trial : service.otherAddresses) {
        if (!isFine(trial) && trial.attempt.outcome != TcpOutcome::Cancelled &&
            !isSpokenOfElsewhere(trial.attempt))
            failing << seenAt(service, trial);
    }
    return failing;
}

QList<ServiceObservation> fineAddresses(const ServiceObservation &service)
{
    QList<ServiceObservation> fine;
    for (const TrialRecord &trial : service.otherAddresses) {
        if (isFine(trial))
            fine << seenAt(service, trial);
    }
    return fine;
}

}
