#include "core/diagnosis/rules.h"

#include "core/knowledge/kbloader.h"
#include "tests/support/observations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! Observations and the exact findings that they mean. A finding reads "id" when it is the system's, and
//! "index:id" when it is a service's.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findings_data();
    void findings();
    void everyFindingHasItsText_data() { findings_data(); }
    void everyFindingHasItsText();
    void orderOfServicesDoesNotMatter();
    void severitiesFall();
    void aServiceThatStillRunsGetsNoVerdict();
    void clockDecidesWhichDateIsWrong();
    void evidenceTellsTheNumbers();

private:
    void healthyRows();
    void systemRows();
    void nameAndConnectionRows();
    void greetingRows();
    void tlsRows();
    void certificateRows();
    void offerRows();
    void signInRows();
    void submissionRows();

    std::optional<KnowledgeBase> m_knowledge;
};

namespace {

using Ending = DialogueEnding;

void row(const char *name, const CheckObservation &check, const QString &expected)
{
    QTest::newRow(name) << check << expected;
}

void row(const char *name, const ServiceObservation &service, const QString &expected)
{
    row(name, checkOf({service}), expected);
}

template<class Change>
ServiceObservation with(ServiceObservation service, Change change)
{
    change(service);
    return service;
}

template<class Change>
CheckObservation system(Change change, QList<ServiceObservation> services = {healthyImap()})
{
    CheckObservation check = checkOf(std::move(services));
    change(check.system);
    return check;
}

ServiceObservation certified(ServiceObservation service, std::initializer_list<CertificateFault> faults,
                             const std::function<void(CertificateRecord &)> &change)
{
    service = faulty(std::move(service), faults);
    change(service.tls.chain.first());
    return service;
}

ServiceObservation clear(Protocol protocol, quint16 port)
{
    return healthyService(protocol, port, Security::None);
}

QString spelled(const Finding &finding)
{
    const QString id = toId(finding.id);
    return finding.service ? u"%1:%2"_s.arg(*finding.service).arg(id) : id;
}

QStringList spelled(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids += spelled(finding);
    return ids;
}

}

void TestRules::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge.emplace(std::move(*knowledge));
}

void TestRules::findings_data()
{
    QTest::addColumn<CheckObservation>("check");
    QTest::addColumn<QString>("expected");
    healthyRows();
    systemRows();
    nameAndConnectionRows();
    greetingRows();
    tlsRows();
    certificateRows();
    offerRows();
    signInRows();
    submissionRows();
}

void TestRules::healthyRows()
{
    row("healthy SMTP", healthySmtp(), u"0:ok"_s);
    row("healthy IMAP", healthyImap(), u"0:ok"_s);
    row("healthy POP3", healthyPop3(), u"0:ok"_s);
    row("three healthy services", checkOf({healthyImap(), healthyPop3(), healthySmtp()}),
        u"0:ok 1:ok 2:ok"_s);
    row("clear text with sign-in on offer, as asked for", clear(Protocol::Smtp, 587), u"0:ok"_s);
    row("port 25 without AUTH for a check without a password",
        with(offering(healthyService(Protocol::Smtp, 25, Security::StartTls), {u"SIZE"_s}, {}),
             [](auto &service) { service.loginWanted = false; }),
        u"0:ok"_s);
}

void TestRules::systemRows()
{
    using Connectivity = SystemObservation::Connectivity;
    const auto unreachable = unconnected(healthyImap(), TcpOutcome::Unreachable);
    row("no interface", system([](auto &s) { s.hasUsableInterface = false; }, {unreachable}),
        u"net.offline 0:tcp.unreachable"_s);
    row("interface up, nothing reached",
        system([](auto &s) { s.connectivity = Connectivity::Offline; }, {unreachable}),
        u"net.offline 0:tcp.unreachable"_s);
    row("no internet check answered, no way to the server",
        system(
            [](auto &s) {
                s.connectivity = Connectivity::Unknown;
                s.internetChecks = {u"http://check.example/"_s};
            },
            {unreachable}),
        u"net.offline 0:tcp.unreachable"_s);
    row("no internet checks wanted, no way to the server",
        system([](auto &s) { s.connectivity = Connectivity::Unknown; }, {unreachable}),
        u"0:tcp.unreachable"_s);
    row("the internet checks fail because the resolver is silent",
        system([](auto &s) { s.connectivity = Connectivity::Offline; },
               {unresolved(healthyImap(), NameOutcome::TimedOut)}),
        u"0:dns.timeout"_s);
    row("the internet checks are blocked, the server answers",
        system([](auto &s) { s.connectivity = Connectivity::Offline; }), u"0:ok"_s);
    row("captive portal",
        system(
            [](auto &s) {
                s.connectivity = Connectivity::CaptivePortal;
                s.captivePortalUrl = u"http://portal.example/"_s;
            },
            {unconnected(healthyImap(), TcpOutcome::TimedOut)}),
        u"net.captive-portal 0:tcp.timeout"_s);
    row("proxy", system([](auto &s) { s.proxy = u"proxy.example:3128"_s; }), u"net.proxy 0:ok"_s);
    row("clock five minutes off is still right", system([](auto &s) { s.clockOffsetSeconds = -300; }),
        u"0:ok"_s);
    row("clock ten minutes behind", system([](auto &s) { s.clockOffsetSeconds = -600; }),
        u"clock.skewed 0:ok"_s);
    row("clock 400 days ahead makes a sound certificate look expired",
        system([](auto &s) { s.clockOffsetSeconds = 400 * 86400.0; },
               {certified(healthyImap(), {CertificateFault::Expired},
                          [](auto &certificate) {
                              certificate.notBefore = checkTime().addDays(-460);
                              certificate.notAfter = checkTime().addDays(-340);
                          })}),
        u"clock.skewed 0:ok"_s);
    row("clock 400 days behind makes a sound certificate look not yet valid",
        system([](auto &s) { s.clockOffsetSeconds = -400 * 86400.0; },
               {certified(healthyImap(), {CertificateFault::NotYetValid},
                          [](auto &certificate) {
                              certificate.notBefore = checkTime().addDays(370);
                              certificate.notAfter = checkTime().addDays(470);
                          })}),
        u"clock.skewed 0:ok"_s);
}

