#include "tests/unit/net/loopback.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! Real sockets on loopback, with certificates made for the test.
class TestSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundServer();
    void certificateFaults_data();
    void certificateFaults();
    void anAuthorityUnknownToTheSystemIsUntrusted();
    void bytesGoBothWaysInClear();
    void clearBytesBehindTheGoAheadAreSeen();
    void brokenHandshakes_data();
    void brokenHandshakes();
    void theFirstWordsInClearAreKept_data();
    void theFirstWordsInClearAreKept();
    void aRefusedConnection();
    void aResetIsToldFromAClose_data();
    void aResetIsToldFromAClose();
    void abortIsSilent();
    void destroyingIsSilent_data();
    void destroyingIsSilent();
    void noSharedCipher();
};

void TestSocketTransport::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSocketTransport::aSoundServer()
{
    const Identity identity(soundWishes());
    Server server([&](QSslSocket &socket) {
        Server::startTls(socket, identity);
        connect(&socket, &QSslSocket::encrypted, &socket, [&socket] { socket.write("* OK ready\r\n"); });
    });
    Client client(identity.authority.toPem());
    client.open(server, u"mail.test."_s);
    QTRY_COMPARE(client.heard, QByteArray("* OK ready\r\n"));
    QVERIFY(client.tls->isSound());
    QCOMPARE(client.tls->version, u"TLSv1.3"_s);
    QVERIFY(!client.tls->cipher.isEmpty());
    QCOMPARE(client.tls->chain.size(), 2);
    const CertificateRecord &leaf = client.tls->chain.first();
    QCOMPARE(leaf.subject, u"CN=mail.test,O=MailMend practice"_s);
    QCOMPARE(leaf.issuerCommonName, u"Test Authority"_s);
    QCOMPARE(leaf.names, QStringList{u"mail.test"_s});
    QCOMPARE(leaf.signatureAlgorithm, u"ecdsa-with-SHA256"_s);
    QCOMPARE(leaf.keyAlgorithm, u"EC"_s);
    QCOMPARE(leaf.keyBits, 256);
    QCOMPARE(leaf.sha256, QString::fromLatin1(identity.leaf.digest(QCryptographicHash::Sha256).toHex()));
    QVERIFY(!leaf.selfIssued);
    QVERIFY(client.tls->chain.last().selfIssued);
}

void TestSocketTransport::certificateFaults_data()
{
    QTest::addColumn<int>("fromDays");
    QTest::addColumn<int>("toDays");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("selfSigned");
    QTest::addColumn<QString>("faults");
    QTest::newRow("none") << -1 << 5 << u"mail.test"_s << false << QString();
    QTest::newRow("expired") << -5 << -1 << u"mail.test"_s << false << u"expired"_s;
    QTest::newRow("not yet valid") << 1 << 5 << u"mail.test"_s << false << u"not-yet-valid"_s;
    QTest::newRow("another name") << -1 << 5 << u"imap.test"_s << false << u"name-mismatch"_s;
    QTest::newRow("self-signed") << -1 << 5 << u"mail.test"_s << true << u"self-signed"_s;
    QTest::newRow("everything at once")
        << -5 << -1 << u"imap.test"_s << true << u"expired name-mismatch self-signed"_s;
}

void TestSocketTransport::certificateFaults()
{
    QFETCH(int, fromDays);
    QFETCH(int, toDays);
    QFETCH(QString, host);
    QFETCH(bool, selfSigned);
    QFETCH(QString, faults);
    CertificateWishes wishes = soundWishes();
    wishes.notBefore = QDateTime::currentDateTimeUtc().addDays(fromDays);
    wishes.notAfter = QDateTime::currentDateTimeUtc().addDays(toDays);
    const Identity identity(wishes, selfSigned);
    Server server([&](QSslSocket &socket) { Server::startTls(socket, identity); });
    Client client(identity.authority.toPem());
    client.open(server, host);
    QTRY_VERIFY(client.tls);
    QVERIFY(client.tls->completed);
    QCOMPARE(client.faults(), faults);
}

