#include "core/session/commandjson.h"

#include "core/base/jsonvalues.h"
#include "core/session/observationjson.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestLine = 4 * 1024; // of a command and of what it was said to change, as read

QJsonObject keyToJson(const CommandKey &key)
{
    return {{u"action"_s, key.actionId}, {u"command"_s, key.commandId}, {u"undoes"_s, key.undoes}};
}

CommandKey keyFromJson(const QJsonObject &json)
{
    return {.actionId = json[u"action"].toString(),
            .commandId = json[u"command"].toString(),
            .undoes = json[u"undoes"].toBool()};
}

}

QJsonObject announcementToJson(const CommandRun &run)
{
    QJsonObject json = keyToJson(run.key);
    json[u"announced"] = timeToText(run.announced);
    json[u"line"] = run.line;
    json[u"consent"] = run.consent;
    json[u"elevated"] = run.elevated;
    return json;
}

CommandRun announcementFromJson(const QJsonObject &json)
{
    return {.key = keyFromJson(json),
            .announced = timeFromText(json[u"announced"].toString()),
            .line = json[u"line"].toString().left(longestLine),
            .consent = json[u"consent"].toString().left(longestLine),
            .elevated = json[u"elevated"].toBool(),
            .end = std::nullopt};
}

QJsonObject finishToJson(const CommandFinished &finished)
{
    QJsonObject json = keyToJson(finished.key);
    json[u"announced"] = timeToText(finished.announced);
    json[u"at"] = timeToText(finished.end.at);
    json[u"outcome"] = toId(finished.end.outcome);
    json[u"exit_code"] = finished.end.exitCode ? QJsonValue(*finished.end.exitCode) : QJsonValue();
    json[u"output"] = finished.end.output;
    json[u"output_cut"] = finished.end.outputCut;
    return json;
}

CommandFinished finishFromJson(const QJsonObject &json)
{
    CommandEnd end{.at = timeFromText(json[u"at"].toString()),
                   .outcome =
                       commandOutcomeFromId(json[u"outcome"].toString()).value_or(CommandOutcome::Crashed),
                   .exitCode = std::nullopt,
                   .output = json[u"output"].toString().left(longestCommandOutput),
                   .outputCut = json[u"output_cut"].toBool()};
    if (json[u"exit_code"].isDouble())
        end.exitCode = json[u"exit_code"].toInt();
    return {keyFromJson(json), timeFromText(json[u"announced"].toString()), end};
}

}