void TestRules::nameAndConnectionRows()
{
    row("no such name", unresolved(healthyImap(), NameOutcome::NotFound), u"0:dns.not-found"_s);
    row("name without address", unresolved(healthyImap(), NameOutcome::NoAddress), u"0:dns.no-address"_s);
    row("silent resolver", unresolved(healthyImap(), NameOutcome::TimedOut), u"0:dns.timeout"_s);
    row("SERVFAIL", unresolved(healthyImap(), NameOutcome::ServerFailure), u"0:dns.server-failure"_s);
    row("refused", unconnected(healthySmtp(), TcpOutcome::Refused), u"0:tcp.refused"_s);
    row("timed out", unconnected(healthySmtp(), TcpOutcome::TimedOut), u"0:tcp.timeout"_s);
    row("unreachable", unconnected(healthySmtp(), TcpOutcome::Unreachable), u"0:tcp.unreachable"_s);
    row("reset while connecting", unconnected(healthySmtp(), TcpOutcome::Reset), u"0:tcp.reset"_s);
    row("the time of the check ran out while connecting", unconnected(healthySmtp(), TcpOutcome::Cancelled),
        u"0:tcp.timeout"_s);
    row("reset before the greeting", ended(healthySmtp(), Ending::Reset, Stage::Greeting), u"0:tcp.reset"_s);
    const auto silent = unconnected(healthySmtp(), TcpOutcome::TimedOut);
    row("port blocked, another service of the host connects", checkOf({healthyImap(), silent}),
        u"0:ok 1:net.port-blocked 1:tcp.timeout"_s);
    row("port blocked, another service of the host refuses",
        checkOf({unconnected(healthyImap(), TcpOutcome::Refused), silent}),
        u"0:tcp.refused 1:net.port-blocked 1:tcp.timeout"_s);
    row("port blocked, another port of the host takes a connection",
        with(silent,
             [](auto &service) {
                 service.otherPorts = {{587, TcpOutcome::TimedOut, 6000}, {993, TcpOutcome::Connected, 20}};
             }),
        u"0:net.port-blocked 0:tcp.timeout"_s);
    row("no port of the host answers",
        with(silent,
             [](auto &service) {
                 service.otherPorts = {{993, TcpOutcome::TimedOut, 6000}};
             }),
        u"0:tcp.timeout"_s);
    row("a healthy service of another host proves no block",
        checkOf({with(healthyImap(), [](auto &s) { s.endpoint.host = u"imap.example.org"_s; }), silent}),
        u"0:ok 1:tcp.timeout"_s);
    const auto dual = [](TcpOutcome ipv6, qint64 duration) {
        return with(healthyImap(), [&](auto &service) {
            service.attempts.prepend({u"2001:db8::7"_s, ipv6, {}, 20, duration});
        });
    };
    row("IPv6 silent, IPv4 works", dual(TcpOutcome::TimedOut, 6000), u"0:net.ipv6-broken 0:ok"_s);
    row("a computer without IPv6", dual(TcpOutcome::Unreachable, 0), u"0:ok"_s);
    row("IPv6 lost the race", dual(TcpOutcome::Cancelled, 250), u"0:ok"_s);
    row("IPv6 works as well", dual(TcpOutcome::Connected, 20), u"0:ok"_s);
    row("a lost packet", with(healthyImap(), [](auto &s) { s.attempts.first().durationMs = 1300; }),
        u"0:net.slow 0:ok"_s);
}

