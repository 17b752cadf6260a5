#include "core/session/sessionstore.h"
#include "tests/unit/session/samplesession.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! A program that is killed (SIGKILL, TerminateProcess) at any moment loses nothing that it had acknowledged.
class TestSessionKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyAcknowledgedEventIsThereAfterAKill();
    void aDeadWriterKeepsNobodyOut();
    void aLivingWriterKeepsOthersOut();
};

namespace {

constexpr int kills = 200;
constexpr int killsOfOneSession = 20;
constexpr int longestLifeMs = 16;
constexpr int startsToKill = 8; // of so many one dies while it starts, the others while they write

void startWriter(QProcess &writer, const SessionStore &store, const QString &id, int first)
{
    writer.start(QStringLiteral(MM_SESSION_WRITER), {store.directory(), id, QString::number(first)});
}

// The number after the last one that the writer acknowledged.
int acknowledged(QProcess &writer, int first)
{
    const QByteArray said = writer.readAllStandardOutput();
    const auto end = said.lastIndexOf('\n');
    const auto begin = end < 0 ? -1 : said.lastIndexOf('\n', end - 1) + 1;
    return end < 0 ? first : said.mid(begin, end - begin).toInt() + 1;
}

}

void TestSessionKill::everyAcknowledgedEventIsThereAfterAKill()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    QRandomGenerator random(QRandomGenerator::global()->generate());
    QString id;
    int next = 0;
    int total = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsOfOneSession == 0) {
            id = store.create(sample::start)->id;
            store.release(id);
            total += next;
            next = 0;
        }
        QProcess writer;
        startWriter(writer, store, id, next);
        QVERIFY(writer.waitForStarted());
        if (kill % startsToKill != 0)
            QVERIFY(writer.waitForReadyRead());
        QVERIFY2(!writer.waitForFinished(random.bounded(longestLifeMs)),
                 writer.readAllStandardError().constData());
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const int least = acknowledged(writer, next);
        const auto history = store.history(id);
        QVERIFY(history);
        QCOMPARE(history->faults, QStringList());
        for (int number = 0; number < history->events.size(); ++number)
            QCOMPARE(history->events.at(number).at, sample::start.addMSecs(number));
        QVERIFY2(history->events.size() == least || history->events.size() == least + 1,
                 qPrintable(u"%1 acknowledged, %2 found"_s.arg(least).arg(history->events.size())));
        next = int(history->events.size());
    }
    QVERIFY2(total > kills, qPrintable(u"only %1 events before the kills"_s.arg(total)));
}

void TestSessionKill::aDeadWriterKeepsNobodyOut()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    const QString id = store.create(sample::start)->id;
    store.release(id);
    QCOMPARE(store.list().at(0).use, SessionUse::Free);
    QProcess writer;
    startWriter(writer, store, id, 0);
    QVERIFY(writer.waitForReadyRead());
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(store.list().at(0).use, SessionUse::Interrupted);
    QVERIFY(store.claim(id));
    store.release(id);
    QCOMPARE(store.list().at(0).use, SessionUse::Free);
}

void TestSessionKill::aLivingWriterKeepsOthersOut()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    const QString id = store.create(sample::start)->id;
    store.release(id);
    QProcess writer;
    startWriter(writer, store, id, 0);
    QVERIFY(writer.waitForReadyRead());
    QCOMPARE(store.claim(id).error().code, ErrorCode::Unavailable);
    QCOMPARE(store.append(id, SessionClosed{}, sample::start).error().code, ErrorCode::Unavailable);
    QCOMPARE(store.remove(id).error().code, ErrorCode::Unavailable);
    QCOMPARE(store.list().at(0).use, SessionUse::OpenElsewhere);
    QVERIFY2(store.open(id), "everybody may read");
    QProcess second;
    startWriter(second, store, id, 0);
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 3);
    QVERIFY(second.readAllStandardError().contains("open in another window"));
    writer.kill();
    QVERIFY(writer.waitForFinished());
}

QTEST_GUILESS_MAIN(TestSessionKill)
#include "tst_sessionkill.moc"
