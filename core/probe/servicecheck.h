#pragma once

#include "core/model/observation.h"
#include "core/probe/connectrace.h"
#include "core/probe/dialogueprobe.h"
#include "core/probe/probecontext.h"
#include "core/probe/runningstage.h"
#include "core/probe/tlslook.h"

#include <QObject>

#include <memory>

namespace mm {

//! Checks one service from its resolved name to the end of its dialogue.
//!
//! Life: start() once and takeResolution() once, then stages, then exactly one finished(). Emits nothing
//! inside start(), takeResolution(), expire() or cancel(). Destroying it gives up silently.
//!
//! Where no greeting comes, a second connection shows why: a handshake tells whether a port that was asked in
//! clear speaks TLS, and a mail command whether another protocol listens that waits to be spoken to. With
//! Security::Auto that is how the security is found out.
class ServiceCheck final : public QObject
{
    Q_OBJECT

public:
    //! \p request carries what applies to every service; its security is that of the endpoint.
    ServiceCheck(const Endpoint &endpoint, DialogueRequest request, ProbeContext &context);
    ~ServiceCheck() override;

    void start();
    void takeResolution(const NameResolution &resolution);
    //! The whole check has no more time.
    void expire();
    void cancel();
    //! What was learnt about other ports of the host; to be given before the service finishes or never.
    void takeOtherPorts(const QList<PortAttempt> &ports) { m_observation.otherPorts = ports; }

    [[nodiscard]] const ServiceObservation &observation() const { return m_observation; }
    [[nodiscard]] bool isFinished() const { return m_observation.finished; }
    //! No attempt at a connection has been answered so far.
    [[nodiscard]] bool isUnanswered() const;

Q_SIGNALS:
    void stageChanged(const mm::StageRecord &stage);
    //! The first connection has its place at the server.
    void connecting();
    //! The port has not answered for a while.
    void doubtful();
    void finished();

private:
    void resolved();
    void beginStage(Stage stage);
    void keepStage(const StageRecord &stage);
    void endStage(bool ok, const QString &detail);
    void onDecided(bool connected);
    void converse(Connection connection, Security security);
    void lookForTls();
    void onTlsLook(const TlsRecord &tls, const QByteArray &words);
    void reconnect(Security security);
    void onProbeFinished();
    void finishWhenSettled();
    void finish();

    ServiceObservation m_observation;
    const DialogueRequest m_request;
    ProbeContext &m_context;
    RunningStage m_stage;
    std::unique_ptr<Deadline> m_doubt;
    std::unique_ptr<ConnectRace> m_race;
    std::unique_ptr<DialogueProbe> m_probe;
    std::unique_ptr<DialogueProbe> m_formerProbe; //!< of the wrong security; it may be the one that speaks
    std::unique_ptr<TlsLook> m_look;
    std::unique_ptr<ConnectRace> m_secondRace;
    QString m_otherProtocol; //!< that the second connection heard
    bool m_talked = false;   //!< the dialogue is over
    bool m_retried = false;  //!< the security was found out by a second try
    bool m_ended = false;
};

}