void TestRules::greetingRows()
{
    row("silence", ended(healthySmtp(), Ending::TimedOut, Stage::Greeting), u"0:service.no-greeting"_s);
    row("greeting after eight seconds", with(healthySmtp(), [](auto &s) { s.dialogue.greetingMs = 8000; }),
        u"0:service.slow-greeting 0:ok"_s);
    row("greeting after five seconds", with(healthySmtp(), [](auto &s) { s.dialogue.greetingMs = 5000; }),
        u"0:ok"_s);
    row("closed before the greeting", ended(healthySmtp(), Ending::Dropped, Stage::Greeting),
        u"0:service.dropped"_s);
    row("closed after the greeting", ended(healthySmtp(), Ending::Dropped, Stage::Capabilities),
        u"0:service.dropped"_s);
    row("silent after the greeting", ended(healthySmtp(), Ending::TimedOut, Stage::Capabilities),
        u"0:service.dropped"_s);
    row("reset while the message goes over", ended(healthySmtp(), Ending::Reset, Stage::Submit),
        u"0:service.dropped"_s);
    row("421 in place of the greeting",
        refusedWith(healthySmtp(), Command::Greeting, u"421 4.3.2 Service temporarily unavailable"_s),
        u"0:service.busy"_s);
    row("a client certificate is asked for in words",
        refusedWith(healthySmtp(), Command::Greeting, u"421 4.7.1 Error: No client certificate presented"_s),
        u"0:tls.client-certificate-required"_s);
    row("421 too many connections",
        refusedWith(healthySmtp(), Command::Greeting, u"421 4.7.0 Error: too many connections"_s),
        u"0:smtp.rate-limited 0:service.busy"_s);
    row("BYE too many connections",
        refusedWith(healthyImap(), Command::Greeting, u"BYE Autologout; too many connections"_s),
        u"0:service.busy"_s);
    row("BYE [UNAVAILABLE]", refusedWith(healthyImap(), Command::Greeting, u"BYE [UNAVAILABLE] sorry"_s),
        u"0:service.busy"_s);
    row("BYE by policy", refusedWith(healthyImap(), Command::Greeting, u"BYE Connection refused by policy"_s),
        u"0:service.dropped"_s);
    row("-ERR [SYS/TEMP]", refusedWith(healthyPop3(), Command::Greeting, u"-ERR [SYS/TEMP] later"_s),
        u"0:service.busy"_s);
    row("EHLO refused", refusedWith(healthySmtp(), Command::Capability, u"504 5.5.2 Helo command rejected"_s),
        u"0:smtp.helo-rejected"_s);
    const auto other = [](const ServiceObservation &service, const QString &protocol) {
        auto result = ended(service, Ending::OtherProtocol, Stage::Greeting);
        result.dialogue.otherProtocol = protocol;
        return result;
    };
    row("a web server answers", other(healthySmtp(), u"http"_s), u"0:service.wrong-protocol"_s);
    row("SSH answers", other(healthySmtp(), u"ssh"_s), u"0:service.wrong-protocol"_s);
    row("endless lines",
        with(ended(healthySmtp(), Ending::Malformed, Stage::Capabilities),
             [](auto &service) { service.dialogue.malformation = Malformation::TooManyLines; }),
        u"0:service.malformed-reply"_s);
    row("a proof that is wrong",
        with(ended(healthyImap(), Ending::Malformed, Stage::Auth),
             [](auto &service) { service.dialogue.malformation = Malformation::FalseProof; }),
        u"0:service.malformed-reply"_s);
    row("binary greeting",
        with(ended(healthyPop3(), Ending::Malformed, Stage::Greeting),
             [](auto &service) { service.dialogue.malformation = Malformation::Binary; }),
        u"0:service.malformed-reply"_s);
    row("STARTTLS struck out, greeting masked",
        with(ended(healthySmtp(), Ending::StartTlsNotOffered, Stage::Capabilities),
             [](auto &service) {
                 service.dialogue.greeting = u"220 **************** ***** *******"_s;
                 service.dialogue.capabilities = {u"SIZE"_s, u"XXXXXXXA"_s};
             }),
        u"0:service.altered-by-middlebox 0:service.starttls-not-offered"_s);
    row("masked greeting, EHLO spoilt",
        with(refusedWith(healthySmtp(), Command::Capability, u"500 5.5.1 Command unrecognized"_s),
             [](auto &service) { service.dialogue.greeting = u"220 ********2*******0*****"_s; }),
        u"0:service.altered-by-middlebox"_s);
    row("a greeting of asterisks while all goes well",
        with(healthySmtp(), [](auto &service) { service.dialogue.greeting = u"220 **********"_s; }),
        u"0:ok"_s);
}

