#pragma once

#include "core/session/sessionstore.h"

#include <QObject>

#include <functional>

namespace mm {

using Clock = std::function<QDateTime()>; //!< the wall clock, UTC

//! Holds the session and writes its journal: the only writer. When the journal cannot be written, the
//! session goes on in memory, and the person is told once.
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    SessionKeeper(const QString &directory, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] QList<SessionSummary> list() const { return m_store.list(); }
    //! Opens a session that was begun earlier. The error is for the person to read.
    [[nodiscard]] Result<> resume(const QString &id);
    //! A session as it was recorded; nothing: it cannot be read.
    [[nodiscard]] std::optional<Session> recorded(const QString &id) const;
    //! From now on, another session; it gets its folder with its first event.
    void startAnew();
    void record(const SessionEvent &event);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void begin();
    void report(const Error &error);

    SessionStore m_store;
    Clock m_clock;
    Session m_session;
    bool m_begun = false;
    bool m_broken = false;
};

}
