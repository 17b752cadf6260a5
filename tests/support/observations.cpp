#include "tests/support/observations.h"

#include "core/knowledge/kbloader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mm::testing {

namespace {

QString greetingOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return u"220 mail.example.com ESMTP"_s;
    case Protocol::Imap:
        return u"* OK mail.example.com ready"_s;
    case Protocol::Pop3:
        return u"+OK mail.example.com ready"_s;
    }
    return {};
}

QStringList capabilitiesOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return {u"PIPELINING"_s, u"SIZE 10240000"_s, u"AUTH PLAIN LOGIN"_s};
    case Protocol::Imap:
        return {u"IMAP4rev1"_s, u"IDLE"_s, u"AUTH=PLAIN"_s};
    case Protocol::Pop3:
        return {u"UIDL"_s, u"USER"_s, u"SASL PLAIN"_s};
    }
    return {};
}

QStringList mechanismsOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return {u"PLAIN"_s, u"LOGIN"_s};
    case Protocol::Imap:
        return {u"PLAIN"_s, u"LOGIN"_s};
    case Protocol::Pop3:
        return {u"USER"_s, u"PLAIN"_s};
    }
    return {};
}

DialogueRecord healthyDialogue(const Endpoint &endpoint)
{
    DialogueRecord dialogue;
    dialogue.ending = DialogueEnding::Completed;
    dialogue.lastStage = Stage::Auth;
    dialogue.greeting = greetingOf(endpoint.protocol);
    dialogue.greetingMs = 20;
    dialogue.capabilities = capabilitiesOf(endpoint.protocol);
    dialogue.mechanisms = mechanismsOf(endpoint.protocol);
    if (endpoint.security == Security::StartTls)
        dialogue.capabilitiesBeforeTls = {u"PIPELINING"_s, u"STARTTLS"_s};
    dialogue.loginTried = true;
    dialogue.mechanismTried = u"PLAIN"_s;
    dialogue.replies = {replyOf(Command::Greeting, u"220 ready"_s),
                        replyOf(Command::Capability, u"250 mail.example.com"_s),
                        replyOf(Command::Authenticate, u"235 2.7.0 Authentication successful"_s)};
    return dialogue;
}

}

const KnowledgeBase &builtinKnowledge()
{
    static const KnowledgeBase knowledge = [] {
        auto loaded = loadBuiltinKnowledge();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        return *std::move(loaded);
    }();
    return knowledge;
}

