#pragma once

#include "core/model/observation.h"
#include "core/probe/connectrace.h"
#include "core/probe/dialogueprobe.h"
#include "core/probe/probecontext.h"

#include <QObject>

#include <memory>

namespace mm {

//! One further conversation, of which the record alone is wanted (TrialRecord), or, where its request awaits
//! a message, the look into the mailbox. Ends by itself within patience::trial. Life: start() once, then
//! exactly one finished(). Destroying it gives up silently.
class Trial final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        Endpoint endpoint;
        QStringList addresses; //!< numeric, those of the name or some of them
        QString peerName;      //!< what the certificate is held against, in A-labels
    };

    Trial(Target target, ProbeContext &context, DialogueRequest request = {});
    ~Trial() override;

    void start();
    //! Ends it as timed out, if it still runs.
    void expire();
    [[nodiscard]] const TrialRecord &record() const { return m_record; }
    [[nodiscard]] const MailboxLook &mailboxLook() const { return m_mailboxLook; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

private:
    void onDecided(bool connected);
    void finish();

    const Target m_target;
    ProbeContext &m_context;
    const DialogueRequest m_request;
    TrialRecord m_record;
    MailboxLook m_mailboxLook;
    std::unique_ptr<Deadline> m_term;
    std::unique_ptr<ConnectRace> m_race;
    std::unique_ptr<DialogueProbe> m_probe;
    bool m_finished = false;
};

}
