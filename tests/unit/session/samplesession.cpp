#include "tests/unit/session/samplesession.h"

using namespace Qt::StringLiterals;

namespace mm::sample {

namespace {

TlsRecord tls()
{
    const CertificateRecord leaf{.subject = u"CN=mail.example.com"_s,
                                 .issuer = u"CN=Example CA,O=Example"_s,
                                 .issuerCommonName = u"Example CA"_s,
                                 .issuerOrganisation = u"Example"_s,
                                 .notBefore = start.addDays(-90),
                                 .notAfter = start.addDays(-1),
                                 .names = {u"mail.example.com"_s, u"*.example.com"_s},
                                 .sha256 = QString(64, u'a'),
                                 .keyAlgorithm = u"RSA"_s,
                                 .keyBits = 2048,
                                 .signatureAlgorithm = u"sha256WithRSAEncryption"_s,
                                 .selfIssued = true};
    return {.completed = true,
            .failure = TlsFailure::Other,
            .detail = u"certificate has expired"_s,
            .plaintext = QByteArray("\x00\xff 220 mail", 11),
            .version = u"TLSv1.3"_s,
            .cipher = u"TLS_AES_256_GCM_SHA384"_s,
            .chain = {leaf, leaf},
            .faults = {CertificateFault::Expired, CertificateFault::Weak, CertificateFault::Other},
            .issuedByLocalRoot = true,
            .stapled = StapledStatus::Revoked,
            .revocationReason = u"key-compromise"_s};
}

DialogueRecord dialogue()
{
    const ServerReply reply{.command = Command::Quit,
                            .status = ReplyStatus::Preauthenticated,
                            .code = 535,
                            .enhancedStatus = u"5.7.8"_s,
                            .responseCode = u"AUTHENTICATIONFAILED"_s,
                            .text = u"nöt <b>today</b>"_s,
                            .encrypted = true};
    return {.ending = DialogueEnding::Cancelled,
            .lastStage = Stage::Submit,
            .malformation = Malformation::BadSyntax,
            .otherProtocol = u"http"_s,
            .greeting = u"220 mail.example.com ESMTP"_s,
            .greetingMs = 12,
            .capabilitiesBeforeTls = {u"STARTTLS"_s},
            .capabilities = {u"SIZE 1000"_s, u"AUTH PLAIN"_s},
            .mechanismsBeforeTls = {u"LOGIN"_s},
            .mechanisms = {u"PLAIN"_s},
            .loginDisabledBeforeTls = true,
            .loginTried = true,
            .mechanismTried = u"PLAIN"_s,
            .loginHeldBack = true,
            .replies = {reply}};
}

}

CheckObservation observation()
{
    ServiceObservation service;
    service.endpoint = {Protocol::Pop3, u"mail.example.com"_s, 995, Security::Tls};
    service.securityWasAuto = true;
    service.address = u"192.0.2.7"_s;
    service.resolution = {u"mail.example.com"_s,
                          NameOutcome::ServerFailure,
                          {u"192.0.2.7"_s},
                          {u"a.example"_s},
                          u"SERVFAIL"_s,
                          1,
                          2};
    service.attempts = {{u"2001:db8::7"_s, TcpOutcome::OtherFailure, u"odd"_s, 3, 4}};
    service.tls = tls();
    service.tlsInstead = tls();
    service.otherPorts = {{993, TcpOutcome::Connected, 5}};
    service.resolutionElsewhere.name = u"mail.example.com"_s;
    service.resolutionElsewhere.outcome = NameOutcome::Found;
    service.resolutionElsewhere.addresses = {u"192.0.2.7"_s};
    service.comparison = {u"imap.gmail.com"_s, TcpOutcome::TimedOut, 3000};
    service.otherWaysWanted = true;
    TrialRecord trial;
    trial.endpoint = {Protocol::Smtp, u"mail.example.com"_s, 465, Security::Tls};
    trial.attempt = {u"192.0.2.9"_s, TcpOutcome::Connected, u"at once"_s, 20, 30};
    trial.tls.version = u"TLSv1.3"_s;
    trial.dialogue.greeting = u"220 here"_s;
    service.otherAddresses = {trial};
    trial.endpoint.port = 25;
    service.alternatives = {trial};
    service.otherIntroduction = {u"BARE-PC"_s, u"[127.0.0.1]"_s, trial};
    service.dialogue = dialogue();
    service.link = {{.roundTripMs = 40.5, .segmentsSent = 12, .retransmissions = 2}};
    service.stages = {{Stage::Submit, 6, 7, true, u"250 queued"_s}};
    service.loginWanted = true;
    service.submitWanted = true;
    service.finished = true;
    CheckObservation observation;
    observation.started = start;
    observation.durationMs = 312;
    observation.vantage = u"Linux, Wi-Fi"_s;
    observation.system = {SystemObservation::Connectivity::CaptivePortal,
                          false,
                          u"http://portal.example/"_s,
                          u"proxy.example:3128"_s,
                          u"http://proxy.example/proxy.pac"_s,
                          -0.25,
                          u"ntp"_s,
                          {u"192.0.2.53"_s},
                          {u"http://check.example/"_s},
                          {{u"mail.example.com"_s, u"192.0.2.9"_s}},
                          {u"WireGuard (wg0)"_s},
                          {u"Example Shield"_s}};
    observation.services = {service, {}};
    observation.roundTrip = {.outcome = RoundTripOutcome::NotRead,
                             .messageId = u"mailmend.7@example.com"_s,
                             .submission = 1,
                             .reader = 0,
                             .submittedMs = 90,
                             .tookMs = 250,
                             .looks = 3,
                             .removed = true,
                             .detail = u"NO [EXPUNGEISSUED] later"_s};
    observation.cancelled = true;
    return observation;
}

CheckRecord check()
{
    return {.at = start.addSecs(20),
            .observation = observation(),
            .findings = {makeFinding(FindingId::CertExpired, 0, {{u"days"_s, 1}}),
                         makeFinding(FindingId::NetProxy, std::nullopt)},
            .causes = {{CauseId::ServerCertificate, 0.75, {FindingId::CertExpired}, {FindingId::Ok}},
                       {CauseId::Other, 0.25, {}, {}}}};
}

CommandRun commandRun()
{
    return {.key = {u"tls.clock-linux"_s, u"timedatectl"_s, false},
            .announced = start.addSecs(40),
            .line = u"timedatectl set-ntp true"_s,
            .consent = u"The clock sets itself."_s,
            .elevated = true,
            .end = std::nullopt};
}

QList<SessionEvent> events()
{
    const StepRecord record{.status = StepStatus::NoChange,
                            .note = u"called the provider\n“later”"_s,
                            .actionsDone = {u"tls.clock"_s, u"tls.certificate"_s},
                            .changed = start.addSecs(60)};
    const Account account{.address = u"jane@example.com"_s,
                          .user = u"jane"_s,
                          .services = {{Protocol::Imap, u"mail.example.com"_s, 993, Security::Tls},
                                       {Protocol::Smtp, u"2001:db8::1"_s, 587, Security::StartTls}}};
    return {
        ProblemStated{u"Sending reported error (0x800CCC0F)\nsecond line"_s, u"outbox-stuck"_s},
        AccountChosen{account},
        CheckMade{check()},
        StepChanged{StepId::Tls, record, StepId::EventLogs},
        ChangeMade{{u"tls.clock"_s, start.addSecs(30), u"tls.clock-back"_s, false, u"set"_s}},
        ChangeMade{{u"tls.clock"_s, start.addSecs(30), u"tls.clock-back"_s, true, u"set"_s}},
        SessionRenamed{u"Aunt Jo’s Outlook"_s},
        SessionTakenOver{u"20261121-093000-0f0f0f"_s, false},
        QuestionAnswered{{u"other-device"_s, u"fails"_s, start.addSecs(70)}},
        QuestionAnswered{{u"since-when"_s, QString(), start.addSecs(80)}},
        QuestionAnswered{{u"other-device"_s, u"works"_s, start.addSecs(90)}},
        CommandAnnounced{commandRun()},
        CommandFinished{commandRun().key, commandRun().announced,
                        CommandEnd{start.addSecs(41), CommandOutcome::Ended, 0, u"done\n“well”"_s, true}},
        CommandAnnounced{{{u"tls.clock-linux"_s, u"timedatectl"_s, true},
                          start.addSecs(50),
                          u"timedatectl set-ntp false"_s,
                          {},
                          false,
                          std::nullopt}},
        SessionClosed{Session::Outcome::HandedOver},
    };
}

}
