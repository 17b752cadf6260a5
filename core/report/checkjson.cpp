#include "core/report/checkjson.h"

#include "core/base/jsonvalues.h"
#include "core/knowledge/knowledgetext.h"
#include "core/model/endpointjson.h"
#include "core/report/helpdesktext.h"
#include "core/report/knowledgejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

template<class Id>
QJsonArray idArray(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(toId(id));
    return array;
}

QJsonArray findingsOf(const QList<Finding> &findings, std::optional<int> service)
{
    QList<FindingId> ids;
    for (const Finding &finding : findings) {
        if (finding.service == service)
            ids.append(finding.id);
    }
    return idArray(ids);
}

bool isOk(const QList<Finding> &findings, int service)
{
    // Ok is a warning where not all was done that was asked.
    return std::none_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        const Severity least = finding.id == FindingId::Ok ? Severity::Warning : Severity::Error;
        return finding.service == service && finding.severity >= least;
    });
}

QJsonValue onlineOf(const SystemObservation &system)
{
    using enum SystemObservation::Connectivity;
    switch (system.connectivity) {
    case Online:
        return true;
    case Offline:
    case CaptivePortal:
        return false;
    case Unknown:
        return system.hasUsableInterface ? QJsonValue() : QJsonValue(false);
    }
    Q_UNREACHABLE();
}

QJsonObject systemToJson(const SystemObservation &system, const QList<Finding> &findings)
{
    QJsonArray hosts;
    for (const HostsEntry &entry : system.hostsEntries)
        hosts.append(QJsonObject{{u"name"_s, entry.name}, {u"address"_s, entry.address}});
    return {{u"online"_s, onlineOf(system)},
            {u"findings"_s, findingsOf(findings, std::nullopt)},
            {u"proxy"_s, textOrNull(system.proxy.isEmpty() ? system.proxyScript : system.proxy)},
            {u"proxy_script"_s, textOrNull(system.proxyScript)},
            {u"clock_offset_s"_s,
             system.clockOffsetSeconds ? QJsonValue(*system.clockOffsetSeconds) : QJsonValue()},
            {u"resolvers"_s, QJsonArray::fromStringList(system.resolvers)},
            {u"hosts_file"_s, hosts},
            {u"vpns"_s, QJsonArray::fromStringList(system.vpns)},
            {u"security_software"_s, QJsonArray::fromStringList(system.securitySoftware)},
            {u"internet_checks"_s, QJsonArray::fromStringList(system.internetChecks)}};
}

QJsonValue linkToJson(const std::optional<LinkQuality> &link)
{
    if (!link)
        return {};
    return QJsonObject{{u"round_trip_ms"_s, link->roundTripMs},
                       {u"segments_sent"_s, link->segmentsSent},
                       {u"retransmissions"_s, link->retransmissions}};
}

QJsonArray stagesToJson(QList<StageRecord> stages)
{
    std::stable_sort(stages.begin(), stages.end(),
                     [](const StageRecord &a, const StageRecord &b) { return a.startMs < b.startMs; });
    QJsonArray array;
    for (const StageRecord &stage : stages)
        array.append(QJsonObject{{u"stage"_s, toId(stage.stage)},
                                 {u"start_ms"_s, stage.startMs},
                                 {u"duration_ms"_s, stage.durationMs},
                                 {u"ok"_s, stage.ok},
                                 {u"detail"_s, stage.detail}});
    return array;
}

QJsonObject certificateToJson(const CertificateRecord &certificate)
{
    const QString key = certificate.keyBits > 0
                            ? u"%1 %2"_s.arg(certificate.keyAlgorithm).arg(certificate.keyBits)
                            : certificate.keyAlgorithm;
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"not_before"_s, timeOrNull(certificate.notBefore)},
            {u"not_after"_s, timeOrNull(certificate.notAfter)},
            {u"names"_s, QJsonArray::fromStringList(certificate.names)},
            {u"sha256"_s, certificate.sha256},
            {u"key"_s, key},
            {u"signature"_s, certificate.signatureAlgorithm}};
}

// Null where no handshake was begun.
QJsonValue tlsToJson(const TlsRecord &tls)
{
    if (tls == TlsRecord{})
        return {};
    QJsonArray certificates;
    for (const CertificateRecord &certificate : tls.chain)
        certificates.append(certificateToJson(certificate));
    return QJsonObject{{u"version"_s, textOrNull(tls.version)},
                       {u"cipher"_s, textOrNull(tls.cipher)},
                       {u"certificates"_s, certificates},
                       {u"issued_by_added_root"_s, tls.issuedByLocalRoot},
                       {u"stapled"_s, toId(tls.stapled)}};
}

// As the finding has it that says so; null: nothing is known to work.
QJsonValue worksInsteadOf(const QList<Finding> &findings, int service)
{
    for (const Finding &finding : findings) {
        const QJsonValue instead = finding.evidence.value("works_instead"_L1);
        if (finding.service == service && instead.isObject())
            return instead;
    }
    return {};
}

QJsonObject trialToJson(const TrialRecord &trial)
{
    QJsonObject json = endpointToJson(trial.endpoint);
    json[u"address"] = textOrNull(trial.attempt.address);
    json[u"connection"] = toId(trial.attempt.outcome);
    json[u"conversation"] = toId(trial.dialogue.ending);
    json[u"tls"] = tlsToJson(trial.tls);
    return json;
}

QJsonArray trialsToJson(const QList<TrialRecord> &trials)
{
    QJsonArray array;
    for (const TrialRecord &trial : trials)
        array.append(trialToJson(trial));
    return array;
}

