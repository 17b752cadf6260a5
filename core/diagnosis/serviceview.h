#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/observation.h"

#include <QJsonObject>

#include <initializer_list>

namespace mm {

//! What a rule looks at: one service within its check, and the time that dates are held against.
struct ServiceView
{
    const CheckObservation &check;
    const ServiceObservation &service;
    const KnowledgeBase &knowledge;
    QDateTime now;            //!< UTC, already put right by the clock's known offset
    bool clockSkewed = false; //!< beyond clockTolerance

    [[nodiscard]] const DialogueRecord &dialogue() const { return service.dialogue; }
    [[nodiscard]] const TlsRecord &tls() const { return service.tls; }
};

//! A clock that is off by more than this many seconds makes certificates and sign-ins fail.
inline constexpr double clockTolerance = 300;

[[nodiscard]] bool isClockSkewed(const SystemObservation &system);

//! The view of a service; \p now is what this computer's clock says.
[[nodiscard]] ServiceView viewOf(const CheckObservation &check, int service, const KnowledgeBase &knowledge,
                                 const QDateTime &now);

//! The addresses of the service were tried and none of them took the connection.
[[nodiscard]] bool nothingConnected(const ServiceView &view);

//! How the connection failed, when nothingConnected(): the most telling of the attempts. An answer tells more
//! than silence, silence more than a missing route (of IPv6, as a rule).
[[nodiscard]] TcpOutcome connectionFailure(const ServiceView &view);

//! The connection stood, and encryption did not come about.
[[nodiscard]] bool failedInTls(const ServiceView &view);

//! The port speaks TLS from the first byte, though that was not asked for.
[[nodiscard]] bool speaksTlsAtOnce(const ServiceView &view);

//! A line of this computer's hosts file names the server; what it says goes before every name service.
[[nodiscard]] bool hasHostsEntry(const ServiceView &view);

//! The reply that stopped the conversation: the last refusal that nothing later made up for. Null: none.
[[nodiscard]] const ServerReply *refusalOf(const DialogueRecord &dialogue);

//! The refusal, if it answered one of these commands.
[[nodiscard]] const ServerReply *refusalOf(const DialogueRecord &dialogue,
                                           std::initializer_list<Command> commands);

//! Signed in: the last answer to the sign-in was positive.
[[nodiscard]] bool isSignedIn(const DialogueRecord &dialogue);

//! The server offers STARTTLS (SMTP, IMAP) or STLS (POP3).
[[nodiscard]] bool offersStartTls(const DialogueRecord &dialogue);

//! The server offers any way to sign in, now or once the connection is encrypted.
[[nodiscard]] bool canSignIn(const ServiceView &view);

//! "554 5.7.1 Relay access denied", as the server put it.
[[nodiscard]] QString quote(const ServerReply &reply);

//! Evidence that every finding from a reply carries: "reply", and "code", "enhancedStatus", "responseCode"
//! where there are any.
[[nodiscard]] QJsonObject replyEvidence(const ServerReply &reply);

//! The stage in words for a sentence: "the greeting", "the sign-in".
[[nodiscard]] QString stageInWords(Stage stage);

}
