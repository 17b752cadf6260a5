#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/observation.h"

#include <initializer_list>

//! Observations for tests: a healthy one, and small functions that break it in one place.
namespace mm::testing {

//! The moment that all of these observations are of: 22 November 2026, 10:00 UTC.
[[nodiscard]] QDateTime checkTime();

//! What MailMend knows, read once for a test.
[[nodiscard]] const KnowledgeBase &builtinKnowledge();

//! A service of mail.example.com that did all that was asked, sign-in included.
[[nodiscard]] ServiceObservation healthyService(Protocol protocol, quint16 port, Security security);
[[nodiscard]] ServiceObservation healthySmtp(); //!< port 587, STARTTLS
[[nodiscard]] ServiceObservation healthyImap(); //!< port 993, TLS
[[nodiscard]] ServiceObservation healthyPop3(); //!< port 995, TLS

//! An online computer with a right clock, and these services.
[[nodiscard]] CheckObservation checkOf(QList<ServiceObservation> services);

//! A sound certificate for mail.example.com, valid from 60 days before checkTime() to 60 days after.
[[nodiscard]] CertificateRecord soundCertificate();

//! A reply from a line as it stands on the wire: "554 5.7.1 Relay access denied", "NO [UNAVAILABLE] …",
//! "-ERR [IN-USE] …", "BYE …", "BAD …".
[[nodiscard]] ServerReply replyOf(Command command, const QString &line);

//! The name lookup ended so, and nothing came after it.
[[nodiscard]] ServiceObservation unresolved(ServiceObservation service, NameOutcome outcome);
//! Every connection ended so, and nothing came after it.
[[nodiscard]] ServiceObservation unconnected(ServiceObservation service, TcpOutcome outcome);
//! The conversation ended so, in this stage; what would have come later is gone.
[[nodiscard]] ServiceObservation ended(ServiceObservation service, DialogueEnding ending, Stage stage);
//! A command was answered with this refusal.
[[nodiscard]] ServiceObservation refusedWith(ServiceObservation service, Command command,
                                             const QString &line);
//! The handshake failed so.
[[nodiscard]] ServiceObservation tlsFailed(ServiceObservation service, TlsFailure failure);
//! The TLS library held this against the certificate, so that no sign-in was sent.
[[nodiscard]] ServiceObservation faulty(ServiceObservation service,
                                        std::initializer_list<CertificateFault> faults);
//! The server offers these capabilities and mechanisms, and nobody signs in.
[[nodiscard]] ServiceObservation offering(ServiceObservation service, const QStringList &capabilities,
                                          const QStringList &mechanisms);

//! "ok@0 tcp.timeout@1 clock.skewed": a finding each, with its service.
[[nodiscard]] QList<Finding> findingsOf(const QString &text);

}
