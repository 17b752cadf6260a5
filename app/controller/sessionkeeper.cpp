#include "app/controller/sessionkeeper.h"

namespace mm {

SessionKeeper::SessionKeeper(const QString &directory, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(directory)
    , m_clock(std::move(clock))
{
}

Result<> SessionKeeper::resume(const QString &id)
{
    auto session = m_store.open(id);
    if (!session)
        return tl::unexpected(session.error());
    m_session = std::move(*session);
    m_begun = true;
    m_broken = false;
    return {};
}

std::optional<Session> SessionKeeper::recorded(const QString &id) const
{
    auto session = m_store.open(id);
    return session ? std::optional(*std::move(session)) : std::nullopt;
}

void SessionKeeper::startAnew()
{
    m_session = {};
    m_begun = false;
    m_broken = false;
}

void SessionKeeper::record(const SessionEvent &event)
{
    if (!m_begun)
        begin();
    if (!m_broken) {
        if (const auto written = m_store.append(m_session.id, event, now()); !written)
            report(written.error());
    }
    m_session = fold(std::move(m_session), event);
}

void SessionKeeper::begin()
{
    m_begun = true;
    if (auto session = m_store.create(now()))
        m_session = std::move(*session);
    else
        report(session.error());
}

void SessionKeeper::report(const Error &error)
{
    m_broken = true;
    Q_EMIT failed(tr("What you do here cannot be saved, so it will be gone when the window closes. %1")
                      .arg(error.detail));
}

}
