#include "core/base/jsonvalues.h"
#include "core/knowledge/knowledgetext.h"
#include "core/model/endpointjson.h"
#include "core/report/checkjson.h"
#include "core/report/report.h"
#include "core/report/reportcomposer.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// Most texts of a long session stand in it many times, and the second time teaches nothing.
void learnFrom(const QJsonValue &value, Redactor &redactor, QSet<QString> &learned)
{
    if (value.isString() && !learned.contains(value.toString())) {
        learned.insert(value.toString());
        redactor.learn(value.toString());
    }
    for (const QJsonValue &element : value.toArray())
        learnFrom(element, redactor, learned);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object)
        learnFrom(member, redactor, learned);
}

// Every text of the document but its keys: ids and numbers hold nothing that redaction takes for a name.
QJsonValue redacted(const QJsonValue &value, Redactor &redactor)
{
    switch (value.type()) {
    case QJsonValue::String:
        return redactor.redact(value.toString());
    case QJsonValue::Array: {
        QJsonArray array = value.toArray();
        for (QJsonValueRef element : array)
            element = redacted(element, redactor);
        return array;
    }
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (QJsonValueRef member : object)
            member = redacted(member, redactor);
        return object;
    }
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        return value;
    }
    Q_UNREACHABLE();
}

QJsonObject accountToJson(const Account &account)
{
    return {{u"address"_s, textOrNull(account.address)},
            {u"user"_s, textOrNull(account.user)},
            {u"services"_s, arrayOf(account.services, endpointToJson)}};
}

QJsonArray checksToJson(const QList<CheckRecord> &checks, const KnowledgeBase &knowledge)
{
    QJsonArray array;
    for (const CheckRecord &check : checks) {
        QJsonObject json = checkToJson(check.observation, check.findings, knowledge);
        json[u"causes"] = causesToJson(check.causes, knowledge);
        array += json;
    }
    return array;
}

QJsonArray stepsToJson(const Session &session, const KnowledgeBase &knowledge)
{
    QJsonArray array;
    for (const StepId step : allSteps()) {
        const auto found = session.steps.find(step);
        const StepRecord record = found == session.steps.end() ? StepRecord{} : found->second;
        array += QJsonObject{{u"step"_s, numberOf(step)},
                             {u"title"_s, knowledgeText(knowledge.step(step).title)},
                             {u"status"_s, toId(record.status)},
                             {u"note"_s, textOrNull(record.note)},
                             {u"actions_done"_s, QJsonArray::fromStringList(record.actionsDone)},
                             {u"changed"_s, timeOrNull(record.changed)}};
    }
    return array;
}

QJsonArray changesToJson(const QList<ChangeRecord> &changes)
{
    QJsonArray array;
    for (const ChangeRecord &change : changes)
        array += QJsonObject{{u"action"_s, change.actionId},
                             {u"at"_s, timeOrNull(change.at)},
                             {u"undone"_s, change.undone},
                             {u"elsewhere"_s, change.elsewhere},
                             {u"command"_s, textOrNull(change.command)}};
    return array;
}

QJsonArray commandsToJson(const QList<CommandRun> &commands)
{
    QJsonArray array;
    for (const CommandRun &run : commands) {
        const bool hasCode = run.end && run.end->exitCode;
        array += QJsonObject{{u"action"_s, run.key.actionId},
                             {u"command"_s, run.key.commandId},
                             {u"undoes"_s, run.key.undoes},
                             {u"at"_s, timeOrNull(run.announced)},
                             {u"line"_s, run.line},
                             {u"elevated"_s, run.elevated},
                             {u"outcome"_s, run.end ? QJsonValue(toId(run.end->outcome)) : QJsonValue()},
                             {u"exit_code"_s, hasCode ? QJsonValue(*run.end->exitCode) : QJsonValue()}};
    }
    return array;
}

}

QJsonObject reportToJson(const Session &session, const KnowledgeBase &knowledge, const ReportOptions &options)
{
    const QJsonObject report{{u"schema"_s, u"mailmend/report/1"_s},
                             {u"session"_s, session.id},
                             {u"started"_s, timeOrNull(session.started)},
                             {u"outcome"_s, toId(session.outcome)},
                             {u"problem"_s, textOrNull(session.problem)},
                             {u"symptom"_s, textOrNull(session.symptom)},
                             {u"account"_s, accountToJson(session.account)},
                             {u"checks"_s, checksToJson(session.checks, knowledge)},
                             {u"steps"_s, stepsToJson(session, knowledge)},
                             {u"changes"_s, changesToJson(session.changes)},
                             {u"commands"_s, commandsToJson(session.commands)},
                             {u"redacted"_s, options.redact}};
    if (!options.redact)
        return report;
    Redactor redactor(namesToTakeOut(session, options.ownNames), options.kept);
    QSet<QString> learned;
    learnFrom(report, redactor, learned);
    return redacted(report, redactor).toObject();
}

}
