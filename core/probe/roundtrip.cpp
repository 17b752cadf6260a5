#include "core/probe/roundtrip.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace mm {

namespace {

//! Before the looks; the last one holds for all further ones.
constexpr std::array<std::chrono::milliseconds, 6> pauses{300ms, 500ms, 1000ms, 2000ms, 3000ms, 5000ms};

const StageRecord *acceptedSubmission(const ServiceObservation &service)
{
    const auto stage =
        std::find_if(service.stages.begin(), service.stages.end(),
                     [](const StageRecord &record) { return record.stage == Stage::Submit && record.ok; });
    const bool accepted =
        service.finished && service.submitWanted && service.dialogue.ending == DialogueEnding::Completed;
    return accepted && stage != service.stages.end() ? &*stage : nullptr;
}

bool canRead(const ServiceObservation &service)
{
    return service.finished && service.endpoint.protocol != Protocol::Smtp && service.dialogue.loginTried &&
           service.dialogue.ending == DialogueEnding::Completed;
}

//! Index of the best service to read with; -1: there is none.
int readerAmong(const QList<ServiceObservation> &services)
{
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3}) {
        for (int i = 0; i < services.size(); ++i) {
            if (services[i].endpoint.protocol == protocol && canRead(services[i]))
                return i;
        }
    }
    return -1;
}

}

RoundTrip::RoundTrip(Wish wish, ProbeContext &context)
    : m_wish(std::move(wish))
    , m_context(context)
    , m_term(context.scheduler.deadline([this] { onTimeOver(); }))
    , m_pause(context.scheduler.deadline([this] { look(); }))
{
}

RoundTrip::~RoundTrip() = default;

void RoundTrip::consider(const QList<ServiceObservation> &services, bool noMoreToCome)
{
    if (m_wish.reading.awaitedId.isEmpty() || m_record)
        return;
    const auto submission = std::find_if(services.begin(), services.end(), acceptedSubmission);
    const int reader = readerAmong(services);
    if (submission == services.end() || (reader < 0 && !noMoreToCome))
        return;
    const StageRecord taken = *acceptedSubmission(*submission);
    m_record = RoundTripRecord{.messageId = m_wish.messageId,
                               .submission = int(submission - services.begin()),
                               .reader = reader,
                               .submittedMs = taken.startMs + taken.durationMs,
                               .detail = {}};
    if (reader < 0)
        return finish(RoundTripOutcome::NotRead);
    begin(services[reader]);
}

void RoundTrip::giveUp()
{
    m_term->stop();
    m_pause->stop();
    m_look.reset();
}

void RoundTrip::begin(const ServiceObservation &reader)
{
    m_target = {reader.endpoint, {reader.address}, reader.resolution.name};
    m_term->restart(m_wish.time);
    m_pause->restart(pauses.front());
}

void RoundTrip::look()
{
    ++m_record->looks;
    m_look = std::make_unique<Trial>(m_target, m_context, m_wish.reading);
    connect(m_look.get(), &Trial::finished, this, &RoundTrip::onLooked);
    m_look->start();
}

void RoundTrip::onLooked()
{
    const MailboxLook &seen = m_look->mailboxLook();
    const DialogueEnding ending = m_look->record().dialogue.ending;
    m_searched = m_searched || seen.looked;
    m_record->detail = seen.detail;
    if (seen.found) {
        m_record->removed = seen.removed;
        m_record->tookMs = m_context.elapsed() - m_record->submittedMs;
        return finish(RoundTripOutcome::Arrived);
    }
    const bool refused = ending == DialogueEnding::AuthenticationRefused ||
                         (ending == DialogueEnding::Completed && !seen.looked);
    if (refused)
        return finish(RoundTripOutcome::NotRead);
    if (m_timeOver)
        return finish(m_searched ? RoundTripOutcome::NotSeen : RoundTripOutcome::NotRead);
    m_pause->restart(pauses[std::min(std::size_t(m_record->looks), pauses.size() - 1)]);
}

void RoundTrip::onTimeOver()
{
    m_timeOver = true;
    m_pause->stop();
    if (m_look && !m_look->isFinished())
        m_look->expire();
    else
        finish(m_searched ? RoundTripOutcome::NotSeen : RoundTripOutcome::NotRead);
}

void RoundTrip::finish(RoundTripOutcome outcome)
{
    m_term->stop();
    m_pause->stop();
    m_record->outcome = outcome;
    m_over = true;
    Q_EMIT finished();
}

}
