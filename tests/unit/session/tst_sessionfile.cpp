#include "core/session/sessionfile.h"
#include "core/session/sessionstore.h"
#include "tests/unit/session/samplesession.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Sessions that are handed over: whole on the way out, hostile on the way in.
class TestSessionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void exportThenImportIsTheSameSession();
    void hasTheKeysOfItsForm();
    void pastedSecretsAreTakenOut();
    void refusesWhatIsNoSession_data();
    void refusesWhatIsNoSession();
    void leavesOutWhatIsNotSound_data();
    void leavesOutWhatIsNotSound();
    void textsAndListsAreCut();
    void numbersAndDepthAreBounded();
    void tooLargeIsRefusedBothWays();
    void keptFileOfVersionOneStillOpens();
};

namespace {

const QString sampleId = u"20261122-100000-a1b2c3"_s;

KnownIds known()
{
    return {{u"tls.clock"_s, u"tls.certificate"_s, u"tls.clock-back"_s},
            {u"outbox-stuck"_s},
            {u"other-device/fails"_s, u"other-device/works"_s, u"since-when/"_s}};
}

SessionHistory sampleHistory()
{
    SessionHistory history{sampleId, sample::start, sample::start, {}, {}};
    int second = 0;
    for (const SessionEvent &event : sample::events())
        history.events.append({sample::start.addSecs(++second), event});
    return history;
}

StepRecord noted(const QString &note)
{
    StepRecord record;
    record.note = note;
    return record;
}

QJsonObject eventOf(const char *kind, const QByteArray &data)
{
    return {{u"at"_s, u"2026-11-22T10:00:00.000Z"_s},
            {u"event"_s, QString::fromUtf8(kind)},
            {u"data"_s, QJsonDocument::fromJson(data).object()}};
}

QByteArray fileWith(const QJsonArray &events)
{
    return QJsonDocument(QJsonObject{{u"schema"_s, u"mailmend/session/1"_s},
                                     {u"session"_s, sampleId},
                                     {u"started"_s, u"2026-11-22T10:00:00.000Z"_s},
                                     {u"events"_s, events}})
        .toJson();
}

Session sessionIn(const QByteArray &bytes)
{
    const auto read = readSessionFile(bytes, known());
    return read ? foldHistory(read->history) : Session{};
}

}

void TestSessionFile::exportThenImportIsTheSameSession()
{
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    const QString first = store.create(sample::start)->id;
    for (const SessionEvent &event : sample::events())
        QVERIFY(store.append(first, event, sample::start.addSecs(7)));
    const auto bytes = writeSessionFile(*store.history(first), sample::start.addDays(1));
    QVERIFY(bytes);
    const auto read = readSessionFile(*bytes, known());
    QVERIFY(read);
    QCOMPARE(read->leftOut, 0);
    const auto second = store.adopt(read->history, sample::start.addDays(2));
    QVERIFY(second);
    Session expected = *store.open(first);
    expected.id = *second;
    expected.takenOverFrom = first;
    QVERIFY(!expected.commands.isEmpty());
    expected.commands.clear(); // they ran on the other computer
    for (ChangeRecord &change : expected.changes)
        change.command.clear();
    QCOMPARE(*store.open(*second), expected);
    QCOMPARE(expected.current, std::optional(StepId::EventLogs));
}

void TestSessionFile::hasTheKeysOfItsForm()
{
    const auto bytes = writeSessionFile(sampleHistory(), sample::start.addDays(1));
    const QJsonObject document = QJsonDocument::fromJson(*bytes).object();
    QCOMPARE(document.keys(),
             (QStringList{u"events"_s, u"exported"_s, u"schema"_s, u"session"_s, u"started"_s}));
    QCOMPARE(document[u"schema"].toString(), u"mailmend/session/1"_s);
    QCOMPARE(document[u"session"].toString(), sampleId);
    QCOMPARE(document[u"exported"].toString(), u"2026-11-23T10:00:00.000Z"_s);
    const QJsonObject event = document[u"events"][0].toObject();
    QCOMPARE(event[u"at"].toString(), u"2026-11-22T10:00:01.000Z"_s);
    QCOMPARE(event[u"event"].toString(), u"problem-stated"_s);
    QCOMPARE(event[u"data"][u"symptom"].toString(), u"outbox-stuck"_s);
}

