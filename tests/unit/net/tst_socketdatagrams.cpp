#include "core/net/socketdatagrams.h"

#include <QNetworkDatagram>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSocketDatagrams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aDatagramIsAnswered();
    void strangersAndFloodsAreDropped();
};

void TestSocketDatagrams::aDatagramIsAnswered()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    SocketDatagrams datagrams;
    const QSignalSpy received(&datagrams, &Datagrams::received);
    datagrams.send(u"127.0.0.1"_s, server.localPort(), "what time is it");
    QTRY_VERIFY(server.hasPendingDatagrams());
    const QNetworkDatagram question = server.receiveDatagram();
    QCOMPARE(question.data(), QByteArray("what time is it"));
    server.writeDatagram(question.makeReply("noon"));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toByteArray(), QByteArray("noon"));
}

void TestSocketDatagrams::strangersAndFloodsAreDropped()
{
    QUdpSocket server;
    QUdpSocket stranger;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    QVERIFY(stranger.bind(QHostAddress::LocalHost));
    SocketDatagrams datagrams;
    const QSignalSpy received(&datagrams, &Datagrams::received);
    datagrams.send(u"127.0.0.1"_s, server.localPort(), "what time is it");
    QTRY_VERIFY(server.hasPendingDatagrams());
    const QNetworkDatagram question = server.receiveDatagram();
    stranger.writeDatagram("midnight", question.senderAddress(), quint16(question.senderPort()));
    server.writeDatagram(question.makeReply(QByteArray(513, 'x')));
    server.writeDatagram(question.makeReply("noon"));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toByteArray(), QByteArray("noon"));
}

QTEST_GUILESS_MAIN(TestSocketDatagrams)
#include "tst_socketdatagrams.moc"
