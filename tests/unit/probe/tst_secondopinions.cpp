#include "core/probe/secondopinions.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSecondOpinions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNameThatIsFoundIsNobodysBusiness();
    void aNameThatFailsIsAskedElsewhere();
    void aSlowResolverIsNotWaitedFor();
    void localNamesStayHere_data();
    void localNamesStayHere();
    void privateAddressesAreDoubtedWithoutWaiting();
    void addressesThatLeadNowhereAreWaitedFor();
    void aSilentPortIsCompared_data();
    void aSilentPortIsCompared();
    void aWellKnownHostIsComparedWithAnother();
    void aComparisonNeedsAnAddressOfTheInternet();
    void withoutLeaveNobodyIsAsked();
    void destroyingIsSilent();
};

namespace {

const QString host = u"mail.example.com"_s;

struct OpinionRig : ProbeRig
{
    explicit OpinionRig(bool allowed = true)
        : opinions(std::make_unique<SecondOpinions>(allowed ? &elsewhere : nullptr, own, context))
        , settled(opinions.get(), &SecondOpinions::settled)
    {
        elsewhere.answer(host + u'.', QStringList{u"198.51.100.7"_s});
        own.answer(u"imap.gmail.com"_s, QStringList{u"198.51.100.8"_s});
        own.answer(u"outlook.office365.com"_s, QStringList{u"198.51.100.9"_s});
    }

    [[nodiscard]] ServiceObservation written(ServiceObservation service = silentService()) const
    {
        opinions->writeTo(service);
        return service;
    }

    static ServiceObservation silentService()
    {
        ServiceObservation service;
        service.endpoint = {Protocol::Imap, host, 993, Security::Tls};
        service.attempts = {{u"192.0.2.7"_s, TcpOutcome::TimedOut, {}, 0, 6000}};
        return service;
    }

    FakeResolver own;
    FakeResolver elsewhere;
    std::unique_ptr<SecondOpinions> opinions;
    QSignalSpy settled;
};

}

void TestSecondOpinions::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSecondOpinions::aNameThatIsFoundIsNobodysBusiness()
{
    OpinionRig rig;
    rig.opinions->expectName(host);
    rig.opinions->takeOwnAnswer(host, NameOutcome::Found);
    rig.clock.advance(60s);
    QCOMPARE(rig.elsewhere.asked, QStringList());
    QVERIFY(rig.opinions->areSettled());
    QCOMPARE(rig.opinions->asked(), QStringList());
    QVERIFY(rig.written().resolutionElsewhere == NameResolution());
}

void TestSecondOpinions::aNameThatFailsIsAskedElsewhere()
{
    OpinionRig rig;
    rig.opinions->expectName(host);
    rig.opinions->takeOwnAnswer(host, NameOutcome::NotFound);
    QVERIFY(!rig.opinions->areSettled());
    rig.clock.settle();
    QCOMPARE(rig.settled.size(), 1);
    QCOMPARE(rig.elsewhere.asked, QStringList{host + u'.'});
    QCOMPARE(rig.opinions->asked(), QStringList{u"dns://192.0.2.53/mail.example.com"_s});
    const NameResolution answer = rig.written().resolutionElsewhere;
    QCOMPARE(answer.name, host);
    QCOMPARE(answer.addresses, QStringList{u"198.51.100.7"_s});
}

void TestSecondOpinions::aSlowResolverIsNotWaitedFor()
{
    OpinionRig rig;
    rig.opinions->expectName(host);
    rig.clock.advance(2999ms);
    QCOMPARE(rig.elsewhere.asked, QStringList());
    rig.clock.advance(1ms);
    QCOMPARE(rig.elsewhere.asked.size(), 1);
    rig.opinions->takeOwnAnswer(host, NameOutcome::TimedOut);
    rig.clock.settle();
    QCOMPARE(rig.elsewhere.asked.size(), 1);
    QCOMPARE(rig.settled.size(), 1);
}

void TestSecondOpinions::localNamesStayHere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a name of one word") << u"mailserver"_s;
    QTest::newRow("a name of the home network") << u"nas.local"_s;
    QTest::newRow("a name of the router's zone") << u"mail.home.arpa"_s;
    QTest::newRow("a company's own zone") << u"mail.corp.internal"_s;
    QTest::newRow("an address") << u"192.0.2.7"_s;
}

void TestSecondOpinions::localNamesStayHere()
{
    QFETCH(QString, name);
    OpinionRig rig;
    rig.opinions->expectName(name);
    rig.opinions->takeOwnAnswer(name, NameOutcome::NotFound);
    rig.clock.advance(60s);
    QCOMPARE(rig.elsewhere.asked, QStringList());
    QVERIFY(rig.opinions->areSettled());
}

