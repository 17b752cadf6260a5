#include "core/session/diskflusher.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace mm;
using namespace Qt::StringLiterals;

//! A flush that hangs holds up nobody who need not wait for it, and one that fails is made up for.
class TestDiskFlusher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nobodyWaitsForADiskThatHangs();
    void atMostOneFlushOfAFileWaits();
    void everyFileGetsItsTurn();
    void whoeverFlushesNowReturnsAfterTheFlush();
    void whatIsFlushedNowTakesWithItWhatWaited();
    void newNamesAreFlushedAfterTheFile();
    void theEndFlushesWhatWaits();
    void whatTheSystemForgotIsWrittenAgain();
    void aFailureNowIsTheCallersAlone();
    void aFileThatIsDeletedIsFlushedNoMore();

private:
    [[nodiscard]] WrittenPiece write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

//! A disk that hangs and fails as it is told, and keeps count.
class StubDisk
{
public:
    [[nodiscard]] DiskFlush flush()
    {
        return {[this](QFile &file) { return take(file.fileName().section(u'/', -1)); },
                [this](const QString &folder) { return take(folder); }};
    }

    void hang()
    {
        const std::lock_guard lock(m_mutex);
        m_hangs = true;
    }
    void goOn()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_hangs = false;
        }
        m_changed.notify_all();
    }
    void fail(bool fails) { m_fails = fails; }

    //! Whether somebody waits for the disk.
    [[nodiscard]] bool isAsked() const { return m_asked > ended().size(); }
    //! What was flushed, in order, failed or not.
    [[nodiscard]] QStringList ended() const
    {
        const std::lock_guard lock(m_mutex);
        return m_ended;
    }

private:
    Result<> take(const QString &name)
    {
        std::unique_lock lock(m_mutex);
        ++m_asked;
        m_changed.wait(lock, [this] { return !m_hangs; });
        m_ended += name;
        if (m_fails)
            return mm::fail(ErrorCode::Io, u"the disk does not take it"_s);
        return {};
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QStringList m_ended;
    bool m_hangs = false;
    std::atomic<bool> m_fails = false;
    std::atomic<qsizetype> m_asked = 0;
};

}

