#include "core/session/eventjson.h"

#include "core/base/jsonvalues.h"
#include "core/base/overloaded.h"
#include "core/model/endpointjson.h"
#include "core/session/commandjson.h"
#include "core/session/observationjson.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto problemStated = "problem-stated"_L1;
constexpr auto accountChosen = "account-chosen"_L1;
constexpr auto checkMade = "check-made"_L1;
constexpr auto stepChanged = "step-changed"_L1;
constexpr auto changeMade = "change-made"_L1;
constexpr auto questionAnswered = "question-answered"_L1;
constexpr auto commandAnnounced = "command-announced"_L1;
constexpr auto commandFinished = "command-finished"_L1;
constexpr auto sessionClosed = "session-closed"_L1;
constexpr auto sessionRenamed = "session-renamed"_L1;
constexpr auto sessionTakenOver = "session-taken-over"_L1;

QJsonArray findingIds(const QList<FindingId> &findings)
{
    return arrayOf(findings, [](FindingId id) { return QJsonValue(toId(id)); });
}

QList<FindingId> findingIdsFrom(const QJsonValue &array)
{
    QList<FindingId> findings;
    for (const QString &id : textsOf(array)) {
        if (const auto finding = findingFromId(id))
            findings.append(*finding);
    }
    return findings;
}

QJsonObject findingToJson(const Finding &finding)
{
    return {{u"id"_s, toId(finding.id)},
            {u"severity"_s, toId(finding.severity)},
            {u"service"_s, finding.service ? QJsonValue(*finding.service) : QJsonValue()},
            {u"evidence"_s, finding.evidence}};
}

// A finding or cause that this version does not know has no text to show and is left out.
QList<Finding> findingsFromJson(const QJsonValue &array)
{
    QList<Finding> findings;
    for (const QJsonValue &value : array.toArray()) {
        const QJsonObject json = value.toObject();
        const auto id = findingFromId(json[u"id"].toString());
        if (!id)
            continue;
        Finding finding = makeFinding(*id, std::nullopt, json[u"evidence"].toObject());
        finding.severity = severityFromId(json[u"severity"].toString()).value_or(finding.severity);
        if (json[u"service"].isDouble())
            finding.service = json[u"service"].toInt();
        findings.append(finding);
    }
    return findings;
}

QJsonObject causeToJson(const RankedCause &cause)
{
    return {{u"id"_s, toId(cause.id)},
            {u"probability"_s, cause.probability},
            {u"because"_s, findingIds(cause.because)},
            {u"against"_s, findingIds(cause.against)}};
}

QList<RankedCause> causesFromJson(const QJsonValue &array)
{
    QList<RankedCause> causes;
    for (const QJsonValue &value : array.toArray()) {
        const QJsonObject json = value.toObject();
        if (const auto id = causeFromId(json[u"id"].toString()))
            causes.append({*id, json[u"probability"].toDouble(), findingIdsFrom(json[u"because"]),
                           findingIdsFrom(json[u"against"])});
    }
    return causes;
}

QJsonObject accountToJson(const Account &account)
{
    return {{u"address"_s, account.address},
            {u"user"_s, account.user},
            {u"services"_s, arrayOf(account.services, endpointToJson)}};
}

QJsonObject checkToJson(const CheckRecord &check)
{
    return {{u"at"_s, timeToText(check.at)},
            {u"observation"_s, observationToJson(check.observation)},
            {u"findings"_s, arrayOf(check.findings, findingToJson)},
            {u"causes"_s, arrayOf(check.causes, causeToJson)}};
}

QJsonObject stepToJson(const StepChanged &event)
{
    return {{u"step"_s, numberOf(event.step)},
            {u"status"_s, toId(event.record.status)},
            {u"note"_s, event.record.note},
            {u"actions_done"_s, QJsonArray::fromStringList(event.record.actionsDone)},
            {u"changed"_s, timeToText(event.record.changed)},
            {u"current"_s, event.current ? QJsonValue(numberOf(*event.current)) : QJsonValue()}};
}

std::optional<SessionEvent> stepFromJson(const QJsonObject &json)
{
    const auto step = stepFromNumber(json[u"step"].toInt());
    if (!step)
        return std::nullopt;
    const StepRecord record{.status =
                                stepStatusFromId(json[u"status"].toString()).value_or(StepStatus::NotStarted),
                            .note = json[u"note"].toString(),
                            .actionsDone = textsOf(json[u"actions_done"]),
                            .changed = timeFromText(json[u"changed"].toString())};
    return StepChanged{*step, record, stepFromNumber(json[u"current"].toInt())};
}

