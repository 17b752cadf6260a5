#include "core/session/journalfile.h"

#include "core/session/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> readFailure(const QFile &file)
{
    return fail(ErrorCode::Io, u"“%1” cannot be read: %2"_s.arg(QDir::toNativeSeparators(file.fileName()),
                                                                file.errorString()));
}

tl::unexpected<Error> writeFailure(const QFile &file, qint64 wanted)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    const QStorageInfo disk(QFileInfo(file.fileName()).path());
    if (disk.isValid() && disk.bytesAvailable() < wanted)
        return fail(ErrorCode::Io, u"The disk is full: “%1” cannot be written"_s.arg(name));
    return fail(ErrorCode::Io, u"“%1” cannot be written: %2"_s.arg(name, file.errorString()));
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
            return readFailure(file);
        const QByteArray piece = file.read(size);
        if (piece.size() != size)
            return readFailure(file);
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
        return writeFailure(file, 1);
    return {};
}

Result<> write(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return writeFailure(file, bytes.size());
    return {};
}

// Unbuffered: what was refused must not come after all when the file is closed.
constexpr auto unbuffered = QIODevice::ReadWrite | QIODevice::Unbuffered;

Result<> writePart(QFile &file, const QByteArray &journal)
{
    if (journal.size() > longestJournal)
        return fail(ErrorCode::TooLarge, u"The session is larger than %1 bytes"_s.arg(longestJournal));
    if (!file.open(unbuffered | QIODevice::Truncate, ownerFile))
        return writeFailure(file, 1);
    return write(file, journal);
}

QString partOf(const QString &path)
{
    return path + u".part"_s;
}

}

Result<QByteArray> readJournalFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file);
    if (file.size() > longestJournal)
        return fail(ErrorCode::TooLarge, u"“%1” is longer than %2 bytes"_s.arg(path).arg(longestJournal));
    return file.read(longestJournal);
}

Result<> writeJournalFile(const QString &path, const QByteArray &journal, const DiskFlush &disk)
{
    QFile file(partOf(path));
    if (const auto written = writePart(file, journal); !written)
        return written;
    if (const auto flushed = disk.file(file); !flushed)
        return flushed;
    file.close();
    if (!file.rename(path))
        return writeFailure(file, 1);
    return disk.folder(QFileInfo(path).path());
}

Result<WrittenPiece> beginJournalFile(const QString &path, const QByteArray &journal)
{
    auto file = std::make_shared<QFile>(partOf(path));
    if (const auto written = writePart(*file, journal); !written)
        return tl::unexpected(written.error());
    file->close();
    if (!file->rename(path) || !file->open(unbuffered | QIODevice::ExistingOnly))
        return writeFailure(*file, 1);
    return WrittenPiece{std::move(file), 0, journal, {QFileInfo(path).path()}};
}

Result<WrittenPiece> appendToJournalFile(const QString &path, const QByteArray &line)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(unbuffered | QIODevice::ExistingOnly))
        return writeFailure(*file, 1);
    if (line.size() > longestJournalLine || file->size() + line.size() > longestJournal)
        return fail(ErrorCode::TooLarge, u"The session has grown too large to record more"_s);
    if (const auto mended = mendTail(*file); !mended)
        return tl::unexpected(mended.error());
    const qint64 before = file->size();
    if (!file->seek(before))
        return readFailure(*file);
    if (const auto written = write(*file, line); !written) {
        file->resize(before); // where even that fails, the next append cuts off what is torn
        return tl::unexpected(written.error());
    }
    return WrittenPiece{std::move(file), before, line, {}};
}

void takeBack(const WrittenPiece &piece)
{
    piece.file->resize(piece.from);
}

}