void TestSocketTransport::anAuthorityUnknownToTheSystemIsUntrusted()
{
    const Identity identity(soundWishes());
    Server server([&](QSslSocket &socket) { Server::startTls(socket, identity); });
    Client client;
    client.open(server, u"mail.test"_s);
    QTRY_VERIFY(client.tls);
    QVERIFY(client.tls->completed);
    QCOMPARE(client.faults(), u"untrusted-issuer"_s);
}

void TestSocketTransport::bytesGoBothWaysInClear()
{
    Server server([](QSslSocket &socket) {
        connect(&socket, &QSslSocket::readyRead, &socket, [&socket] {
            if (socket.peek(1024).endsWith("QUIT\r\n")) {
                socket.write("221 " + socket.readAll());
                socket.disconnectFromHost();
            }
        });
    });
    Client client;
    QSignalSpy connected(client.transport.get(), &Transport::connected);
    client.open(server);
    QCOMPARE(connected.size(), 0);
    QTRY_COMPARE(connected.size(), 1);
    client.transport->send("QUIT\r\n");
    QTRY_COMPARE(client.failures, QStringList{u"closed"_s});
    QCOMPARE(client.heard, QByteArray("221 QUIT\r\n"));
}

void TestSocketTransport::clearBytesBehindTheGoAheadAreSeen()
{
    QByteArray answered;
    QSslSocket *accepted = nullptr;
    Server server([&](QSslSocket &socket) {
        accepted = &socket;
        connect(&socket, &QSslSocket::readyRead, &socket, [&] {
            answered += socket.readAll();
            if (answered == "STARTTLS\r\n")
                socket.write("220 go ahead\r\n");
        });
    });
    Client client;
    QSignalSpy connected(client.transport.get(), &Transport::connected);
    connect(client.transport.get(), &Transport::received, client.transport.get(), [&] {
        if (client.heard != "220 go ahead\r\n")
            return;
        client.transport->startTls(u"mail.test"_s);
        accepted->write("250 injected\r\n"); // in a segment of its own
        accepted->flush();
    });
    client.open(server);
    QTRY_COMPARE(connected.size(), 1);
    client.transport->send("STARTTLS\r\n");
    QTRY_COMPARE(client.heard, QByteArray("220 go ahead\r\n250 injected\r\n"));
    QVERIFY(!client.tls);
    QCOMPARE(answered, QByteArray("STARTTLS\r\n")); // no ClientHello
}

void TestSocketTransport::brokenHandshakes_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("failure");
    QTest::newRow("closed when the ClientHello has come") << u"close"_s << u"closed"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("reset when the ClientHello has come") << u"reset"_s << u"reset"_s;
#endif
    QTest::newRow("an alert of the server") << u"alert"_s << u"protocol-version"_s;
}

void TestSocketTransport::brokenHandshakes()
{
    QFETCH(QString, server);
    QFETCH(QString, failure);
    Server listener([&](QSslSocket &socket) {
        if (server == "reset"_L1)
            socket.setReadBufferSize(1); // bytes that stay unread turn a close into a reset
        connect(&socket, &QSslSocket::readyRead, &socket, [&socket, server] {
            if (server == "alert"_L1)
                socket.write(QByteArray::fromHex("15030300020246"));
            if (server != "reset"_L1)
                socket.readAll();
            socket.disconnectFromHost();
        });
    });
    Client client;
    client.open(listener, u"mail.test"_s);
    QTRY_VERIFY(client.tls);
    QVERIFY(!client.tls->completed);
    QCOMPARE(QString(toId(client.tls->failure)), failure);
    QCOMPARE(client.failures, QStringList());
}

void TestSocketTransport::theFirstWordsInClearAreKept_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("of a server that greets") << false;
    QTest::newRow("of a server that waits to be spoken to") << true;
}

