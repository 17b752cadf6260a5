#include "core/session/sessionstore.h"

#include "core/session/flushtime.h"
#include "core/session/journal.h"
#include "core/session/journalfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostListed = 1000;
constexpr int idAttempts = 8;
constexpr auto ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

tl::unexpected<Error> ioFailure(const QString &path, const QString &what)
{
    return fail(ErrorCode::Io, u"“%1”: %2"_s.arg(QDir::toNativeSeparators(path), what));
}

// Why a journal without a single event tells nothing; empty: it was begun, and nothing has happened since.
QString faultOf(const SessionHistory &history, const QByteArray &journal)
{
    if (!history.events.isEmpty())
        return {};
    if (!history.faults.isEmpty())
        return history.faults.first();
    const bool isBegun = journal.contains('\n') || isSoundJournalLine(journal);
    return isBegun ? QString() : u"its journal is empty or breaks off in its first line"_s;
}

}

SessionStore::SessionStore(QString directory, DiskFlusher::Told told, DiskFlush disk)
    : m_directory(std::move(directory))
    , m_disk(disk)
    , m_flusher(std::move(disk), std::move(told))
{
}

// The console program has a name of its own, and the same sessions.
QString SessionStore::defaultDirectory()
{
    const QString chosen = qEnvironmentVariable("MAILMEND_DATA_DIR");
    const QFileInfo own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return (chosen.isEmpty() ? own.path() + u"/mailmend"_s : chosen) + u"/sessions"_s;
}

bool SessionStore::isSessionId(QStringView id)
{
    constexpr QStringView form = u"dddddddd-dddddd-xxxxxx";
    return id.size() == form.size() &&
           std::equal(id.begin(), id.end(), form.begin(), [](QChar c, QChar expected) {
               const bool digit = c >= u'0' && c <= u'9';
               if (expected == u'd')
                   return digit;
               return expected == u'x' ? digit || (c >= u'a' && c <= u'f') : c == expected;
           });
}

QString SessionStore::newId(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd-HHmmss"_s) +
           u"-%1"_s.arg(QRandomGenerator::system()->bounded(0x1000000), 6, 16, QChar(u'0'));
}

QString SessionStore::folderOf(const QString &id) const
{
    return m_directory + u'/' + id;
}

QString SessionStore::pathOf(const QString &id) const
{
    return folderOf(id) + u"/journal.jsonl"_s;
}

Result<QString> SessionStore::journalPath(const QString &id) const
{
    if (!isSessionId(id))
        return fail(
            ErrorCode::InvalidArgument,
            u"“%1” is not a session: an id like 20261122-100000-a1b2c3 is accepted"_s.arg(id.left(64)));
    const QString path = pathOf(id);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, u"There is no session %1"_s.arg(id));
    return path;
}

Result<> SessionStore::makeFolder(const QString &id) const
{
    const QDir directory(m_directory);
    const QString folder = folderOf(id);
    if (!isSessionId(id) || QFileInfo::exists(folder))
        return fail(ErrorCode::InvalidArgument, u"“%1” is no name for a new session"_s.arg(id.left(64)));
    if (!directory.mkpath(u"."_s) || !directory.mkdir(id, ownerFolder))
        return ioFailure(folder, u"the folder could not be made"_s);
    return {};
}

Result<> SessionStore::begin(const QString &id, const QByteArray &openingLine)
{
    const QString path = pathOf(id);
    auto begun = beginJournalFile(path, openingLine);
    if (!begun)
        return tl::unexpected(begun.error());
    const auto claimed = claim(id);
    if (claimed) {
        begun->folders += m_directory;
        m_flusher.flushSoon(path, std::move(*begun));
    }
    return claimed;
}

Result<Session> SessionStore::create(const QDateTime &now)
{
    Session session;
    session.started = now.toUTC();
    Result<> made;
    for (int attempt = 0; attempt < idAttempts; ++attempt) {
        session.id = newId(now);
        made = createAs(session.id, session.started);
        if (made)
            return session;
        if (made.error().code != ErrorCode::InvalidArgument)
            break;
    }
    return tl::unexpected(made.error());
}

Result<> SessionStore::createAs(const QString &id, const QDateTime &started)
{
    if (const auto made = makeFolder(id); !made)
        return made;
    const auto begun = begin(id, openingLine(started));
    if (!begun)
        QDir(folderOf(id)).removeRecursively();
    return begun;
}