void TestSessionFile::pastedSecretsAreTakenOut()
{
    SessionHistory history = sampleHistory();
    history.events = {
        {sample::start, ProblemStated{u"C: AUTH PLAIN AGphbmUAbGlsYWMtNDcx\nS: 535 5.7.8 no"_s, {}}},
        {sample::start, StepChanged{StepId::Tls, noted(u"password: lilac-471, tried twice"_s), StepId::Tls}}};
    const auto bytes = writeSessionFile(history, sample::start);
    QVERIFY(!bytes->contains("lilac-471"));
    QVERIFY(!bytes->contains("AGphbmUAbGlsYWMtNDcx"));
    QVERIFY2(bytes->contains("535 5.7.8 no") && bytes->contains("tried twice"), bytes->constData());
}

void TestSessionFile::refusesWhatIsNoSession_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"no JSON document"_s;
    QTest::newRow("no JSON") << QByteArray("MZ\x90\x00", 4) << u"no JSON document"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"no JSON document"_s;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << u"no JSON document"_s;
    QTest::newRow("another document of ours")
        << QByteArray(R"({"schema":"mailmend/check/1"})") << u"“mailmend/check/1”"_s;
    QTest::newRow("a newer version") << QByteArray(R"({"schema":"mailmend/session/2","events":[]})")
                                     << u"newer version"_s;
    QTest::newRow("no events") << QByteArray(R"({"schema":"mailmend/session/1"})") << u"no list of events"_s;
    QTest::newRow("an id that leads out of the folder")
        << QByteArray(
               R"({"schema":"mailmend/session/1","session":"../../../x","started":"2026-11-22T10:00:00.000Z","events":[]})")
        << u"does not name the session"_s;
    QTest::newRow("no beginning")
        << QByteArray(R"({"schema":"mailmend/session/1","session":"20261122-100000-a1b2c3","events":[]})")
        << u"when the session began"_s;
    QTest::newRow("a schema with a line break in it")
        << QByteArray(R"({"schema":"x\ny\u202ez","events":[]})") << u"“x yz”"_s;
}

void TestSessionFile::refusesWhatIsNoSession()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = readSessionFile(bytes, known());
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
}

void TestSessionFile::leavesOutWhatIsNotSound_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("an event of a newer version") << eventOf("picture-added", "{}") << 1;
    QTest::newRow("no event at all") << QJsonObject() << 1;
    QTest::newRow("no time") << QJsonObject{{u"event"_s, u"session-renamed"_s}, {u"at"_s, u"soon"_s}} << 1;
    QTest::newRow("a step that is none") << eventOf("step-changed", R"({"step":11})") << 1;
    QTest::newRow("a symptom that is not known")
        << eventOf("problem-stated", R"({"text":"","symptom":"<script>"})") << 1;
    QTest::newRow("actions that are not known")
        << eventOf("step-changed",
                   R"({"step":9,"actions_done":["tls.clock","rm -rf /","x"],"status":"not-started"})")
        << 2;
    QTest::newRow("a change by an action that is not known")
        << eventOf("change-made", R"({"action":"curl x|sh","at":"2026-11-22T10:00:00.000Z"})") << 1;
    QTest::newRow("an undo that is not known")
        << eventOf("change-made",
                   R"({"action":"tls.clock","at":"2026-11-22T10:00:00.000Z","undo":"format c:"})")
        << 1;
    QTest::newRow("hosts and ports that cannot be one")
        << eventOf(
               "account-chosen",
               R"({"services":[{"protocol":"imap","host":"a b","port":993},{"protocol":"imap","host":"x.example","port":0},{"protocol":"imap","host":"x.example","port":993}]})")
        << 2;
    QTest::newRow("a finding of a service that is not there")
        << eventOf(
               "check-made",
               R"({"at":"2026-11-22T10:00:00.000Z","findings":[{"id":"tcp.timeout","service":3},{"id":"tcp.timeout","service":-1},{"id":"net.offline","service":null}]})")
        << 2;
    QTest::newRow("an answer that is not known")
        << eventOf("question-answered", R"({"question":"other-device","answer":"<b>"})") << 1;
    QTest::newRow("taken over from no session") << eventOf("session-taken-over", R"({"from":"/etc"})") << 1;
}

