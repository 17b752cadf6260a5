#include "core/session/observationjson.h"

#include "core/base/idtable.h"
#include "core/base/jsonvalues.h"
#include "core/model/endpointjson.h"
#include "core/session/roundtripjson.h"
#include "core/session/systemjson.h"
#include "core/session/tlsjson.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int tcpOutcomeCount = 7;
constexpr int dialogueEndingCount = 18;
constexpr int nameOutcomeCount = 6;
constexpr int commandCount = 9;
constexpr int replyStatusCount = 7;
constexpr int malformationCount = 8;

constexpr IdTable<NameOutcome, nameOutcomeCount> nameOutcomes{
    {"not-asked"_L1, "found"_L1, "not-found"_L1, "no-address"_L1, "timed-out"_L1, "server-failure"_L1}};
constexpr IdTable<Command, commandCount> commands{{"greeting"_L1, "capability"_L1, "starttls"_L1,
                                                   "authenticate"_L1, "mail-from"_L1, "rcpt-to"_L1, "data"_L1,
                                                   "message-body"_L1, "quit"_L1}};
constexpr IdTable<ReplyStatus, replyStatusCount> replyStatuses{{"positive"_L1, "intermediate"_L1,
                                                                "transient"_L1, "permanent"_L1, "bad"_L1,
                                                                "bye"_L1, "preauthenticated"_L1}};
constexpr IdTable<Malformation, malformationCount> malformations{
    {"none"_L1, "line-too-long"_L1, "too-many-lines"_L1, "too-many-bytes"_L1, "not-terminated"_L1,
     "binary"_L1, "bad-syntax"_L1, "false-proof"_L1}};

QJsonObject spanToJson(qint64 startMs, qint64 durationMs)
{
    return {{u"start_ms"_s, startMs}, {u"duration_ms"_s, durationMs}};
}

template<class Record>
void readSpan(Record &record, const QJsonObject &json)
{
    record.startMs = json[u"start_ms"].toInteger();
    record.durationMs = json[u"duration_ms"].toInteger();
}

QJsonObject stageToJson(const StageRecord &stage)
{
    auto json = spanToJson(stage.startMs, stage.durationMs);
    json[u"stage"] = toId(stage.stage);
    json[u"ok"] = stage.ok;
    json[u"detail"] = stage.detail;
    return json;
}

StageRecord stageFromJson(const QJsonObject &json)
{
    StageRecord stage;
    readSpan(stage, json);
    stage.stage = enumerationOf(json[u"stage"], stageCount, Stage::Dns);
    stage.ok = json[u"ok"].toBool();
    stage.detail = json[u"detail"].toString();
    return stage;
}

QJsonObject resolutionToJson(const NameResolution &resolution)
{
    auto json = spanToJson(resolution.startMs, resolution.durationMs);
    json[u"name"] = resolution.name;
    json[u"outcome"] = nameOutcomes[resolution.outcome];
    json[u"addresses"] = QJsonArray::fromStringList(resolution.addresses);
    json[u"aliases"] = QJsonArray::fromStringList(resolution.aliases);
    json[u"detail"] = resolution.detail;
    return json;
}

NameResolution resolutionFromJson(const QJsonObject &json)
{
    NameResolution resolution;
    readSpan(resolution, json);
    resolution.name = json[u"name"].toString();
    resolution.outcome = nameOutcomes.find(json[u"outcome"].toString()).value_or(NameOutcome::NotAsked);
    resolution.addresses = textsOf(json[u"addresses"]);
    resolution.aliases = textsOf(json[u"aliases"]);
    resolution.detail = json[u"detail"].toString();
    return resolution;
}

QJsonObject attemptToJson(const ConnectAttempt &attempt)
{
    auto json = spanToJson(attempt.startMs, attempt.durationMs);
    json[u"address"] = attempt.address;
    json[u"outcome"] = toId(attempt.outcome);
    json[u"detail"] = attempt.detail;
    return json;
}

ConnectAttempt attemptFromJson(const QJsonObject &json)
{
    ConnectAttempt attempt;
    readSpan(attempt, json);
    attempt.address = json[u"address"].toString();
    attempt.outcome = enumerationOf(json[u"outcome"], tcpOutcomeCount, TcpOutcome::OtherFailure);
    attempt.detail = json[u"detail"].toString();
    return attempt;
}

QJsonObject replyToJson(const ServerReply &reply)
{
    return {{u"command"_s, commands[reply.command]},
            {u"status"_s, replyStatuses[reply.status]},
            {u"code"_s, reply.code},
            {u"enhanced_status"_s, reply.enhancedStatus},
            {u"text"_s, reply.text},
            {u"response_code"_s, reply.responseCode},
            {u"encrypted"_s, reply.encrypted}};
}