QJsonObject changeToJson(const ChangeRecord &change)
{
    return {{u"action"_s, change.actionId},
            {u"at"_s, timeToText(change.at)},
            {u"undo"_s, change.undo},
            {u"undone"_s, change.undone},
            {u"command"_s, change.command}};
}

ChangeRecord changeFromJson(const QJsonObject &json)
{
    return {.actionId = json[u"action"].toString(),
            .at = timeFromText(json[u"at"].toString()),
            .undo = json[u"undo"].toString(),
            .undone = json[u"undone"].toBool(),
            .command = json[u"command"].toString()};
}

QJsonObject answerToJson(const GivenAnswer &given)
{
    return {{u"question"_s, given.question}, {u"answer"_s, given.answer}, {u"at"_s, timeToText(given.at)}};
}

GivenAnswer answerFromJson(const QJsonObject &json)
{
    return {.question = json[u"question"].toString(),
            .answer = json[u"answer"].toString(),
            .at = timeFromText(json[u"at"].toString())};
}

}

QLatin1StringView kindOf(const SessionEvent &event)
{
    return std::visit(Overloaded{
                          [](const ProblemStated &) { return problemStated; },
                          [](const AccountChosen &) { return accountChosen; },
                          [](const CheckMade &) { return checkMade; },
                          [](const StepChanged &) { return stepChanged; },
                          [](const ChangeMade &) { return changeMade; },
                          [](const QuestionAnswered &) { return questionAnswered; },
                          [](const CommandAnnounced &) { return commandAnnounced; },
                          [](const CommandFinished &) { return commandFinished; },
                          [](const SessionClosed &) { return sessionClosed; },
                          [](const SessionRenamed &) { return sessionRenamed; },
                          [](const SessionTakenOver &) { return sessionTakenOver; },
                      },
                      event);
}

QJsonObject eventToJson(const SessionEvent &event)
{
    return std::visit(Overloaded{
                          [](const ProblemStated &stated) {
                              return QJsonObject{{u"text"_s, stated.text}, {u"symptom"_s, stated.symptom}};
                          },
                          [](const AccountChosen &chosen) { return accountToJson(chosen.account); },
                          [](const CheckMade &made) { return checkToJson(made.check); },
                          [](const StepChanged &changed) { return stepToJson(changed); },
                          [](const ChangeMade &made) { return changeToJson(made.change); },
                          [](const QuestionAnswered &answered) { return answerToJson(answered.given); },
                          [](const CommandAnnounced &announced) { return announcementToJson(announced.run); },
                          [](const CommandFinished &finished) { return finishToJson(finished); },
                          [](const SessionClosed &closed) {
                              return QJsonObject{{u"outcome"_s, toId(closed.outcome)}};
                          },
                          [](const SessionRenamed &renamed) {
                              return QJsonObject{{u"name"_s, renamed.name}};
                          },
                          [](const SessionTakenOver &taken) {
                              return QJsonObject{{u"from"_s, taken.from}, {u"elsewhere"_s, taken.elsewhere}};
                          },
                      },
                      event);
}

std::optional<SessionEvent> eventFromJson(QStringView kind, const QJsonObject &data)
{
    if (kind == problemStated)
        return ProblemStated{data[u"text"].toString(), data[u"symptom"].toString()};
    if (kind == accountChosen)
        return AccountChosen{{.address = data[u"address"].toString(),
                              .user = data[u"user"].toString(),
                              .services = listOf(data[u"services"], endpointFromJson)}};
    if (kind == checkMade)
        return CheckMade{{.at = timeFromText(data[u"at"].toString()),
                          .observation = observationFromJson(data[u"observation"].toObject()),
                          .findings = findingsFromJson(data[u"findings"]),
                          .causes = causesFromJson(data[u"causes"])}};
    if (kind == stepChanged)
        return stepFromJson(data);
    if (kind == changeMade)
        return ChangeMade{changeFromJson(data)};
    if (kind == questionAnswered)
        return QuestionAnswered{answerFromJson(data)};
    if (kind == commandAnnounced)
        return CommandAnnounced{announcementFromJson(data)};
    if (kind == commandFinished)
        return finishFromJson(data);
    if (kind == sessionClosed)
        return SessionClosed{outcomeFromId(data[u"outcome"].toString()).value_or(Session::Outcome::Open)};
    if (kind == sessionRenamed)
        return SessionRenamed{data[u"name"].toString()};
    if (kind == sessionTakenOver)
        return SessionTakenOver{data[u"from"].toString(), data[u"elsewhere"].toBool(true)};
    return std::nullopt;
}

}
