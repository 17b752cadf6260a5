#include "core/session/sessionstore.h"

#include "core/base/durability.h"
#include "core/session/journal.h"

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
constexpr qsizetype longestTitle = longestName;
constexpr int idAttempts = 8;
constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner;

tl::unexpected<Error> ioFailure(const QString &path, const QString &what)
{
    return fail(ErrorCode::Io, u"“%1”: %2"_s.arg(QDir::toNativeSeparators(path), what));
}

QString makeId(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd-HHmmss"_s) +
           u"-%1"_s.arg(QRandomGenerator::system()->bounded(0x1000000), 6, 16, QChar(u'0'));
}

Result<QByteArray> readBounded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioFailure(path, file.errorString());
    if (file.size() > longestJournal)
        return fail(ErrorCode::TooLarge, u"“%1” is longer than %2 bytes"_s.arg(path).arg(longestJournal));
    return file.read(longestJournal);
}

// The bytes after the last line feed: what a killed program had begun to write.
Result<QByteArray> readTail(QFile &file)
{
    constexpr qint64 pieceSize = 64 * 1024;
    QByteArray tail;
    qint64 from = file.size();
    while (from > 0 && tail.size() <= longestJournalLine) {
        const qint64 size = std::min(pieceSize, from);
        from -= size;
        if (!file.seek(from))
            return ioFailure(file.fileName(), file.errorString());
        const QByteArray piece = file.read(size);
        if (piece.size() != size)
            return ioFailure(file.fileName(), file.errorString());
        const auto feed = piece.lastIndexOf('\n');
        tail.prepend(feed < 0 ? piece : piece.sliced(feed + 1));
        if (feed >= 0)
            break;
    }
    return tail;
}

// A whole event that lacks only its line feed gets it; a torn one goes.
Result<> mendTail(QFile &file)
{
    const auto tail = readTail(file);
    if (!tail)
        return tl::unexpected(tail.error());
    if (tail->isEmpty())
        return {};
    const bool whole = isSoundJournalLine(*tail);
    const bool mended =
        whole ? file.seek(file.size()) && file.write("\n") == 1 : file.resize(file.size() - tail->size());
    if (!mended)
        return ioFailure(file.fileName(), file.errorString());
    return {};
}

Result<> appendLine(const QString &path, const QByteArray &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return ioFailure(path, file.errorString());
    if (line.size() > longestJournalLine || file.size() + line.size() > longestJournal)
        return fail(ErrorCode::TooLarge, u"The session has grown too large to record more"_s);
    if (const auto mended = mendTail(file); !mended)
        return mended;
    if (!file.seek(file.size()) || file.write(line) != line.size())
        return ioFailure(path, file.errorString());
    return flushToDisk(file);
}

Result<> writeOpening(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return ioFailure(path, file.errorString());
    const QByteArray line = openingLine(now);
    if (file.write(line) != line.size())
        return ioFailure(path, file.errorString());
    return flushToDisk(file);
}

QString titleOf(const Session &session)
{
    if (!session.name.isEmpty())
        return session.name;
    const QString text = session.problem.left(4 * longestTitle).trimmed();
    const QString line = text.section(u'\n', 0, 0).simplified().left(longestTitle);
    if (!line.isEmpty())
        return line;
    return session.account.address.section(u'@', -1);
}

}

SessionStore::SessionStore(QString directory)
    : m_directory(std::move(directory))
{
}

QString SessionStore::defaultDirectory()
{
    const QString chosen = qEnvironmentVariable("MAILMEND_DATA_DIR");
    const QString base =
        chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : chosen;
    return base + u"/sessions"_s;
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

Result<QString> SessionStore::journalPath(const QString &id) const
{
    if (!isSessionId(id))
        return fail(
            ErrorCode::InvalidArgument,
            u"“%1” is not a session: an id like 20261122-100000-a1b2c3 is accepted"_s.arg(id.left(64)));
    const QString path = m_directory + u'/' + id + u"/journal.jsonl"_s;
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, u"There is no session %1"_s.arg(id));
    return path;
}

Result<Session> SessionStore::create(const QDateTime &now)
{
    const QDir directory(m_directory);
    if (!directory.mkpath(u"."_s))
        return ioFailure(m_directory, u"the folder could not be made"_s);
    for (int attempt = 0; attempt < idAttempts; ++attempt) {
        Session session;
        session.id = makeId(now);
        session.started = now.toUTC();
        const QString folder = directory.filePath(session.id);
        if (!directory.mkdir(session.id, ownerFolder)) {
            if (QFileInfo::exists(folder))
                continue;
            return ioFailure(folder, u"the folder could not be made"_s);
        }
        for (const auto &done : {writeOpening(folder + u"/journal.jsonl"_s, session.started),
                                 flushDirectory(folder), flushDirectory(m_directory)}) {
            if (!done)
                return tl::unexpected(done.error());
        }
        return session;
    }
    return ioFailure(m_directory, u"no free name for a session was found"_s);
}

Result<> SessionStore::append(const QString &id, const SessionEvent &event, const QDateTime &now)
{
    const auto path = journalPath(id);
    if (!path)
        return tl::unexpected(path.error());
    return appendLine(*path, journalLine(event, now));
}

Result<Session> SessionStore::open(const QString &id) const
{
    const auto opened = inspect(id);
    if (!opened)
        return tl::unexpected(opened.error());
    return opened->session;
}

Result<OpenedSession> SessionStore::inspect(const QString &id) const
{
    const auto path = journalPath(id);
    if (!path)
        return tl::unexpected(path.error());
    const auto bytes = readBounded(*path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readJournal(id, *bytes);
}

QList<SessionSummary> SessionStore::list() const
{
    QList<SessionSummary> summaries;
    const auto names =
        QDir(m_directory).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &id : names) {
        if (summaries.size() == mostListed)
            break;
        const auto path = journalPath(id);
        const auto bytes = path ? readBounded(*path) : tl::unexpected(path.error());
        if (!bytes)
            continue;
        const auto opened = readJournal(id, *bytes, JournalDepth::WithoutChecks);
        summaries.append({.id = id,
                          .started = opened.session.started,
                          .changed = opened.changed,
                          .title = titleOf(opened.session),
                          .symptom = opened.session.symptom,
                          .outcome = opened.session.outcome});
    }
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto &a, const auto &b) { return a.changed > b.changed; });
    return summaries;
}

Result<> SessionStore::remove(const QString &id)
{
    const auto path = journalPath(id);
    if (!path)
        return tl::unexpected(path.error());
    const QFileInfo folder(m_directory + u'/' + id);
    if (folder.isSymLink())
        return ioFailure(folder.filePath(), u"the session's folder is a link to another place"_s);
    if (!QDir(folder.filePath()).removeRecursively())
        return ioFailure(folder.filePath(), u"not everything could be removed"_s);
    return {};
}

}