void TestRules::tlsRows()
{
    row("STARTTLS not offered", ended(healthySmtp(), Ending::StartTlsNotOffered, Stage::Capabilities),
        u"0:service.starttls-not-offered"_s);
    row("STARTTLS refused", refusedWith(healthySmtp(), Command::StartTls, u"454 4.7.0 TLS not available"_s),
        u"0:service.starttls-refused"_s);
    row("STARTTLS with text slipped in", ended(healthySmtp(), Ending::StartTlsInjection, Stage::StartTls),
        u"0:service.starttls-injection"_s);
    row("handshake closed", tlsFailed(healthyImap(), TlsFailure::Closed), u"0:tls.handshake-failed"_s);
    row("handshake reset", tlsFailed(healthyImap(), TlsFailure::Reset),
        u"0:tcp.reset 0:tls.handshake-failed"_s);
    row("handshake stalls", tlsFailed(healthyImap(), TlsFailure::TimedOut), u"0:tls.handshake-failed"_s);
    row("handshake fails otherwise", tlsFailed(healthyImap(), TlsFailure::Other),
        u"0:tls.handshake-failed"_s);
    row("closed after the go-ahead of STARTTLS",
        with(ended(healthySmtp(), Ending::Dropped, Stage::Tls), [](auto &service) { service.tls = {}; }),
        u"0:tls.handshake-failed"_s);
    row("only TLS 1.0", tlsFailed(healthyImap(), TlsFailure::ProtocolVersion), u"0:tls.protocol-too-old"_s);
    row("no cipher in common", tlsFailed(healthyImap(), TlsFailure::NoSharedCipher),
        u"0:tls.no-shared-cipher"_s);
    row("client certificate wanted", tlsFailed(healthyImap(), TlsFailure::ClientCertificateRequired),
        u"0:tls.client-certificate-required"_s);
    const auto plaintext = [](const ServiceObservation &service, const QByteArray &bytes) {
        auto result = tlsFailed(service, TlsFailure::PlaintextAnswered);
        result.tls.plaintext = bytes;
        return result;
    };
    const auto smtps = healthyService(Protocol::Smtp, 465, Security::Tls);
    row("SMTP greets in clear on a TLS port", plaintext(smtps, "220 mail.example.com ESMTP\r\n"),
        u"0:tls.plaintext-on-tls-port"_s);
    row("SSH on a TLS port", plaintext(healthyImap(), "SSH-2.0-OpenSSH_9.2\r\n"),
        u"0:service.wrong-protocol 0:tls.plaintext-on-tls-port"_s);
    row("HTTP on a TLS port", plaintext(healthyImap(), "HTTP/1.1 400 Bad Request\r\n"),
        u"0:service.wrong-protocol 0:tls.plaintext-on-tls-port"_s);
    row("rubbish on a TLS port", plaintext(healthyImap(), QByteArray("\x01\xfe\x00\x80", 4)),
        u"0:tls.handshake-failed"_s);
    row("text after the go-ahead of STARTTLS", plaintext(healthySmtp(), "220 still in clear\r\n"),
        u"0:tls.handshake-failed"_s);
    row("TLS from the first byte, told by the dialogue",
        with(ended(healthySmtp(), Ending::OtherProtocol, Stage::Greeting),
             [](auto &service) { service.dialogue.otherProtocol = u"tls"_s; }),
        u"0:tls.implicit-tls-on-plain-port"_s);
    row("TLS from the first byte, told by a second connection",
        with(ended(healthySmtp(), Ending::TimedOut, Stage::Greeting),
             [](auto &service) {
                 service.tlsInstead.emplace();
                 service.tlsInstead->completed = true;
             }),
        u"0:tls.implicit-tls-on-plain-port"_s);
}

