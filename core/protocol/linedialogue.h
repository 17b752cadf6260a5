#pragma once

#include "core/protocol/dialogue.h"
#include "core/protocol/linebuffer.h"
#include "core/protocol/sasl.h"

namespace mm {

//! What the dialogues of SMTP, IMAP and POP3 have in common: lines in, one command at a time out, the
//! order of stages, the bounds, foreign protocols, and the rule that nothing in clear may follow the
//! go-ahead for TLS (RFC 3207 section 6). The protocols decide what a line means.
//!
//! Bounds: a line LineBuffer::maxLineBytes, one reply maxReplyLines and maxReplyBytes, all that a server
//! says maxDialogueBytes; the record keeps maxReplies replies of maxTextCharacters.
class LineDialogue : public Dialogue
{
public:
    static constexpr int maxReplyLines = 200;
    static constexpr qsizetype maxReplyBytes = 64 * 1024;
    static constexpr qsizetype maxDialogueBytes = 1024 * 1024;
    static constexpr int maxReplies = 64;
    static constexpr qsizetype maxTextCharacters = 1000;
    static constexpr qsizetype maxGreetingCharacters = 512;

    [[nodiscard]] Actions connected() final;
    [[nodiscard]] Actions received(QByteArrayView bytes) final;
    [[nodiscard]] Actions encrypted(bool sound) final;
    [[nodiscard]] Actions resumed() final;
    [[nodiscard]] Actions signInDecided(bool allowed) final;
    [[nodiscard]] Actions closed() final;
    [[nodiscard]] Actions timedOut() final;
    [[nodiscard]] std::chrono::milliseconds patience() const override;
    [[nodiscard]] const DialogueRecord &record() const final { return m_record; }

protected:
    LineDialogue(Protocol protocol, DialogueRequest request);

    //! One line without its end; the first is the greeting.
    virtual void onLine(QByteArrayView line) = 0;
    //! Asks what the server can do: after STARTTLS all that was said before is void.
    virtual void askCapabilities() = 0;
    //! Sends the first command of the sign-in, after askToSignIn().
    virtual void startSignIn() = 0;
    //! Ends the conversation as after all that was asked.
    virtual void leave() = 0;
    //! A reply may have so many lines.
    [[nodiscard]] virtual int mostReplyLines() const { return maxReplyLines; }
    //! A reply has begun of which more must come.
    [[nodiscard]] virtual bool isReplyOpen() const { return false; }
    //! How the conversation ends when the server closes it now.
    [[nodiscard]] virtual DialogueEnding endingWhenClosed() const { return DialogueEnding::Dropped; }
    //! Takes bytes that are no lines (IMAP literals) off the front of \p input.
    virtual void skipLiteral(QByteArrayView &input) { Q_UNUSED(input); }

    [[nodiscard]] const DialogueRequest &request() const { return m_request; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }
    //! Credentials are there and the way is safe for them, or the person wants it without TLS (D11).
    [[nodiscard]] bool maySignIn() const;

    //! startSignIn() follows, or leave() where the caller does not allow it.
    void askToSignIn();
    //! \p command without its line end; whatever could break out of the line is left out.
    void send(QByteArray command);
    //! A line with a password, a token or what encodes them.
    void sendSecret(const QByteArray &line);
    void sendData(const QByteArray &bytes);
    void beginStage(Stage stage);
    void endStage(bool ok, const QString &detail);
    //! TLS may begin, unless bytes in clear have followed the reply.
    void beginTls();
    void finish(DialogueEnding ending);
    //! Takes leave before it finishes; waits for no answer.
    void finishPolitely(DialogueEnding ending, QByteArray farewell);
    //! Ends the open stage with the server's words and the dialogue with it; no farewell where the server
    //! has said that it closes.
    void refuse(DialogueEnding ending, const QString &detail, QByteArray farewell);
    void finishMalformed(Malformation malformation);
    void finishForeign(QLatin1StringView protocol);
    //! The line belongs to no reply of this protocol: says whose it is, or what is wrong with it.
    void rejectLine(QByteArrayView line);

    //! A server's words for the record: cleaned, bounded, and without the secrets that were sent to it.
    [[nodiscard]] QString shown(QByteArrayView text) const;
    void recordReply(ServerReply reply);
    void recordCapabilities(const QStringList &capabilities, const QStringList &mechanisms);
    void recordLoginDisabled();
    void recordLoginTried(QLatin1StringView mechanism);

    //! Begins a SASL exchange; initialResponse() and answerChallenge() speak base64.
    void beginExchange(SaslMechanism mechanism);
    [[nodiscard]] std::optional<QByteArray> initialResponse();
    //! Sends the answer to \p base64, now or when it is computed; "*" cancels what makes no sense. An error
    //! that comes as a challenge (OAUTHBEARER, SCRAM) is recorded. Cancelled once already, or the server
    //! was to prove itself: the dialogue is finished as malformed.
    void answerChallenge(QByteArrayView base64, int code);
    //! The server says that the sign-in has succeeded. False: it had to prove itself and has not; the
    //! dialogue is finished.
    [[nodiscard]] bool acceptSuccess();

private:
    enum class Phase : quint8 { Idle, Greeting, Talking, Handshake, Done };

    void begin(bool encrypted, bool sound);
    [[nodiscard]] bool isComputing() const { return m_exchange && m_exchange->isComputing(); }
    [[nodiscard]] bool isWaiting() const { return m_asksToSignIn || isComputing(); }
    void sendAnswer(const QByteArray &response);
    void takeIn();
    void onGreetingBytes(QByteArrayView bytes);
    void onCompleteLine(const QByteArray &line);
    void keepSecret(const QByteArray &bytes);
    //! What an unfinished line at the end of the conversation was going to be.
    [[nodiscard]] bool finishByPartialLine();
    [[nodiscard]] Actions takeActions();

    const Protocol m_protocol;
    const DialogueRequest m_request;
    Phase m_phase = Phase::Idle;
    bool m_encrypted = false;
    bool m_sound = false;
    bool m_exchangeCancelled = false;
    bool m_asksToSignIn = false;
    // A greeting in a former encoding is harmless by itself; before a silence it is the sign of a broken
    // server.
    bool m_greetingIsText = true;
    std::optional<Stage> m_openStage;
    QByteArrayView m_input; //!< the rest of the bytes in hand; empty outside received()
    QByteArray m_held;      //!< came while the dialogue was waiting for its caller
    LineBuffer m_lines;
    int m_replyLines = 0;
    qsizetype m_replyBytes = 0;
    qsizetype m_totalBytes = 0;
    std::optional<SaslExchange> m_exchange;
    std::vector<Secret> m_sentSecrets;
    DialogueRecord m_record;
    Actions m_actions;
};

}
