#include "core/probe/checkrunner.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualscheduler.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! Sign-ins of a whole check that wait for one another.
class TestCheckSignIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNextSignsInOnceTheFirstHasHungTooLong();
    void whoWaitsForAHangingSignInEndsInTime();
};

namespace {

//! Two IMAP services with real dialogues, as far as the first one's sign-in.
struct SignInRig
{
    explicit SignInRig(std::chrono::milliseconds timeout)
        : runner(requestWithin(timeout), {resolver, clock, network.factory()})
        , finished(&runner, &CheckRunner::finished)
    {
        resolver.answer(u"mx.test"_s, QStringList{u"192.0.2.1"_s});
        runner.start();
        clock.settle();
        for (std::size_t wire = 0; wire < 2; ++wire) {
            Q_EMIT network.at(wire)->connected();
            clock.settle();
            Q_EMIT network.at(wire)->received("* OK ready\r\n");
            const QByteArray tag = network.at(wire)->takeWritten().split(' ').first();
            Q_EMIT network.at(wire)->received("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n" + tag + " OK done\r\n");
            clock.settle();
        }
    }

    [[nodiscard]] bool signsIn(std::size_t wire) const
    {
        return network.at(wire) && network.at(wire)->written.contains("AUTHENTICATE");
    }

    static CheckRequest requestWithin(std::chrono::milliseconds timeout)
    {
        CheckRequest request;
        request.internetChecks = false;
        request.timeout = timeout;
        request.signInWithoutTls = true;
        request.credentials = Credentials{u"ida"_s, Secret("hunter3"), Secret()};
        for (const quint16 port : {quint16(143), quint16(144)})
            request.services << Endpoint{Protocol::Imap, u"mx.test"_s, port, Security::None};
        return request;
    }

    FakeResolver resolver;
    ManualScheduler clock;
    FakeNetwork network;
    CheckRunner runner;
    QSignalSpy finished;
};

}

void TestCheckSignIns::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCheckSignIns::theNextSignsInOnceTheFirstHasHungTooLong()
{
    SignInRig rig(40s);
    QVERIFY(rig.signsIn(0));
    QVERIFY(!rig.signsIn(1));
    rig.clock.advance(15s);
    QVERIFY(rig.signsIn(1));
}

void TestCheckSignIns::whoWaitsForAHangingSignInEndsInTime()
{
    SignInRig rig(10s);
    QVERIFY(rig.signsIn(0));
    rig.clock.advance(10s);
    rig.clock.advance(patience::farewell);
    rig.clock.advance(patience::lastTrials);
    rig.clock.advance(patience::farewell);
    QCOMPARE(rig.finished.size(), 1);
    const auto &services = rig.runner.observation().services;
    QCOMPARE(toId(services.at(0).dialogue.ending), toId(DialogueEnding::TimedOut));
    QVERIFY(services.at(1).finished);
    QVERIFY(services.at(1).dialogue.loginHeldBack);
    QVERIFY(!services.at(1).dialogue.loginTried);
}

QTEST_GUILESS_MAIN(TestCheckSignIns)
#include "tst_checksignins.moc"
