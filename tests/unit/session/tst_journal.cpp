#include "core/session/eventjson.h"
#include "core/session/journal.h"
#include "core/session/observationjson.h"
#include "tests/unit/session/samplesession.h"

#include <QFile>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The journal's lines and the fold over them, without a disk.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void observationComesBackWhole();
    void sessionComesBackWhole();
    void lineHasItsFrame();
    void tornAtEveryByteOfItsLastLine();
    void tornFirstLineKeepsTheTimeOfTheId();
    void faults_data();
    void faults();
    void kindsAndIdsOfANewerVersionArePassedOver();
    void oddValuesBecomeDefaults();
    void withoutChecksKeepsTheRest();
    void foldCutsWhatIsTooLong();
    void aChangeIsOneEntryHoweverOftenItIsPutBack();
    void takenOverFromElsewhereLeavesItsChangesThere();
    void aNameIsOneShortLine();
    void keptJournalOfVersionOneStillOpens();
};

namespace {

const QString sampleId = u"20261122-100000-a1b2c3"_s;

QByteArray journalOf(const QList<SessionEvent> &events)
{
    QByteArray journal = openingLine(sample::start);
    int second = 0;
    for (const SessionEvent &event : events)
        journal += journalLine(event, sample::start.addSecs(++second));
    return journal;
}

Session foldOf(const QList<SessionEvent> &events)
{
    Session session;
    session.id = sampleId;
    session.started = sample::start;
    for (const SessionEvent &event : events)
        session = fold(std::move(session), event);
    return session;
}

const QByteArray goodLine =
    R"({"v":1,"at":"2026-11-22T10:00:09.000Z","event":"problem-stated","data":{"text":"kept","symptom":""}})"
    "\n";

}

void TestJournal::observationComesBackWhole()
{
    const CheckObservation observation = sample::observation();
    QCOMPARE(observationFromJson(observationToJson(observation)), observation);
    QCOMPARE(observationFromJson(observationToJson({})), CheckObservation{});
}

void TestJournal::sessionComesBackWhole()
{
    const auto opened = readJournal(sampleId, journalOf(sample::events()));
    QCOMPARE(opened.session, foldOf(sample::events()));
    QCOMPARE(opened.faults, QStringList{});
    QCOMPARE(opened.changed, sample::start.addSecs(sample::events().size()));
    QCOMPARE(opened.session.outcome, Session::Outcome::HandedOver);
    QCOMPARE(opened.session.steps.at(StepId::Tls).actionsDone.size(), 2);
}

void TestJournal::lineHasItsFrame()
{
    const QByteArray line = journalLine(SessionClosed{Session::Outcome::GivenUp}, sample::start);
    QCOMPARE(
        line,
        R"({"v":1,"at":"2026-11-22T10:00:00.000Z","event":"session-closed","data":{"outcome":"given-up"}})"
        "\n");
    QVERIFY(isSoundJournalLine(line.chopped(1)));
    QVERIFY(!isSoundJournalLine(line.chopped(2)));
}

void TestJournal::tornAtEveryByteOfItsLastLine()
{
    auto events = sample::events();
    events.move(2, events.size() - 1); // the longest and most varied line, with letters of several bytes
    const QByteArray whole = journalOf(events);
    const auto lastLine = whole.lastIndexOf('\n', -2) + 1;
    const Session complete = foldOf(events);
    events.removeLast();
    const Session before = foldOf(events);
    for (auto size = lastLine; size <= whole.size(); ++size) {
        const auto opened = readJournal(sampleId, whole.first(size));
        QCOMPARE(opened.faults, QStringList{});
        QVERIFY2(opened.session == (size < whole.size() - 1 ? before : complete),
                 qPrintable(QString::number(size)));
    }
}

void TestJournal::tornFirstLineKeepsTheTimeOfTheId()
{
    for (const auto &bytes : {QByteArray(), openingLine(sample::start).first(20)}) {
        const auto opened = readJournal(sampleId, bytes);
        QCOMPARE(opened.session.started, sample::start);
        QCOMPARE(opened.session.id, sampleId);
        QCOMPARE(opened.faults, QStringList{});
    }
}