ServerReply replyFromJson(const QJsonObject &json)
{
    return {.command = commands.find(json[u"command"].toString()).value_or(Command::Greeting),
            .status = replyStatuses.find(json[u"status"].toString()).value_or(ReplyStatus::Positive),
            .code = json[u"code"].toInt(),
            .enhancedStatus = json[u"enhanced_status"].toString(),
            .responseCode = json[u"response_code"].toString(),
            .text = json[u"text"].toString(),
            .encrypted = json[u"encrypted"].toBool()};
}

QJsonObject dialogueToJson(const DialogueRecord &dialogue)
{
    return {{u"ending"_s, toId(dialogue.ending)},
            {u"last_stage"_s, toId(dialogue.lastStage)},
            {u"malformation"_s, malformations[dialogue.malformation]},
            {u"other_protocol"_s, dialogue.otherProtocol},
            {u"greeting"_s, dialogue.greeting},
            {u"greeting_ms"_s, dialogue.greetingMs},
            {u"capabilities_before_tls"_s, QJsonArray::fromStringList(dialogue.capabilitiesBeforeTls)},
            {u"capabilities"_s, QJsonArray::fromStringList(dialogue.capabilities)},
            {u"mechanisms_before_tls"_s, QJsonArray::fromStringList(dialogue.mechanismsBeforeTls)},
            {u"mechanisms"_s, QJsonArray::fromStringList(dialogue.mechanisms)},
            {u"login_disabled_before_tls"_s, dialogue.loginDisabledBeforeTls},
            {u"login_tried"_s, dialogue.loginTried},
            {u"mechanism_tried"_s, dialogue.mechanismTried},
            {u"login_held_back"_s, dialogue.loginHeldBack},
            {u"replies"_s, arrayOf(dialogue.replies, replyToJson)}};
}

DialogueRecord dialogueFromJson(const QJsonObject &json)
{
    return {.ending = enumerationOf(json[u"ending"], dialogueEndingCount, DialogueEnding::NotStarted),
            .lastStage = enumerationOf(json[u"last_stage"], stageCount, Stage::Greeting),
            .malformation = malformations.find(json[u"malformation"].toString()).value_or(Malformation::None),
            .otherProtocol = json[u"other_protocol"].toString(),
            .greeting = json[u"greeting"].toString(),
            .greetingMs = json[u"greeting_ms"].toInteger(-1),
            .capabilitiesBeforeTls = textsOf(json[u"capabilities_before_tls"]),
            .capabilities = textsOf(json[u"capabilities"]),
            .mechanismsBeforeTls = textsOf(json[u"mechanisms_before_tls"]),
            .mechanisms = textsOf(json[u"mechanisms"]),
            .loginDisabledBeforeTls = json[u"login_disabled_before_tls"].toBool(),
            .loginTried = json[u"login_tried"].toBool(),
            .mechanismTried = json[u"mechanism_tried"].toString(),
            .loginHeldBack = json[u"login_held_back"].toBool(),
            .replies = listOf(json[u"replies"], replyFromJson)};
}

QJsonObject portAttemptToJson(const PortAttempt &attempt)
{
    return {{u"port"_s, attempt.port},
            {u"outcome"_s, toId(attempt.outcome)},
            {u"duration_ms"_s, attempt.durationMs}};
}

PortAttempt portAttemptFromJson(const QJsonObject &json)
{
    return {.port = quint16(qBound(0, json[u"port"].toInt(), 65535)),
            .outcome = enumerationOf(json[u"outcome"], tcpOutcomeCount, TcpOutcome::OtherFailure),
            .durationMs = json[u"duration_ms"].toInteger()};
}

QJsonObject comparisonToJson(const PortComparison &comparison)
{
    return {{u"host"_s, comparison.host},
            {u"outcome"_s, toId(comparison.outcome)},
            {u"duration_ms"_s, comparison.durationMs}};
}

PortComparison comparisonFromJson(const QJsonObject &json)
{
    return {.host = json[u"host"].toString(),
            .outcome = enumerationOf(json[u"outcome"], tcpOutcomeCount, TcpOutcome::Cancelled),
            .durationMs = json[u"duration_ms"].toInteger()};
}

QJsonValue linkToJson(const std::optional<LinkQuality> &link)
{
    if (!link)
        return {};
    return QJsonObject{{u"round_trip_ms"_s, link->roundTripMs},
                       {u"segments_sent"_s, link->segmentsSent},
                       {u"retransmissions"_s, link->retransmissions}};
}

std::optional<LinkQuality> linkFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return LinkQuality{.roundTripMs = json[u"round_trip_ms"].toDouble(),
                       .segmentsSent = json[u"segments_sent"].toInt(),
                       .retransmissions = json[u"retransmissions"].toInt()};
}

QJsonObject trialToJson(const TrialRecord &trial)
{
    return {{u"endpoint"_s, endpointToJson(trial.endpoint)},
            {u"attempt"_s, attemptToJson(trial.attempt)},
            {u"tls"_s, tlsToJson(trial.tls)},
            {u"dialogue"_s, dialogueToJson(trial.dialogue)}};
}

