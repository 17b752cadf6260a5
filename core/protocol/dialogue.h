#pragma once

#include "core/model/account.h"
#include "core/model/observation.h"
#include "core/protocol/mailboxlook.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace mm {

//! Put these bytes on the wire. A secret is never traced.
struct SendBytes
{
    QByteArray bytes;
    bool secret = false;
};

//! Begin a TLS handshake now; encrypted() answers.
struct BeginTls
{};

//! More is to be computed before anything can be sent: call resumed() when the event loop has had its turn.
struct Resume
{};

//! The dialogue would sign in now: call signInDecided().
struct AskToSignIn
{};

//! A stage begins (the former one must have ended) or ends, for the time axis.
struct StageBegan
{
    Stage stage = Stage::Greeting;
};
struct StageEnded
{
    Stage stage = Stage::Greeting;
    bool ok = false;
    QString detail;
};

//! The conversation is over: close the connection after what was sent has gone out.
//! What was learnt stands in Dialogue::record().
struct Finish
{};

using Action = std::variant<SendBytes, BeginTls, Resume, AskToSignIn, StageBegan, StageEnded, Finish>;
using Actions = std::vector<Action>;

//! Introductions to SMTP servers. What this computer is called concerns no server, and none is told.
inline constexpr char ownIntroduction[] = "[127.0.0.1]";
//! What Outlook and others give is the computer's bare name. Many servers take none without a dot, for it can
//! be nobody's full host name.
inline constexpr char bareIntroduction[] = "MAILMEND-PC";

//! What a dialogue is asked to do.
struct DialogueRequest
{
    Security security = Security::Tls;       //!< never Auto
    QByteArray clientName = ownIntroduction; //!< EHLO argument (RFC 5321 section 4.1.1.1)
    std::optional<Credentials> credentials;  //!< none: do not sign in
    bool signInWithoutTls = false;           //!< the person insists; says nothing on unsound TLS
    std::optional<TestMessage> message;      //!< SMTP only: submit this
    bool rehearsal = false;                  //!< the message gets as far as RCPT TO, and is not sent
    QByteArray messageId;                    //!< unique part of the message's subject and Message-ID
    QDateTime messageDate;                   //!< the message's Date; invalid: the field is left out
    QByteArray awaitedId;                    //!< IMAP, POP3: the messageId of a test message to look for
    QByteArray serverName;                   //!< whom the sign-in is meant for; empty: is not said
    quint16 serverPort = 0;                  //!< likewise
    QByteArray nonce;                        //!< of SCRAM; empty: a fresh one
};

//! The client's side of a protocol conversation without a socket and without a clock (design D2).
//!
//! Order of calls: connected() once, or, with Security::Tls, encrypted() once when the handshake is
//! through; then received() as bytes arrive; encrypted() again after BeginTls; closed() when the peer
//! closes; timedOut() when patience() has run out. Every call returns what to do now. Exactly one Finish
//! is returned over the life of a dialogue; after it every call returns nothing.
//! Stages: the dialogue begins and ends Greeting, Capabilities, StartTls, Auth and Submit. Tls is the
//! caller's, from BeginTls to encrypted() or to the failure, for which the dialogue is not asked again.
//! Between BeginTls and encrypted() no byte in clear may arrive: hand the transport's unread plaintext to
//! received() before encrypted(), and the dialogue ends with StartTlsInjection.
//! A dialogue knows no clock and no socket errors: greetingMs stays -1, and Reset, TlsFailed and Cancelled
//! are for the caller to write into its copy of the record.
//! Bytes come in pieces of any size; memory is bounded whatever the server sends.
class Dialogue
{
public:
    Dialogue() = default;
    virtual ~Dialogue() = default;
    Dialogue(const Dialogue &) = delete;
    Dialogue &operator=(const Dialogue &) = delete;

    [[nodiscard]] virtual Actions connected() = 0;
    [[nodiscard]] virtual Actions received(QByteArrayView bytes) = 0;
    //! \p sound: the certificate is without fault, so that a sign-in may be sent.
    [[nodiscard]] virtual Actions encrypted(bool sound) = 0;
    //! Goes on after Resume; what has been received meanwhile is kept until then.
    [[nodiscard]] virtual Actions resumed() { return {}; }
    //! Answers AskToSignIn; what has been received meanwhile is kept until then. Not allowed: the dialogue
    //! takes its leave, with loginHeldBack in its record.
    [[nodiscard]] virtual Actions signInDecided(bool allowed)
    {
        Q_UNUSED(allowed);
        return {};
    }
    [[nodiscard]] virtual Actions closed() = 0;
    [[nodiscard]] virtual Actions timedOut() = 0;

    //! How long the present state may stay without a byte from the server.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const = 0;
    [[nodiscard]] virtual const DialogueRecord &record() const = 0;
    //! What was seen of the awaited message.
    [[nodiscard]] virtual MailboxLook mailboxLook() const { return {}; }
};

}