// Null where the service was not asked.
QJsonValue introductionToJson(const std::optional<IntroductionTrial> &introduction)
{
    if (!introduction)
        return {};
    QJsonObject json = trialToJson(introduction->trial);
    json[u"name"] = introduction->name;
    json[u"accepted_name"] = introduction->acceptedName;
    return json;
}

QJsonObject serviceToJson(const ServiceObservation &service, int index, const QList<Finding> &findings)
{
    return {{u"protocol"_s, toId(service.endpoint.protocol)},
            {u"host"_s, service.endpoint.host},
            {u"port"_s, service.endpoint.port},
            {u"security"_s, toId(service.endpoint.security)},
            {u"address"_s, textOrNull(service.address)},
            {u"ok"_s, isOk(findings, index) && !service.dialogue.loginHeldBack},
            {u"stages"_s, stagesToJson(service.stages)},
            {u"greeting"_s, textOrNull(service.dialogue.greeting)},
            {u"capabilities"_s, QJsonArray::fromStringList(service.dialogue.capabilities)},
            {u"login_held_back"_s, service.dialogue.loginHeldBack},
            {u"auth_mechanisms"_s, QJsonArray::fromStringList(service.dialogue.mechanisms)},
            {u"tls"_s, tlsToJson(service.tls)},
            {u"link"_s, linkToJson(service.link)},
            {u"other_addresses"_s, trialsToJson(service.otherAddresses)},
            {u"alternatives"_s, trialsToJson(service.alternatives)},
            {u"other_introduction"_s, introductionToJson(service.otherIntroduction)},
            {u"works_instead"_s, worksInsteadOf(findings, index)},
            {u"findings"_s, findingsOf(findings, index)}};
}

// Null where no test message was taken, or it went to somebody else.
QJsonValue roundTripToJson(const std::optional<RoundTripRecord> &trip)
{
    if (!trip)
        return {};
    const bool arrived = trip->outcome == RoundTripOutcome::Arrived;
    return QJsonObject{{u"message_id"_s, trip->messageId},
                       {u"outcome"_s, toId(trip->outcome)},
                       {u"arrived"_s, arrived},
                       {u"submission"_s, trip->submission},
                       {u"submitted_ms"_s, trip->submittedMs},
                       {u"service"_s, trip->reader < 0 ? QJsonValue() : QJsonValue(trip->reader)},
                       {u"took_ms"_s, arrived ? QJsonValue(trip->tookMs) : QJsonValue()},
                       {u"looks"_s, trip->looks},
                       {u"removed"_s, trip->removed},
                       {u"detail"_s, textOrNull(trip->detail)}};
}

QJsonObject findingToJson(const Finding &finding, const KnowledgeBase &knowledge)
{
    return {{u"id"_s, toId(finding.id)},
            {u"severity"_s, toId(finding.severity)},
            {u"service"_s, finding.service ? QJsonValue(*finding.service) : QJsonValue()},
            {u"summary"_s, knowledge.summary(finding)},
            {u"evidence"_s, finding.evidence}};
}

QJsonObject causeToJson(const RankedCause &cause, const KnowledgeBase &knowledge)
{
    const CauseEntry &entry = knowledge.cause(cause.id);
    return {{u"id"_s, toId(cause.id)},
            {u"title"_s, knowledgeText(entry.title)},
            {u"probability"_s, cause.probability},
            {u"because"_s, idArray(cause.because)},
            {u"against"_s, idArray(cause.against)},
            {u"step"_s, numberOf(entry.step)},
            {u"remedy"_s, knowledgeText(entry.remedy)}};
}

}

QJsonObject checkToJson(const CheckObservation &observation, const QList<Finding> &findings,
                        const KnowledgeBase &knowledge)
{
    QJsonArray services;
    for (int i = 0; i < observation.services.size(); ++i)
        services.append(serviceToJson(observation.services[i], i, findings));
    QJsonArray found;
    for (const Finding &finding : findings)
        found.append(findingToJson(finding, knowledge));
    return {{u"schema"_s, u"mailmend/check/1"_s},
            {u"started"_s, timeToText(observation.started)},
            {u"duration_ms"_s, observation.durationMs},
            {u"vantage"_s, observation.vantage},
            {u"system"_s, systemToJson(observation.system, findings)},
            {u"services"_s, services},
            {u"round_trip"_s, roundTripToJson(observation.roundTrip)},
            {u"findings"_s, found}};
}

QJsonArray causesToJson(const QList<RankedCause> &causes, const KnowledgeBase &knowledge)
{
    QJsonArray ranked;
    for (const RankedCause &cause : causes)
        ranked.append(causeToJson(cause, knowledge));
    return ranked;
}

QJsonObject diagnosisToJson(const CheckObservation &observation, const QList<Finding> &findings,
                            const Recognition &recognised, const QList<RankedCause> &causes,
                            const std::optional<Recommendation> &recommendation,
                            const KnowledgeBase &knowledge)
{
    QJsonObject json = checkToJson(observation, findings, knowledge);
    json[u"schema"] = u"mailmend/diagnose/1"_s;
    json[u"recognised"] = recognitionToJson(recognised, knowledge);
    json[u"causes"] = causesToJson(causes, knowledge);
    json[u"contact"] = helpDeskToJson(knowledge.contents().organisation);
    json[u"recommended_step"] = recommendation ? QJsonValue(numberOf(recommendation->step)) : QJsonValue();
    return json;
}

}
