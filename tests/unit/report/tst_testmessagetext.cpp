#include "core/knowledge/kbloader.h"
#include "core/report/report.h"
#include "core/report/testmessagetext.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! What a report says of a test message: sent when, arrived after how long, or not.
class TestTestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
    void saysWhyItWasNotSent();
    void saysNothingWhereNoneWasWanted();
    void wordsFromOutsideAreShownAsTheyMayBe();
    void reportsHoldIt();

private:
    [[nodiscard]] static CheckObservation sentCheck();
    [[nodiscard]] static QString textOf(const CheckObservation &observation);
};

CheckObservation TestTestMessageText::sentCheck()
{
    ServiceObservation smtp;
    smtp.endpoint = {Protocol::Smtp, u"smtp.quay.example"_s, 587, Security::StartTls};
    smtp.submitWanted = true;
    smtp.finished = true;
    smtp.dialogue.ending = DialogueEnding::Completed;
    smtp.stages = {{Stage::Auth, 100, 200, true, {}}, {Stage::Submit, 1500, 500, true, {}}};
    CheckObservation observation;
    observation.started = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    observation.services = {smtp};
    observation.roundTrip = RoundTripRecord{.outcome = RoundTripOutcome::Arrived,
                                            .messageId = u"1@quay.example"_s,
                                            .submission = 0,
                                            .reader = 1,
                                            .submittedMs = 2000,
                                            .tookMs = 1240,
                                            .looks = 2,
                                            .removed = true,
                                            .detail = {}};
    return observation;
}

QString TestTestMessageText::textOf(const CheckObservation &observation)
{
    return testMessageLines(observation, [](const QString &text) { return text; }).join(u' ');
}

void TestTestMessageText::saysWhatBecameOfIt_data()
{
    QTest::addColumn<RoundTripOutcome>("outcome");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("says");
    QTest::addColumn<TestMessageOutcome>("came");
    const auto arrived = TestMessageOutcome::Arrived;
    const auto taken = TestMessageOutcome::Taken;
    QTest::newRow("arrived and deleted") << RoundTripOutcome::Arrived << true << QString()
                                         << u"after 1.2 seconds, so sending and receiving both work. It was "
                                            "deleted again."_s
                                         << arrived;
    QTest::newRow("arrived and left") << RoundTripOutcome::Arrived << false << QString()
                                      << u"It is still there and can be deleted by hand."_s << arrived;
    QTest::newRow("arrived and could not be deleted") << RoundTripOutcome::Arrived << false << u"no UIDPLUS"_s
                                                      << u"the server says: no UIDPLUS"_s << arrived;
    QTest::newRow("not seen in time") << RoundTripOutcome::NotSeen << false << QString()
                                      << u"had not arrived in the inbox when the check ended"_s << taken;
    QTest::newRow("the mailbox cannot be opened")
        << RoundTripOutcome::NotRead << false << QString() << u"could not open the mailbox."_s << taken;
    QTest::newRow("the mailbox is refused")
        << RoundTripOutcome::NotRead << false << u"in use"_s << u"The server says: in use"_s << taken;
    QTest::newRow("stopped") << RoundTripOutcome::Cancelled << false << QString()
                             << u"because the check was stopped"_s << taken;
}

void TestTestMessageText::saysWhatBecameOfIt()
{
    QFETCH(RoundTripOutcome, outcome);
    QFETCH(bool, removed);
    QFETCH(QString, detail);
    QFETCH(QString, says);
    QFETCH(TestMessageOutcome, came);
    CheckObservation observation = sentCheck();
    observation.roundTrip->outcome = outcome;
    observation.roundTrip->removed = removed;
    observation.roundTrip->detail = detail;
    const QString text = textOf(observation);
    QVERIFY2(text.startsWith(u"A test message was sent at 2026-11-22 10:00:02 UTC through SMTP "
                             "smtp.quay.example:587 (starttls). The server took it."_s),
             qPrintable(text));
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(testMessageOutcome(observation), came);
}

void TestTestMessageText::saysWhyItWasNotSent()
{
    CheckObservation observation = sentCheck();
    observation.roundTrip.reset();
    ServiceObservation &smtp = observation.services.first();
    smtp.dialogue.ending = DialogueEnding::SenderRefused;
    smtp.dialogue.replies = {{Command::MailFrom, ReplyStatus::Permanent, 550, {}, {}, u"not your name"_s}};
    QCOMPARE(textOf(observation),
             u"The outgoing mail server did not take the test message. It answered: not your name"_s);
    QCOMPARE(testMessageOutcome(observation), TestMessageOutcome::NotSent);
    smtp.dialogue.ending = DialogueEnding::TlsFailed;
    QVERIFY(textOf(observation).startsWith(u"No test message was sent, because"_s));
    QCOMPARE(testMessageOutcome(observation), TestMessageOutcome::NotSent);
}

void TestTestMessageText::saysNothingWhereNoneWasWanted()
{
    CheckObservation observation = sentCheck();
    observation.services.first().submitWanted = false;
    QCOMPARE(textOf(observation), QString());
    QCOMPARE(testMessageOutcome(observation), TestMessageOutcome::NotWanted);
}

void TestTestMessageText::wordsFromOutsideAreShownAsTheyMayBe()
{
    CheckObservation observation = sentCheck();
    observation.roundTrip->outcome = RoundTripOutcome::NotRead;
    observation.roundTrip->detail = u"ida's mailbox"_s;
    const auto lines = testMessageLines(observation, [](const QString &) { return u"[shown]"_s; });
    QVERIFY(lines.join(u' ').endsWith(u"The server says: [shown]"_s));
    QVERIFY(!lines.join(u' ').contains(u"quay.example"_s));
}

void TestTestMessageText::reportsHoldIt()
{
    const auto knowledge = loadBuiltinKnowledge();
    QVERIFY(knowledge);
    Session session;
    session.checks = {{sentCheck().started, sentCheck(), {}, {}}, {}};
    session.checks[1].observation.services = {ServiceObservation{}};
    const QString arrived = u"It arrived in the mailbox after 1.2 seconds"_s;
    QVERIFY(reportToHtml(session, *knowledge).contains(arrived));
    QVERIFY(reportToMarkdown(session, *knowledge).remove(u'\\').contains(arrived));
    session.checks.removeFirst();
    QVERIFY(!reportToHtml(session, *knowledge).contains(u"test message"_s));
}

QTEST_APPLESS_MAIN(TestTestMessageText)
#include "tst_testmessagetext.moc"
