#include "core/probe/furthertrials.h"

#include "core/probe/submission.h"

#include <algorithm>
#include <utility>

namespace mm {

namespace {

bool isOver(const std::vector<std::unique_ptr<Trial>> &trials)
{
    return std::all_of(trials.begin(), trials.end(), [](const auto &trial) { return trial->isFinished(); });
}

QList<TrialRecord> recordsOf(const std::vector<std::unique_ptr<Trial>> &trials)
{
    QList<TrialRecord> records;
    for (const auto &trial : trials) {
        if (trial->isFinished())
            records << trial->record();
    }
    return records;
}

QStringList otherAddresses(const ServiceObservation &service)
{
    QStringList others = interleavedByFamily(service.resolution.addresses);
    if (!service.address.isEmpty())
        others.removeAll(service.address);
    else if (!others.isEmpty())
        others.removeFirst();
    return others.first(std::min(others.size(), FurtherTrials::mostAddresses));
}

}

bool isWorthAlternatives(const ServiceObservation &service)
{
    switch (service.dialogue.ending) {
    case DialogueEnding::NotStarted:
        return service.resolution.outcome == NameOutcome::Found;
    case DialogueEnding::Completed:
        return service.dialogue.mechanisms.isEmpty();
    case DialogueEnding::AuthenticationRefused:
    case DialogueEnding::SenderRefused:
    case DialogueEnding::RecipientRefused:
    case DialogueEnding::MessageRefused:
    case DialogueEnding::Cancelled:
        return false;
    case DialogueEnding::GreetingRefused:
    case DialogueEnding::HelloRefused:
    case DialogueEnding::StartTlsNotOffered:
    case DialogueEnding::StartTlsRefused:
    case DialogueEnding::StartTlsInjection:
    case DialogueEnding::Malformed:
    case DialogueEnding::OtherProtocol:
    case DialogueEnding::Dropped:
    case DialogueEnding::Reset:
    case DialogueEnding::TimedOut:
    case DialogueEnding::TlsFailed:
        return true;
    }
    return false;
}

bool FurtherTrials::OfService::areFinished() const
{
    return isOver(addresses) && isOver(alternatives) && isOver(introductions);
}

FurtherTrials::FurtherTrials(ProbeContext &context)
    : m_context(context)
{
}

FurtherTrials::~FurtherTrials() = default;

void FurtherTrials::testAddresses(int index, const ServiceObservation &service)
{
    auto &trials = m_trials[index].addresses;
    if (!trials.empty())
        return;
    for (const QString &address : otherAddresses(service))
        trials.push_back(begin(index, {service.endpoint, {address}, service.resolution.name}));
}

void FurtherTrials::tryAlternatives(int index, const ServiceObservation &service, const QList<Endpoint> &ways)
{
    auto &trials = m_trials[index].alternatives;
    if (!trials.empty())
        return;
    for (const Endpoint &way : ways)
        trials.push_back(begin(index, {way, service.resolution.addresses, service.resolution.name}));
}

void FurtherTrials::tryOtherIntroduction(int index, const ServiceObservation &service,
                                         const DialogueRequest &submission)
{
    if (!isWorthAnotherIntroduction(service))
        return;
    OfService &trials = m_trials[index];
    if (!trials.introductions.empty())
        return;
    const DialogueRequest wanted = underBareName(submission, service);
    trials.introduced.name = QString::fromLatin1(wanted.clientName);
    trials.introduced.acceptedName = QString::fromLatin1(submission.clientName);
    trials.introductions.push_back(
        begin(index, {service.endpoint, {service.address}, service.resolution.name}, wanted));
}

std::unique_ptr<Trial> FurtherTrials::begin(int index, Trial::Target target, const DialogueRequest &request)
{
    auto trial = std::make_unique<Trial>(std::move(target), m_context, request);
    connect(trial.get(), &Trial::finished, this, [this, index] {
        if (m_trials[index].areFinished())
            Q_EMIT finished(index);
    });
    trial->start();
    return trial;
}

void FurtherTrials::expire(int index)
{
    const auto ofService = m_trials.find(index);
    if (ofService == m_trials.end())
        return;
    const OfService &all = ofService->second;
    for (const auto *trials : {&all.addresses, &all.alternatives, &all.introductions}) {
        for (const auto &trial : *trials)
            trial->expire();
    }
}

bool FurtherTrials::areFinished() const
{
    return std::all_of(m_trials.begin(), m_trials.end(),
                       [](const auto &entry) { return entry.second.areFinished(); });
}

void FurtherTrials::writeTo(ServiceObservation &observation, int index) const
{
    const auto ofService = m_trials.find(index);
    if (ofService == m_trials.end())
        return;
    observation.otherAddresses = recordsOf(ofService->second.addresses);
    observation.otherAddresses.removeIf(
        [&](const TrialRecord &trial) { return trial.attempt.address == observation.address; });
    observation.alternatives = recordsOf(ofService->second.alternatives);
    for (const TrialRecord &trial : recordsOf(ofService->second.introductions)) {
        observation.otherIntroduction = ofService->second.introduced;
        observation.otherIntroduction->trial = trial;
    }
}

}