void TestRules::certificateRows()
{
    using enum CertificateFault;
    const auto dated = [](int from, int to) {
        return [=](CertificateRecord &certificate) {
            certificate.notBefore = checkTime().addDays(from);
            certificate.notAfter = checkTime().addDays(to);
        };
    };
    const auto selfIssued = [](CertificateRecord &certificate) {
        certificate.issuer = certificate.subject;
        certificate.selfIssued = true;
    };
    const auto as = [](const QString &name) {
        return [=](CertificateRecord &certificate) { certificate.issuerCommonName = name; };
    };
    row("expired", certified(healthyImap(), {Expired}, dated(-100, -12)), u"0:cert.expired"_s);
    row("expired, and the clock is known to be right",
        system([](auto &s) { s.clockOffsetSeconds = 2; },
               {certified(healthyImap(), {Expired}, dated(-100, -12))}),
        u"0:cert.expired"_s);
    row("not yet valid", certified(healthyImap(), {NotYetValid}, dated(20, 100)), u"0:cert.not-yet-valid"_s);
    row("wrong name", faulty(healthyImap(), {NameMismatch}), u"0:cert.name-mismatch"_s);
    row("self-signed", certified(healthyImap(), {SelfSigned}, selfIssued), u"0:cert.self-signed"_s);
    row("self-signed and therefore untrusted",
        certified(healthyImap(), {SelfSigned, UntrustedIssuer}, selfIssued), u"0:cert.self-signed"_s);
    row("a self-signed root in the chain", faulty(healthyImap(), {SelfSigned}), u"0:cert.untrusted-issuer"_s);
    row("unknown issuer", faulty(healthyImap(), {UntrustedIssuer}), u"0:cert.untrusted-issuer"_s);
    row("intermediate missing", faulty(healthyImap(), {IncompleteChain}), u"0:cert.incomplete-chain"_s);
    row("revoked", faulty(healthyImap(), {Revoked}), u"0:cert.revoked"_s);
    row("a fault without a name of its own", faulty(healthyImap(), {Other}), u"0:cert.untrusted-issuer"_s);
    row("expired, self-signed, wrong name",
        certified(healthyImap(), {SelfSigned, Expired, NameMismatch},
                  [&](auto &certificate) {
                      selfIssued(certificate);
                      dated(-565, -200)(certificate);
                  }),
        u"0:cert.expired 0:cert.self-signed 0:cert.name-mismatch"_s);
    row("1024-bit RSA", certified(healthyImap(), {}, [](auto &c) { c.keyBits = 1024; }),
        u"0:cert.weak 0:ok"_s);
    row("192-bit EC",
        certified(healthyImap(), {},
                  [](auto &c) {
                      c.keyAlgorithm = u"EC"_s;
                      c.keyBits = 192;
                  }),
        u"0:cert.weak 0:ok"_s);
    row("256-bit EC is enough",
        certified(healthyImap(), {},
                  [](auto &c) {
                      c.keyAlgorithm = u"EC"_s;
                      c.keyBits = 256;
                  }),
        u"0:ok"_s);
    row("SHA-1", certified(healthyImap(), {}, [](auto &c) { c.signatureAlgorithm = u"sha1WithRSA"_s; }),
        u"0:cert.weak 0:ok"_s);
    row("too weak for the TLS library", certified(healthyImap(), {Weak}, [](auto &c) { c.keyBits = 1024; }),
        u"0:cert.weak"_s);
    row("ends in five days", certified(healthyImap(), {}, dated(-85, 5)), u"0:cert.expires-soon 0:ok"_s);
    row("ends in fourteen days", certified(healthyImap(), {}, dated(-76, 14)), u"0:ok"_s);
    row("made by Avast, root not trusted",
        certified(healthyImap(), {UntrustedIssuer}, as(u"Avast Web/Mail Shield Root"_s)),
        u"0:cert.intercepted 0:cert.untrusted-issuer"_s);
    row("made by ESET, root trusted", certified(healthyImap(), {}, as(u"ESET SSL Filter CA"_s)),
        u"0:cert.intercepted"_s);
}

void TestRules::offerRows()
{
    row("no AUTH even after TLS", offering(healthySmtp(), {u"PIPELINING"_s}, {}), u"0:auth.not-offered"_s);
    row("LOGINDISABLED even in TLS", offering(healthyImap(), {u"IMAP4rev1"_s, u"LOGINDISABLED"_s}, {}),
        u"0:auth.not-offered"_s);
    row("AUTH only after STARTTLS",
        offering(clear(Protocol::Smtp, 587), {u"PIPELINING"_s, u"STARTTLS"_s}, {}),
        u"0:auth.only-after-tls"_s);
    row("LOGINDISABLED before STARTTLS",
        with(offering(clear(Protocol::Imap, 143), {u"STARTTLS"_s, u"LOGINDISABLED"_s}, {}),
             [](auto &service) { service.dialogue.loginDisabledBeforeTls = true; }),
        u"0:auth.only-after-tls"_s);
    row("OAuth alone, SMTP",
        offering(healthySmtp(), {u"AUTH XOAUTH2 OAUTHBEARER"_s}, {u"XOAUTH2"_s, u"OAUTHBEARER"_s}),
        u"0:auth.oauth2-only"_s);
    row("OAuth alone, IMAP, LOGIN refused",
        with(refusedWith(healthyImap(), Command::Authenticate, u"NO [AUTHENTICATIONFAILED] no"_s),
             [](auto &service) {
                 service.dialogue.capabilities = {u"AUTH=XOAUTH2"_s, u"AUTH=OAUTHBEARER"_s};
                 service.dialogue.mechanisms = {u"XOAUTH2"_s, u"OAUTHBEARER"_s};
             }),
        u"0:auth.oauth2-only"_s);
    row("OAuth alone, and a token was taken",
        with(healthyImap(),
             [](auto &service) {
                 service.dialogue.capabilities = {u"AUTH=XOAUTH2"_s};
                 service.dialogue.mechanisms = {u"XOAUTH2"_s};
                 service.dialogue.mechanismTried = u"XOAUTH2"_s;
             }),
        u"0:ok"_s);
    row("basic authentication switched off",
        refusedWith(healthySmtp(), Command::Authenticate,
                    u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_s),
        u"0:auth.oauth2-only"_s);
    row("CRAM-MD5 alone, SMTP", offering(healthySmtp(), {u"AUTH CRAM-MD5"_s}, {u"CRAM-MD5"_s}),
        u"0:auth.mechanism-mismatch"_s);
    row("CRAM-MD5 alone, though this program can do it",
        with(healthyPop3(),
             [](auto &service) {
                 service.dialogue.capabilities = {u"USER"_s, u"SASL CRAM-MD5"_s};
                 service.dialogue.mechanisms = {u"CRAM-MD5"_s};
                 service.dialogue.mechanismTried = u"CRAM-MD5"_s;
             }),
        u"0:auth.mechanism-mismatch"_s);
    row("GSSAPI and NTLM alone",
        offering(healthyImap(), {u"AUTH=GSSAPI"_s, u"AUTH=NTLM"_s}, {u"GSSAPI"_s, u"NTLM"_s}),
        u"0:auth.mechanism-mismatch"_s);
    row("clear text offers Kerberos alone, and STARTTLS",
        offering(clear(Protocol::Imap, 143), {u"STARTTLS"_s, u"AUTH=GSSAPI"_s}, {u"GSSAPI"_s}),
        u"0:auth.only-after-tls"_s);
    row("a server without CAPA",
        with(offering(healthyPop3(), {}, {u"USER"_s}), [](auto &service) { service.loginWanted = false; }),
        u"0:ok"_s);
    row("a server that knows HELO alone", offering(healthySmtp(), {}, {}), u"0:auth.not-offered"_s);
    row("signed in by the connection itself",
        with(offering(healthyImap(), {u"IMAP4rev1"_s}, {}),
             [](auto &service) { service.dialogue.replies.first().status = ReplyStatus::Preauthenticated; }),
        u"0:ok"_s);
}