Result<QString> SessionStore::adopt(const SessionHistory &history, const QDateTime &now)
{
    SessionHistory own = history;
    own.id = newId(now);
    const bool elsewhere = !journalPath(history.id).has_value();
    own.events.append({now, SessionTakenOver{history.id, elsewhere}});
    if (const auto made = makeFolder(own.id); !made)
        return tl::unexpected(made.error());
    auto written = writeJournalFile(pathOf(own.id), writeHistory(own), m_disk);
    if (written)
        written = m_disk.folder(m_directory);
    if (!written) {
        QDir(folderOf(own.id)).removeRecursively();
        return tl::unexpected(written.error());
    }
    return own.id;
}

Result<> SessionStore::claim(const QString &id)
{
    if (m_claims.contains(id))
        return {};
    if (const auto path = journalPath(id); !path)
        return tl::unexpected(path.error());
    auto lock = SessionLock::take(folderOf(id));
    if (!lock)
        return tl::unexpected(lock.error());
    m_claims.emplace(id, std::move(*lock));
    return {};
}

void SessionStore::release(const QString &id)
{
    m_claims.erase(id);
}

Result<> SessionStore::append(const QString &id, const SessionEvent &event, const QDateTime &at)
{
    const auto path = journalPath(id);
    if (!path)
        return tl::unexpected(path.error());
    if (const auto claimed = claim(id); !claimed)
        return claimed;
    const auto piece = appendToJournalFile(*path, journalLine(event, at));
    if (!piece)
        return tl::unexpected(piece.error());
    switch (flushTimeOf(event)) {
    case FlushTime::SoonAfter:
        m_flusher.flushSoon(*path, *piece);
        return {};
    case FlushTime::BeforeGoingOn:
        break;
    }
    const auto flushed = m_flusher.flushNow(*path, *piece);
    if (!flushed)
        takeBack(*piece);
    return flushed;
}

Result<Session> SessionStore::open(const QString &id) const
{
    return inspect(id).map([](const OpenedSession &opened) { return opened.session; });
}

Result<OpenedSession> SessionStore::inspect(const QString &id) const
{
    return journalPath(id).and_then(readJournalFile).map([&id](const QByteArray &journal) {
        return readJournal(id, journal);
    });
}

Result<SessionHistory> SessionStore::history(const QString &id) const
{
    return journalPath(id).and_then(readJournalFile).map([&id](const QByteArray &journal) {
        return readHistory(id, journal);
    });
}

SessionSummary SessionStore::readSummary(const QString &id) const
{
    const auto journal = journalPath(id).and_then(readJournalFile);
    const QByteArray bytes = journal.value_or(QByteArray());
    const SessionHistory history = readHistory(id, bytes, JournalDepth::WithoutChecks);
    SessionSummary summary = summaryOf(foldHistory(history), history.changed);
    if (!journal)
        summary.fault = journal.error().detail;
    else if (history.events.isEmpty()) // what was passed over may be all that there is
        summary.fault = faultOf(readHistory(id, bytes), bytes);
    return summary;
}

SessionSummary SessionStore::summarise(const QString &id) const
{
    const QFileInfo journal(pathOf(id));
    const qint64 size = journal.size();
    const QDateTime written = journal.lastModified();
    auto known = m_summaries.constFind(id);
    if (known == m_summaries.constEnd() || known->size != size || known->written != written)
        known = m_summaries.insert(id, {size, written, readSummary(id)});
    SessionSummary summary = known->summary;
    if (!summary.fault.isEmpty())
        m_summaries.erase(known);
    if (!m_claims.contains(id))
        summary.use = sessionUse(folderOf(id));
    return summary;
}

QList<SessionSummary> SessionStore::list() const
{
    QList<SessionSummary> summaries;
    const auto names =
        QDir(m_directory).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &id : names) {
        if (summaries.size() == mostListed)
            break;
        if (journalPath(id))
            summaries.append(summarise(id));
    }
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto &a, const auto &b) { return a.changed > b.changed; });
    return summaries;
}

// The journal goes first: whatever happens then, nothing that could be read is left.
Result<> SessionStore::remove(const QString &id)
{
    const auto path = journalPath(id);
    if (!path)
        return tl::unexpected(path.error());
    const QString folder = folderOf(id);
    if (QFileInfo(folder).isSymLink())
        return ioFailure(folder, u"the session's folder is a link to another place"_s);
    if (const auto claimed = claim(id); !claimed)
        return claimed;
    m_flusher.forget(*path);
    m_summaries.remove(id);
    const bool gone = QFile::remove(*path);
    release(id);
    if (!gone || !QDir(folder).removeRecursively())
        return ioFailure(folder, u"not everything could be removed"_s);
    return {};
}

}
