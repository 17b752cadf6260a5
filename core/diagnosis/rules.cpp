#include "core/diagnosis/rules.h"

#include "core/diagnosis/partialfaults.h"
#include "core/diagnosis/ruleset.h"
#include "core/diagnosis/surroundings.h"
#include "core/diagnosis/worksinstead.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct SystemRule
{
    FindingId finding;
    rules::Evidence (*draw)(const CheckObservation &);
};

constexpr std::array systemRules{
    SystemRule{FindingId::NetOffline, rules::offline},
    SystemRule{FindingId::NetCaptivePortal, rules::captivePortal},
    SystemRule{FindingId::ClockSkewed, rules::clockSkewed},
    SystemRule{FindingId::NetProxy, rules::proxy},
};

struct ServiceRule
{
    FindingId finding;
    rules::Evidence (*draw)(const ServiceView &);
};

//! In the order of the findings within a service, among those of one severity: the more telling first.
constexpr std::array serviceRules{
    ServiceRule{FindingId::DnsNotFound, rules::nameNotFound},
    ServiceRule{FindingId::DnsNoAddress, rules::nameWithoutAddress},
    ServiceRule{FindingId::DnsTimeout, rules::nameTimedOut},
    ServiceRule{FindingId::DnsServerFailure, rules::nameServerFailure},
    ServiceRule{FindingId::DnsResolverDiffers, rules::resolversDiffer},
    ServiceRule{FindingId::NetPortBlocked, rules::portBlocked},
    ServiceRule{FindingId::TcpRefused, rules::refused},
    ServiceRule{FindingId::TcpTimeout, rules::timedOut},
    ServiceRule{FindingId::TcpUnreachable, rules::unreachable},
    ServiceRule{FindingId::TcpReset, rules::reset},
    ServiceRule{FindingId::ServiceWrongProtocol, rules::wrongProtocol},
    ServiceRule{FindingId::ServiceAlteredByMiddlebox, rules::alteredByMiddlebox},
    ServiceRule{FindingId::ServiceNoGreeting, rules::noGreeting},
    ServiceRule{FindingId::ServiceMalformedReply, rules::malformedReply},
    ServiceRule{FindingId::ServiceDropped, rules::dropped},
    ServiceRule{FindingId::ServiceStarttlsNotOffered, rules::startTlsNotOffered},
    ServiceRule{FindingId::ServiceStarttlsRefused, rules::startTlsRefused},
    ServiceRule{FindingId::ServiceStarttlsInjection, rules::startTlsInjection},
    ServiceRule{FindingId::TlsPlaintextOnTlsPort, rules::plaintextOnTlsPort},
    ServiceRule{FindingId::TlsImplicitTlsOnPlainPort, rules::implicitTlsOnPlainPort},
    ServiceRule{FindingId::TlsProtocolTooOld, rules::protocolTooOld},
    ServiceRule{FindingId::TlsNoSharedCipher, rules::noSharedCipher},
    ServiceRule{FindingId::TlsClientCertificateRequired, rules::clientCertificateRequired},
    ServiceRule{FindingId::TlsHandshakeFailed, rules::handshakeFailed},
    ServiceRule{FindingId::CertIntercepted, rules::certificateIntercepted},
    ServiceRule{FindingId::CertRevoked, rules::certificateRevoked},
    ServiceRule{FindingId::CertExpired, rules::certificateExpired},
    ServiceRule{FindingId::CertNotYetValid, rules::certificateNotYetValid},
    ServiceRule{FindingId::CertSelfSigned, rules::certificateSelfSigned},
    ServiceRule{FindingId::CertNameMismatch, rules::certificateNameMismatch},
    ServiceRule{FindingId::CertIncompleteChain, rules::certificateIncompleteChain},
    ServiceRule{FindingId::CertUntrustedIssuer, rules::certificateUntrustedIssuer},
    ServiceRule{FindingId::AuthPopBeforeSmtp, rules::popBeforeSmtp},
    ServiceRule{FindingId::AuthNotOffered, rules::signInNotOffered},
    ServiceRule{FindingId::AuthOnlyAfterTls, rules::signInOnlyAfterTls},
    ServiceRule{FindingId::AuthOauth2Only, rules::oauth2Only},
    ServiceRule{FindingId::AuthMechanismMismatch, rules::mechanismMismatch},
    ServiceRule{FindingId::AuthAppPasswordRequired, rules::appPasswordRequired},
    ServiceRule{FindingId::AuthAccountDisabled, rules::accountDisabled},
    ServiceRule{FindingId::AuthRejected, rules::signInRejected},
    ServiceRule{FindingId::SmtpAuthRequired, rules::authenticationRequired},
    ServiceRule{FindingId::SmtpRateLimited, rules::rateLimited},
    ServiceRule{FindingId::SmtpGreylisted, rules::greylisted},
    ServiceRule{FindingId::SmtpHeloRejected, rules::helloRejected},
    ServiceRule{FindingId::SmtpSenderRejected, rules::senderRejected},
    ServiceRule{FindingId::SmtpRecipientRejected, rules::recipientRejected},
    ServiceRule{FindingId::SmtpMessageTooBig, rules::messageTooBig},
    ServiceRule{FindingId::SmtpRelayDenied, rules::relayDenied},
    ServiceRule{FindingId::MailboxLocked, rules::mailboxLocked},
    ServiceRule{FindingId::MailboxOverQuota, rules::mailboxOverQuota},
    ServiceRule{FindingId::ServiceBusy, rules::busy},
    ServiceRule{FindingId::NetIPv6Broken, rules::ipv6Broken},
    ServiceRule{FindingId::NetSlow, rules::slow},
    ServiceRule{FindingId::ServiceSlowGreeting, rules::slowGreeting},
    ServiceRule{FindingId::CertWeak, rules::certificateWeak},
    ServiceRule{FindingId::CertExpiresSoon, rules::certificateExpiresSoon},
};