void TestRules::signInRows()
{
    const auto answer = [](const ServiceObservation &service, const QString &line) {
        return refusedWith(service, Command::Authenticate, line);
    };
    const auto withToken = [](const ServiceObservation &service) {
        return with(
            offering(service, {u"AUTH=XOAUTH2"_s, u"AUTH=OAUTHBEARER"_s}, {u"XOAUTH2"_s, u"OAUTHBEARER"_s}),
            [](auto &by) {
                by.dialogue.loginTried = true;
                by.dialogue.mechanismTried = u"OAUTHBEARER"_s;
            });
    };
    row("a token where tokens alone are taken", withToken(healthyImap()), u"0:ok"_s);
    row("a token that is refused where tokens alone are taken",
        answer(withToken(healthyImap()), u"NO [AUTHENTICATIONFAILED] Authentication failed"_s),
        u"0:auth.rejected"_s);
    const auto heldBack = [](const ServiceObservation &service) {
        return with(service, [](auto &held) {
            held.dialogue.loginTried = false;
            held.dialogue.mechanismTried.clear();
            held.dialogue.loginHeldBack = true;
        });
    };
    row("held back, since another service has refused the password",
        checkOf({heldBack(healthySmtp()), answer(healthyImap(), u"NO [AUTHENTICATIONFAILED] failed"_s)}),
        u"0:auth.rejected 1:auth.rejected"_s);
    row("a token held back, since another service has refused it",
        checkOf({heldBack(withToken(healthySmtp())),
                 answer(withToken(healthyImap()), u"NO [AUTHENTICATIONFAILED] failed"_s)}),
        u"0:auth.rejected 1:auth.rejected"_s);
    row("held back, since another service wants an app password",
        checkOf({answer(healthySmtp(), u"534 5.7.9 Application-specific password required"_s),
                 heldBack(healthyImap())}),
        u"0:auth.app-password-required 1:auth.app-password-required"_s);
    row("held back, since another service did not answer in time",
        checkOf({ended(healthySmtp(), Ending::TimedOut, Stage::Auth), heldBack(healthyImap())}),
        u"0:service.dropped"_s);
    row("535", answer(healthySmtp(), u"535 5.7.8 Error: authentication failed"_s), u"0:auth.rejected"_s);
    row("NO [AUTHENTICATIONFAILED]", answer(healthyImap(), u"NO [AUTHENTICATIONFAILED] failed"_s),
        u"0:auth.rejected"_s);
    row("-ERR [AUTH]", answer(healthyPop3(), u"-ERR [AUTH] Authentication failed."_s), u"0:auth.rejected"_s);
    row("-ERR [AUTH] disabled", answer(healthyPop3(), u"-ERR [AUTH] Login disabled"_s),
        u"0:auth.account-disabled"_s);
    row("NO [ALERT] disabled", answer(healthyImap(), u"NO [ALERT] Your account has been disabled."_s),
        u"0:auth.account-disabled"_s);
    row("sending switched off for the tenant",
        answer(healthySmtp(), u"535 5.7.139 SmtpClientAuthentication is disabled for the Tenant."_s),
        u"0:auth.account-disabled"_s);
    row("app password", answer(healthySmtp(), u"534 5.7.9 Application-specific password required."_s),
        u"0:auth.app-password-required"_s);
    row("the reason comes before the refusal",
        with(answer(healthyImap(), u"NO [ALERT] Application-specific password required"_s),
             [](auto &service) {
                 service.dialogue.replies +=
                     replyOf(Command::Authenticate, u"NO [AUTHENTICATIONFAILED] no"_s);
             }),
        u"0:auth.app-password-required"_s);
    row("454 temporary", answer(healthySmtp(), u"454 4.7.0 Temporary authentication failure"_s),
        u"0:service.busy"_s);
    row("NO [UNAVAILABLE]", answer(healthyImap(), u"NO [UNAVAILABLE] Temporary failure."_s),
        u"0:service.busy"_s);
    row("-ERR [IN-USE]", answer(healthyPop3(), u"-ERR [IN-USE] Mailbox is locked"_s), u"0:mailbox.locked"_s);
    row("504 mechanism", answer(healthySmtp(), u"504 5.7.4 Unrecognized authentication type"_s),
        u"0:auth.mechanism-mismatch"_s);
    row("538", with(answer(clear(Protocol::Smtp, 587), u"538 5.7.11 Encryption required"_s), [](auto &) {}),
        u"0:auth.only-after-tls"_s);
}

