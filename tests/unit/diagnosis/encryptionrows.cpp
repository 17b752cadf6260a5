#include "tests/unit/diagnosis/rulerows.h"

using namespace Qt::StringLiterals;

namespace mm::testing {

using Ending = DialogueEnding;

void tlsRows()
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

void certificateRows()
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

}