void TestJournal::faults_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("torn by hand") << u"cannot be read"_s;
    QTest::newRow("an array") << QByteArray("[1,2]") << u"cannot be read"_s;
    QTest::newRow("an empty line") << QByteArray() << u"cannot be read"_s;
    QTest::newRow("zeros of a power cut") << QByteArray(100, '\0') << u"cannot be read"_s;
    QTest::newRow("no frame") << QByteArray("{}") << u"no version"_s;
    QTest::newRow("no time") << QByteArray(R"({"v":1,"event":"x","data":{}})") << u"no version"_s;
    QTest::newRow("version nought") << QByteArray(goodLine.trimmed()).replace("\"v\":1", "\"v\":0")
                                    << u"no version"_s;
    QTest::newRow("a newer version") << QByteArray(goodLine.trimmed()).replace("\"v\":1", "\"v\":2")
                                     << u"newer version"_s;
    QTest::newRow("nested too deep") << QByteArray(5000, '[') << u"cannot be read"_s;
    QTest::newRow("longer than a line may be") << QByteArray(longestJournalLine + 1, 'x') << u"longer than"_s;
}

void TestJournal::faults()
{
    QFETCH(QByteArray, damaged);
    QFETCH(QString, says);
    const auto opened = readJournal(sampleId, openingLine(sample::start) + damaged + '\n' + goodLine);
    QCOMPARE(opened.session.problem, u"kept"_s);
    QCOMPARE(opened.faults.size(), 1);
    QVERIFY2(opened.faults[0].contains(u"Line 2 "_s) && opened.faults[0].contains(says),
             qPrintable(opened.faults[0]));
}

void TestJournal::kindsAndIdsOfANewerVersionArePassedOver()
{
    const QByteArray journal =
        openingLine(sample::start) +
        R"({"v":1,"at":"2026-11-22T10:00:01.000Z","event":"picture-added","data":{"file":"a.png"}})"
        "\n"
        R"({"v":1,"at":"2026-11-22T10:00:02.000Z","event":"step-changed","data":{"step":11}})"
        "\n"
        R"({"v":1,"at":"2026-11-22T10:00:03.000Z","event":"check-made","data":{"findings":[{"id":"net.moon"},{"id":"net.offline"}],"causes":[{"id":"moon","probability":1}]}})"
        "\n" +
        goodLine;
    const auto opened = readJournal(sampleId, journal);
    QCOMPARE(opened.faults, QStringList{});
    QCOMPARE(opened.session.problem, u"kept"_s);
    QVERIFY(opened.session.steps.empty());
    QCOMPARE(opened.session.checks.size(), 1);
    QCOMPARE(opened.session.checks[0].findings, QList{makeFinding(FindingId::NetOffline, std::nullopt)});
    QVERIFY(opened.session.checks[0].causes.isEmpty());
}

void TestJournal::oddValuesBecomeDefaults()
{
    const QByteArray journal =
        openingLine(sample::start) +
        R"({"v":1,"at":"2026-11-22T10:00:01.000Z","event":"account-chosen","data":{"address":7,"services":[3,{"protocol":"gopher","port":70000,"security":null}]}})"
        "\n"
        R"({"v":1,"at":"2026-11-22T10:00:02.000Z","event":"step-changed","data":{"step":3,"status":"dancing","actions_done":"x","current":"y"}})"
        "\n";
    const auto opened = readJournal(sampleId, journal);
    QCOMPARE(opened.session.account.address, QString());
    QCOMPARE(opened.session.account.services, (QList<Endpoint>{{Protocol::Smtp, {}, 65535, Security::Auto}}));
    QCOMPARE(opened.session.steps.at(StepId::Profile), StepRecord{});
    QVERIFY(!opened.session.current);
}

void TestJournal::withoutChecksKeepsTheRest()
{
    auto expected = foldOf(sample::events());
    expected.checks.clear();
    const auto opened = readJournal(sampleId, journalOf(sample::events()), JournalDepth::WithoutChecks);
    QCOMPARE(opened.session, expected);
    const auto endsInACheck =
        readJournal(sampleId, journalOf({CheckMade{sample::check()}}), JournalDepth::WithoutChecks);
    QCOMPARE(endsInACheck.changed, sample::start.addSecs(1));
}

void TestJournal::foldCutsWhatIsTooLong()
{
    Session session = fold({}, ProblemStated{QString(longestProblem + 5, u'x'), {}});
    QCOMPARE(session.problem.size(), longestProblem);
    StepRecord record;
    record.note = QString(longestNote + 5, u'x');
    session = fold(std::move(session), StepChanged{StepId::Tls, record, {}});
    QCOMPARE(session.steps.at(StepId::Tls).note.size(), longestNote);
}