void TestRules::submissionRows()
{
    const auto recipient = [](const QString &line) {
        return refusedWith(healthySmtp(), Command::RcptTo, line);
    };
    const auto anonymous = [](quint16 port, Security security, Command command, const QString &line) {
        auto service = offering(healthyService(Protocol::Smtp, port, security),
                                {u"STARTTLS"_s, u"AUTH PLAIN"_s}, {u"PLAIN"_s});
        service.loginWanted = false;
        service = refusedWith(std::move(service), command, line);
        return service;
    };
    row("relaying without sign-in",
        anonymous(587, Security::StartTls, Command::RcptTo, u"554 5.7.1 Relay access denied"_s),
        u"0:smtp.auth-required 0:smtp.relay-denied"_s);
    row("relaying though signed in", recipient(u"554 5.7.1 Relay access denied"_s), u"0:smtp.relay-denied"_s);
    row("access denied without sign-in",
        anonymous(465, Security::Tls, Command::RcptTo,
                  u"554 5.7.1 Recipient address rejected: Access denied"_s),
        u"0:smtp.auth-required"_s);
    row("530 without sign-in",
        anonymous(587, Security::StartTls, Command::MailFrom, u"530 5.7.0 Authentication required"_s),
        u"0:smtp.auth-required"_s);
    row("530 STARTTLS first",
        anonymous(25, Security::None, Command::MailFrom, u"530 5.7.0 Must issue a STARTTLS command first"_s),
        u"0:auth.only-after-tls 0:smtp.auth-required"_s);
    row("POP before SMTP",
        anonymous(25, Security::None, Command::RcptTo,
                  u"550 5.7.1 Relaying denied. You must check for new mail (POP before SMTP)"_s),
        u"0:auth.pop-before-smtp 0:smtp.relay-denied"_s);
    row("on a block list",
        anonymous(587, Security::StartTls, Command::RcptTo,
                  u"554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org"_s),
        u"0:smtp.relay-denied"_s);
    row("sender not owned, told at RCPT",
        recipient(u"553 5.7.1 Sender address rejected: not owned by user"_s), u"0:smtp.sender-rejected"_s);
    row("recipient unknown", recipient(u"550 5.1.1 Recipient address rejected: User unknown"_s),
        u"0:smtp.recipient-rejected"_s);
    row("mailbox full", recipient(u"552 5.2.2 Mailbox full"_s), u"0:mailbox.over-quota"_s);
    row("too big",
        refusedWith(healthySmtp(), Command::MailFrom, u"552 5.3.4 Message size exceeds fixed limit"_s),
        u"0:smtp.message-too-big"_s);
    row("greylisted", recipient(u"451 4.7.1 Greylisted, please try again in 300 seconds"_s),
        u"0:smtp.greylisted"_s);
    row("too many recipients", recipient(u"452 4.5.3 Too many recipients"_s), u"0:smtp.rate-limited"_s);
    row("HELO refused at RCPT",
        recipient(u"504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname"_s),
        u"0:smtp.helo-rejected"_s);
    row("content refused",
        refusedWith(healthySmtp(), Command::MessageBody, u"554 5.7.1 Message looks like spam"_s),
        u"0:smtp.relay-denied"_s);
}

void TestRules::findings()
{
    QFETCH(CheckObservation, check);
    QFETCH(QString, expected);
    QCOMPARE(spelled(drawFindings(check, builtinKnowledge(), checkTime())), expected.split(u' '));
}

