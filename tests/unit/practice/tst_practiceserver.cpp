#include "core/practice/practiceserver.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The practice server, asked by Qt's own client socket, which shares no code with our probes.
class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultHasAnId();
    void tlsIsSoundForOneWhoTrustsTheAuthority_data();
    void tlsIsSoundForOneWhoTrustsTheAuthority();
    void certificateFaults_data();
    void certificateFaults();
    void dialogue_data();
    void dialogue();
    void startTls();
    void refusedHasNobodyListening();
    void bothLoopbackAddressesAnswer();
};

namespace {

struct Client
{
    QSslSocket socket;
    QList<QSslError> errors;

    Client()
    {
        QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [this](const QList<QSslError> &found) {
            errors = found;
            socket.ignoreSslErrors();
        });
    }

    void trust(const PracticeServer &server)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(server.authorityPem()));
        socket.setSslConfiguration(configuration);
    }

    [[nodiscard]] QByteArray read(const QByteArray &until)
    {
        QByteArray bytes;
        [&] { QTRY_VERIFY((bytes += socket.readAll()).contains(until)); }();
        return bytes;
    }
};

Endpoint serviceOf(const PracticeServer &server, Protocol protocol, Security security)
{
    for (const Endpoint &service : server.services()) {
        if (service.protocol == protocol && service.security == security)
            return service;
    }
    return {};
}

}

void TestPracticeServer::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestPracticeServer::everyFaultHasAnId()
{
    for (int i = 0; i < practiceFaultCount; ++i) {
        const auto fault = static_cast<PracticeFault>(i);
        QVERIFY(!toId(fault).isEmpty());
        QCOMPARE(practiceFaultFromId(QString(toId(fault))), std::optional(fault));
    }
    QCOMPARE(toId(PracticeFault::Garbage), "garbage"_L1);
}

void TestPracticeServer::tlsIsSoundForOneWhoTrustsTheAuthority_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("SMTP") << int(Protocol::Smtp);
    QTest::newRow("IMAP") << int(Protocol::Imap);
    QTest::newRow("POP3") << int(Protocol::Pop3);
}

void TestPracticeServer::tlsIsSoundForOneWhoTrustsTheAuthority()
{
    QFETCH(int, protocol);
    PracticeServer server(PracticeFault::None);
    QVERIFY(server.start());
    QCOMPARE(server.services().size(), 6);
    Client client;
    client.trust(server);
    client.socket.connectToHostEncrypted(u"localhost"_s,
                                         serviceOf(server, Protocol(protocol), Security::Tls).port);
    QTRY_VERIFY(client.socket.isEncrypted());
    QCOMPARE(client.errors, QList<QSslError>());
    QVERIFY(client.read("\r\n").contains("practice.test"));
}

void TestPracticeServer::certificateFaults_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QList<int>>("expected");
    using enum PracticeFault;
    QTest::newRow("expired") << int(CertificateExpired) << QList{int(QSslError::CertificateExpired)};
    QTest::newRow("wrong name") << int(CertificateWrongName) << QList{int(QSslError::HostNameMismatch)};
    QTest::newRow("self-signed") << int(CertificateSelfSigned)
                                 << QList{int(QSslError::SelfSignedCertificate)};
}

void TestPracticeServer::certificateFaults()
{
    QFETCH(int, fault);
    QFETCH(QList<int>, expected);
    PracticeServer server(static_cast<PracticeFault>(fault));
    QVERIFY(server.start());
    Client client;
    client.trust(server);
    client.socket.connectToHostEncrypted(u"localhost"_s,
                                         serviceOf(server, Protocol::Imap, Security::Tls).port);
    QTRY_VERIFY(client.socket.isEncrypted());
    QList<int> found;
    for (const QSslError &error : client.errors)
        found << int(error.error());
    QCOMPARE(found, expected);
}

