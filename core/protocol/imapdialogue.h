#pragma once

#include "core/protocol/imapinbox.h"
#include "core/protocol/linedialogue.h"
#include "core/protocol/responsecode.h"

#include <QByteArrayList>

namespace mm {

//! The client's side of an IMAP session as far as the sign-in (RFC 9051; RFC 3501 servers as well):
//! greeting, CAPABILITY unless the greeting has told it, STARTTLS, AUTHENTICATE (RFC 4959) or LOGIN; behind
//! it, where a message is awaited, a look into INBOX (ImapInbox).
//!
//! A PREAUTH greeting in clear where STARTTLS was asked for ends as Malformed: the server is in a state in
//! which it cannot encrypt any more (RFC 9051 section 6.2.1), which no honest one does to a mail client.
//! "LOGIN" stands among the mechanisms for the LOGIN command too, but only where it can be meant to take a
//! password: not with LOGINDISABLED, nor beside mechanisms that are all for something else.
class ImapDialogue final : public LineDialogue
{
public:
    explicit ImapDialogue(DialogueRequest request);

    [[nodiscard]] MailboxLook mailboxLook() const override
    {
        return m_inbox ? m_inbox->look() : MailboxLook{};
    }

protected:
    void onLine(QByteArrayView line) override;
    void askCapabilities() override;
    void startSignIn() override;
    void leave() override;
    [[nodiscard]] DialogueEnding endingWhenClosed() const override;
    void skipLiteral(QByteArrayView &input) override;

private:
    //! The command whose tagged response is awaited.
    enum class State : quint8 { Greeting, Capability, StartTls, Authenticate, Login, Inbox };

    //! A status response (RFC 9051 section 7.1); the views point into the line.
    struct Status
    {
        ReplyStatus status = ReplyStatus::Positive;
        CodedText text;
    };
    [[nodiscard]] static std::optional<Status> parseStatus(QByteArrayView response);

    void onGreeting(QByteArrayView line);
    void onUntagged(QByteArrayView response);
    void onContinuation(QByteArrayView text);
    void onTagged(const Status &status);
    void noticeLiteral(QByteArrayView line);

    void learn(QByteArrayView capabilities);
    void afterCapabilities();
    void signIn();
    [[nodiscard]] bool canLogIn() const;
    void logIn();
    void lookFor(const QByteArray &messageId);
    void goOnLooking(const Status &status);
    void command(State state, QByteArray text);
    ServerReply note(const Status &status, Command command);
    [[nodiscard]] QByteArray farewell();
    [[nodiscard]] QByteArray nextTag();
    [[nodiscard]] Command currentCommand() const;
    [[nodiscard]] bool offers(QLatin1StringView capability) const;

    State m_state = State::Greeting;
    int m_commands = 0;
    QByteArray m_tag;
    QStringList m_capabilities;
    QStringList m_mechanisms; //!< as in AUTH=, without the LOGIN command
    bool m_loginCommand = false;
    std::optional<SaslMechanism> m_mechanism; //!< to sign in with; none: the LOGIN command
    bool m_authenticated = false;             //!< PREAUTH
    bool m_byeSaid = false;
    qsizetype m_literalLeft = 0;
    bool m_responseGoesOn = false; //!< the next line belongs to a response with a literal
    QByteArrayList m_loginRest;    //!< the parts of LOGIN that wait for a continuation request
    std::optional<ImapInbox> m_inbox;
};

}
