#include "core/session/eventjson.h"
#include "core/session/flushtime.h"
#include "tests/unit/session/samplesession.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <set>

using namespace mm;
using namespace Qt::StringLiterals;

//! What announces something that cannot be taken back lies on the disk when append() returns; nothing else
//! waits for the disk.
class TestFlushTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyKind_data();
    void everyKind();
    void irreversibleLiesOnTheDiskWhenAppendReturns_data();
    void irreversibleLiesOnTheDiskWhenAppendReturns();
    void nothingElseWaitsForTheDisk_data();
    void nothingElseWaitsForTheDisk();
    void whatCannotBeFlushedIsTakenOutAgain();
    void adoptedSessionLiesOnTheDiskWhole();
};

namespace {

//! The first event of each kind, as rows named by the kind.
void eventRows(std::optional<FlushTime> wanted)
{
    QTest::addColumn<int>("index");
    const auto events = sample::events();
    std::set<QString> seen;
    for (int index = 0; index < events.size(); ++index) {
        const SessionEvent &event = events.at(index);
        if ((!wanted || flushTimeOf(event) == *wanted) && seen.insert(kindOf(event)).second)
            QTest::newRow(qPrintable(QString(kindOf(event)))) << index;
    }
}

//! Flushes while the gate is open, and keeps how much of the file has been.
class GatedDisk
{
public:
    [[nodiscard]] DiskFlush flush()
    {
        return {[this](QFile &file) { return take(file.size()); },
                [](const QString &) -> Result<> { return {}; }};
    }
    void open(bool isOpen)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOpen = isOpen;
        }
        m_changed.notify_all();
    }
    [[nodiscard]] qint64 flushed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_flushed;
    }

private:
    Result<> take(qint64 size)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOpen; });
        m_flushed = size;
        return {};
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOpen = true;
    qint64 m_flushed = 0;
};

qint64 sizeOf(const SessionStore &store, const QString &id)
{
    return QFile(store.directory() + u'/' + id + u"/journal.jsonl"_s).size();
}

}

void TestFlushTime::everyKind_data()
{
    eventRows({});
}

void TestFlushTime::everyKind()
{
    QFETCH(int, index);
    const QStringList first{u"change-made"_s, u"command-announced"_s, u"command-finished"_s,
                            u"session-closed"_s, u"session-taken-over"_s};
    const SessionEvent event = sample::events().at(index);
    QCOMPARE(flushTimeOf(event) == FlushTime::BeforeGoingOn, first.contains(kindOf(event)));
}

void TestFlushTime::irreversibleLiesOnTheDiskWhenAppendReturns_data()
{
    eventRows(FlushTime::BeforeGoingOn);
}

void TestFlushTime::irreversibleLiesOnTheDiskWhenAppendReturns()
{
    QFETCH(int, index);
    const QTemporaryDir folder;
    GatedDisk disk;
    SessionStore store(folder.path(), {}, disk.flush());
    const QString id = store.create(sample::start)->id;
    QVERIFY(store.append(id, ProblemStated{u"before it"_s, {}}, sample::start));
    QVERIFY(store.append(id, sample::events().at(index), sample::start));
    QCOMPARE(disk.flushed(), sizeOf(store, id));
}

void TestFlushTime::nothingElseWaitsForTheDisk_data()
{
    eventRows(FlushTime::SoonAfter);
}

void TestFlushTime::nothingElseWaitsForTheDisk()
{
    QFETCH(int, index);
    const QTemporaryDir folder;
    GatedDisk disk;
    disk.open(false);
    QString id;
    {
        SessionStore store(folder.path(), {}, disk.flush());
        id = store.create(sample::start)->id;
        QVERIFY(store.append(id, sample::events().at(index), sample::start));
        QCOMPARE(disk.flushed(), 0);
        QVERIFY2(SessionStore(folder.path()).history(id)->events.size() == 1,
                 "a killed program loses nothing");
        disk.open(true);
    }
    QCOMPARE(disk.flushed(), sizeOf(SessionStore(folder.path()), id));
}

void TestFlushTime::whatCannotBeFlushedIsTakenOutAgain()
{
    const QTemporaryDir folder;
    const auto refuse = [](QFile &) -> Result<> { return fail(ErrorCode::Io, u"no"_s); };
    SessionStore store(folder.path(), {}, {.file = refuse});
    const QString id = store.create(sample::start)->id;
    QVERIFY(store.append(id, ProblemStated{u"written"_s, {}}, sample::start));
    QCOMPARE(store.append(id, SessionClosed{}, sample::start).error().detail, u"no"_s);
    const auto session = store.open(id);
    QCOMPARE(session->problem, u"written"_s);
    QCOMPARE(session->outcome, Session::Outcome::Open);
}

void TestFlushTime::adoptedSessionLiesOnTheDiskWhole()
{
    const QTemporaryDir folder;
    GatedDisk disk;
    SessionStore store(folder.path(), {}, disk.flush());
    SessionHistory history{u"20261121-090000-0f0f0f"_s, sample::start, sample::start, {}, {}};
    history.events.append({sample::start, ProblemStated{u"of somebody else"_s, {}}});
    const auto id = store.adopt(history, sample::start);
    QVERIFY(id);
    QCOMPARE(disk.flushed(), sizeOf(store, *id));
}

QTEST_GUILESS_MAIN(TestFlushTime)
#include "tst_flushtime.moc"
