#pragma once

#include "core/model/observation.h"
#include "core/probe/connectrace.h"
#include "core/probe/probecontext.h"
#include "core/probe/runningstage.h"
#include "core/protocol/dialogue.h"

#include <QObject>

#include <optional>

namespace mm {

//! Drives one Dialogue over one open connection and keeps the time of its stages.
//!
//! Life: start() once, then stages, then exactly one finished(). Emits nothing inside start(), expire() or
//! cancel(). Destroying it closes the connection silently.
class DialogueProbe final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        Endpoint endpoint; //!< security None, StartTls or Tls
        QString peerName;  //!< A-labels or an address: what the certificate must name
    };

    DialogueProbe(Target target, const DialogueRequest &request, Connection connection,
                  ProbeContext &context);
    ~DialogueProbe() override;

    void start();
    //! The whole check has no more time: ends as if the server had been waited for long enough.
    void expire();
    void cancel();

    [[nodiscard]] const TlsRecord &tls() const { return m_tls; }
    //! The dialogue's record with what only the probe knows: the ending of a connection, the wait.
    [[nodiscard]] DialogueRecord record() const;
    [[nodiscard]] MailboxLook mailboxLook() const { return m_dialogue->mailboxLook(); }
    //! A byte has come from the server.
    [[nodiscard]] bool hasHeard() const { return m_heard; }
    //! As it was when the conversation ended on our side.
    [[nodiscard]] const std::optional<LinkQuality> &link() const { return m_link; }

Q_SIGNALS:
    //! Began (durationMs is -1 then) or ended.
    void stageChanged(const mm::StageRecord &stage);
    void finished();

private:
    void begin();
    void perform(const Actions &actions);
    void resumeLater();
    void askToSignIn();
    void decideSignIn(bool allowed);
    void beginStage(Stage stage);
    void endStage(bool ok, const QString &detail);
    void beginHandshake();
    void onEncrypted(const TlsRecord &tls);
    void onTlsFailed(const TlsRecord &tls);
    void onReceived(const QByteArray &bytes);
    void onClosed();
    void onFailed(TcpOutcome outcome, const QString &detail);
    void onPatienceOver();
    void conclude(std::optional<DialogueEnding> ending);
    void announce();

    const Target m_target;
    ProbeContext &m_context;
    const std::unique_ptr<Dialogue> m_dialogue;
    Connection m_connection;
    std::unique_ptr<Deadline> m_deadline;
    std::unique_ptr<SignInTurns::Turn> m_signIn;
    TlsRecord m_tls;
    RunningStage m_stage;
    std::optional<DialogueEnding> m_ending;
    std::optional<LinkQuality> m_link;
    qint64 m_greetingMs = -1;
    bool m_heard = false;
    bool m_asksToSignIn = false;
    bool m_isOutOfTime = false;
    bool m_connected = true;
    bool m_handshaking = false;
    bool m_concluded = false;
    bool m_announced = false;
};

}
