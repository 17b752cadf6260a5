#include "core/probe/checkrunner.h"
#include "core/probe/submission.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualscheduler.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! The further conversation under a bare name, behind a test message that was taken.
class TestOtherIntroduction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theRecipientIsTriedUnderABareName();
    void itSignsInWhereTheSubmissionDid();
    void aMessageRefusedInTheEndIsComparedToo();
    void withoutATestMessageNothingIsTried();
    void whoPutsOffIsLeftAlone_data();
    void whoPutsOffIsLeftAlone();
    void aSilentServerIsGivenUp();
    void theTimeOfTheServiceBoundsIt();
    void cancellingEndsIt();
    void whatIsTriedHoldsNoMessage();
};

namespace {

//! One SMTP service with real dialogues, the server's part in the test's hand.
struct IntroductionRig
{
    explicit IntroductionRig(const CheckRequest &request)
        : runner(request, {resolver, clock, network.factory()})
        , finished(&runner, &CheckRunner::finished)
    {
        resolver.answer(u"mx.test"_s, QStringList{u"192.0.2.1"_s});
        runner.start();
        clock.settle();
    }

    void greet(std::size_t wire)
    {
        Q_EMIT network.at(wire)->connected();
        clock.settle();
        say(wire, "220 mx.test ESMTP\r\n");
    }

    void say(std::size_t wire, const QByteArray &words)
    {
        heard = network.at(wire)->takeWritten();
        Q_EMIT network.at(wire)->received(words);
        clock.settle();
    }

    void leave(std::size_t wire)
    {
        heard = network.at(wire)->takeWritten();
        Q_EMIT network.at(wire)->closed();
        clock.settle();
    }

    //! Takes the test message up to DATA.
    void takeRecipient()
    {
        greet(0);
        say(0, "250-mx.test\r\n250 AUTH PLAIN\r\n");
        say(0, "250 2.1.0 sender\r\n");
        say(0, "250 2.1.5 recipient\r\n");
    }

    void takeMessage()
    {
        takeRecipient();
        say(0, "354 go on\r\n");
        say(0, "250 2.0.0 queued\r\n");
        leave(0);
    }

    [[nodiscard]] const ServiceObservation &service() const { return runner.observation().services.first(); }

    FakeResolver resolver;
    ManualScheduler clock;
    FakeNetwork network;
    CheckRunner runner;
    QSignalSpy finished;
    QByteArray heard; //!< what the client said before the server's last words
};

CheckRequest requestToSend()
{
    CheckRequest request;
    request.internetChecks = false;
    request.services << Endpoint{Protocol::Smtp, u"mx.test"_s, 25, Security::None};
    request.message = TestMessage{u"ida@mx.test"_s, u"otto@mx.test"_s, 5000};
    return request;
}

}

void TestOtherIntroduction::theRecipientIsTriedUnderABareName()
{
    IntroductionRig rig(requestToSend());
    rig.takeMessage();
    QCOMPARE(rig.finished.size(), 0);
    QCOMPARE(rig.network.opened(), QStringList(2, u"192.0.2.1:25"_s));
    rig.greet(1);
    rig.say(1, "250 mx.test\r\n");
    QCOMPARE(rig.heard, "EHLO MAILMEND-PC\r\n");
    rig.say(1, "250 2.1.0 sender\r\n");
    QCOMPARE(rig.heard, "MAIL FROM:<ida@mx.test>\r\n");
    rig.say(1, "504 5.5.2 <MAILMEND-PC>: Helo command rejected\r\n");
    QCOMPARE(rig.heard, "RCPT TO:<otto@mx.test>\r\n");
    rig.leave(1);
    QCOMPARE(rig.heard, "QUIT\r\n");
    QCOMPARE(rig.finished.size(), 1);
    const auto &seen = rig.service();
    QCOMPARE(toId(seen.dialogue.ending), toId(DialogueEnding::Completed));
    QVERIFY(seen.otherIntroduction);
    QCOMPARE(seen.otherIntroduction->name, u"MAILMEND-PC"_s);
    QCOMPARE(seen.otherIntroduction->acceptedName, u"[127.0.0.1]"_s);
    QCOMPARE(toId(seen.otherIntroduction->trial.dialogue.ending), toId(DialogueEnding::RecipientRefused));
    QCOMPARE(seen.otherIntroduction->trial.dialogue.replies.last().code, 504);
}