void TestSessionFile::leavesOutWhatIsNotSound()
{
    QFETCH(QJsonObject, event);
    QFETCH(int, leftOut);
    const auto read = readSessionFile(
        fileWith(QJsonArray{event, eventOf("session-renamed", R"({"name":"kept"})")}), known());
    QVERIFY(read);
    QCOMPARE(read->leftOut, leftOut);
    const Session session = foldHistory(read->history);
    QCOMPARE(session.name, u"kept"_s);
    QCOMPARE(session.symptom, QString());
    QCOMPARE(session.takenOverFrom, QString());
    QVERIFY(session.answers.isEmpty());
    QVERIFY(session.account.services.size() <= 1);
    for (const auto &[step, record] : session.steps)
        QCOMPARE(record.actionsDone, QStringList{u"tls.clock"_s});
    for (const ChangeRecord &change : session.changes)
        QCOMPARE(change.undo, QString());
    for (const CheckRecord &check : session.checks)
        QCOMPARE(check.findings, QList{makeFinding(FindingId::NetOffline, std::nullopt)});
}

void TestSessionFile::textsAndListsAreCut()
{
    const QString text = QString(longestProblem, u'x') + u"end"_s;
    QJsonObject problem = eventOf("problem-stated", "{}");
    const QString controls = u"a\x01\x1b[31m\u202e"_s + u"b\nc"_s + text;
    problem[u"data"] = QJsonObject{{u"text"_s, controls}};
    QJsonArray hosts;
    for (int i = 0; i < 5000; ++i)
        hosts.append(QJsonObject{{u"host"_s, u"h%1.example"_s.arg(i)}, {u"port"_s, 25}});
    QJsonObject account = eventOf("account-chosen", "{}");
    account[u"data"] = QJsonObject{{u"address"_s, text}, {u"services"_s, hosts}};
    const Session session = sessionIn(fileWith(QJsonArray{problem, account}));
    QVERIFY(session.problem.startsWith(u"a[31mb\ncxx"_s));
    QVERIFY(session.problem.size() <= longestProblem);
    QCOMPARE(session.account.address.size(), 320);
    QCOMPARE(session.account.services.size(), 32);
}

void TestSessionFile::numbersAndDepthAreBounded()
{
    const QByteArray deep = QByteArray(100, '[') + "1" + QByteArray(100, ']');
    const QByteArray data =
        R"({"at":"2026-11-22T10:00:00.000Z","observation":{"duration_ms":9223372036854775807},)"
        R"("findings":[{"id":"net.offline","evidence":{"deep":)" +
        deep + R"(}}],"causes":[{"id":"other","probability":7e300}]})";
    const Session session = sessionIn(fileWith(QJsonArray{eventOf("check-made", data)}));
    QCOMPARE(session.checks.size(), 1);
    QCOMPARE(session.checks[0].observation.durationMs, 1'000'000'000'000);
    QCOMPARE(session.checks[0].causes.at(0).probability, 1.0);
    QJsonValue level = session.checks[0].findings.at(0).evidence[u"deep"];
    int levels = 0;
    for (; level.isArray(); ++levels)
        level = level.toArray().first();
    QVERIFY(levels > 5 && levels < 24);
}

void TestSessionFile::tooLargeIsRefusedBothWays()
{
    QCOMPARE(readSessionFile(QByteArray(longestSessionFile + 1, ' '), known()).error().code,
             ErrorCode::TooLarge);
    QJsonArray many;
    for (int i = 0; i <= mostSessionFileEvents; ++i)
        many.append(0);
    QCOMPARE(readSessionFile(fileWith(many), known()).error().code, ErrorCode::TooLarge);
    SessionHistory history = sampleHistory();
    while (history.events.size() < 300)
        history.events.append({sample::start, ProblemStated{QString(longestProblem, u'x'), {}}});
    QCOMPARE(writeSessionFile(history, sample::start).error().code, ErrorCode::TooLarge);
}

// A file as the first version wrote it: never to be changed.
void TestSessionFile::keptFileOfVersionOneStillOpens()
{
    QFile file(QStringLiteral(MM_SESSIONS "/version1.mmsession"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readSessionFile(file.readAll(),
                                      {{u"server-settings.outgoing-port"_s}, {u"certificate-warning"_s}, {}});
    QVERIFY(read);
    QCOMPARE(read->leftOut, 0);
    const Session session = foldHistory(read->history);
    QCOMPARE(session.id, u"20261120-081502-7e11aa"_s);
    QCOMPARE(session.problem, u"Outlook: 0x800CCC1A beim Senden"_s);
    QCOMPARE(session.account.address, u"ines@quay.example"_s);
    QCOMPARE(session.checks.size(), 1);
    QCOMPARE(session.steps.at(StepId::ServerSettings).note, u"the provider has been told"_s);
    QCOMPARE(session.current, std::optional(StepId::Tls));
    QCOMPARE(session.changes.size(), 1);
}

QTEST_APPLESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
