#include "core/probe/servicecheck.h"
#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestServiceCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHealthyServiceIsFollowedFromNameToFarewell();
    void aNameThatIsNotFoundEndsTheCheck();
    void aPortWithoutAnswerRaisesDoubt();
    void aRefusalRaisesNone();
    void aBrokenFamilyIsWaitedFor();
    void silenceInClearIsAskedForTls();
    void aGreetingMakesTheSecondLookIdle();
    void anotherProtocolIsHeardOnTheSecondConnection();
    void unknownSecurityTurnsOutAsTls();
    void unknownSecurityTurnsOutAsStartTls();
    void unknownSecurityTurnsOutAsNone();
    void expiryInEveryState_data();
    void expiryInEveryState();
    void cancelInEveryState_data();
    void cancelInEveryState();
    void destroyingInEveryStateIsSilent_data();
    void destroyingInEveryStateIsSilent();
};

namespace {

NameResolution found(const QStringList &addresses)
{
    NameResolution resolution;
    resolution.name = u"mx.test"_s;
    resolution.outcome = NameOutcome::Found;
    resolution.addresses = addresses;
    return resolution;
}

struct ServiceRig : ProbeRig
{
    explicit ServiceRig(Security security = Security::StartTls)
        : check(std::make_unique<ServiceCheck>(Endpoint{Protocol::Imap, u"mx.test"_s, 143, security},
                                               DialogueRequest{}, context))
        , finished(check.get(), &ServiceCheck::finished)
        , doubtful(check.get(), &ServiceCheck::doubtful)
        , stages(check.get(), &ServiceCheck::stageChanged)
    {
    }

    void begin()
    {
        check->start();
        clock.settle();
    }

    void resolve(const QStringList &addresses = {u"192.0.2.1"_s})
    {
        check->takeResolution(found(addresses));
        clock.settle();
    }

    // With the connection open, in the dialogue.
    void beginTalking()
    {
        begin();
        resolve();
        Q_EMIT network.at(0)->connected();
        clock.settle();
    }

    // The server ends the conversation on its last connection.
    void sayBye(std::size_t wire)
    {
        Q_EMIT network.at(wire)->received("bye");
        Q_EMIT network.at(wire)->closed();
    }

    [[nodiscard]] QString ending() const { return toId(check->observation().dialogue.ending); }

