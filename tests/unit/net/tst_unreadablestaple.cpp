#include "tests/unit/net/staplingserver.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! Servers that hand over a stapled answer which is none: all else about them is to be learned nevertheless.
class TestUnreadableStaple : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHandshakeIsMadeWithoutIt_data();
    void theHandshakeIsMadeWithoutIt();
    void itIsMadeAgainBehindStartTls();
    void itEndsWhereTheServerIsNotReachedAgain_data();
    void itEndsWhereTheServerIsNotReachedAgain();
    void whoSaidTooMuchIsNotConnectedAgain();
    void destroyingIsSilentOnTheSecondWay();
};

namespace {

//! Has the client say its words and STARTTLS behind the server's, and begin TLS then.
void talkUpToTls(Client &client, const QByteArray &words = "EHLO me\r\n")
{
    Transport *wire = client.transport.get();
    QObject::connect(wire, &Transport::received, wire, [&client, wire, words] {
        if (client.heard.endsWith("220 mail.test ESMTP\r\n"))
            wire->send(words);
        else if (client.heard.endsWith("250 STARTTLS\r\n"))
            wire->send("STARTTLS\r\n");
        else if (client.heard.endsWith("220 go ahead\r\n"))
            wire->startTls(u"mail.test"_s);
    });
}

}

void TestUnreadableStaple::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // Qt warns of what it finds wrong with the answer, in words that change with OpenSSL.
    QLoggingCategory::setFilterRules(u"qt.tlsbackend.ossl.warning=false"_s);
}

void TestUnreadableStaple::theHandshakeIsMadeWithoutIt_data()
{
    QTest::addColumn<QByteArray>("staple");
    QTest::newRow("garbage") << QByteArray("<html>no such answer</html>");
    QTest::newRow("a success without an answer in it") << QByteArray::fromHex("30030a0100");
}

void TestUnreadableStaple::theHandshakeIsMadeWithoutIt()
{
    QFETCH(QByteArray, staple);
    const Identity identity(soundWishes());
    StaplingServer server(identity, staple, StaplingServer::Begins::Encrypted);
    Client client(identity.authority.toPem());
    client.open(server, u"mail.test"_s);
    QTRY_COMPARE(client.heard, QByteArray("* OK ready\r\n"));
    QVERIFY(client.tls->isSound());
    QVERIFY(client.tls->stapled == StapledStatus::NotTold);
    QVERIFY(!client.tls->detail.isEmpty());
    QCOMPARE(server.asked, 1);
    QCOMPARE(server.accepted, 2);
}

void TestUnreadableStaple::itIsMadeAgainBehindStartTls()
{
    const Identity identity(soundWishes());
    StaplingServer server(identity, "garbage", StaplingServer::Begins::InClear);
    Client client(identity.authority.toPem());
    talkUpToTls(client);
    client.open(server);
    QTRY_VERIFY(client.heard.endsWith("* OK ready\r\n"));
    QVERIFY(client.tls->isSound());
    // What came in clear on the second connection is heard by nobody.
    QCOMPARE(
        client.heard,
        QByteArray("220 mail.test ESMTP\r\n250-mail.test\r\n250 STARTTLS\r\n220 go ahead\r\n* OK ready\r\n"));
    QCOMPARE(server.heardInClear, QByteArray("EHLO me\r\nSTARTTLS\r\n").repeated(2));
    QCOMPARE(server.asked, 1);
    QCOMPARE(server.accepted, 2);
    QCOMPARE(client.failures, QStringList());
}

void TestUnreadableStaple::itEndsWhereTheServerIsNotReachedAgain_data()
{
    QTest::addColumn<bool>("inClear");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("closed before the handshake") << false << false;
    QTest::newRow("closed before STARTTLS") << true << false;
    QTest::newRow("refused") << false << true;
}

void TestUnreadableStaple::itEndsWhereTheServerIsNotReachedAgain()
{
    QFETCH(bool, inClear);
    QFETCH(bool, isGone);
    using Begins = StaplingServer::Begins;
    const Identity identity(soundWishes());
    StaplingServer server(identity, "garbage", inClear ? Begins::InClear : Begins::Encrypted);
    server.onlyOnce = true;
    Client client(identity.authority.toPem());
    if (inClear)
        talkUpToTls(client);
    if (isGone)
        connect(client.transport.get(), &Transport::connected, &server, &QTcpServer::close);
    client.open(server, inClear ? QString() : u"mail.test"_s);
    QTRY_VERIFY(client.tls);
    QVERIFY(!client.tls->completed);
    QVERIFY(!client.tls->detail.isEmpty());
    QCOMPARE(client.failures, QStringList());
    QCOMPARE(server.accepted, isGone ? 1 : 2);
}

void TestUnreadableStaple::whoSaidTooMuchIsNotConnectedAgain()
{
    const Identity identity(soundWishes());
    StaplingServer server(identity, "garbage", StaplingServer::Begins::InClear);
    Client client(identity.authority.toPem());
    talkUpToTls(client, "EHLO " + QByteArray(1024, 'x') + "\r\n");
    client.open(server);
    QTRY_VERIFY(client.tls);
    QVERIFY(!client.tls->completed);
    QCOMPARE(server.accepted, 1);
}

void TestUnreadableStaple::destroyingIsSilentOnTheSecondWay()
{
    const Identity identity(soundWishes());
    StaplingServer server(identity, "garbage", StaplingServer::Begins::InClear);
    Client client(identity.authority.toPem());
    talkUpToTls(client);
    server.onAccepted = [&] {
        if (server.accepted == 2)
            client.transport.reset();
    };
    client.open(server);
    QTRY_VERIFY(!client.transport);
    QCOMPARE(client.failures, QStringList());
    QVERIFY(!client.tls);
}

QTEST_GUILESS_MAIN(TestUnreadableStaple)
#include "tst_unreadablestaple.moc"