void TestSocketTransport::theFirstWordsInClearAreKept()
{
    QFETCH(bool, waits);
    Server server([&](QSslSocket &socket) {
        if (!waits)
            socket.write("220 mail.test ESMTP\r\n");
        connect(&socket, &QSslSocket::readyRead, &socket, [&socket, waits] {
            socket.readAll();
            if (waits)
                socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
    });
    Client client;
    client.open(server, u"mail.test"_s);
    QTRY_VERIFY(client.tls);
    QCOMPARE(QString(toId(client.tls->failure)), u"plaintext-answered"_s);
    QCOMPARE(client.tls->plaintext,
             waits ? QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") : QByteArray("220 mail.test ESMTP\r\n"));
}

void TestSocketTransport::aRefusedConnection()
{
    quint16 port = 0;
    {
        const Server closed([](QSslSocket &) {});
        port = closed.serverPort();
    }
    Client client;
    client.transport->open(u"127.0.0.1"_s, port);
    QCOMPARE(client.failures, QStringList());
    QTRY_COMPARE(client.failures, QStringList{u"refused"_s});
}

void TestSocketTransport::aResetIsToldFromAClose_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QString>("told");
    QTest::newRow("a close is one") << false << u"closed"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("a reset is one") << true << u"reset"_s;
#endif
}

void TestSocketTransport::aResetIsToldFromAClose()
{
    QFETCH(bool, reset);
    QFETCH(QString, told);
    Server server([reset](QSslSocket &socket) {
        if (reset)
            socket.setReadBufferSize(1);
        connect(&socket, &QSslSocket::readyRead, &socket, [&socket, reset] {
            if (!reset)
                socket.readAll();
            socket.disconnectFromHost();
        });
    });
    Client client;
    connect(client.transport.get(), &Transport::connected, client.transport.get(),
            [&client] { client.transport->send("EHLO me\r\n"); });
    client.open(server);
    QTRY_COMPARE(client.failures, QStringList{told});
}

void TestSocketTransport::abortIsSilent()
{
    Server server([](QSslSocket &socket) { socket.write("220 hello\r\n"); });
    Client client;
    client.open(server);
    QTRY_VERIFY(!client.heard.isEmpty());
    client.transport->abort();
    client.heard.clear();
    QCoreApplication::processEvents();
    QCOMPARE(client.failures, QStringList());
    QCOMPARE(client.heard, QByteArray());
}

void TestSocketTransport::destroyingIsSilent_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("not opened") << u"idle"_s;
    QTest::newRow("connecting") << u"connecting"_s;
    QTest::newRow("in its own signal of connection") << u"connected"_s;
    QTest::newRow("in its own signal of bytes") << u"received"_s;
    QTest::newRow("in the handshake") << u"handshake"_s;
}

void TestSocketTransport::destroyingIsSilent()
{
    QFETCH(QString, state);
    bool gone = false;
    Server server([](QSslSocket &socket) { socket.write("220 hello\r\n"); });
    Client client;
    const auto destroy = [&] {
        client.transport.reset();
        gone = true;
    };
    if (state == "connected"_L1)
        connect(client.transport.get(), &Transport::connected, this, destroy);
    if (state == "received"_L1)
        connect(client.transport.get(), &Transport::received, this, destroy);
    if (state == "handshake"_L1) {
        connect(client.transport.get(), &Transport::connected, this, [&] {
            client.transport->startTls(u"mail.test"_s);
            destroy();
        });
    }
    if (state != "idle"_L1)
        client.open(server);
    if (state == "idle"_L1 || state == "connecting"_L1)
        destroy();
    QTRY_VERIFY(gone);
    QCoreApplication::processEvents();
    QCOMPARE(client.failures, QStringList());
    QVERIFY(!client.tls);
}

void TestSocketTransport::noSharedCipher()
{
    const Identity identity(soundWishes());
    Server server([&](QSslSocket &socket) {
        QSslConfiguration settings = Server::settings(identity);
        settings.setProtocol(QSsl::TlsV1_2);
        settings.setCiphers(u"ECDHE-RSA-AES128-GCM-SHA256"_s); // which an EC key cannot serve
        socket.setSslConfiguration(settings);
        socket.startServerEncryption();
    });
    Client client;
    client.open(server, u"mail.test"_s);
    QTRY_VERIFY(client.tls);
    QCOMPARE(QString(toId(client.tls->failure)), u"no-shared-cipher"_s);
}

QTEST_GUILESS_MAIN(TestSocketTransport)
#include "tst_sockettransport.moc"
