#include "app/cli/sessionjson.h"

#include "core/base/jsonvalues.h"
#include "core/model/endpointjson.h"
#include "core/session/observationjson.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QJsonValue numberOrNull(const std::optional<StepId> &step)
{
    return step ? QJsonValue(numberOf(*step)) : QJsonValue();
}

QJsonObject summaryToJson(const SessionSummary &session)
{
    return {{u"id"_s, session.id},
            {u"title"_s, session.title},
            {u"account"_s, textOrNull(session.account)},
            {u"symptom"_s, textOrNull(session.symptom)},
            {u"started"_s, timeToText(session.started)},
            {u"changed"_s, timeToText(session.changed)},
            {u"outcome"_s, toId(session.outcome)},
            {u"step"_s, numberOrNull(session.step)},
            {u"use"_s, toId(session.use)},
            {u"fault"_s, textOrNull(session.fault)}};
}

QJsonObject accountToJson(const Account &account)
{
    return {{u"address"_s, textOrNull(account.address)},
            {u"user"_s, textOrNull(account.user)},
            {u"services"_s, arrayOf(account.services, endpointToJson)}};
}

QJsonObject checkToJson(const CheckRecord &check)
{
    return {{u"at"_s, timeToText(check.at)},
            {u"findings"_s, arrayOf(check.findings,
                                    [](const Finding &finding) {
                                        return QJsonObject{{u"id"_s, toId(finding.id)},
                                                           {u"severity"_s, toId(finding.severity)},
                                                           {u"service"_s, finding.service
                                                                              ? QJsonValue(*finding.service)
                                                                              : QJsonValue()}};
                                    })},
            {u"causes"_s, arrayOf(check.causes, [](const RankedCause &cause) {
                 return QJsonObject{{u"id"_s, toId(cause.id)}, {u"probability"_s, cause.probability}};
             })}};
}

QJsonArray stepsToJson(const Session &session)
{
    QJsonArray steps;
    for (const auto &[step, record] : session.steps)
        steps.append(QJsonObject{{u"step"_s, numberOf(step)},
                                 {u"slug"_s, slugOf(step)},
                                 {u"status"_s, toId(record.status)},
                                 {u"note"_s, textOrNull(record.note)},
                                 {u"actions_done"_s, QJsonArray::fromStringList(record.actionsDone)}});
    return steps;
}

QJsonObject changeToJson(const ChangeRecord &change)
{
    return {{u"action"_s, change.actionId},
            {u"at"_s, timeToText(change.at)},
            {u"undone"_s, change.undone},
            {u"elsewhere"_s, change.elsewhere}};
}

}

QJsonObject sessionsToJson(const QList<SessionSummary> &sessions, const QString &directory)
{
    return {{u"schema"_s, u"mailmend/sessions/1"_s},
            {u"directory"_s, directory},
            {u"sessions"_s, arrayOf(sessions, summaryToJson)}};
}

QJsonObject sessionStateToJson(const OpenedSession &opened)
{
    const Session &session = opened.session;
    return {{u"schema"_s, u"mailmend/session-state/1"_s},
            {u"id"_s, session.id},
            {u"name"_s, textOrNull(session.name)},
            {u"taken_over_from"_s, textOrNull(session.takenOverFrom)},
            {u"started"_s, timeToText(session.started)},
            {u"changed"_s, timeToText(opened.changed)},
            {u"outcome"_s, toId(session.outcome)},
            {u"problem"_s, textOrNull(session.problem)},
            {u"symptom"_s, textOrNull(session.symptom)},
            {u"account"_s, accountToJson(session.account)},
            {u"checks"_s, arrayOf(session.checks, checkToJson)},
            {u"step"_s, numberOrNull(session.current)},
            {u"steps"_s, stepsToJson(session)},
            {u"changes"_s, arrayOf(session.changes, changeToJson)},
            {u"left_out"_s, QJsonArray::fromStringList(opened.faults)}};
}

}