void TestJournal::aChangeIsOneEntryHoweverOftenItIsPutBack()
{
    const Session session = foldOf(sample::events());
    QCOMPARE(session.changes.size(), 1);
    QVERIFY(session.changes[0].undone);
}

void TestJournal::takenOverFromElsewhereLeavesItsChangesThere()
{
    const ChangeRecord first{u"tls.clock"_s, sample::start.addSecs(9), u"tls.clock"_s};
    const ChangeRecord later{u"tls.clock"_s, sample::start.addSecs(20), u"tls.clock"_s};
    const SessionTakenOver copied{u"20261121-093000-0f0f0f"_s, false};
    const SessionTakenOver imported{u"20261121-093000-0f0f0f"_s, true};
    QList<SessionEvent> events{ChangeMade{first}, copied};
    QVERIFY(!foldOf(events).changes.at(0).elsewhere);
    events << imported << ChangeMade{later} << copied;
    QVERIFY(foldOf(events).changes.at(0).elsewhere);
    QVERIFY(!foldOf(events).changes.at(1).elsewhere);
    ChangeRecord putBack = first;
    putBack.undone = true;
    events << ChangeMade{putBack};
    QVERIFY(foldOf(events).changes.at(0).undone && foldOf(events).changes.at(0).elsewhere);
    // Journals of versions that did not tell are taken as from elsewhere: nothing is undone by mistake.
    const auto old = eventFromJson(u"session-taken-over", {{u"from"_s, copied.from}});
    QVERIFY(old && std::get<SessionTakenOver>(*old).elsewhere);
}

void TestJournal::aNameIsOneShortLine()
{
    Session session = fold({}, SessionRenamed{u" Jo’s\n\u202Elaptop\u0007 "_s});
    QCOMPARE(session.name, u"Jo’s laptop"_s);
    session = fold(std::move(session), SessionRenamed{QString(longestName + 5, u'x')});
    QCOMPARE(session.name.size(), longestName);
    session = fold(std::move(session), SessionRenamed{});
    QCOMPARE(session.name, QString());
}

// A file as the first version wrote it, then lines of a newer one: never to be changed, only added to.
void TestJournal::keptJournalOfVersionOneStillOpens()
{
    QFile file(QStringLiteral(MM_SESSIONS "/version1.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto opened = readJournal(sampleId, file.readAll());
    QCOMPARE(opened.session.started, QDateTime(QDate(2026, 11, 20), QTime(8, 15, 2, 114), Qt::UTC));
    QCOMPARE(opened.session.problem, u"Outlook: 0x800CCC1A beim Senden"_s);
    QCOMPARE(opened.session.symptom, u"certificate-warning"_s);
    QCOMPARE(opened.session.account.address, u"ines@quay.example"_s);
    QCOMPARE(opened.session.account.services,
             (QList<Endpoint>{{Protocol::Smtp, u"smtp.quay.example"_s, 587, Security::StartTls}}));
    QCOMPARE(opened.session.checks.size(), 1);
    QCOMPARE(opened.session.checks[0].findings.at(0).id, FindingId::CertExpired);
    QCOMPARE(opened.session.checks[0].causes.at(0).id, CauseId::ServerCertificate);
    QCOMPARE(opened.session.checks[0].observation.services.at(0).tls.chain.at(0).names,
             QStringList{u"smtp.quay.example"_s});
    QCOMPARE(opened.session.steps.at(StepId::ServerSettings).status, StepStatus::NoChange);
    QCOMPARE(opened.session.steps.at(StepId::ServerSettings).note, u"the provider has been told"_s);
    QCOMPARE(opened.session.current, std::optional(StepId::Tls));
    QCOMPARE(opened.session.changes.size(), 1);
    QCOMPARE(opened.session.outcome, Session::Outcome::HandedOver);
    QCOMPARE(opened.changed, QDateTime(QDate(2026, 11, 20), QTime(8, 40, 0, 0), Qt::UTC));
    QCOMPARE(opened.faults,
             QStringList{u"Line 10 of the session's journal was written by a newer version of the program "
                         "and was left out."_s});
}

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
