#include "core/net/tcpdial.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! One attempt at one address of this computer.
class TestTcpDial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handsOverWhatIsConnected_data();
    void handsOverWhatIsConnected();
    void aRefusalIsToldOnceAndLater();
    void whatWasStoppedIsSilent();
    void whatIsNoAddressIsNotTried();
};

namespace {

const QHostAddress here(QHostAddress::LocalHost);

//! A port at which nobody listens any more.
quint16 refusingPort()
{
    QTcpServer server;
    return server.listen(here) ? server.serverPort() : quint16(0);
}

}

void TestTcpDial::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
#ifdef Q_OS_WIN
    QSKIP("Windows repeats a refused attempt by itself, so QTcpSocket connects there");
#endif
}

void TestTcpDial::handsOverWhatIsConnected_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << here;
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestTcpDial::handsOverWhatIsConnected()
{
    QFETCH(QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address))
        QSKIP("this computer has no such address");
    TcpDial dial;
    QSignalSpy connected(&dial, &TcpDial::connected);
    QVERIFY(dial.start(address, server.serverPort()));
    QCOMPARE(connected.size(), 0);
    QTRY_COMPARE(connected.size(), 1);
    QTcpSocket socket;
    QVERIFY(socket.setSocketDescriptor(connected.at(0).at(0).value<qintptr>()));
    QCOMPARE(socket.peerPort(), server.serverPort());
}

void TestTcpDial::aRefusalIsToldOnceAndLater()
{
    TcpDial dial;
    QSignalSpy failed(&dial, &TcpDial::failed);
    QVERIFY(dial.start(here, refusingPort()));
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<TcpOutcome>(), TcpOutcome::Refused);
    QVERIFY(!failed.at(0).at(1).toString().isEmpty());
}

void TestTcpDial::whatWasStoppedIsSilent()
{
    TcpDial dial;
    QSignalSpy failed(&dial, &TcpDial::failed);
    QVERIFY(dial.start(here, refusingPort()));
    dial.stop();
    TcpDial after;
    QSignalSpy later(&after, &TcpDial::failed);
    QVERIFY(after.start(here, refusingPort()));
    QTRY_COMPARE(later.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestTcpDial::whatIsNoAddressIsNotTried()
{
    TcpDial dial;
    QVERIFY(!dial.start(QHostAddress(), 25));
}

QTEST_GUILESS_MAIN(TestTcpDial)
#include "tst_tcpdial.moc"
