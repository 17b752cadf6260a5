#pragma once

#include "app/viewmodels/wording.h"
#include "core/session/sessionstore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace mm {

using Clock = std::function<QDateTime()>; //!< the wall clock, UTC

//! Holds the session and writes its journal: the only writer. What cannot be written (a full disk, a folder
//! that is not there) is kept in memory in its order and tried again with every event and every few seconds,
//! and so is a flush to the disk that fails; the person is told when that begins and when it is over.
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    SessionKeeper(const QString &directory, Clock clock, const DiskFlush &disk = {},
                  QObject *parent = nullptr);

    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] SessionStore &store() { return m_store; }
    [[nodiscard]] const SessionStore &store() const { return m_store; }
    [[nodiscard]] bool hasUnwritten() const { return !m_unwritten.isEmpty(); }
    //! Opens a session that was begun earlier. Unavailable: it is open in another window.
    [[nodiscard]] Result<> resume(const QString &id);
    //! A session as it was recorded; nothing: it cannot be read.
    [[nodiscard]] std::optional<Session> recorded(const QString &id) const;
    //! From now on, another session; it gets its folder with its first event.
    void startAnew();
    void record(const SessionEvent &event);
    void writeUnwritten();

Q_SIGNALS:
    void failed(const QString &sentence);               //!< what is done here is not saved; empty: now it is
    void left();                                        //!< another session is at hand, or none
    void noted(mm::Mark mark, const QString &sentence); //!< of the session at hand, on opening it

private:
    struct Unwritten
    {
        QString id;
        RecordedEvent recorded;
    };

    [[nodiscard]] Result<> write(const Unwritten &unwritten);
    [[nodiscard]] bool isUnwritten(const QString &id) const;
    void letGo(const QString &id);
    void report(const Error &error);
    [[nodiscard]] DiskFlusher::Told flushTold();
    void takeFlush(const QString &journal, const Result<> &outcome);

    SessionStore m_store;
    Clock m_clock;
    Session m_session;
    QList<Unwritten> m_unwritten;
    QSet<QString> m_unmade;    //!< sessions that have no folder yet
    QSet<QString> m_unflushed; //!< journals that the disk has not taken
    QTimer m_retry;
    QString m_told; //!< why nothing is saved; empty: it is
};

}