void TestPracticeServer::dialogue_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char *name, PracticeFault fault, Protocol protocol, const QByteArray &sent,
                        const QByteArray &last) {
        QTest::newRow(name) << int(fault) << int(protocol) << sent << last;
    };
    const QByteArray right = QByteArray("\0user@practice.test\0practice", 28).toBase64();
    const QByteArray wrong = QByteArray("\0user@practice.test\0guess", 25).toBase64();
    using enum PracticeFault;
    row("SMTP takes the right password", None, Protocol::Smtp, "EHLO a\r\nAUTH PLAIN " + right + "\r\n",
        "235 ");
    row("SMTP refuses a wrong one", None, Protocol::Smtp, "EHLO a\r\nAUTH PLAIN " + wrong + "\r\n",
        "535 5.7.8");
    row("SMTP AUTH LOGIN", None, Protocol::Smtp,
        "EHLO a\r\nAUTH LOGIN\r\n" + QByteArray("user@practice.test").toBase64() + "\r\n" +
            QByteArray("practice").toBase64() + "\r\n",
        "235 ");
    row("SMTP takes a message", None, Protocol::Smtp,
        "EHLO a\r\nAUTH PLAIN " + right +
            "\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\nSubject: "
            "x\r\n\r\nhello\r\n.\r\n",
        "250 2.0.0 Message");
    row("SMTP denies relaying", RelayDenied, Protocol::Smtp,
        "EHLO a\r\nAUTH PLAIN " + right + "\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\n",
        "554 5.7.1");
    row("SMTP wants a sign-in first", None, Protocol::Smtp, "EHLO a\r\nMAIL FROM:<a@b.example>\r\n",
        "530 5.7.0");
    row("wrong-password refuses every password", WrongPassword, Protocol::Smtp,
        "EHLO a\r\nAUTH PLAIN " + right + "\r\n", "535 ");
    row("OAuth only", OAuthOnly, Protocol::Smtp, "EHLO a\r\nAUTH PLAIN " + right + "\r\n", "504 ");
    row("IMAP LOGIN", None, Protocol::Imap, "a1 LOGIN \"user@practice.test\" \"practice\"\r\n", "a1 OK");
    row("IMAP LOGIN with atoms", None, Protocol::Imap, "a1 LOGIN user@practice.test practice\r\n", "a1 OK");
    row("IMAP wrong password", None, Protocol::Imap, "a1 LOGIN user@practice.test guess\r\n",
        "a1 NO [AUTHENTICATIONFAILED]");
    row("IMAP AUTHENTICATE PLAIN", None, Protocol::Imap, "a1 AUTHENTICATE PLAIN " + right + "\r\n", "a1 OK");
    row("IMAP without sign-in", AuthMissing, Protocol::Imap, "a1 CAPABILITY\r\n", "LOGINDISABLED");
    row("POP3 USER and PASS", None, Protocol::Pop3, "USER user@practice.test\r\nPASS practice\r\n",
        "+OK Signed in");
    row("POP3 wrong password", None, Protocol::Pop3, "USER user@practice.test\r\nPASS guess\r\n",
        "-ERR [AUTH]");
    row("SMTP offers SCRAM", None, Protocol::Smtp, "EHLO a\r\n", "SCRAM-SHA-256");
    row("POP3 AUTH PLAIN, asked for", None, Protocol::Pop3, "AUTH PLAIN\r\n" + right + "\r\n",
        "+OK Signed in");
    row("a cancelled exchange is a refusal", None, Protocol::Imap, "a1 AUTHENTICATE LOGIN\r\n*\r\n",
        "a1 NO [AUTHENTICATIONFAILED]");
    row("no mailbox before the sign-in", None, Protocol::Imap, "a1 SELECT INBOX\r\n", "a1 BAD");
    row("an empty INBOX", None, Protocol::Imap,
        "a1 LOGIN user@practice.test practice\r\na2 SELECT INBOX\r\na3 UID SEARCH SUBJECT \"x\"\r\n",
        "* SEARCH\r\na3 OK");
    row("a message that is not there", None, Protocol::Pop3,
        "USER user@practice.test\r\nPASS practice\r\nTOP 1 0\r\n", "-ERR No such message");
    row("busy", Busy, Protocol::Imap, {}, "* BYE [UNAVAILABLE]");
}

void TestPracticeServer::dialogue()
{
    QFETCH(int, fault);
    QFETCH(int, protocol);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, last);
    PracticeServer server(static_cast<PracticeFault>(fault));
    QVERIFY(server.start());
    Client client;
    QSignalSpy encrypted(&client.socket, &QSslSocket::encrypted);
    client.socket.connectToHostEncrypted(u"localhost"_s,
                                         serviceOf(server, Protocol(protocol), Security::Tls).port);
    QTRY_COMPARE(encrypted.size(), 1);
    client.socket.write(sent);
    QVERIFY(client.read(last).contains(last));
}

void TestPracticeServer::startTls()
{
    PracticeServer server(PracticeFault::None);
    QVERIFY(server.start());
    Client client;
    client.trust(server);
    client.socket.setPeerVerifyName(u"localhost"_s);
    client.socket.connectToHost(u"localhost"_s, serviceOf(server, Protocol::Smtp, Security::StartTls).port);
    QVERIFY(client.read("\r\n").startsWith("220 "));
    client.socket.write("EHLO a\r\n");
    const auto before = client.read("250 ");
    QVERIFY(before.contains("STARTTLS"));
    QVERIFY(!before.contains("AUTH"));
    client.socket.write("STARTTLS\r\n");
    QVERIFY(client.read("\r\n").startsWith("220 "));
    client.socket.startClientEncryption();
    QTRY_VERIFY(client.socket.isEncrypted());
    QCOMPARE(client.errors, QList<QSslError>());
    client.socket.write("EHLO a\r\n");
    QVERIFY(client.read("250 AUTH").contains("AUTH PLAIN LOGIN"));
}

void TestPracticeServer::refusedHasNobodyListening()
{
    PracticeServer server(PracticeFault::Refused);
    QVERIFY(server.start());
    QCOMPARE(server.services().size(), 6);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.services().constFirst().port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestPracticeServer::bothLoopbackAddressesAnswer()
{
    PracticeServer server(PracticeFault::None);
    QVERIFY(server.start());
    QTcpSocket v4;
    v4.connectToHost(QHostAddress(QHostAddress::LocalHost), server.services().constFirst().port);
    QTRY_COMPARE(v4.state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