WrittenPiece TestDiskFlusher::write(const QString &name, const QByteArray &bytes) const
{
    auto file = std::make_shared<QFile>(m_folder->filePath(name));
    if (!file->open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    const qint64 from = file->size();
    file->seek(from);
    file->write(bytes);
    return {file, from, bytes, {}};
}

QByteArray TestDiskFlusher::read(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDiskFlusher::nobodyWaitsForADiskThatHangs()
{
    StubDisk disk;
    disk.hang();
    DiskFlusher flusher(disk.flush(), {});
    flusher.flushSoon(u"a"_s, write(u"a"_s, "1"));
    QTRY_VERIFY(disk.isAsked());
    flusher.flushSoon(u"a"_s, write(u"a"_s, "2"));
    QCOMPARE(disk.ended(), QStringList());
    disk.goOn();
    QTRY_COMPARE(disk.ended(), (QStringList{u"a"_s, u"a"_s}));
}

void TestDiskFlusher::atMostOneFlushOfAFileWaits()
{
    StubDisk disk;
    disk.hang();
    {
        DiskFlusher flusher(disk.flush(), {});
        flusher.flushSoon(u"a"_s, write(u"a"_s, "0"));
        QTRY_VERIFY(disk.isAsked());
        for (int i = 1; i < 10; ++i)
            flusher.flushSoon(u"a"_s, write(u"a"_s, QByteArray::number(i)));
        disk.goOn();
    }
    QCOMPARE(disk.ended(), (QStringList{u"a"_s, u"a"_s}));
}

void TestDiskFlusher::everyFileGetsItsTurn()
{
    StubDisk disk;
    {
        DiskFlusher flusher(disk.flush(), {});
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            flusher.flushSoon(name, write(name, "1"));
    }
    QStringList ended = disk.ended();
    ended.sort();
    QCOMPARE(ended, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestDiskFlusher::whoeverFlushesNowReturnsAfterTheFlush()
{
    StubDisk disk;
    DiskFlusher flusher(disk.flush(), {});
    QVERIFY(flusher.flushNow(u"a"_s, write(u"a"_s, "1")));
    QCOMPARE(disk.ended(), QStringList{u"a"_s});
}

void TestDiskFlusher::whatIsFlushedNowTakesWithItWhatWaited()
{
    StubDisk disk;
    {
        disk.hang();
        DiskFlusher flusher(disk.flush(), {});
        flusher.flushSoon(u"b"_s, write(u"b"_s, "1"));
        QTRY_VERIFY(disk.isAsked());
        flusher.flushSoon(u"a"_s, write(u"a"_s, "1"));
        disk.goOn();
        QVERIFY(flusher.flushNow(u"a"_s, write(u"a"_s, "2")));
        QVERIFY(disk.ended().contains(u"a"_s));
    }
    QVERIFY(disk.ended().count(u"a"_s) <= 2);
    QCOMPARE(read(u"a"_s), "12");
}

void TestDiskFlusher::newNamesAreFlushedAfterTheFile()
{
    StubDisk disk;
    {
        DiskFlusher flusher(disk.flush(), {});
        WrittenPiece piece = write(u"a"_s, "1");
        piece.folders = {u"inner"_s, u"outer"_s};
        flusher.flushSoon(u"a"_s, piece);
    }
    QCOMPARE(disk.ended(), (QStringList{u"a"_s, u"inner"_s, u"outer"_s}));
}

void TestDiskFlusher::theEndFlushesWhatWaits()
{
    StubDisk disk;
    {
        DiskFlusher flusher(disk.flush(), {});
        flusher.flushSoon(u"a"_s, write(u"a"_s, "1"));
    }
    QCOMPARE(disk.ended(), QStringList{u"a"_s});
}

void TestDiskFlusher::whatTheSystemForgotIsWrittenAgain()
{
    StubDisk disk;
    disk.fail(true);
    std::atomic<int> failures = 0;
    std::atomic<int> successes = 0;
    DiskFlusher flusher(disk.flush(), [&](const QString &path, const Result<> &outcome) {
        if (path == u"a")
            ++(outcome ? successes : failures);
    });
    flusher.flushSoon(u"a"_s, write(u"a"_s, "one "));
    QTRY_COMPARE(failures, 1);
    flusher.flushSoon(u"a"_s, write(u"a"_s, "two "));
    QTRY_COMPARE(failures, 2);
    QFile file(m_folder->filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(8, '\0')), 8);
    file.close();
    disk.fail(false);
    flusher.flushAgain();
    QTRY_COMPARE(successes, 1);
    QCOMPARE(read(u"a"_s), "one two ");
    flusher.flushSoon(u"a"_s, write(u"a"_s, "three"));
    QTRY_COMPARE(disk.ended().size(), 4);
    QCOMPARE(successes, 1);
    QCOMPARE(read(u"a"_s), "one two three");
}

void TestDiskFlusher::aFailureNowIsTheCallersAlone()
{
    StubDisk disk;
    disk.fail(true);
    std::atomic<int> told = 0;
    {
        DiskFlusher flusher(disk.flush(), [&](const QString &, const Result<> &) { ++told; });
        const auto flushed = flusher.flushNow(u"a"_s, write(u"a"_s, "1"));
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().detail, u"the disk does not take it"_s);
        flusher.flushAgain();
    }
    QCOMPARE(told, 0);
    QCOMPARE(disk.ended().size(), 1);
}

void TestDiskFlusher::aFileThatIsDeletedIsFlushedNoMore()
{
    StubDisk disk;
    {
        disk.hang();
        DiskFlusher flusher(disk.flush(), {});
        flusher.flushSoon(u"b"_s, write(u"b"_s, "1"));
        QTRY_VERIFY(disk.isAsked());
        flusher.flushSoon(u"a"_s, write(u"a"_s, "1"));
        flusher.forget(u"a"_s);
        disk.goOn();
    }
    QCOMPARE(disk.ended(), QStringList{u"b"_s});
}

QTEST_GUILESS_MAIN(TestDiskFlusher)
#include "tst_diskflusher.moc"
