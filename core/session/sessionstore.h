#pragma once

#include "core/session/diskflusher.h"
#include "core/session/sessionevent.h"
#include "core/session/sessionsummary.h"

#include <QHash>

#include <map>

namespace mm {

//! Sessions on disk: one folder each under \p directory, in it journal.jsonl and the file of its lock. Every
//! event is written at once; what cannot be taken back is flushed to the disk first (flushtime.h), all else
//! soon after in a thread, which the end of the store waits for. A torn last line (a kill in the midst of
//! writing) is left out silently and cut off by the next append; a damaged line elsewhere is left out and
//! reported; events of a kind that this version does not know are passed over. What could not be written
//! whole is taken out again, so that it can be appended anew once there is room. No password gets here:
//! Account and CheckRecord hold none. Files are readable by their owner alone. Bounds: a line 8 MiB, a
//! journal 64 MiB, 1,000 sessions listed.
//!
//! Any number of stores, in this process and others, may work on one directory: whoever writes to a session
//! has claimed it (SessionLock), and everybody may read.
class SessionStore
{
public:
    //! \p told: of a flush behind append()'s back that failed, and of the one that made up for it
    //! (DiskFlusher::Told).
    explicit SessionStore(QString directory, DiskFlusher::Told told = {}, DiskFlush disk = {});

    //! MAILMEND_DATA_DIR, or the wizard's QStandardPaths::AppDataLocation, with /sessions.
    [[nodiscard]] static QString defaultDirectory();
    [[nodiscard]] const QString &directory() const { return m_directory; }

    //! A new session under an id of its own, claimed by this store.
    [[nodiscard]] Result<Session> create(const QDateTime &now);
    //! The same under an id that newId() made.
    [[nodiscard]] Result<> createAs(const QString &id, const QDateTime &started);
    //! The session goes on here under an id of its own, from where \p history ends. Either whole or not at
    //! all. Not claimed. What a session that this store does not have has changed, it changed elsewhere.
    [[nodiscard]] Result<QString> adopt(const SessionHistory &history, const QDateTime &now);

    //! Keeps other writers out until release(); append() does it by itself. Fails as SessionLock::take().
    [[nodiscard]] Result<> claim(const QString &id);
    void release(const QString &id);

    //! Writes the event, and flushes it before it returns or soon after, as flushTimeOf() says. After an
    //! error nothing of it is on the disk.
    [[nodiscard]] Result<> append(const QString &id, const SessionEvent &event, const QDateTime &at);
    //! Another attempt at the flushes that have failed.
    void flushAgain() { m_flusher.flushAgain(); }
    [[nodiscard]] Result<Session> open(const QString &id) const;
    //! As open(), with what was left out.
    [[nodiscard]] Result<OpenedSession> inspect(const QString &id) const;
    [[nodiscard]] Result<SessionHistory> history(const QString &id) const;
    [[nodiscard]] QList<SessionSummary> list() const; //!< latest change first
    //! Fails when the session is open elsewhere.
    [[nodiscard]] Result<> remove(const QString &id);

    [[nodiscard]] static QString newId(const QDateTime &now);
    //! Whether \p id has the form of a session's id ("20261122-100000-a1b2c3"). Nothing else gets near a
    //! path.
    [[nodiscard]] static bool isSessionId(QStringView id);

private:
    //! What was read of a journal of this size, last written to at this time. Journals can be long, and
    //! between two looks at the list hardly any changes.
    struct KnownSummary
    {
        qint64 size = 0;
        QDateTime written;
        SessionSummary summary;
    };

    [[nodiscard]] QString folderOf(const QString &id) const;
    [[nodiscard]] QString pathOf(const QString &id) const; //!< of the journal
    [[nodiscard]] Result<QString> journalPath(const QString &id) const;
    [[nodiscard]] Result<> makeFolder(const QString &id) const;
    [[nodiscard]] Result<> begin(const QString &id, const QByteArray &openingLine);
    [[nodiscard]] SessionSummary readSummary(const QString &id) const;
    [[nodiscard]] SessionSummary summarise(const QString &id) const;

    QString m_directory;
    DiskFlush m_disk;
    DiskFlusher m_flusher;
    std::map<QString, SessionLock> m_claims;
    mutable QHash<QString, KnownSummary> m_summaries;
};

}
