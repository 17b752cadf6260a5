#include "app/controller/sessionkeeper.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto retryAfter = 5s;

}

SessionKeeper::SessionKeeper(const QString &directory, Clock clock, const DiskFlush &disk, QObject *parent)
    : QObject(parent)
    , m_store(directory, flushTold(), disk)
    , m_clock(std::move(clock))
{
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &SessionKeeper::writeUnwritten);
}

Result<> SessionKeeper::resume(const QString &id)
{
    if (id == m_session.id)
        return {};
    const auto claimed = m_store.claim(id);
    if (!claimed && claimed.error().code != ErrorCode::Io)
        return claimed;
    auto opened = m_store.inspect(id);
    if (!opened) {
        letGo(id);
        return tl::unexpected(opened.error());
    }
    const QString before = std::exchange(m_session, std::move(opened->session)).id;
    for (const Unwritten &unwritten : std::as_const(m_unwritten)) {
        if (unwritten.id == id)
            m_session = fold(std::move(m_session), unwritten.recorded.event);
    }
    letGo(before);
    Q_EMIT left();
    if (!claimed)
        report(claimed.error());
    if (!opened->faults.isEmpty())
        Q_EMIT noted(Mark::Warning, tr("Part of this session could not be read and was left out; everything "
                                       "else is here. %1")
                                        .arg(opened->faults.first()));
    return {};
}

std::optional<Session> SessionKeeper::recorded(const QString &id) const
{
    auto session = m_store.open(id);
    return session ? std::optional(*std::move(session)) : std::nullopt;
}

void SessionKeeper::startAnew()
{
    letGo(std::exchange(m_session, {}).id);
    Q_EMIT left();
}

void SessionKeeper::record(const SessionEvent &event)
{
    const QDateTime at = now();
    if (m_session.id.isEmpty()) {
        m_session.id = SessionStore::newId(at);
        m_session.started = at;
        m_unmade.insert(m_session.id);
    }
    m_unwritten.append({m_session.id, {at, event}});
    m_session = fold(std::move(m_session), event);
    writeUnwritten();
}

void SessionKeeper::writeUnwritten()
{
    while (!m_unwritten.isEmpty()) {
        const auto written = write(m_unwritten.first());
        if (!written)
            report(written.error());
        // What is too large will not become smaller; what comes after it may still fit.
        if (!written && written.error().code != ErrorCode::TooLarge)
            return m_retry.start();
        const QString id = m_unwritten.takeFirst().id;
        if (id != m_session.id)
            letGo(id);
        if (!written)
            return;
    }
    if (!m_unflushed.isEmpty()) {
        m_store.flushAgain();
        return m_retry.start();
    }
    m_retry.stop();
    if (!std::exchange(m_told, {}).isEmpty())
        Q_EMIT failed({});
}

Result<> SessionKeeper::write(const Unwritten &unwritten)
{
    if (m_unmade.contains(unwritten.id)) {
        if (const auto made = m_store.createAs(unwritten.id, unwritten.recorded.at); !made)
            return made;
        m_unmade.remove(unwritten.id);
    }
    return m_store.append(unwritten.id, unwritten.recorded.event, unwritten.recorded.at);
}

// It comes from the flusher's thread.
DiskFlusher::Told SessionKeeper::flushTold()
{
    return [this](const QString &journal, const Result<> &outcome) {
        QMetaObject::invokeMethod(
            this, [this, journal, outcome] { takeFlush(journal, outcome); }, Qt::QueuedConnection);
    };
}

void SessionKeeper::takeFlush(const QString &journal, const Result<> &outcome)
{
    if (outcome) {
        m_unflushed.remove(journal);
        return writeUnwritten();
    }
    m_unflushed.insert(journal);
    report(outcome.error());
    m_retry.start();
}

bool SessionKeeper::isUnwritten(const QString &id) const
{
    return std::any_of(m_unwritten.begin(), m_unwritten.end(),
                       [&id](const Unwritten &unwritten) { return unwritten.id == id; });
}

void SessionKeeper::letGo(const QString &id)
{
    if (!isUnwritten(id))
        m_store.release(id);
}

void SessionKeeper::report(const Error &error)
{
    if (m_told == error.detail)
        return;
    m_told = error.detail;
    Q_EMIT failed(tr("What you do here cannot be saved at the moment. Leave this window open: MailMend tries "
                     "again by itself. %1.")
                      .arg(error.detail));
}

}
