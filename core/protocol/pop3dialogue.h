#pragma once

#include "core/protocol/linedialogue.h"
#include "core/protocol/pop3maildrop.h"

#include <QByteArrayList>

namespace mm {

//! The client's side of a POP3 session as far as the sign-in (RFC 1939): greeting, CAPA (RFC 2449), STLS
//! (RFC 2595), AUTH (RFC 5034) or USER and PASS; behind it, where a message is awaited, a look into the
//! maildrop (Pop3Maildrop).
//!
//! A server without CAPA is taken to know USER and PASS, and no STLS. "USER" stands among the mechanisms
//! only where it can be meant to take a password: not beside SASL mechanisms that are all for something else.
class Pop3Dialogue final : public LineDialogue
{
public:
    static constexpr int maxHeaderLines = 2000;

    explicit Pop3Dialogue(DialogueRequest request);

    [[nodiscard]] MailboxLook mailboxLook() const override
    {
        return m_maildrop ? m_maildrop->look() : MailboxLook{};
    }

protected:
    void onLine(QByteArrayView line) override;
    void askCapabilities() override;
    void startSignIn() override;
    void leave() override;
    [[nodiscard]] int mostReplyLines() const override { return m_maildrop ? maxHeaderLines : maxReplyLines; }
    [[nodiscard]] bool isReplyOpen() const override
    {
        return m_state == State::CapaList || (m_maildrop && m_maildrop->isListing());
    }

private:
    //! The command whose reply is awaited.
    enum class State : quint8 { Greeting, Capa, CapaList, Stls, Auth, User, Pass, Maildrop };

    void onReply(bool ok, QByteArrayView text);
    void onSignInAnswered(bool ok, QByteArrayView text);
    void onListLine(QByteArrayView line);

    void learn(const QStringList &capabilities);
    void learnNothing();
    void afterCapabilities();
    void signIn();
    void lookFor(const QByteArray &messageId);
    void goOnLooking(QByteArray next);
    void advance(State state, QByteArray command);
    ServerReply note(bool ok, QByteArrayView text, Command command);

    State m_state = State::Greeting;
    QStringList m_capabilities;
    QStringList m_mechanisms;                 //!< with "USER"
    std::optional<SaslMechanism> m_mechanism; //!< to sign in with; none: USER and PASS
    std::optional<Pop3Maildrop> m_maildrop;
};

}