void TestRules::everyFindingHasItsText()
{
    static const QRegularExpression placeholder(uR"(\{(\w+)\})"_s);
    QFETCH(CheckObservation, check);
    for (const Finding &finding : drawFindings(check, builtinKnowledge(), checkTime())) {
        const FindingEntry &entry = m_knowledge->finding(finding.id);
        QCOMPARE(entry.id, finding.id);
        QVERIFY2(!entry.title.isEmpty() && !entry.summary.isEmpty(), toId(finding.id).data());
        QVERIFY2(finding.id == FindingId::Ok || !entry.remedy.isEmpty(), toId(finding.id).data());
        auto places = placeholder.globalMatch(entry.summary);
        while (places.hasNext()) {
            const QString name = places.next().captured(1);
            QVERIFY2(finding.evidence.contains(name), qPrintable(u"%1 {%2}"_s.arg(toId(finding.id), name)));
        }
        QVERIFY(!m_knowledge->summary(finding).contains(u'{'));
    }
}

void TestRules::orderOfServicesDoesNotMatter()
{
    auto check = checkOf({healthyImap(), unconnected(healthySmtp(), TcpOutcome::TimedOut),
                          refusedWith(healthyPop3(), Command::Authenticate, u"-ERR [AUTH] no"_s)});
    const auto forwards = drawFindings(check, builtinKnowledge(), checkTime());
    std::reverse(check.services.begin(), check.services.end());
    auto backwards = drawFindings(check, builtinKnowledge(), checkTime());
    for (Finding &finding : backwards)
        finding.service = 2 - *finding.service;
    std::stable_sort(backwards.begin(), backwards.end(),
                     [](const Finding &a, const Finding &b) { return a.service < b.service; });
    QCOMPARE(spelled(backwards), spelled(forwards));
}

void TestRules::severitiesFall()
{
    auto service = certified(healthyImap(), {CertificateFault::NameMismatch}, [](auto &certificate) {
        certificate.notAfter = checkTime().addDays(3);
        certificate.keyBits = 1024;
    });
    const auto findings = drawServiceFindings(checkOf({service}), 0, builtinKnowledge(), checkTime());
    QCOMPARE(spelled(findings),
             QStringList({u"0:cert.name-mismatch"_s, u"0:cert.weak"_s, u"0:cert.expires-soon"_s}));
    QCOMPARE(findings.first().severity, Severity::Error);
    QCOMPARE(findings.last().severity, Severity::Warning);
    QVERIFY(!isServiceOk(findings, 0));
    QVERIFY(isServiceOk(drawFindings(checkOf({service, healthySmtp()}), builtinKnowledge(), checkTime()), 1));
}

void TestRules::aServiceThatStillRunsGetsNoVerdict()
{
    ServiceObservation running;
    running.endpoint = healthyImap().endpoint;
    QCOMPARE(drawFindings(checkOf({running}), builtinKnowledge(), checkTime()), QList<Finding>());
    CheckObservation cancelled = checkOf({ended(healthyImap(), Ending::Cancelled, Stage::Greeting)});
    cancelled.cancelled = true;
    QCOMPARE(drawFindings(cancelled, builtinKnowledge(), checkTime()), QList<Finding>());
    cancelled.cancelled = false; // the time of the check ran out instead
    QCOMPARE(spelled(drawFindings(cancelled, builtinKnowledge(), checkTime())),
             QStringList(u"0:service.dropped"_s));
}

void TestRules::clockDecidesWhichDateIsWrong()
{
    // The clock is a year behind: what it takes for valid has run out in truth.
    auto check = checkOf({healthyImap()});
    check.system.clockOffsetSeconds = -365 * 86400.0;
    const auto findings = drawFindings(check, builtinKnowledge(), checkTime());
    QCOMPARE(spelled(findings), QStringList({u"clock.skewed"_s, u"0:cert.expired"_s}));
    QCOMPARE(findings.last().evidence.value(u"days"_s).toInt(), 305);
}

void TestRules::evidenceTellsTheNumbers()
{
    const auto expired = certified(healthyImap(), {CertificateFault::Expired}, [](auto &certificate) {
        certificate.notAfter = checkTime().addDays(-12);
    });
    const Finding finding = drawFindings(checkOf({expired}), builtinKnowledge(), checkTime()).first();
    QCOMPARE(finding.evidence.value(u"days"_s).toInt(), 12);
    QCOMPARE(finding.evidence.value(u"date"_s).toString(), u"10 November 2026"_s);
    QCOMPARE(finding.evidence.value(u"host"_s).toString(), u"mail.example.com"_s);
    const auto blocked = checkOf({healthyImap(), unconnected(healthySmtp(), TcpOutcome::TimedOut)});
    const Finding port = drawFindings(blocked, builtinKnowledge(), checkTime()).at(1);
    QCOMPARE(port.id, FindingId::NetPortBlocked);
    QCOMPARE(port.evidence.value(u"port"_s).toInt(), 587);
    QCOMPARE(port.evidence.value(u"otherPort"_s).toInt(), 993);
    QCOMPARE(port.evidence.value(u"seconds"_s).toInt(), 6);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