QDateTime checkTime()
{
    return {QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
}

CertificateRecord soundCertificate()
{
    CertificateRecord certificate;
    certificate.subject = u"CN=mail.example.com"_s;
    certificate.issuer = u"CN=Example Issuing CA,O=Example Trust"_s;
    certificate.issuerCommonName = u"Example Issuing CA"_s;
    certificate.issuerOrganisation = u"Example Trust"_s;
    certificate.notBefore = checkTime().addDays(-60);
    certificate.notAfter = checkTime().addDays(60);
    certificate.names = {u"mail.example.com"_s};
    certificate.sha256 = u"00ff"_s;
    certificate.keyAlgorithm = u"RSA"_s;
    certificate.keyBits = 2048;
    certificate.signatureAlgorithm = u"sha256WithRSAEncryption"_s;
    return certificate;
}

ServiceObservation healthyService(Protocol protocol, quint16 port, Security security)
{
    ServiceObservation service;
    service.endpoint = {protocol, u"mail.example.com"_s, port, security};
    service.address = u"192.0.2.7"_s;
    service.resolution = {u"mail.example.com"_s, NameOutcome::Found, {u"192.0.2.7"_s}, {}, {}, 0, 20};
    service.attempts = {{u"192.0.2.7"_s, TcpOutcome::Connected, {}, 20, 15}};
    if (security != Security::None) {
        service.tls.completed = true;
        service.tls.version = u"TLSv1.3"_s;
        service.tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
        service.tls.chain = {soundCertificate()};
    }
    service.dialogue = healthyDialogue(service.endpoint);
    service.loginWanted = true;
    service.finished = true;
    return service;
}

ServiceObservation healthySmtp()
{
    return healthyService(Protocol::Smtp, 587, Security::StartTls);
}

ServiceObservation healthyImap()
{
    return healthyService(Protocol::Imap, 993, Security::Tls);
}

ServiceObservation healthyPop3()
{
    return healthyService(Protocol::Pop3, 995, Security::Tls);
}

CheckObservation checkOf(QList<ServiceObservation> services)
{
    CheckObservation check;
    check.started = checkTime();
    check.durationMs = 300;
    check.system.connectivity = SystemObservation::Connectivity::Online;
    check.system.clockOffsetSeconds = 0.4;
    check.system.clockSource = u"NTP"_s;
    check.services = std::move(services);
    return check;
}

ServerReply replyOf(Command command, const QString &line)
{
    static const QRegularExpression form(
        uR"(^(?:(\d{3})|(OK|NO|BAD|BYE|\+OK|-ERR))\s*(?:(\d\.\d+\.\d+)\s*)?(?:\[([^\]]+)\]\s*)?(.*)$)"_s);
    const auto match = form.match(line);
    ServerReply reply;
    reply.command = command;
    reply.code = match.captured(1).toInt();
    const QString word = match.captured(2);
    if (word == "NO"_L1 || word == "-ERR"_L1 || reply.code >= 500)
        reply.status = ReplyStatus::Permanent;
    else if (word == "BAD"_L1)
        reply.status = ReplyStatus::Bad;
    else if (word == "BYE"_L1)
        reply.status = ReplyStatus::Bye;
    else if (reply.code >= 400)
        reply.status = ReplyStatus::Transient;
    else if (reply.code >= 300)
        reply.status = ReplyStatus::Intermediate;
    reply.enhancedStatus = match.captured(3);
    reply.responseCode = match.captured(4);
    reply.text = match.captured(5);
    return reply;
}

ServiceObservation unresolved(ServiceObservation service, NameOutcome outcome)
{
    service.resolution.outcome = outcome;
    service.resolution.addresses.clear();
    service.resolution.durationMs = 5000;
    service.attempts.clear();
    service.address.clear();
    service.tls = {};
    service.dialogue = {};
    return service;
}

ServiceObservation unconnected(ServiceObservation service, TcpOutcome outcome)
{
    for (ConnectAttempt &attempt : service.attempts) {
        attempt.outcome = outcome;
        attempt.durationMs = outcome == TcpOutcome::TimedOut ? 6000 : 10;
    }
    service.address.clear();
    service.tls = {};
    service.dialogue = {};
    return service;
}

ServiceObservation ended(ServiceObservation service, DialogueEnding ending, Stage stage)
{
    DialogueRecord &dialogue = service.dialogue;
    dialogue.ending = ending;
    dialogue.lastStage = stage;
    dialogue.replies.clear();
    dialogue.loginTried = false;
    dialogue.mechanismTried.clear();
    if (stage == Stage::Greeting) {
        dialogue.greeting.clear();
        dialogue.greetingMs = -1;
    }
    if (stage < Stage::Auth) {
        dialogue.capabilities.clear();
        dialogue.mechanisms.clear();
    }
    if (stage < Stage::Tls && service.endpoint.security == Security::StartTls)
        service.tls = {};
    return service;
}

ServiceObservation refusedWith(ServiceObservation service, Command command, const QString &line)
{
    const auto endingOf = [](Command refused) {
        switch (refused) {
        case Command::Greeting:
            return std::pair(DialogueEnding::GreetingRefused, Stage::Greeting);
        case Command::Capability:
            return std::pair(DialogueEnding::HelloRefused, Stage::Capabilities);
        case Command::StartTls:
            return std::pair(DialogueEnding::StartTlsRefused, Stage::StartTls);
        case Command::Authenticate:
            return std::pair(DialogueEnding::AuthenticationRefused, Stage::Auth);
        case Command::MailFrom:
            return std::pair(DialogueEnding::SenderRefused, Stage::Submit);
        case Command::RcptTo:
            return std::pair(DialogueEnding::RecipientRefused, Stage::Submit);
        case Command::Data:
        case Command::MessageBody:
        case Command::Quit:
            return std::pair(DialogueEnding::MessageRefused, Stage::Submit);
        }
        return std::pair(DialogueEnding::Completed, Stage::Submit);
    };
    const auto [ending, stage] = endingOf(command);
    const DialogueRecord before = service.dialogue;
    service = ended(std::move(service), ending, stage);
    if (stage == Stage::Submit) {
        service.dialogue.replies = before.replies;
        service.dialogue.loginTried = before.loginTried;
        service.dialogue.mechanismTried = before.mechanismTried;
        service.submitWanted = true;
    }
    if (stage == Stage::Auth) {
        service.dialogue.loginTried = true;
        service.dialogue.mechanismTried = before.mechanismTried;
    }
    service.dialogue.replies += replyOf(command, line);
    return service;
}

ServiceObservation tlsFailed(ServiceObservation service, TlsFailure failure)
{
    service = ended(std::move(service), DialogueEnding::TlsFailed, Stage::Tls);
    service.tls = {};
    service.tls.failure = failure;
    service.tls.detail = u"the library's words"_s;
    return service;
}

ServiceObservation faulty(ServiceObservation service, std::initializer_list<CertificateFault> faults)
{
    service.tls.faults = faults;
    if (faults.size() == 0) // nothing keeps the sign-in back
        return service;
    service.dialogue.loginTried = false;
    service.dialogue.mechanismTried.clear();
    service.dialogue.replies.removeLast();
    return service;
}

ServiceObservation offering(ServiceObservation service, const QStringList &capabilities,
                            const QStringList &mechanisms)
{
    DialogueRecord &dialogue = service.dialogue;
    dialogue.capabilities = capabilities;
    dialogue.mechanisms = mechanisms;
    dialogue.loginTried = false;
    dialogue.mechanismTried.clear();
    dialogue.replies.removeLast();
    return service;
}

QList<Finding> findingsOf(const QString &text)
{
    QList<Finding> findings;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto id = findingFromId(part.section(u'@', 0, 0));
        if (!id)
            qFatal("%s is no finding", qPrintable(part));
        const QString service = part.section(u'@', 1);
        findings.append(makeFinding(*id, service.isEmpty() ? std::nullopt : std::optional(service.toInt())));
    }
    return findings;
}

}
