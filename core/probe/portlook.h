#pragma once

#include "core/probe/connectrace.h"

#include <QObject>

#include <vector>

namespace mm {

//! Bare connections to the customary mail ports of a host, closed at once: does it answer at all, and only
//! the port in question does not? Life: start() once, then exactly one finished().
class PortLook final : public QObject
{
    Q_OBJECT

public:
    //! \p except: ports that are being checked anyway.
    PortLook(const QStringList &addresses, const QList<quint16> &except, ProbeContext &context);
    ~PortLook() override;

    void start();
    //! What is known by now; an undecided port is TimedOut once it had its time, Cancelled before.
    [[nodiscard]] QList<PortAttempt> attempts() const { return m_attempts; }
    [[nodiscard]] bool isFinished() const { return m_open == 0; }

Q_SIGNALS:
    void finished();

private:
    void settle(std::size_t index, bool connected);

    ProbeContext &m_context;
    std::vector<std::unique_ptr<ConnectRace>> m_races;
    QList<PortAttempt> m_attempts;
    std::size_t m_open = 0;
    qint64 m_startMs = 0;
};

}