void TestSecondOpinions::privateAddressesAreDoubtedWithoutWaiting()
{
    OpinionRig rig;
    rig.opinions->expectName(host);
    rig.opinions->takeOwnAnswer(host, NameOutcome::Found);
    ServiceObservation service = OpinionRig::silentService();
    service.resolution.outcome = NameOutcome::Found;
    service.resolution.addresses = QStringList{u"192.0.2.7"_s};
    rig.opinions->doubtAddresses(service);
    QCOMPARE(rig.elsewhere.asked, QStringList());
    service.resolution.addresses = QStringList{u"10.0.0.9"_s};
    rig.opinions->doubtAddresses(service);
    QCOMPARE(rig.elsewhere.asked.size(), 1);
    QVERIFY(rig.opinions->areSettled());
    rig.clock.settle();
    QCOMPARE(rig.written().resolutionElsewhere.addresses, QStringList{u"198.51.100.7"_s});
    QCOMPARE(rig.settled.size(), 0);
}

void TestSecondOpinions::addressesThatLeadNowhereAreWaitedFor()
{
    OpinionRig rig;
    rig.opinions->expectName(host);
    rig.opinions->takeOwnAnswer(host, NameOutcome::Found);
    ServiceObservation service = OpinionRig::silentService();
    service.resolution.outcome = NameOutcome::Found;
    service.resolution.addresses = QStringList{u"0.0.0.0"_s, u"::"_s};
    rig.opinions->doubtAddresses(service);
    QVERIFY(!rig.opinions->areSettled());
    rig.clock.settle();
    QCOMPARE(rig.settled.size(), 1);
    QCOMPARE(rig.written().resolutionElsewhere.addresses, QStringList{u"198.51.100.7"_s});
}

void TestSecondOpinions::aSilentPortIsCompared_data()
{
    QTest::addColumn<TcpOutcome>("outcome");
    QTest::newRow("it answers there") << TcpOutcome::Connected;
    QTest::newRow("it is silent there too") << TcpOutcome::TimedOut;
    QTest::newRow("it is turned away there") << TcpOutcome::Refused;
}

void TestSecondOpinions::aSilentPortIsCompared()
{
    QFETCH(TcpOutcome, outcome);
    OpinionRig rig;
    rig.opinions->comparePort(OpinionRig::silentService().endpoint);
    rig.opinions->comparePort(OpinionRig::silentService().endpoint);
    rig.clock.settle();
    QCOMPARE(rig.network.opened(), QStringList{u"198.51.100.8:993"_s});
    QCOMPARE(rig.opinions->asked(), QStringList{u"tcp://imap.gmail.com:993"_s});
    if (outcome == TcpOutcome::Connected)
        Q_EMIT rig.network.at(0)->connected();
    else if (outcome == TcpOutcome::Refused)
        Q_EMIT rig.network.at(0)->failed(TcpOutcome::Refused, u"refused"_s);
    else
        rig.clock.advance(3s);
    rig.clock.settle();
    QCOMPARE(rig.settled.size(), 1);
    QCOMPARE(rig.network.alive(), 0);
    const PortComparison seen = rig.written().comparison;
    QCOMPARE(seen.host, u"imap.gmail.com"_s);
    QCOMPARE(seen.outcome, outcome);
    ServiceObservation answered = OpinionRig::silentService();
    answered.attempts[0].outcome = TcpOutcome::Connected;
    QVERIFY(rig.written(answered).comparison == PortComparison());
}

void TestSecondOpinions::aWellKnownHostIsComparedWithAnother()
{
    OpinionRig rig;
    rig.opinions->comparePort({Protocol::Imap, u"imap.gmail.com"_s, 993, Security::Tls});
    QCOMPARE(rig.own.asked, QStringList{u"outlook.office365.com"_s});
    rig.opinions->comparePort({Protocol::Imap, host, 14300, Security::Tls});
    QCOMPARE(rig.own.asked.size(), 1);
}

void TestSecondOpinions::aComparisonNeedsAnAddressOfTheInternet()
{
    OpinionRig rig;
    rig.own.answer(u"imap.gmail.com"_s, QStringList{u"10.0.0.1"_s});
    rig.opinions->comparePort(OpinionRig::silentService().endpoint);
    rig.clock.settle();
    QCOMPARE(rig.settled.size(), 1);
    QCOMPARE(rig.network.count(), 0U);
    QCOMPARE(rig.opinions->asked(), QStringList());
}

void TestSecondOpinions::withoutLeaveNobodyIsAsked()
{
    OpinionRig rig(false);
    rig.opinions->expectName(host);
    rig.opinions->takeOwnAnswer(host, NameOutcome::NotFound);
    rig.opinions->comparePort(OpinionRig::silentService().endpoint);
    rig.clock.advance(60s);
    QCOMPARE(rig.elsewhere.asked + rig.own.asked, QStringList());
    QVERIFY(rig.opinions->areSettled());
}

void TestSecondOpinions::destroyingIsSilent()
{
    OpinionRig rig;
    rig.opinions->comparePort(OpinionRig::silentService().endpoint);
    rig.clock.settle();
    rig.opinions.reset();
    rig.clock.advance(60s);
    QCOMPARE(rig.settled.size(), 0);
    QCOMPARE(rig.network.alive(), 0);
}

QTEST_GUILESS_MAIN(TestSecondOpinions)
#include "tst_secondopinions.moc"