void TestOtherIntroduction::itSignsInWhereTheSubmissionDid()
{
    CheckRequest request = requestToSend();
    request.credentials = Credentials{u"ida"_s, Secret("hunter3"), Secret()};
    request.signInWithoutTls = true;
    IntroductionRig rig(request);
    rig.greet(0);
    rig.say(0, "250-mx.test\r\n250 AUTH PLAIN\r\n");
    rig.say(0, "235 2.7.0 welcome\r\n");
    rig.say(0, "250 2.1.0 sender\r\n");
    rig.say(0, "250 2.1.5 recipient\r\n");
    rig.say(0, "354 go on\r\n");
    rig.say(0, "250 2.0.0 queued\r\n");
    rig.leave(0);
    rig.greet(1);
    rig.say(1, "250-mx.test\r\n250 AUTH PLAIN\r\n");
    rig.say(1, "535 5.7.8 no more\r\n");
    QVERIFY(rig.heard.startsWith("AUTH PLAIN "));
    rig.leave(1);
    QCOMPARE(rig.heard, "QUIT\r\n");
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.network.count(), 2U);
    QVERIFY(rig.service().otherIntroduction->trial.dialogue.loginTried);
}

void TestOtherIntroduction::aMessageRefusedInTheEndIsComparedToo()
{
    IntroductionRig rig(requestToSend());
    rig.takeRecipient();
    rig.say(0, "554 5.7.1 Not this one\r\n");
    rig.leave(0);
    QCOMPARE(rig.network.count(), 2U);
    rig.greet(1);
    rig.say(1, "550 Who is that\r\n");
    rig.leave(1);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(toId(rig.service().otherIntroduction->trial.dialogue.ending),
             toId(DialogueEnding::HelloRefused));
}

void TestOtherIntroduction::withoutATestMessageNothingIsTried()
{
    CheckRequest request = requestToSend();
    request.message.reset();
    IntroductionRig rig(request);
    rig.greet(0);
    rig.say(0, "250-mx.test\r\n250 AUTH PLAIN\r\n");
    rig.leave(0);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.network.count(), 1U);
    QVERIFY(!rig.service().otherIntroduction);
}

void TestOtherIntroduction::whoPutsOffIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("toRecipient");
    QTest::addColumn<QByteArray>("toData");
    const QByteArray taken = "250 2.1.5 recipient\r\n";
    QTest::newRow("greylisting") << QByteArray("451 4.7.1 Greylisted\r\n") << QByteArray();
    QTest::newRow("an unknown recipient") << QByteArray("550 5.1.1 Nobody\r\n") << QByteArray();
    QTest::newRow("421 behind the recipient") << taken << QByteArray("421 4.7.0 Too much from you\r\n");
    QTest::newRow("later, please") << taken << QByteArray("451 4.3.0 Come again\r\n");
    QTest::newRow("a daily limit") << taken << QByteArray("550 5.4.5 Daily sending limit reached\r\n");
}

void TestOtherIntroduction::whoPutsOffIsLeftAlone()
{
    QFETCH(QByteArray, toRecipient);
    QFETCH(QByteArray, toData);
    IntroductionRig rig(requestToSend());
    rig.greet(0);
    rig.say(0, "250-mx.test\r\n250 AUTH PLAIN\r\n");
    rig.say(0, "250 2.1.0 sender\r\n");
    rig.say(0, toRecipient);
    if (!toData.isEmpty())
        rig.say(0, toData);
    rig.leave(0);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.network.count(), 1U);
    QVERIFY(!rig.service().otherIntroduction);
}

void TestOtherIntroduction::aSilentServerIsGivenUp()
{
    IntroductionRig rig(requestToSend());
    rig.takeMessage();
    rig.greet(1);
    rig.clock.advance(patience::trial - 1ms);
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(1ms);
    rig.clock.advance(patience::farewell);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(toId(rig.service().otherIntroduction->trial.dialogue.ending), toId(DialogueEnding::TimedOut));
    QCOMPARE(toId(rig.service().dialogue.ending), toId(DialogueEnding::Completed));
}

void TestOtherIntroduction::theTimeOfTheServiceBoundsIt()
{
    CheckRequest request = requestToSend();
    request.timeout = 3s;
    IntroductionRig rig(request);
    rig.takeMessage();
    rig.clock.advance(3s);
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(patience::lastTrials);
    rig.clock.advance(patience::farewell);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(toId(rig.service().otherIntroduction->trial.attempt.outcome), toId(TcpOutcome::TimedOut));
}

void TestOtherIntroduction::cancellingEndsIt()
{
    IntroductionRig rig(requestToSend());
    rig.takeMessage();
    rig.greet(1);
    rig.runner.cancel();
    rig.clock.settle();
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(!rig.service().otherIntroduction);
    QCOMPARE(rig.network.alive(), 0);
}

void TestOtherIntroduction::whatIsTriedHoldsNoMessage()
{
    CheckRequest request = requestToSend();
    request.credentials = Credentials{u"ida"_s, Secret("hunter3"), Secret()};
    ServiceObservation service;
    const DialogueRequest wanted = underBareName(submissionFor(request), service);
    QVERIFY(wanted.rehearsal);
    QCOMPARE(wanted.message->bytes, 0);
    QVERIFY2(!wanted.credentials, "nobody has signed in there");
}

QTEST_GUILESS_MAIN(TestOtherIntroduction)
#include "tst_otherintroduction.moc"
