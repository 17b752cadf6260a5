#include "core/session/journal.h"
#include "core/session/sessionstore.h"
#include "tests/unit/cli/clirun.h"
#include "tests/unit/session/samplesession.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The verb session of mailmend-cli on sessions that the store recorded.
class TestCliSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void listsTheLatestFirst();
    void solvedIsReservedWhereTheLastCheckStillFails();
    void searches();
    void anEmptyListIsNoProblem();
    void showsWhatASessionHasComeTo();
    void exportThenImportGoesOnAtTheSameStep();
    void exportsToStandardOutput();
    void reports_data();
    void reports();
    void damageIsSaidAndTheRestIsShown();
    void whatCannotBeReadIsMarked_data();
    void whatCannotBeReadIsMarked();
    void wrongUsage_data();
    void wrongUsage();
    void whatCannotBeWrittenIsSaid();
    void helpSaysWhatAnExportHolds();

private:
    [[nodiscard]] QString recordSample();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("MAILMEND_DATA_DIR", m_folder->path().toUtf8());
}

QString TestCliSession::recordSample()
{
    SessionStore store(SessionStore::defaultDirectory());
    const QString id = store.create(sample::start)->id;
    for (const SessionEvent &event : sample::events()) {
        if (!store.append(id, event, sample::start.addSecs(9)))
            return {};
    }
    return id;
}

void TestCliSession::listsTheLatestFirst()
{
    const QString id = recordSample();
    const QString later = SessionStore(SessionStore::defaultDirectory()).create(sample::start.addDays(1))->id;
    const Run listed = run({u"session"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.json()[u"schema"].toString(), u"mailmend/sessions/1"_s);
    QCOMPARE(listed.json()[u"sessions"].toArray().size(), 2);
    QCOMPARE(listed.json()[u"sessions"][0][u"id"].toString(), later);
    const QJsonObject session = listed.json()[u"sessions"][1].toObject();
    QCOMPARE(sorted(session.keys()),
             (QStringList{u"account"_s, u"changed"_s, u"fault"_s, u"id"_s, u"outcome"_s, u"started"_s,
                          u"step"_s, u"symptom"_s, u"title"_s, u"use"_s}));
    QCOMPARE(session[u"id"].toString(), id);
    QCOMPARE(session[u"title"].toString(), u"Aunt Jo’s Outlook"_s);
    QCOMPARE(session[u"step"].toInt(), 10);
    QCOMPARE(session[u"outcome"].toString(), u"handed-over"_s);
    QCOMPARE(session[u"use"].toString(), u"free"_s);
    QCOMPARE(session[u"fault"].type(), QJsonValue::Null);
    const Run lines = run({u"session"_s, u"list"_s});
    QVERIFY(lines.out.contains(id.toUtf8()) && lines.out.contains("Aunt Jo’s Outlook"));
    QVERIFY2(lines.out.contains("Handed over to somebody else, step 10\n"), lines.out.constData());
}

void TestCliSession::solvedIsReservedWhereTheLastCheckStillFails()
{
    const QString id = recordSample();
    QVERIFY(SessionStore(SessionStore::defaultDirectory())
                .append(id, SessionClosed{Session::Outcome::Solved}, sample::start.addSecs(10)));
    const QByteArray listed = run({u"session"_s, u"list"_s}).out.simplified();
    QVERIFY2(listed.contains("Solved, as the person says, step 10"), listed.constData());
    const QByteArray shown = run({u"session"_s, u"show"_s, id}).out.simplified();
    QVERIFY2(shown.contains("as the person says; the last check still found: "), shown.constData());
}

void TestCliSession::searches()
{
    const QString id = recordSample();
    const Run found = run({u"session"_s, u"list"_s, u"--search"_s, u"aunt OUTLOOK"_s, u"--json"_s});
    QCOMPARE(found.json()[u"sessions"][0][u"id"].toString(), id);
    const Run none = run({u"session"_s, u"list"_s, u"--search"_s, u"uncle"_s, u"--json"_s});
    QVERIFY(none.json()[u"sessions"].toArray().isEmpty());
}

void TestCliSession::anEmptyListIsNoProblem()
{
    const Run listed = run({u"session"_s, u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out, QByteArray("No session.\n"));
    QCOMPARE(listed.error, QByteArray());
}

void TestCliSession::showsWhatASessionHasComeTo()
{
    const QString id = recordSample();
    const Run shown = run({u"session"_s, u"show"_s, id, u"--json"_s});
    QCOMPARE(shown.code, 0);
    const QJsonObject state = shown.json();
    QCOMPARE(state[u"schema"].toString(), u"mailmend/session-state/1"_s);
    QCOMPARE(state[u"id"].toString(), id);
    QCOMPARE(state[u"account"][u"address"].toString(), u"jane@example.com"_s);
    QCOMPARE(state[u"step"].toInt(), 10);
    QCOMPARE(state[u"steps"][0][u"status"].toString(), u"no-change"_s);
    QCOMPARE(state[u"checks"][0][u"findings"][0][u"id"].toString(), u"cert.expired"_s);
    QCOMPARE(state[u"changes"].toArray().size(), 1);
    QVERIFY(state[u"left_out"].toArray().isEmpty());
    const Run text = run({u"session"_s, u"show"_s, id});
    for (const char *words : {"Sending reported error (0x800CCC0F)", "jane@example.com", "cert.expired",
                              "called the provider", "Taken over from session 20261121-093000-0f0f0f"})
        QVERIFY2(text.out.contains(words), words);
}

void TestCliSession::exportThenImportGoesOnAtTheSameStep()
{
    const QString id = recordSample();
    const QString file = m_folder->filePath(u"aunt.mmsession"_s);
    const Run exported = run({u"session"_s, u"export"_s, id, file, u"--json"_s});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.json()[u"schema"].toString(), u"mailmend/session-export/1"_s);
    const QTemporaryDir other;
    qputenv("MAILMEND_DATA_DIR", other.path().toUtf8());
    const Run imported = run({u"session"_s, u"import"_s, file, u"--json"_s});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.json()[u"schema"].toString(), u"mailmend/session-import/1"_s);
    QCOMPARE(imported.json()[u"from"].toString(), id);
    const QString own = imported.json()[u"id"].toString();
    QVERIFY(own != id);
    const QJsonObject state = run({u"session"_s, u"show"_s, own, u"--json"_s}).json();
    QCOMPARE(state[u"step"].toInt(), 10);
    QCOMPARE(state[u"taken_over_from"].toString(), id);
    QCOMPARE(state[u"checks"].toArray().size(), 1);
    QCOMPARE(state[u"account"][u"services"].toArray().size(), 2);
}