QJsonObject serviceEvidence(const ServiceObservation &service)
{
    const Endpoint &endpoint = service.endpoint;
    return {{u"host"_s, endpoint.host},
            {u"port"_s, endpoint.port},
            {u"server"_s, hostAndPort(endpoint.host, endpoint.port)},
            {u"protocol"_s, QString(toId(endpoint.protocol)).toUpper()},
            {u"security"_s, QString(toId(endpoint.security))},
            {u"address"_s, service.address}};
}

Finding serviceFinding(FindingId id, int service, QJsonObject evidence, const QJsonObject &own)
{
    for (auto value = own.begin(); value != own.end(); ++value)
        evidence.insert(value.key(), value.value());
    Finding finding = makeFinding(id, service, std::move(evidence));
    // Weak as a rule only warns; where the TLS library refuses it, mail cannot work.
    if (id == FindingId::CertWeak && own.value("refused"_L1).toBool())
        finding.severity = Severity::Error;
    // The network lets the port through: what blocks it stands at the server, which may just not offer it.
    if (id == FindingId::NetPortBlocked && own.contains("open_elsewhere"_L1))
        finding.severity = Severity::Warning;
    // Sending works here; other mail programs meet the refusal.
    if (id == FindingId::SmtpHeloRejected && own.contains("bare_name"_L1))
        finding.severity = Severity::Warning;
    return finding;
}

