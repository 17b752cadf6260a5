#include "core/report/testmessagetext.h"

#include "core/report/wording.h"

#include <algorithm>

namespace mm {

namespace {

using Shown = std::function<QString(const QString &)>;

const ServiceObservation *submittingService(const CheckObservation &observation)
{
    const auto service =
        std::find_if(observation.services.begin(), observation.services.end(),
                     [](const ServiceObservation &candidate) { return candidate.submitWanted; });
    return service == observation.services.end() ? nullptr : &*service;
}

//! The stage in which the server took the message; null: it did not.
const StageRecord *acceptance(const ServiceObservation &service)
{
    const auto stage =
        std::find_if(service.stages.begin(), service.stages.end(),
                     [](const StageRecord &record) { return record.stage == Stage::Submit && record.ok; });
    const bool taken = service.dialogue.ending == DialogueEnding::Completed;
    return taken && stage != service.stages.end() ? &*stage : nullptr;
}

bool isRefusalOfMessage(DialogueEnding ending)
{
    return ending == DialogueEnding::SenderRefused || ending == DialogueEnding::RecipientRefused ||
           ending == DialogueEnding::MessageRefused;
}

QString seconds(qint64 milliseconds)
{
    return ReportText::tr("%1 seconds").arg(double(milliseconds) / 1000, 0, 'f', 1);
}

QString notSentText(const ServiceObservation &service, const Shown &shown)
{
    if (!isRefusalOfMessage(service.dialogue.ending) || service.dialogue.replies.isEmpty())
        return ReportText::tr("No test message was sent, because the check of the outgoing mail server did "
                              "not come that far.");
    return ReportText::tr("The outgoing mail server did not take the test message. It answered: %1")
        .arg(shown(service.dialogue.replies.last().text));
}

QString arrivalText(const RoundTripRecord &trip, const Shown &shown)
{
    const QString arrived = ReportText::tr("It arrived in the mailbox after %1, so sending and receiving "
                                           "both work.")
                                .arg(seconds(trip.tookMs));
    if (trip.removed)
        return arrived + u' ' + ReportText::tr("It was deleted again.");
    if (trip.detail.isEmpty())
        return arrived + u' ' + ReportText::tr("It is still there and can be deleted by hand.");
    return arrived + u' ' +
           ReportText::tr("It is still there and can be deleted by hand; the server says: %1")
               .arg(shown(trip.detail));
}

QString fateText(const RoundTripRecord &trip, const Shown &shown)
{
    switch (trip.outcome) {
    case RoundTripOutcome::Arrived:
        return arrivalText(trip, shown);
    case RoundTripOutcome::NotSeen:
        return ReportText::tr("It had not arrived in the inbox when the check ended. It may still come: "
                              "look in the inbox and in the junk folder in a few minutes.");
    case RoundTripOutcome::NotRead:
        if (trip.detail.isEmpty())
            return ReportText::tr("Whether it arrived is not known, because this check could not open the "
                                  "mailbox. Look there for it.");
        return ReportText::tr("Whether it arrived is not known, because this check could not open the "
                              "mailbox. The server says: %1")
            .arg(shown(trip.detail));
    case RoundTripOutcome::Cancelled:
        return ReportText::tr("Whether it arrived is not known, because the check was stopped. Look in the "
                              "inbox for it.");
    }
    Q_UNREACHABLE();
}

}

TestMessageOutcome testMessageOutcome(const CheckObservation &observation)
{
    const ServiceObservation *service = submittingService(observation);
    if (!service)
        return TestMessageOutcome::NotWanted;
    if (!acceptance(*service))
        return TestMessageOutcome::NotSent;
    const bool arrived = observation.roundTrip && observation.roundTrip->outcome == RoundTripOutcome::Arrived;
    return arrived ? TestMessageOutcome::Arrived : TestMessageOutcome::Taken;
}

QStringList testMessageLines(const CheckObservation &observation, const Shown &shown)
{
    const ServiceObservation *service = submittingService(observation);
    if (!service)
        return {};
    const StageRecord *taken = acceptance(*service);
    if (!taken)
        return {notSentText(*service, shown)};
    const QDateTime sent = observation.started.addMSecs(taken->startMs + taken->durationMs);
    QStringList lines{ReportText::tr("A test message was sent at %1 through %2. The server took it.")
                          .arg(timeText(sent), shown(endpointText(service->endpoint)))};
    if (observation.roundTrip)
        lines += fateText(*observation.roundTrip, shown);
    return lines;
}

}
