#pragma once

#include "core/protocol/linedialogue.h"

#include <QByteArrayList>

namespace mm {

//! The client's side of an SMTP session: greeting, EHLO, STARTTLS (RFC 3207), AUTH (RFC 4954) and the
//! submission of a test message (RFC 5321, RFC 6409), which a rehearsal gives up behind its recipient.
class SmtpDialogue final : public LineDialogue
{
public:
    explicit SmtpDialogue(DialogueRequest request);

    [[nodiscard]] std::chrono::milliseconds patience() const override;

protected:
    void onLine(QByteArrayView line) override;
    void askCapabilities() override;
    void startSignIn() override;
    void leave() override;
    [[nodiscard]] bool isReplyOpen() const override { return !m_reply.lines.isEmpty(); }

private:
    //! The command whose reply is awaited.
    enum class State : quint8 { Greeting, Ehlo, Helo, StartTls, Auth, MailFrom, RcptTo, Data, MessageBody };

    struct Reply
    {
        int code = 0;
        QByteArrayList lines; //!< without the code
    };

    void onReply(const Reply &reply);
    void onGreeting(const Reply &reply);
    void onEhlo(const Reply &reply);
    void onHelo(const Reply &reply);
    void onStartTls(const Reply &reply);
    void onAuth(const Reply &reply);
    void onSubmission(const Reply &reply);

    void learn(const Reply &reply);
    void afterCapabilities();
    void signIn();
    void submit();
    void advance(State state, QByteArray command);
    void refuse(DialogueEnding ending, const ServerReply &reply);
    [[nodiscard]] ServerReply note(const Reply &reply, Command command);

    State m_state = State::Greeting;
    Reply m_reply; //!< as far as it has come
    QStringList m_extensions;
    QStringList m_mechanisms;
    std::optional<SaslMechanism> m_mechanism; //!< to sign in with
    QByteArray m_message;
};

}