void TestCliSession::exportsToStandardOutput()
{
    const QString id = recordSample();
    const Run exported = run({u"session"_s, u"export"_s, id, u"-"_s});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.json()[u"schema"].toString(), u"mailmend/session/1"_s);
    QCOMPARE(run({u"session"_s, u"import"_s, u"-"_s}, exported.out).code, 0);
    QCOMPARE(run({u"session"_s, u"export"_s, id, u"-"_s, u"--json"_s}).code, 2);
}

void TestCliSession::reports_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<bool>("named");
    QTest::newRow("HTML") << QStringList{u"--format"_s, u"html"_s} << QByteArray("<!DOCTYPE html>") << false;
    QTest::newRow("Markdown") << QStringList{u"--format"_s, u"md"_s} << QByteArray("# ") << false;
    QTest::newRow("Markdown when none is named") << QStringList{} << QByteArray("# ") << false;
    QTest::newRow("PDF") << QStringList{u"--format"_s, u"pdf"_s} << QByteArray("%PDF-") << false;
    QTest::newRow("JSON") << QStringList{u"--format"_s, u"json"_s} << QByteArray("{\n") << false;
    QTest::newRow("JSON as with the other verbs") << QStringList{u"--json"_s} << QByteArray("{\n") << false;
    QTest::newRow("with names") << QStringList{u"--format"_s, u"md"_s, u"--no-redact"_s} << QByteArray("# ")
                                << true;
}

void TestCliSession::reports()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, begins);
    QFETCH(bool, named);
    const Run reported = run(QStringList{u"session"_s, u"report"_s, recordSample()} + options);
    QCOMPARE(reported.code, 0);
    QVERIFY2(reported.out.startsWith(begins), reported.out.first(40).constData());
    QCOMPARE(reported.out.contains("jane"), named);
}

void TestCliSession::damageIsSaidAndTheRestIsShown()
{
    const QString id = recordSample();
    QFile journal(SessionStore::defaultDirectory() + u'/' + id + u"/journal.jsonl"_s);
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QByteArray bytes = journal.readAll();
    bytes.replace("\"event\":\"account-chosen\"", "\"event\":!");
    QVERIFY(journal.seek(0) && journal.write(bytes) == bytes.size() && journal.resize(bytes.size()));
    journal.close();
    const Run shown = run({u"session"_s, u"show"_s, id, u"--json"_s});
    QCOMPARE(shown.code, 1);
    QCOMPARE(shown.json()[u"left_out"].toArray().size(), 1);
    QCOMPARE(shown.json()[u"step"].toInt(), 10);
    QVERIFY2(shown.error.contains("Line 3 "), shown.error.constData());
    QCOMPARE(shown.error.count('\n'), 1);
}