TrialRecord trialFromJson(const QJsonObject &json)
{
    return {.endpoint = endpointFromJson(json[u"endpoint"].toObject()),
            .attempt = attemptFromJson(json[u"attempt"].toObject()),
            .tls = tlsFromJson(json[u"tls"].toObject()),
            .dialogue = dialogueFromJson(json[u"dialogue"].toObject())};
}

QJsonValue introductionToJson(const std::optional<IntroductionTrial> &introduction)
{
    if (!introduction)
        return {};
    return QJsonObject{{u"name"_s, introduction->name},
                       {u"accepted_name"_s, introduction->acceptedName},
                       {u"trial"_s, trialToJson(introduction->trial)}};
}

std::optional<IntroductionTrial> introductionFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return IntroductionTrial{.name = json[u"name"].toString(),
                             .acceptedName = json[u"accepted_name"].toString(),
                             .trial = trialFromJson(json[u"trial"].toObject())};
}

QJsonObject serviceToJson(const ServiceObservation &service)
{
    return {
        {u"endpoint"_s, endpointToJson(service.endpoint)},
        {u"security_was_auto"_s, service.securityWasAuto},
        {u"address"_s, service.address},
        {u"resolution"_s, resolutionToJson(service.resolution)},
        {u"resolution_elsewhere"_s, resolutionToJson(service.resolutionElsewhere)},
        {u"attempts"_s, arrayOf(service.attempts, attemptToJson)},
        {u"tls"_s, tlsToJson(service.tls)},
        {u"tls_instead"_s, service.tlsInstead ? QJsonValue(tlsToJson(*service.tlsInstead)) : QJsonValue()},
        {u"other_ports"_s, arrayOf(service.otherPorts, portAttemptToJson)},
        {u"comparison"_s, comparisonToJson(service.comparison)},
        {u"other_addresses"_s, arrayOf(service.otherAddresses, trialToJson)},
        {u"other_ways_wanted"_s, service.otherWaysWanted},
        {u"alternatives"_s, arrayOf(service.alternatives, trialToJson)},
        {u"other_introduction"_s, introductionToJson(service.otherIntroduction)},
        {u"dialogue"_s, dialogueToJson(service.dialogue)},
        {u"link"_s, linkToJson(service.link)},
        {u"stages"_s, arrayOf(service.stages, stageToJson)},
        {u"login_wanted"_s, service.loginWanted},
        {u"submit_wanted"_s, service.submitWanted},
        {u"finished"_s, service.finished}};
}

ServiceObservation serviceFromJson(const QJsonObject &json)
{
    return {.endpoint = endpointFromJson(json[u"endpoint"].toObject()),
            .securityWasAuto = json[u"security_was_auto"].toBool(),
            .address = json[u"address"].toString(),
            .resolution = resolutionFromJson(json[u"resolution"].toObject()),
            .resolutionElsewhere = resolutionFromJson(json[u"resolution_elsewhere"].toObject()),
            .attempts = listOf(json[u"attempts"], attemptFromJson),
            .tls = tlsFromJson(json[u"tls"].toObject()),
            .tlsInstead = json[u"tls_instead"].isObject()
                              ? std::optional(tlsFromJson(json[u"tls_instead"].toObject()))
                              : std::nullopt,
            .otherPorts = listOf(json[u"other_ports"], portAttemptFromJson),
            .comparison = comparisonFromJson(json[u"comparison"].toObject()),
            .otherAddresses = listOf(json[u"other_addresses"], trialFromJson),
            .otherWaysWanted = json[u"other_ways_wanted"].toBool(),
            .alternatives = listOf(json[u"alternatives"], trialFromJson),
            .otherIntroduction = introductionFromJson(json[u"other_introduction"]),
            .dialogue = dialogueFromJson(json[u"dialogue"].toObject()),
            .link = linkFromJson(json[u"link"]),
            .stages = listOf(json[u"stages"], stageFromJson),
            .loginWanted = json[u"login_wanted"].toBool(),
            .submitWanted = json[u"submit_wanted"].toBool(),
            .finished = json[u"finished"].toBool()};
}

}

QJsonObject observationToJson(const CheckObservation &observation)
{
    return {{u"started"_s, timeToText(observation.started)},
            {u"duration_ms"_s, observation.durationMs},
            {u"vantage"_s, observation.vantage},
            {u"system"_s, systemToJson(observation.system)},
            {u"services"_s, arrayOf(observation.services, serviceToJson)},
            {u"round_trip"_s, roundTripToJson(observation.roundTrip)},
            {u"cancelled"_s, observation.cancelled}};
}

CheckObservation observationFromJson(const QJsonObject &json)
{
    return {.started = timeFromText(json[u"started"].toString()),
            .durationMs = json[u"duration_ms"].toInteger(),
            .vantage = json[u"vantage"].toString(),
            .system = systemFromJson(json[u"system"].toObject()),
            .services = listOf(json[u"services"], serviceFromJson),
            .roundTrip = roundTripFromJson(json[u"round_trip"]),
            .cancelled = json[u"cancelled"].toBool()};
}

}
