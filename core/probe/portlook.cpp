#include "core/probe/portlook.h"

#include <array>

namespace mm {

namespace {

constexpr std::array<quint16, 7> customaryPorts{993, 587, 465, 143, 995, 110, 25};

}

PortLook::PortLook(const QStringList &addresses, const QList<quint16> &except, ProbeContext &context)
    : m_context(context)
{
    for (const quint16 port : customaryPorts) {
        if (except.contains(port))
            continue;
        m_attempts << PortAttempt{.port = port};
        m_races.push_back(
            std::make_unique<ConnectRace>(ConnectRace::Course{.addresses = addresses,
                                                              .port = port,
                                                              .patience = patience::otherPort,
                                                              .urgency = ConnectionGate::Urgency::Further},
                                          context));
    }
    m_open = m_races.size();
}

PortLook::~PortLook() = default;

void PortLook::start()
{
    m_startMs = m_context.elapsed();
    for (std::size_t i = 0; i < m_races.size(); ++i) {
        connect(m_races[i].get(), &ConnectRace::decided, this,
                [this, i](bool connected) { settle(i, connected); });
        m_races[i]->start();
    }
    if (m_races.empty())
        QMetaObject::invokeMethod(this, &PortLook::finished, Qt::QueuedConnection);
}

void PortLook::settle(std::size_t index, bool connected)
{
    PortAttempt &attempt = m_attempts[qsizetype(index)];
    ConnectRace &race = *m_races[index];
    const auto tried = race.attempts();
    attempt.outcome = connected         ? TcpOutcome::Connected
                      : tried.isEmpty() ? TcpOutcome::Cancelled
                                        : tried.last().outcome;
    attempt.durationMs = m_context.elapsed() - m_startMs;
    race.abandon(TcpOutcome::Cancelled);
    const Connection dropped = race.takeWinner();
    if (--m_open == 0)
        Q_EMIT finished();
}

}
