#pragma once

#include "core/model/observation.h"
#include "core/probe/probecontext.h"

#include <QObject>

#include <vector>

namespace mm {

//! The addresses in the order of RFC 8305 section 4: families in turn, beginning with that of the first.
[[nodiscard]] QStringList interleavedByFamily(const QStringList &addresses);

//! An open connection and the right to have it.
struct Connection
{
    std::unique_ptr<ConnectionGate::Pass> pass;
    std::unique_ptr<Transport> transport;
    QString address;
};

//! Connects to the first of a name's addresses that answers (happy eyeballs, RFC 8305): a new attempt every
//! 250 ms and at once after a failure; every attempt is recorded. At most 8 addresses are tried.
//!
//! Life: start() once, then exactly one decided(), then, when no attempt is open any more, one settled().
//! Attempts of the winner's family are given up when it wins; those of the other family run on, so that
//! a family that does not work is seen, until they end or abandon() is called.
class ConnectRace final : public QObject
{
    Q_OBJECT

public:
    struct Course
    {
        QStringList addresses; //!< numeric
        quint16 port = 0;
        std::chrono::milliseconds patience = patience::connection; //!< for each attempt
        ConnectionGate::Urgency urgency = ConnectionGate::Urgency::FirstVerdict;
    };

    ConnectRace(Course course, ProbeContext &context);
    ~ConnectRace() override;

    void start();
    //! Ends what is open; the outcome is written to it. Signals nothing more.
    void abandon(TcpOutcome as);
    //! The winner once decided; without transport when none answered.
    [[nodiscard]] Connection takeWinner();
    [[nodiscard]] QList<ConnectAttempt> attempts() const;
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void opening(); //!< the first connection has its place; before, all of them have waited for one
    void decided(bool connected);
    void settled();

private:
    struct Attempt;

    void startNext();
    void open(Attempt &attempt);
    void end(Attempt &attempt, TcpOutcome outcome, const QString &detail);
    void win(Attempt &attempt);
    void settleIfDone();

    const QStringList m_addresses;
    const quint16 m_port;
    const std::chrono::milliseconds m_patience;
    const ConnectionGate::Urgency m_urgency;
    ProbeContext &m_context;
    std::vector<std::unique_ptr<Attempt>> m_attempts; //!< in the order in which they began
    std::unique_ptr<Deadline> m_next;
    Connection m_winner;
    bool m_opened = false;
    bool m_decided = false;
    bool m_abandoned = false;
    bool m_settled = false;
};

}
