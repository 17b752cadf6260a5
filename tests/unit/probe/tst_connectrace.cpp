#include "core/probe/connectrace.h"
#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! Happy eyeballs as in RFC 8305.
class TestConnectRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addressesAreInterleaved_data();
    void addressesAreInterleaved();
    void theNextAttemptBeginsAfterAQuarterOfASecond();
    void aFailureBringsTheNextAttemptAtOnce();
    void theWinnersFamilyIsGivenUp();
    void theOtherFamilyIsSeenToItsEnd();
    void theOtherFamilyMayStillAnswer();
    void allFailuresAreKept();
    void silenceEndsInATimeout();
    void noAddressIsDecidedAtOnce();
    void atMostEightAddressesAreTried();
    void nothingIsSignalledInsideStart();
    void abandonedRacesAreSilent();
    void destroyingClosesEveryConnection();
    void atMostEightConnectionsToAnAddress();
};

namespace {

struct RaceRig : ProbeRig
{
    explicit RaceRig(const QStringList &addresses)
        : race({.addresses = addresses, .port = 993}, context)
    {
    }

    void begin()
    {
        race.start();
        clock.settle();
    }

    QStringList outcomes() const
    {
        QStringList list;
        for (const auto &attempt : race.attempts())
            list << attempt.address % u'=' % toId(attempt.outcome);
        return list;
    }

    ConnectRace race;
    QSignalSpy decided{&race, &ConnectRace::decided};
    QSignalSpy settled{&race, &ConnectRace::settled};
};

const QStringList bothFamilies{u"2001:db8::1"_s, u"192.0.2.1"_s};

}

void TestConnectRace::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestConnectRace::addressesAreInterleaved_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("order");
    const auto row = [](const char *name, const char *given, const char *order) {
        QTest::newRow(name) << QString::fromLatin1(given).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromLatin1(order).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "", "");
    row("one family stays as it is", "192.0.2.1 192.0.2.2", "192.0.2.1 192.0.2.2");
    row("the first address leads its family", "::1 ::2 192.0.2.1", "::1 192.0.2.1 ::2");
    row("IPv4 may lead", "192.0.2.1 192.0.2.2 ::1 ::2", "192.0.2.1 ::1 192.0.2.2 ::2");
    row("a longer family runs out alone", "::1 192.0.2.1 192.0.2.2 192.0.2.3",
        "::1 192.0.2.1 192.0.2.2 192.0.2.3");
}

void TestConnectRace::addressesAreInterleaved()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, order);
    QCOMPARE(interleavedByFamily(given), order);
}

void TestConnectRace::theNextAttemptBeginsAfterAQuarterOfASecond()
{
    RaceRig rig(bothFamilies);
    rig.begin();
    QCOMPARE(rig.network.opened(), QStringList{u"[2001:db8::1]:993"_s});
    rig.clock.advance(249ms);
    QCOMPARE(rig.network.count(), 1U);
    rig.clock.advance(1ms);
    QCOMPARE(rig.network.opened(), (QStringList{u"[2001:db8::1]:993"_s, u"192.0.2.1:993"_s}));
}

void TestConnectRace::aFailureBringsTheNextAttemptAtOnce()
{
    RaceRig rig(bothFamilies);
    rig.begin();
    Q_EMIT rig.network.at(0)->failed(TcpOutcome::Unreachable, u"no route"_s);
    QCOMPARE(rig.network.count(), 2U);
    Q_EMIT rig.network.at(1)->connected();
    QCOMPARE(rig.decided.size(), 1);
    QCOMPARE(rig.race.takeWinner().address, u"192.0.2.1"_s);
    QCOMPARE(rig.outcomes(), (QStringList{u"2001:db8::1=unreachable"_s, u"192.0.2.1=connected"_s}));
    QCOMPARE(rig.settled.size(), 1);
}

void TestConnectRace::theWinnersFamilyIsGivenUp()
{
    RaceRig rig({u"192.0.2.1"_s, u"192.0.2.2"_s});
    rig.begin();
    rig.clock.advance(300ms);
    Q_EMIT rig.network.at(1)->connected();
    QCOMPARE(rig.outcomes(), (QStringList{u"192.0.2.1=cancelled"_s, u"192.0.2.2=connected"_s}));
    QVERIFY(!rig.network.at(0));
    QVERIFY(rig.race.isSettled());
}

void TestConnectRace::theOtherFamilyIsSeenToItsEnd()
{
    RaceRig rig(bothFamilies);
    rig.begin();
    rig.clock.advance(250ms);
    Q_EMIT rig.network.at(1)->connected();
    QCOMPARE(rig.decided.size(), 1);
    QVERIFY(!rig.race.isSettled());
    QVERIFY(rig.network.at(0));
    rig.clock.advance(3s);
    QCOMPARE(rig.settled.size(), 1);
    QCOMPARE(rig.outcomes(), (QStringList{u"2001:db8::1=timed-out"_s, u"192.0.2.1=connected"_s}));
}