void TestCliSession::whatCannotBeReadIsMarked_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::addColumn<QByteArray>("fault"); // empty: none
    QTest::addColumn<int>("complaints");
    const QByteArray begun = openingLine(sample::start);
    const QByteArray stated = journalLine(ProblemStated{u"It says 535"_s, {}}, sample::start);
    const QByteArray checked = journalLine(CheckMade{}, sample::start);
    const QByteArray newer = QByteArray(begun + stated).replace(R"({"v":1,)", R"({"v":2,)");
    QTest::newRow("binary data") << QByteArray("\x7F"
                                               "ELF\0\xFF\xFE\n\0\1\n\x80\n\xC3(",
                                               16)
                                 << QByteArray("cannot be read: Line 1 ") << 1;
    QTest::newRow("a newer version's") << newer << QByteArray("newer version of the program") << 1;
    QTest::newRow("empty") << QByteArray() << QByteArray("cannot be read: its journal is empty") << 0;
    QTest::newRow("torn in its first line") << begun.first(9) << QByteArray("breaks off") << 0;
    QTest::newRow("just begun") << begun << QByteArray() << 0;
    QTest::newRow("damaged in part") << begun + "#\n" + stated << QByteArray() << 1;
    QTest::newRow("damaged but for a check") << begun + "#\n" + checked << QByteArray() << 1;
}

void TestCliSession::whatCannotBeReadIsMarked()
{
    QFETCH(QByteArray, journal);
    QFETCH(QByteArray, fault);
    QFETCH(int, complaints);
    const QString id = SessionStore(SessionStore::defaultDirectory()).create(sample::start)->id;
    QFile file(SessionStore::defaultDirectory() + u'/' + id + u"/journal.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(journal) == journal.size());
    file.close();
    const QByteArray listed = run({u"session"_s, u"list"_s}).out.simplified();
    QVERIFY2(fault.isEmpty() ? !listed.contains("cannot be read") : listed.contains(fault),
             listed.constData());
    QCOMPARE(listed.contains("Not solved yet"), fault.isEmpty());
    QCOMPARE(run({u"session"_s, u"show"_s, id}).error.count('\n'), complaints);
}

void TestCliSession::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString none = u"20261122-100000-a1b2c3"_s;
    QTest::newRow("nothing to do") << QStringList{} << QByteArray("is not accepted");
    QTest::newRow("an unknown deed") << QStringList{u"burn"_s, none} << QByteArray("is not accepted");
    QTest::newRow("no id") << QStringList{u"show"_s} << QByteArray("is not accepted");
    QTest::newRow("too much") << QStringList{u"list"_s, none} << QByteArray("is not accepted");
    QTest::newRow("no such session") << QStringList{u"show"_s, none} << QByteArray("There is no session");
    QTest::newRow("no id of a session")
        << QStringList{u"show"_s, u"../.."_s} << QByteArray("is not a session");
    QTest::newRow("a file that is not there")
        << QStringList{u"import"_s, u"/nowhere/x.mmsession"_s} << QByteArray("cannot be read");
    QTest::newRow("a format that is none")
        << QStringList{u"report"_s, none, u"--format"_s, u"doc"_s} << QByteArray("--format doc: one of");
}

void TestCliSession::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run refused = run(QStringList{u"session"_s} + arguments);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.error.count('\n'), 1);
    QVERIFY2(refused.error.contains(says), refused.error.constData());
}

void TestCliSession::whatCannotBeWrittenIsSaid()
{
    const QString id = recordSample();
    const Run exported = run({u"session"_s, u"export"_s, id, u"/nowhere/x.mmsession"_s});
    QCOMPARE(exported.code, 3);
    QVERIFY(exported.error.contains("cannot be written"));
    const Run whole = run({u"session"_s, u"export"_s, id, u"-"_s});
    QFile inTheWay(m_folder->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    qputenv("MAILMEND_DATA_DIR", inTheWay.fileName().toUtf8());
    const Run imported = run({u"session"_s, u"import"_s, u"-"_s}, whole.out);
    QCOMPARE(imported.code, 3);
    QVERIFY2(imported.error.contains("could not be made"), imported.error.constData());
}

void TestCliSession::helpSaysWhatAnExportHolds()
{
    const Run help = run({u"session"_s, u"--help"_s});
    QCOMPARE(help.code, 0);
    const QByteArray text = help.out.simplified();
    for (const char *words : {"It holds no password", "the mail address and the sign-in name", "--no-redact"})
        QVERIFY2(text.contains(words), words);
}

QTEST_GUILESS_MAIN(TestCliSession)
#include "tst_clisession.moc"
