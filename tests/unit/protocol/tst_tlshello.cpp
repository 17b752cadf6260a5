#include "core/protocol/tlshello.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

class TestTlsHello : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void helloIsWellFormed_data();
    void helloIsWellFormed();
    void serverName_data();
    void serverName();
    void answer_data();
    void answer();
    void bounds();
    void failure_data();
    void failure();
    void names();
};

namespace {

using Kind = TlsHelloAnswer::Kind;

qsizetype number(QByteArrayView bytes, qsizetype at, qsizetype size)
{
    qsizetype value = 0;
    for (qsizetype i = 0; i < size; ++i)
        value = value * 256 + static_cast<uchar>(bytes.at(at + i));
    return value;
}

QString described(const TlsHelloAnswer &answer)
{
    switch (answer.kind) {
    case Kind::None:
        return u"nothing"_s;
    case Kind::ServerHello:
        return u"%1 with 0x%2"_s.arg(tlsVersionName(answer.version))
            .arg(uint(answer.cipher), 4, 16, QChar(u'0'));
    case Kind::Alert:
        return tlsAlertName(answer.alert);
    case Kind::Plaintext:
        return u"clear: "_s + QString::fromLatin1(answer.plaintext) + u" ("_s + answer.otherProtocol + u")"_s;
    case Kind::Malformed:
        return u"malformed"_s;
    }
    return {};
}

}

void TestTlsHello::helloIsWellFormed_data()
{
    QTest::addColumn<ClientHelloKind>("kind");
    QTest::addColumn<int>("version");
    QTest::newRow("current") << ClientHelloKind::Current << 0x0303;
    QTest::newRow("old") << ClientHelloKind::Old << 0x0301;
    QTest::newRow("any cipher") << ClientHelloKind::AnyCipher << 0x0303;
}

void TestTlsHello::helloIsWellFormed()
{
    QFETCH(ClientHelloKind, kind);
    QFETCH(int, version);
    const QByteArray hello = clientHello(kind, "mail.example.com", QByteArray(32, 'r'));
    QVERIFY(hello.startsWith(QByteArray::fromHex("160301")));
    QCOMPARE(number(hello, 3, 2), hello.size() - 5);
    QCOMPARE(number(hello, 5, 1), 1); // ClientHello
    QCOMPARE(number(hello, 6, 3), hello.size() - 9);
    QCOMPARE(number(hello, 9, 2), version);
    QCOMPARE(hello.mid(11, 32), QByteArray(32, 'r'));
    QCOMPARE(number(hello, 43, 1), 0);
    const qsizetype ciphers = number(hello, 44, 2);
    QVERIFY(ciphers > 0 && ciphers % 2 == 0);
    const qsizetype extensionsAt = 46 + ciphers + 2;
    QCOMPARE(number(hello, extensionsAt, 2), hello.size() - extensionsAt - 2);
    // Every extension ends where the next begins.
    qsizetype at = extensionsAt + 2;
    while (at < hello.size())
        at += 4 + number(hello, at + 2, 2);
    QCOMPARE(at, hello.size());
    QCOMPARE(clientHello(kind, "mail.example.com", QByteArray()).size(), hello.size());
}

void TestTlsHello::serverName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("sent");
    QTest::newRow("a name") << QByteArray("xn--bcher-kva.example") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("an IPv4 address") << QByteArray("192.0.2.1") << false;
    QTest::newRow("an IPv6 address") << QByteArray("2001:db8::1") << false;
    QTest::newRow("too long") << QByteArray(256, 'a') << false;
}

void TestTlsHello::serverName()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, sent);
    const QByteArray with = clientHello(ClientHelloKind::Current, name, {});
    const QByteArray without = clientHello(ClientHelloKind::Current, {}, {});
    QCOMPARE(with.size() - without.size(), sent ? name.size() + 9 : 0);
    QCOMPARE(!name.isEmpty() && with.contains(name), sent);
}

void TestTlsHello::answer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *hex, const QString &expected) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << expected;
    };
    // What OpenSSL 3.0 answers.
    row("HelloRetryRequest of TLS 1.3",
        "1603030038020000340303cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c00130100000c00"
        "2b00020304"
        "00330002001d140303000101",
        u"TLSv1.3 with 0x1301"_s);
    row("ServerHello of TLS 1.2, more behind it",
        "160303005902000055030334b8f33eaefa9447774f640038fdad92ffa0bca3d552d6522685d4cc694c0181201477e367201c"
        "584783d6eb"
        "8f9401061a441e11b351c99244ebce554c1dca3cb6c02f00000dff01000100000b00040300010216030303250b000321000"
        "3",
        u"TLSv1.2 with 0xc02f"_s);
    row("ServerHello of TLS 1.0",
        "160301005902000055030191128054cbeac5e8fa5ffdffc90e20ec855fab07f1619ab91c7bbcd0be3ecf58204e61c7b4beef"
        "7a25ebbbfb"
        "220a2fecdcea30a5c604294cd8ccb10bc9ba4d0450c01300000dff01000100000b00040300010216030103250b0003210003"
        "1e",
        u"TLSv1 with 0xc013"_s);
    row("protocol_version", "15030100020246", u"protocol_version"_s);
    row("handshake_failure", "15030300020228", u"handshake_failure"_s);
    row("a warning, then ServerHello without extensions",
        "1503030002017016030000"
        "2a020000260300000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f00000500",
        u"SSLv3 with 0x0005"_s);
    row("a warning and nothing more", "15030300020170", u"unrecognized_name"_s);
    row("ServerHello in two records",
        "1603030011020000260303000102030405060708090a"
        "16030300190b0c0d0e0f101112131415161718191a1b1c1d1e1f00002f00",
        u"TLSv1.2 with 0x002f"_s);
    row("nothing", "", u"nothing"_s);
    row("cut short", "1603030059020000", u"malformed"_s);
    row("another message than ServerHello", "16030300040b000000", u"malformed"_s);
    row("ServerHello too short", "160303000802000004030300aa", u"malformed"_s);
    row("session id beyond the end",
        "160303002a020000260303"
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
        "ff000500",
        u"malformed"_s);
    row("a message that claims 16 MiB", "160303000402ffffff", u"malformed"_s);
    row("a record that claims 64 KiB", "160303ffff", u"malformed"_s);
    row("an alert of one byte", "150303000102", u"malformed"_s);
    row("application data", "170303000141", u"malformed"_s);
    const auto clear = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    clear("SMTP in clear", "220 mail.example.com ESMTP\r\n", u"clear: 220 mail.example.com ESMTP (smtp)"_s);
    clear("IMAP in clear", "* OK ready\r\nmore", u"clear: * OK ready (imap)"_s);
    clear("POP3 in clear, no line end", "+OK ready", u"clear: +OK ready (pop3)"_s);
    clear("HTTP", "HTTP/1.1 400 Bad Request\r\n\r\n", u"clear: HTTP/1.1 400 Bad Request (http)"_s);
    clear("SSH", "SSH-2.0-OpenSSH\r\n", u"clear: SSH-2.0-OpenSSH (ssh)"_s);
}