void TestConnectRace::theOtherFamilyMayStillAnswer()
{
    RaceRig rig(bothFamilies);
    rig.begin();
    rig.clock.advance(250ms);
    Q_EMIT rig.network.at(1)->connected();
    rig.clock.advance(100ms);
    Q_EMIT rig.network.at(0)->connected();
    QCOMPARE(rig.decided.size(), 1);
    QCOMPARE(rig.settled.size(), 1);
    QCOMPARE(rig.outcomes(), (QStringList{u"2001:db8::1=connected"_s, u"192.0.2.1=connected"_s}));
    QCOMPARE(rig.race.attempts().first().durationMs, 350);
    QVERIFY(!rig.network.at(0));
}

void TestConnectRace::allFailuresAreKept()
{
    RaceRig rig(bothFamilies);
    rig.begin();
    Q_EMIT rig.network.at(0)->failed(TcpOutcome::Refused, {});
    Q_EMIT rig.network.at(1)->failed(TcpOutcome::Reset, {});
    QCOMPARE(rig.decided.size(), 1);
    QCOMPARE(rig.decided.at(0).at(0).toBool(), false);
    QCOMPARE(rig.outcomes(), (QStringList{u"2001:db8::1=refused"_s, u"192.0.2.1=reset"_s}));
    QVERIFY(!rig.race.takeWinner().transport);
}

void TestConnectRace::silenceEndsInATimeout()
{
    RaceRig rig({u"192.0.2.1"_s});
    rig.begin();
    rig.clock.advance(5999ms);
    QCOMPARE(rig.decided.size(), 0);
    rig.clock.advance(1ms);
    QCOMPARE(rig.decided.size(), 1);
    QCOMPARE(rig.outcomes(), QStringList{u"192.0.2.1=timed-out"_s});
    QCOMPARE(rig.race.attempts().first().durationMs, 6000);
    QCOMPARE(rig.network.alive(), 0);
}

void TestConnectRace::noAddressIsDecidedAtOnce()
{
    RaceRig rig({});
    rig.begin();
    QCOMPARE(rig.decided.size(), 1);
    QCOMPARE(rig.settled.size(), 1);
}

void TestConnectRace::atMostEightAddressesAreTried()
{
    QStringList many;
    for (int i = 1; i <= 20; ++i)
        many << u"192.0.2."_s + QString::number(i);
    RaceRig rig(many);
    rig.begin();
    rig.clock.advance(60s);
    QCOMPARE(rig.network.count(), 8U);
    QCOMPARE(rig.decided.size(), 1);
}

void TestConnectRace::nothingIsSignalledInsideStart()
{
    RaceRig rig({});
    rig.race.start();
    QCOMPARE(rig.decided.size(), 0);
    rig.clock.settle();
    QCOMPARE(rig.decided.size(), 1);
}

void TestConnectRace::abandonedRacesAreSilent()
{
    RaceRig rig(bothFamilies);
    rig.begin();
    rig.clock.advance(300ms);
    rig.race.abandon(TcpOutcome::Cancelled);
    rig.clock.advance(60s);
    QCOMPARE(rig.decided.size() + rig.settled.size(), 0);
    QCOMPARE(rig.outcomes(), (QStringList{u"2001:db8::1=cancelled"_s, u"192.0.2.1=cancelled"_s}));
    QCOMPARE(rig.network.alive(), 0);
}

void TestConnectRace::destroyingClosesEveryConnection()
{
    ProbeRig rig;
    {
        ConnectRace race({.addresses = bothFamilies, .port = 25}, rig.context);
        race.start();
        rig.clock.advance(300ms);
        QCOMPARE(rig.network.alive(), 2);
    }
    QCOMPARE(rig.network.alive(), 0);
    rig.clock.advance(60s);
}

void TestConnectRace::atMostEightConnectionsToAnAddress()
{
    ProbeRig rig;
    std::vector<std::unique_ptr<ConnectRace>> races;
    for (quint16 port = 1; port <= 10; ++port) {
        races.push_back(std::make_unique<ConnectRace>(
            ConnectRace::Course{.addresses = {u"192.0.2.1"_s}, .port = port}, rig.context));
        races.back()->start();
    }
    const QSignalSpy first(races.front().get(), &ConnectRace::opening);
    const QSignalSpy last(races.back().get(), &ConnectRace::opening);
    rig.clock.settle();
    QCOMPARE(rig.network.count(), 8U);
    QCOMPARE(first.size(), 1);
    QCOMPARE(last.size(), 0);
    Q_EMIT rig.network.at(0)->failed(TcpOutcome::Refused, {});
    QCOMPARE(rig.network.count(), 9U);
    Q_EMIT rig.network.at(1)->connected();
    QCOMPARE(rig.network.count(), 9U);
    {
        const Connection over = races[1]->takeWinner();
        QVERIFY(over.transport);
    }
    QCOMPARE(rig.network.count(), 10U);
    QCOMPARE(last.size(), 1);
    // The wait at the gate is no time of the attempt.
    QCOMPARE(races[9]->attempts().first().startMs, rig.context.elapsed());
}

QTEST_GUILESS_MAIN(TestConnectRace)
#include "tst_connectrace.moc"
