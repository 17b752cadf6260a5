#include "core/platform/systemfacts.h"
#include "core/probe/systemcheck.h"
#include "tests/support/fakedatagrams.h"
#include "tests/support/fakeresolver.h"
#include "tests/support/proberig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSystemCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRightAnswerProvesTheInternet();
    void portalsAreTold_data();
    void portalsAreTold();
    void oneRightAnswerOutweighsAForeignOne();
    void aTimeServerKnowsBetter();
    void silenceLeavesItUnknown();
    void withoutLeaveNothingIsAsked();
    void destroyingIsSilent();
};

namespace {

using Connectivity = SystemObservation::Connectivity;

struct SystemRig : ProbeRig
{
    explicit SystemRig(bool internetChecks = true)
    {
        for (const char *host :
             {"www.msftconnecttest.com", "connectivitycheck.gstatic.com", "detectportal.firefox.com"})
            resolver.answer(QString::fromLatin1(host), QStringList{u"192.0.2.80"_s});
        for (const QString &server : ClockQuery::servers())
            resolver.answer(server, QStringList{u"192.0.2.123"_s});
        context.datagrams = datagrams.factory();
        check = std::make_unique<SystemCheck>(internetChecks, QStringList(), resolver, context);
        finished = std::make_unique<QSignalSpy>(check.get(), &SystemCheck::finished);
        check->start();
        clock.settle();
        for (std::size_t i = 0; i < network.count(); ++i)
            Q_EMIT network.at(i)->connected();
    }

    [[nodiscard]] FakeTransport *asked(const QByteArray &host) const
    {
        const QByteArray line = "\r\nHost: " + host + "\r\n";
        for (std::size_t i = 0; i < network.count(); ++i) {
            if (network.at(i) && network.at(i)->written.contains(line))
                return network.at(i);
        }
        return nullptr;
    }

    FakeResolver resolver;
    FakeDatagramNetwork datagrams;
    std::unique_ptr<SystemCheck> check;
    std::unique_ptr<QSignalSpy> finished;
};

}

void TestSystemCheck::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    if (!hasUsableInterface())
        QSKIP("This computer has no network interface besides loopback, so nothing is asked.");
}

void TestSystemCheck::aRightAnswerProvesTheInternet()
{
    SystemRig rig;
    QCOMPARE(rig.network.count(), 3U);
    auto *windows = rig.asked("www.msftconnecttest.com");
    QVERIFY(windows->written.startsWith("GET /connecttest.txt HTTP/1.1\r\n"));
    // The test's clock stands at 12:00:01; the server says ten minutes more.
    Q_EMIT windows->received(
        "HTTP/1.1 200 OK\r\nDate: Mon, 01 Jun 2026 12:10:01 GMT\r\nContent-Length: 22\r\n\r\n"
        "Microsoft Connect Test");
    QCOMPARE(rig.finished->size(), 1);
    const SystemObservation &seen = rig.check->observation();
    QVERIFY(seen.connectivity == Connectivity::Online);
    QCOMPARE(seen.clockOffsetSeconds.value(), -600.5);
    QCOMPARE(seen.clockSource, u"www.msftconnecttest.com"_s);
    QCOMPARE(seen.internetChecks.size(), 5);
    QCOMPARE(seen.resolvers, QStringList{u"192.0.2.53"_s});
}

void TestSystemCheck::portalsAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("portal");
    QTest::addColumn<QString>("url");
    QTest::newRow("a redirect to a sign-in page")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://portal.test/login\r\nContent-Length: 0\r\n\r\n")
        << true << u"http://portal.test/login"_s;
    QTest::newRow("a page where none belongs")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>") << true << QString();
    QTest::newRow("the status made for it")
        << QByteArray("HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n") << true
        << QString();
    QTest::newRow("a server in trouble is no portal")
        << QByteArray("HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n") << false << QString();
    QTest::newRow("another protocol is no portal") << QByteArray("SSH-2.0-x\r\n") << false << QString();
}

void TestSystemCheck::portalsAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, portal);
    QFETCH(QString, url);
    SystemRig rig;
    for (std::size_t i = 0; i < 3; ++i)
        Q_EMIT rig.network.at(i)->received(answer);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.check->observation().connectivity == Connectivity::CaptivePortal, portal);
    QCOMPARE(rig.check->observation().captivePortalUrl, url);
}

void TestSystemCheck::oneRightAnswerOutweighsAForeignOne()
{
    SystemRig rig;
    Q_EMIT rig.asked("detectportal.firefox.com")
        ->received("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
    QVERIFY(rig.check->observation().connectivity == Connectivity::CaptivePortal);
    Q_EMIT rig.asked("connectivitycheck.gstatic.com")
        ->received("HTTP/1.1 204 No Content\r\nDate: Mon, 01 Jun 2026 12:00:01 GMT\r\n\r\n");
    QCOMPARE(rig.finished->size(), 1);
    QVERIFY(rig.check->observation().connectivity == Connectivity::Online);
}

void TestSystemCheck::aTimeServerKnowsBetter()
{
    SystemRig rig;
    Q_EMIT rig.datagrams.at(0)->received(
        timeAnswer(rig.datagrams.at(0)->sent, rig.clock.wallClock().toMSecsSinceEpoch()));
    QCOMPARE(rig.finished->size(), 0); // the internet is still to be proved
    Q_EMIT rig.asked("connectivitycheck.gstatic.com")
        ->received("HTTP/1.1 204 No Content\r\nDate: Mon, 01 Jun 2026 12:10:01 GMT\r\n\r\n");
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.check->observation().clockSource, u"pool.ntp.org"_s);
    QVERIFY(qAbs(rig.check->observation().clockOffsetSeconds.value()) < 0.001);
}

void TestSystemCheck::silenceLeavesItUnknown()
{
    SystemRig rig;
    rig.clock.advance(8s);
    QCOMPARE(rig.finished->size(), 1);
    QVERIFY(rig.check->observation().connectivity == Connectivity::Unknown);
    QVERIFY(!rig.check->observation().clockOffsetSeconds);
    QCOMPARE(rig.network.alive(), 0);
}

void TestSystemCheck::withoutLeaveNothingIsAsked()
{
    SystemRig rig(false);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.network.count(), 0U);
    QCOMPARE(rig.datagrams.count(), 0U);
    QCOMPARE(rig.resolver.asked, QStringList());
    QCOMPARE(rig.check->observation().internetChecks, QStringList());
}

void TestSystemCheck::destroyingIsSilent()
{
    SystemRig rig;
    rig.check.reset();
    rig.clock.advance(60s);
    QCOMPARE(rig.finished->size(), 0);
    QCOMPARE(rig.network.alive(), 0);
}

QTEST_GUILESS_MAIN(TestSystemCheck)
#include "tst_systemcheck.moc"