void TestTlsHello::answer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    for (const qsizetype piece :
         {std::max(qsizetype(1), bytes.size()), qsizetype(1), qsizetype(2), qsizetype(7)}) {
        TlsHelloReader reader;
        bool complete = false;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            complete = reader.feed(bytes.mid(at, piece));
        if (!complete)
            reader.end();
        QVERIFY(reader.feed("more"));
        QCOMPARE(described(reader.answer()), expected);
    }
}

void TestTlsHello::bounds()
{
    TlsHelloReader text;
    QVERIFY(text.feed(QByteArray(1 << 20, 'A')));
    QCOMPARE(text.answer().plaintext.size(), TlsHelloReader::maxPlaintextBytes);

    TlsHelloReader warnings;
    const QByteArray warning = QByteArray::fromHex("15030300020170");
    bool complete = false;
    for (int i = 0; i < 20000 && !complete; ++i)
        complete = warnings.feed(warning);
    QVERIFY(complete);
    QCOMPARE(warnings.answer().kind, Kind::Malformed);
}

void TestTlsHello::failure_data()
{
    QTest::addColumn<TlsHelloAnswer>("current");
    QTest::addColumn<TlsHelloAnswer>("old");
    QTest::addColumn<TlsHelloAnswer>("anyCipher");
    QTest::addColumn<TlsFailure>("expected");
    const auto hello = [](quint16 version) {
        TlsHelloAnswer answer;
        answer.kind = Kind::ServerHello;
        answer.version = version;
        return answer;
    };
    const auto alert = [](quint8 description) {
        TlsHelloAnswer answer;
        answer.kind = Kind::Alert;
        answer.alert = description;
        return answer;
    };
    TlsHelloAnswer clear;
    clear.kind = Kind::Plaintext;
    const TlsHelloAnswer none;
    QTest::newRow("all is well") << hello(0x0304) << none << none << TlsFailure::None;
    QTest::newRow("in clear") << clear << clear << clear << TlsFailure::PlaintextAnswered;
    QTest::newRow("TLS 1.0 only") << alert(70) << hello(0x0301) << hello(0x0301)
                                  << TlsFailure::ProtocolVersion;
    QTest::newRow("falls back to TLS 1.0") << hello(0x0301) << none << none << TlsFailure::ProtocolVersion;
    QTest::newRow("TLS 1.0 only, says no more than failure")
        << alert(40) << hello(0x0301) << hello(0x0301) << TlsFailure::ProtocolVersion;
    QTest::newRow("TLS 1.0 only, hangs up on others")
        << none << hello(0x0301) << none << TlsFailure::ProtocolVersion;
    QTest::newRow("anonymous ciphers only")
        << alert(40) << alert(70) << hello(0x0303) << TlsFailure::NoSharedCipher;
    QTest::newRow("RC4 only, in every version")
        << alert(40) << hello(0x0301) << hello(0x0303) << TlsFailure::NoSharedCipher;
    QTest::newRow("client certificate")
        << alert(116) << none << none << TlsFailure::ClientCertificateRequired;
    QTest::newRow("nothing agrees") << alert(40) << alert(40) << alert(40) << TlsFailure::Other;
    QTest::newRow("silence") << none << none << none << TlsFailure::Other;
}

void TestTlsHello::failure()
{
    QFETCH(TlsHelloAnswer, current);
    QFETCH(TlsHelloAnswer, old);
    QFETCH(TlsHelloAnswer, anyCipher);
    QFETCH(TlsFailure, expected);
    QCOMPARE(toId(failureFromHellos(current, old, anyCipher)), toId(expected));
}

void TestTlsHello::names()
{
    QCOMPARE(tlsVersionName(0x0302), u"TLSv1.1"_s);
    QCOMPARE(tlsVersionName(0x0a01), u"0x0a01"_s);
    QCOMPARE(tlsAlertName(40), u"handshake_failure"_s);
    QCOMPARE(tlsAlertName(200), u"alert 200"_s);
}

QTEST_APPLESS_MAIN(TestTlsHello)
#include "tst_tlshello.moc"