    std::unique_ptr<ServiceCheck> check;
    QSignalSpy finished;
    QSignalSpy doubtful;
    QSignalSpy stages;
};

void reach(ServiceRig &rig, const QString &state)
{
    if (state == "not begun"_L1)
        return rig.check->start();
    rig.begin();
    if (state == "resolving"_L1)
        return;
    rig.resolve();
    if (state == "connecting"_L1)
        return;
    Q_EMIT rig.network.at(0)->connected();
    rig.clock.settle();
    if (state == "silent beside a second look"_L1)
        rig.clock.advance(4s);
}

void addStates()
{
    QTest::addColumn<QString>("state");
    for (const char *state :
         {"not begun", "resolving", "connecting", "talking", "silent beside a second look"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

}

void TestServiceCheck::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestServiceCheck::aHealthyServiceIsFollowedFromNameToFarewell()
{
    ServiceRig rig(Security::None);
    rig.check->start();
    QCOMPARE(rig.stages.size(), 0);
    rig.clock.advance(20ms);
    rig.resolve();
    rig.clock.advance(30ms);
    Q_EMIT rig.network.at(0)->connected();
    rig.clock.settle();
    rig.clock.advance(10ms);
    Q_EMIT rig.network.at(0)->received("hello");
    rig.sayBye(0);
    QCOMPARE(rig.finished.size(), 1);
    const ServiceObservation &seen = rig.check->observation();
    QVERIFY(seen.finished);
    QCOMPARE(rig.ending(), u"completed"_s);
    QCOMPARE(seen.address, u"192.0.2.1"_s);
    QCOMPARE(seen.stages.size(), 3);
    QCOMPARE(seen.stages.at(0), (StageRecord{Stage::Dns, 0, 20, true, u"192.0.2.1"_s}));
    QCOMPARE(seen.stages.at(1), (StageRecord{Stage::Tcp, 20, 30, true, u"192.0.2.1"_s}));
    QCOMPARE(seen.stages.at(2), (StageRecord{Stage::Greeting, 50, 10, true, u"hello"_s}));
    QVERIFY(!seen.tlsInstead);
}

void TestServiceCheck::aNameThatIsNotFoundEndsTheCheck()
{
    ServiceRig rig;
    rig.begin();
    NameResolution missing;
    missing.outcome = NameOutcome::NotFound;
    missing.detail = u"NXDOMAIN"_s;
    rig.check->takeResolution(missing);
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.settle();
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.ending(), u"not-started"_s);
    QCOMPARE(rig.check->observation().stages.last().detail, u"NXDOMAIN"_s);
    QCOMPARE(rig.network.count(), 0U);
}

void TestServiceCheck::aPortWithoutAnswerRaisesDoubt()
{
    ServiceRig rig;
    rig.begin();
    rig.resolve();
    rig.clock.advance(1499ms);
    QCOMPARE(rig.doubtful.size(), 0);
    rig.clock.advance(1ms);
    QCOMPARE(rig.doubtful.size(), 1);
    rig.clock.advance(10s);
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(rig.check->isUnanswered());
    QCOMPARE(toId(rig.check->observation().attempts.first().outcome), toId(TcpOutcome::TimedOut));
}

void TestServiceCheck::aRefusalRaisesNone()
{
    ServiceRig rig;
    rig.begin();
    rig.resolve();
    Q_EMIT rig.network.at(0)->failed(TcpOutcome::Refused, u"Connection refused"_s);
    rig.clock.advance(10s);
    QCOMPARE(rig.doubtful.size(), 0);
    QCOMPARE(rig.finished.size(), 1);
    QVERIFY(!rig.check->isUnanswered());
    QCOMPARE(rig.check->observation().stages.last().detail, u"Connection refused"_s);
}

void TestServiceCheck::aBrokenFamilyIsWaitedFor()
{
    ServiceRig rig(Security::None);
    rig.begin();
    rig.resolve({u"2001:db8::1"_s, u"192.0.2.1"_s});
    rig.clock.advance(250ms);
    Q_EMIT rig.network.at(1)->connected();
    rig.clock.settle();
    Q_EMIT rig.network.at(1)->received("hello");
    rig.sayBye(1);
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(3s);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(toId(rig.check->observation().attempts.at(0).outcome), toId(TcpOutcome::TimedOut));
    QCOMPARE(toId(rig.check->observation().attempts.at(1).outcome), toId(TcpOutcome::Connected));
}

void TestServiceCheck::silenceInClearIsAskedForTls()
{
    ServiceRig rig;
    rig.beginTalking();
    rig.clock.advance(2999ms);
    QCOMPARE(rig.network.count(), 1U);
    rig.clock.advance(1ms);
    QCOMPARE(rig.network.count(), 2U);
    Q_EMIT rig.network.at(1)->connected();
    QCOMPARE(rig.network.at(1)->peerNames, QStringList{u"mx.test"_s});
    Q_EMIT rig.network.at(1)->encrypted(soundTls());
    rig.clock.advance(300ms);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.ending(), u"timed-out"_s);
    QVERIFY(rig.check->observation().tlsInstead.value().completed);
    QCOMPARE(toId(rig.check->observation().endpoint.security), toId(Security::StartTls));
    QVERIFY(!rig.check->observation().tls.completed);
}

void TestServiceCheck::aGreetingMakesTheSecondLookIdle()
{
    ServiceRig rig(Security::None);
    rig.beginTalking();
    rig.clock.advance(4s);
    Q_EMIT rig.network.at(0)->received("hello");
    Q_EMIT rig.network.at(1)->connected();
    Q_EMIT rig.network.at(1)->encrypted(soundTls());
    QVERIFY(!rig.check->observation().tlsInstead);
    rig.sayBye(0);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.ending(), u"completed"_s);
}

void TestServiceCheck::anotherProtocolIsHeardOnTheSecondConnection()
{
    ServiceRig rig(Security::Tls);
    rig.beginTalking();
    Q_EMIT rig.network.at(0)->encrypted(soundTls());
    rig.clock.advance(3s);
    Q_EMIT rig.network.at(1)->connected();
    Q_EMIT rig.network.at(1)->encrypted(soundTls());
    QCOMPARE(rig.network.at(1)->takeWritten(), QByteArray("QUIT\r\n"));
    Q_EMIT rig.network.at(1)->received("HTTP/1.1 400 Bad Request\r\nServer: x\r\n");
    rig.clock.advance(300ms);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.ending(), u"other-protocol"_s);
    QCOMPARE(rig.check->observation().dialogue.otherProtocol, u"http"_s);
}

