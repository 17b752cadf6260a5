#include "core/probe/connectrace.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr qsizetype mostAddresses = 8;

bool isIpv6(const QString &address)
{
    return address.contains(u':');
}

}

QStringList interleavedByFamily(const QStringList &addresses)
{
    if (addresses.isEmpty())
        return {};
    const bool ipv6First = isIpv6(addresses.first());
    QStringList first;
    QStringList second;
    for (const QString &address : addresses)
        (isIpv6(address) == ipv6First ? first : second) << address;
    QStringList order;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            order << first.at(i);
        if (i < second.size())
            order << second.at(i);
    }
    return order;
}

struct ConnectRace::Attempt
{
    ConnectAttempt record;
    std::unique_ptr<Deadline> deadline;
    std::unique_ptr<ConnectionGate::Pass> pass;
    std::unique_ptr<Transport> transport;
    bool open = true;
};

ConnectRace::ConnectRace(Course course, ProbeContext &context)
    : m_addresses(
          interleavedByFamily(course.addresses).first(std::min(course.addresses.size(), mostAddresses)))
    , m_port(course.port)
    , m_patience(course.patience)
    , m_urgency(course.urgency)
    , m_context(context)
    , m_next(context.scheduler.deadline([this] { startNext(); }))
{
}

ConnectRace::~ConnectRace() = default;

void ConnectRace::start()
{
    QMetaObject::invokeMethod(this, &ConnectRace::startNext, Qt::QueuedConnection);
}

void ConnectRace::startNext()
{
    if (m_decided || m_abandoned)
        return;
    m_next->stop();
    if (qsizetype(m_attempts.size()) == m_addresses.size()) {
        settleIfDone();
        return;
    }
    Attempt &attempt = *m_attempts.emplace_back(std::make_unique<Attempt>());
    attempt.record.address = m_addresses.at(qsizetype(m_attempts.size()) - 1);
    attempt.record.startMs = m_context.elapsed();
    attempt.deadline =
        m_context.scheduler.deadline([this, &attempt] { end(attempt, TcpOutcome::TimedOut, {}); });
    m_next->restart(patience::nextAttempt);
    attempt.pass =
        m_context.gate.enter(attempt.record.address, m_urgency, [this, &attempt] { open(attempt); });
}

void ConnectRace::open(Attempt &attempt)
{
    attempt.record.startMs = m_context.elapsed();
    attempt.deadline->restart(m_patience);
    attempt.transport = m_context.transports();
    connect(attempt.transport.get(), &Transport::connected, this, [this, &attempt] { win(attempt); });
    connect(attempt.transport.get(), &Transport::failed, this,
            [this, &attempt](TcpOutcome outcome, const QString &detail) { end(attempt, outcome, detail); });
    attempt.transport->open(attempt.record.address, m_port);
    if (!std::exchange(m_opened, true))
        Q_EMIT opening();
}

void ConnectRace::end(Attempt &attempt, TcpOutcome outcome, const QString &detail)
{
    if (!std::exchange(attempt.open, false))
        return;
    attempt.deadline->stop();
    attempt.record.outcome = outcome;
    attempt.record.detail = detail;
    attempt.record.durationMs = m_context.elapsed() - attempt.record.startMs;
    if (outcome != TcpOutcome::Connected) {
        attempt.transport.reset();
        attempt.pass.reset();
    }
    if (m_abandoned)
        return;
    if (!m_decided && outcome != TcpOutcome::Connected && outcome != TcpOutcome::Cancelled)
        startNext();
    else
        settleIfDone();
}

void ConnectRace::win(Attempt &attempt)
{
    if (!attempt.open)
        return;
    if (m_decided) { // the other family answers after all
        end(attempt, TcpOutcome::Connected, {});
        attempt.transport.reset();
        attempt.pass.reset();
        return;
    }
    m_decided = true;
    m_next->stop();
    attempt.transport->disconnect(this);
    for (const auto &other : m_attempts) {
        if (other.get() != &attempt && isIpv6(other->record.address) == isIpv6(attempt.record.address))
            end(*other, TcpOutcome::Cancelled, {});
        else if (other.get() != &attempt && other->open)
            other->deadline->restart(std::min(m_patience, patience::otherFamily));
    }
    m_winner = {std::move(attempt.pass), std::move(attempt.transport), attempt.record.address};
    attempt.deadline->stop();
    attempt.open = false;
    attempt.record.outcome = TcpOutcome::Connected;
    attempt.record.durationMs = m_context.elapsed() - attempt.record.startMs;
    const QPointer<ConnectRace> self(this);
    Q_EMIT decided(true);
    if (self)
        settleIfDone();
}

void ConnectRace::settleIfDone()
{
    if (m_settled || !std::all_of(m_attempts.begin(), m_attempts.end(), [](auto &a) { return !a->open; }))
        return;
    if (!m_decided) {
        m_decided = true;
        const QPointer<ConnectRace> self(this);
        Q_EMIT decided(false);
        if (!self)
            return;
    }
    m_settled = true;
    Q_EMIT settled();
}

void ConnectRace::abandon(TcpOutcome as)
{
    m_abandoned = true;
    m_decided = true;
    m_settled = true;
    m_next->stop();
    for (const auto &attempt : m_attempts)
        end(*attempt, as, {});
}

Connection ConnectRace::takeWinner()
{
    return std::move(m_winner);
}

QList<ConnectAttempt> ConnectRace::attempts() const
{
    QList<ConnectAttempt> records;
    for (const auto &attempt : m_attempts)
        records << attempt->record;
    return records;
}

bool ConnectRace::isSettled() const
{
    return m_settled;
}

}
