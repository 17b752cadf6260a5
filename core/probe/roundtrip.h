#pragma once

#include "core/model/observation.h"
#include "core/probe/probecontext.h"
#include "core/probe/trial.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace mm {

//! Looks for the check's test message in the mailbox that it was sent to, over the first service of the check
//! that could read it: sound TLS, signed in, IMAP before POP3. Each look is a conversation of its own,
//! because a maildrop shows what was there at its sign-in (RFC 1939 section 3); the pauses between them grow.
//!
//! Life: consider() whenever a service of the check is through. Once begun it ends by itself within the time
//! that it was given, with one finished(). Destroying it gives up silently.
class RoundTrip final : public QObject
{
    Q_OBJECT

public:
    //! What is looked for, and for how long at most.
    struct Wish
    {
        DialogueRequest reading; //!< with awaitedId; empty: nothing is wanted
        QString messageId;       //!< for the record
        std::chrono::milliseconds time{0};
    };

    RoundTrip(Wish wish, ProbeContext &context);
    ~RoundTrip() override;

    //! Begins as soon as a message was taken and a service can read. \p noMoreToCome: all services are
    //! through, so that, if none can read now, none will.
    void consider(const QList<ServiceObservation> &services, bool noMoreToCome);
    //! Ends what is under way without a word.
    void giveUp();
    //! Nothing is under way.
    [[nodiscard]] bool isFinished() const { return !m_record || m_over; }
    //! None: no message was taken, or nothing was wanted.
    [[nodiscard]] const std::optional<RoundTripRecord> &record() const { return m_record; }

Q_SIGNALS:
    void finished();

private:
    void begin(const ServiceObservation &reader);
    void look();
    void onLooked();
    void onTimeOver();
    void finish(RoundTripOutcome outcome);

    const Wish m_wish;
    ProbeContext &m_context;
    std::optional<RoundTripRecord> m_record;
    Trial::Target m_target;
    std::unique_ptr<Deadline> m_term;
    std::unique_ptr<Deadline> m_pause;
    std::unique_ptr<Trial> m_look;
    bool m_searched = false; //!< some look went through the mailbox
    bool m_timeOver = false;
    bool m_over = false;
};

}