bool hasError(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QList<Finding> findingsByRule(const ServiceView &view, int service)
{
    const QJsonObject evidence = serviceEvidence(view.service);
    QList<Finding> findings;
    for (const ServiceRule &rule : serviceRules) {
        if (const auto own = rule.draw(view))
            findings += serviceFinding(rule.finding, service, evidence, *own);
    }
    return findings;
}

//! What is wrong at single addresses of a service that works at the one that was talked to: its worst fault
//! each, as a warning, because mail fails only now and then.
QList<Finding> faultsOfOtherAddresses(const ServiceView &view, int service)
{
    QList<Finding> faults;
    for (const ServiceObservation &other : failingAddresses(view.service)) {
        const ServiceView there{view.check, other, view.knowledge, view.now, view.clockSkewed};
        const QList<Finding> found = findingsByRule(there, service);
        const auto worst = std::find_if(found.begin(), found.end(), [](const Finding &finding) {
            return finding.severity == Severity::Error;
        });
        if (worst == found.end())
            continue;
        Finding fault = *worst;
        fault.severity = Severity::Warning;
        fault.evidence[u"only_at"] = other.address;
        fault.evidence[u"works_at"] = view.service.address;
        faults += fault;
    }
    return faults;
}

//! Whether the error came up as far as the conversations with the other addresses go, too. A refused sign-in
//! or message says nothing of the address.
bool isOfTheAddress(const Finding &error, const ServiceView &view)
{
    const Stage last = view.dialogue().lastStage;
    const bool isBeforeSignIn = last != Stage::Auth && last != Stage::Submit;
    return !view.service.address.isEmpty() &&
           (isBeforeSignIn || QString(toId(error.id)).startsWith("cert."_L1));
}

//! Another address at which the service has no fault, though it has this one at the address that was talked
//! to; empty: none.
QString workingAddress(const Finding &error, const ServiceView &view, int service)
{
    if (!isOfTheAddress(error, view))
        return {};
    for (const ServiceObservation &other : fineAddresses(view.service)) {
        const ServiceView there{view.check, other, view.knowledge, view.now, view.clockSkewed};
        if (!hasError(findingsByRule(there, service)))
            return other.address;
    }
    return {};
}

//! The first of the errors says what works instead: another address, or another way to the service.
void addWayOut(QList<Finding> &findings, const ServiceView &view, int service)
{
    const auto error = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    if (const QString address = workingAddress(*error, view, service); !address.isEmpty()) {
        error->evidence[u"only_at"] = view.service.address;
        error->evidence[u"works_at"] = address;
    }
    if (const auto way = worksInstead(view.check, service)) {
        error->evidence[u"works_instead"] = QJsonObject{{u"protocol"_s, toId(way->protocol)},
                                                        {u"host"_s, way->host},
                                                        {u"port"_s, way->port},
                                                        {u"security"_s, toId(way->security)}};
        error->evidence[u"instead_port"] = way->port;
        error->evidence[u"instead_security"] = way->security == Security::Tls ? u"SSL/TLS"_s : u"STARTTLS"_s;
    }
}

//! What another service has answered to the credentials that were not sent to this one (SignInTurns). The
//! evidence is that service's.
std::optional<Finding> refusalElsewhere(const ServiceView &view, int service)
{
    constexpr std::array refusals{FindingId::AuthAppPasswordRequired, FindingId::AuthAccountDisabled,
                                  FindingId::AuthRejected};
    const QList<ServiceObservation> &services = view.check.services;
    for (int other = 0; other < services.size(); ++other) {
        const DialogueRecord &dialogue = services[other].dialogue;
        if (!dialogue.loginTried || dialogue.ending != DialogueEnding::AuthenticationRefused)
            continue;
        const ServiceView there{view.check, services[other], view.knowledge, view.now, view.clockSkewed};
        for (Finding &finding : findingsByRule(there, service)) {
            if (std::find(refusals.begin(), refusals.end(), finding.id) == refusals.end())
                continue;
            finding.evidence[u"held_back_at"] =
                hostAndPort(view.service.endpoint.host, view.service.endpoint.port);
            return std::move(finding);
        }
    }
    return std::nullopt;
}

//! What broke off the conversation for no known reason.
Finding brokenOff(const ServiceObservation &service, int index)
{
    return serviceFinding(FindingId::ServiceDropped, index, serviceEvidence(service),
                          rules::earlyEnd(service.dialogue));
}

//! The sign-in elsewhere that never came to an end, so that this service's turn did not come in the time of
//! its check (SignInTurns). The evidence is that service's.
std::optional<Finding> hangElsewhere(const ServiceView &view, int service)
{
    const QList<ServiceObservation> &services = view.check.services;
    const auto hanging = std::find_if(services.begin(), services.end(), [](const ServiceObservation &other) {
        return other.dialogue.lastStage == Stage::Auth && other.dialogue.ending == DialogueEnding::TimedOut;
    });
    if (hanging == services.end())
        return std::nullopt;
    Finding finding = brokenOff(*hanging, service);
    finding.evidence[u"waited_in_vain"] = hostAndPort(view.service.endpoint.host, view.service.endpoint.port);
    return finding;
}

//! Ok, but only as a warning where the sign-in that was asked for was never tried.
Finding answeredWell(const ServiceView &view, int service, const QJsonObject &evidence)
{
    const auto leftOut = rules::signInLeftOut(view);
    Finding finding = serviceFinding(FindingId::Ok, service, evidence, leftOut.value_or(QJsonObject()));
    if (leftOut)
        finding.severity = Severity::Warning;
    return finding;
}

//! Ok for a service without an error, the refusal for which its sign-in was held back or what it waited for
//! in vain, or what a conversation that ended early for no known reason comes to.
std::optional<Finding> conclude(const ServiceView &view, int service, const QJsonObject &evidence)
{
    const DialogueEnding ending = view.dialogue().ending;
    const bool cutShort = view.check.cancelled && ending != DialogueEnding::Completed;
    if (!view.service.finished || cutShort)
        return std::nullopt;
    if (view.dialogue().loginHeldBack) {
        auto refusal = refusalElsewhere(view, service);
        return refusal ? refusal : hangElsewhere(view, service);
    }
    if (ending == DialogueEnding::Completed)
        return answeredWell(view, service, evidence);
    return brokenOff(view.service, service);
}

}

QList<Finding> drawServiceFindings(const CheckObservation &observation, int service,
                                   const KnowledgeBase &knowledge, const QDateTime &now)
{
    const ServiceView view = viewOf(observation, service, knowledge, now);
    const QJsonObject evidence = serviceEvidence(view.service);
    QList<Finding> findings = findingsByRule(view, service);
    if (!hasError(findings)) {
        if (auto conclusion = conclude(view, service, evidence))
            findings.prepend(*std::move(conclusion));
        // Where nothing works, no single address is to blame.
        if (view.dialogue().ending == DialogueEnding::Completed)
            findings += faultsOfOtherAddresses(view, service);
    } else {
        addWayOut(findings, view, service);
    }
    nameSurroundings(findings, observation, service);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

QList<Finding> drawFindings(const CheckObservation &observation, const KnowledgeBase &knowledge,
                            const QDateTime &now)
{
    QList<Finding> findings;
    for (const SystemRule &rule : systemRules) {
        if (auto evidence = rule.draw(observation))
            findings += makeFinding(rule.finding, std::nullopt, *std::move(evidence));
    }
    for (int service = 0; service < observation.services.size(); ++service)
        findings += drawServiceFindings(observation, service, knowledge, now);
    return findings;
}

bool isServiceOk(const QList<Finding> &findings, int service)
{
    return std::any_of(findings.begin(), findings.end(), [service](const Finding &finding) {
        return finding.id == FindingId::Ok && finding.service == service &&
               finding.severity == Severity::Info;
    });
}

}