void TestServiceCheck::unknownSecurityTurnsOutAsTls()
{
    ServiceRig rig(Security::Auto);
    rig.beginTalking();
    rig.clock.advance(1500ms);
    Q_EMIT rig.network.at(1)->connected();
    Q_EMIT rig.network.at(1)->encrypted(soundTls());
    rig.clock.settle();
    QCOMPARE(rig.network.count(), 3U);
    Q_EMIT rig.network.at(2)->connected();
    rig.clock.settle();
    QCOMPARE(rig.network.at(2)->peerNames, QStringList{u"mx.test"_s});
    Q_EMIT rig.network.at(2)->encrypted(soundTls());
    Q_EMIT rig.network.at(2)->received("hello");
    rig.sayBye(2);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.ending(), u"completed"_s);
    QCOMPARE(toId(rig.check->observation().endpoint.security), toId(Security::Tls));
    QVERIFY(rig.check->observation().securityWasAuto);
    QCOMPARE(rig.network.alive(), 0);
}

void TestServiceCheck::unknownSecurityTurnsOutAsStartTls()
{
    ServiceRig rig(Security::Auto);
    rig.beginTalking();
    Q_EMIT rig.network.at(0)->received("hello");
    rig.clock.advance(5s);
    QCOMPARE(rig.network.count(), 1U);
    rig.sayBye(0);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(toId(rig.check->observation().endpoint.security), toId(Security::StartTls));
}

void TestServiceCheck::unknownSecurityTurnsOutAsNone()
{
    ServiceRig rig(Security::Auto);
    rig.beginTalking();
    Q_EMIT rig.network.at(0)->received("hello");
    Q_EMIT rig.network.at(0)->received("nothing");
    Q_EMIT rig.network.at(0)->closed();
    rig.clock.settle();
    QCOMPARE(rig.network.count(), 2U);
    Q_EMIT rig.network.at(1)->connected();
    rig.clock.settle();
    Q_EMIT rig.network.at(1)->received("hello");
    rig.sayBye(1);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.ending(), u"completed"_s);
    QCOMPARE(toId(rig.check->observation().endpoint.security), toId(Security::None));
}

void TestServiceCheck::expiryInEveryState_data()
{
    addStates();
}

void TestServiceCheck::expiryInEveryState()
{
    QFETCH(QString, state);
    ServiceRig rig;
    reach(rig, state);
    rig.check->expire();
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(1s);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.network.alive(), 0);
    const ServiceObservation &seen = rig.check->observation();
    if (state == "resolving"_L1)
        QVERIFY(seen.resolution.outcome == NameOutcome::TimedOut);
    if (state == "connecting"_L1)
        QCOMPARE(toId(seen.attempts.first().outcome), toId(TcpOutcome::TimedOut));
    if (state == "talking"_L1)
        QCOMPARE(rig.ending(), u"timed-out"_s);
    rig.clock.advance(60s);
    QCOMPARE(rig.finished.size(), 1);
}

void TestServiceCheck::cancelInEveryState_data()
{
    addStates();
}

void TestServiceCheck::cancelInEveryState()
{
    QFETCH(QString, state);
    ServiceRig rig;
    reach(rig, state);
    rig.check->cancel();
    rig.check->cancel();
    QCOMPARE(rig.finished.size(), 0);
    rig.clock.advance(60s);
    QCOMPARE(rig.finished.size(), 1);
    QCOMPARE(rig.ending(), u"cancelled"_s);
    QCOMPARE(rig.network.alive(), 0);
}

void TestServiceCheck::destroyingInEveryStateIsSilent_data()
{
    addStates();
}

void TestServiceCheck::destroyingInEveryStateIsSilent()
{
    QFETCH(QString, state);
    ServiceRig rig;
    reach(rig, state);
    const auto stagesBefore = rig.stages.size();
    rig.check.reset();
    rig.clock.advance(60s);
    QCOMPARE(rig.finished.size(), 0);
    QCOMPARE(rig.stages.size(), stagesBefore);
    QCOMPARE(rig.network.alive(), 0);
}

QTEST_GUILESS_MAIN(TestServiceCheck)
#include "tst_servicecheck.moc"
