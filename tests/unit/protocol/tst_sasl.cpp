#include "core/protocol/sasl.h"
#include "core/protocol/saslprep.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSasl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void choice_data();
    void choice();
    void plain();
    void login();
    void cramMd5OfRfc2195();
    void xoauth2();
    void oauthBearerOfRfc7628();
    void scramSha256OfRfc7677();
    void scramSha1OfRfc5802();
    void aFreshNonceEachTime();
    void namesAreEscaped();
    void hostileServerFirst_data();
    void hostileServerFirst();
    void aWrongServerSignatureIsFalse();
    void manyIterationsComeInSlices();
    void preparation_data();
    void preparation();
};

namespace {

Credentials tim()
{
    return {u"tim"_s, Secret("tanstaaftanstaaf"), Secret()};
}

Credentials userOfRfcs()
{
    return {u"user"_s, Secret("pencil"), Secret()};
}

const QByteArray nonceOfRfc7677("rOprNGfwEbeRWgbNEkqO");

SaslExchange exchangeOfRfc7677()
{
    return {SaslMechanism::ScramSha256, userOfRfcs(), {{}, 0, nonceOfRfc7677}};
}

//! The answer, after as many slices as it takes.
std::optional<QByteArray> answerTo(SaslExchange &exchange, const QByteArray &challenge)
{
    auto answer = exchange.respond(challenge);
    while (!answer && exchange.isComputing())
        answer = exchange.computeSlice();
    return answer;
}

}

void TestSasl::choice_data()
{
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("has"); // user, password, token
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("expected");
    const QString all = u"CRAM-MD5 LOGIN PLAIN XOAUTH2"_s;
    QTest::newRow("PLAIN over TLS") << all << u"user password"_s << true << u"PLAIN"_s;
    QTest::newRow("LOGIN where there is no PLAIN")
        << u"CRAM-MD5 LOGIN"_s << u"user password"_s << true << u"LOGIN"_s;
    QTest::newRow("CRAM-MD5 alone") << u"CRAM-MD5"_s << u"user password"_s << true << u"CRAM-MD5"_s;
    QTest::newRow("CRAM-MD5 first in clear") << all << u"user password"_s << false << u"CRAM-MD5"_s;
    QTest::newRow("PLAIN in clear where there is no other")
        << u"PLAIN"_s << u"user password"_s << false << u"PLAIN"_s;
    QTest::newRow("a token goes before a password")
        << all << u"user password token"_s << true << u"XOAUTH2"_s;
    QTest::newRow("the password where tokens are not taken")
        << u"PLAIN"_s << u"user password token"_s << true << u"PLAIN"_s;
    QTest::newRow("a token alone fits no password mechanism")
        << u"PLAIN"_s << u"user token"_s << true << QString();
    QTest::newRow("a password alone fits no token mechanism")
        << u"XOAUTH2 OAUTHBEARER"_s << u"user password"_s << true << QString();
    QTest::newRow("the standard token mechanism first")
        << u"XOAUTH2 OAUTHBEARER"_s << u"user token"_s << true << u"OAUTHBEARER"_s;
    QTest::newRow("no token in clear") << u"XOAUTH2 OAUTHBEARER"_s << u"user token"_s << false << QString();
    QTest::newRow("PLAIN before SCRAM over TLS")
        << u"SCRAM-SHA-256 PLAIN"_s << u"user password"_s << true << u"PLAIN"_s;
    QTest::newRow("the stronger SCRAM")
        << u"CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256"_s << u"user password"_s << true << u"SCRAM-SHA-256"_s;
    QTest::newRow("SCRAM before CRAM-MD5")
        << u"CRAM-MD5 SCRAM-SHA-1"_s << u"user password"_s << true << u"SCRAM-SHA-1"_s;
    QTest::newRow("SCRAM first in clear")
        << u"PLAIN CRAM-MD5 SCRAM-SHA-256"_s << u"user password"_s << false << u"SCRAM-SHA-256"_s;
    QTest::newRow("no SCRAM for a password that it does not allow")
        << u"SCRAM-SHA-256 CRAM-MD5"_s << u"user odd"_s << true << u"CRAM-MD5"_s;
    QTest::newRow("channel binding is not known")
        << u"SCRAM-SHA-256-PLUS"_s << u"user password"_s << true << QString();
    QTest::newRow("no user") << all << u"password token"_s << true << QString();
    QTest::newRow("nothing known offered") << u"GSSAPI NTLM"_s << u"user password"_s << true << QString();
}

void TestSasl::choice()
{
    QFETCH(QString, offered);
    QFETCH(QString, has);
    QFETCH(bool, encrypted);
    QFETCH(QString, expected);
    Credentials credentials;
    if (has.contains(u"user"_s))
        credentials.user = u"tim"_s;
    if (has.contains(u"password"_s))
        credentials.password = Secret("secret");
    if (has.contains(u"odd"_s))
        credentials.password = Secret("bell\x07");
    if (has.contains(u"token"_s))
        credentials.accessToken = Secret("token");
    const auto mechanism = chooseMechanism(offered.split(u' '), credentials, encrypted);
    QCOMPARE(mechanism ? QString(toId(*mechanism)) : QString(), expected);
}

void TestSasl::plain()
{
    const QByteArray message("\0tim\0tanstaaftanstaaf", 21);
    SaslExchange early(SaslMechanism::Plain, tim());
    QCOMPARE(early.initialResponse(), std::optional(message));
    QCOMPARE(early.respond(""), std::optional(message));
    QVERIFY(!early.respond(""));
    SaslExchange late(SaslMechanism::Plain, tim());
    QCOMPARE(late.respond(""), std::optional(message));
    QVERIFY(!late.respond("more"));
}

void TestSasl::login()
{
    SaslExchange exchange(SaslMechanism::Login, tim());
    QVERIFY(!exchange.initialResponse());
    QCOMPARE(exchange.respond("Username:"), std::optional(QByteArray("tim")));
    QCOMPARE(exchange.respond("Password:"), std::optional(QByteArray("tanstaaftanstaaf")));
    QVERIFY(!exchange.respond("More:"));
}

void TestSasl::cramMd5OfRfc2195()
{
    SaslExchange exchange(SaslMechanism::CramMd5, tim());
    QVERIFY(!exchange.initialResponse());
    QCOMPARE(exchange.respond("<1896.697170952@postoffice.reston.mci.net>"),
             std::optional(QByteArray("tim b913a602c7eda7a495b4e6e7334d3890")));
    QVERIFY(!exchange.respond("<again>"));
    SaslExchange empty(SaslMechanism::CramMd5, tim());
    QVERIFY(!empty.respond(""));
}

void TestSasl::xoauth2()
{
    const Credentials credentials{u"tim@example.com"_s, Secret(), Secret("ya29")};
    const QByteArray message("user=tim@example.com\1auth=Bearer ya29\1\1");
    SaslExchange early(SaslMechanism::XOAuth2, credentials);
    QCOMPARE(early.initialResponse(), std::optional(message));
    QCOMPARE(early.respond("{\"status\":\"401\"}"), std::optional(QByteArray("")));
    QVERIFY(!early.respond("{}"));
    SaslExchange late(SaslMechanism::XOAuth2, credentials);
    QCOMPARE(late.respond(""), std::optional(message));
    QCOMPARE(late.respond("{}"), std::optional(QByteArray("")));
    QVERIFY(!late.respond("{}"));
    SaslExchange overlooked(SaslMechanism::XOAuth2, credentials);
    QVERIFY(overlooked.initialResponse());
    QCOMPARE(overlooked.respond(""), std::optional(message));
    QCOMPARE(overlooked.respond("{}"), std::optional(QByteArray("")));
}

void TestSasl::oauthBearerOfRfc7628()
{
    const Credentials credentials{u"user@example.com"_s, Secret(),
                                  Secret("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==")};
    const QByteArray message = QByteArray::fromBase64(
        "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRx"
        "bVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB");
    const SaslSurroundings server{"server.example.com", 143, {}};
    SaslExchange early(SaslMechanism::OAuthBearer, credentials, server);
    QCOMPARE(early.initialResponse(), std::optional(message));
    QVERIFY(early.isErrorReport("{\"status\":\"invalid_token\"}"));
    QCOMPARE(early.respond("{\"status\":\"invalid_token\"}"), std::optional(QByteArray("\1")));
    QVERIFY(!early.respond("{}"));
    SaslExchange late(SaslMechanism::OAuthBearer, credentials, server);
    QCOMPARE(late.respond(""), std::optional(message));
    QCOMPARE(late.respond("{}"), std::optional(QByteArray("\1")));
    SaslExchange nameless(SaslMechanism::OAuthBearer, {u"a,b=c"_s, Secret(), Secret("t")});
    QCOMPARE(nameless.initialResponse(), std::optional(QByteArray("n,a=a=2Cb=3Dc,\1auth=Bearer t\1\1")));
}

void TestSasl::scramSha256OfRfc7677()
{
    SaslExchange exchange = exchangeOfRfc7677();
    QCOMPARE(exchange.initialResponse(), std::optional(QByteArray("n,,n=user,r=rOprNGfwEbeRWgbNEkqO")));
    QVERIFY(exchange.isServerUnproven());
    const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    QCOMPARE(
        answerTo(exchange, "r=" + nonce + ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"),
        std::optional(QByteArray("c=biws,r=" + nonce + ",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")));
    QCOMPARE(answerTo(exchange, "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="),
             std::optional(QByteArray("")));
    QVERIFY(!exchange.isServerUnproven());
    QVERIFY(!exchange.isServerFalse());
    QVERIFY(!answerTo(exchange, "more"));
}

void TestSasl::scramSha1OfRfc5802()
{
    SaslExchange exchange(SaslMechanism::ScramSha1, userOfRfcs(), {{}, 0, "fyko+d2lbbFgONRv9qkxdawL"});
    QCOMPARE(answerTo(exchange, ""), std::optional(QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL")));
    const QByteArray nonce = "fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j";
    QCOMPARE(answerTo(exchange, "r=" + nonce + ",s=QSXCR+Q6sek8bf92,i=4096"),
             std::optional(QByteArray("c=biws,r=" + nonce + ",p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")));
    QCOMPARE(answerTo(exchange, "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="), std::optional(QByteArray("")));
    QVERIFY(!exchange.isServerUnproven());
}

void TestSasl::aFreshNonceEachTime()
{
    SaslExchange one(SaslMechanism::ScramSha256, userOfRfcs());
    SaslExchange other(SaslMechanism::ScramSha256, userOfRfcs());
    const QByteArray first = one.initialResponse().value_or("");
    QVERIFY(first.size() >= qsizetype(qstrlen("n,,n=user,r=")) + 24);
    QVERIFY(!first.sliced(12).contains(','));
    QVERIFY(first != other.initialResponse().value_or(""));
}

void TestSasl::namesAreEscaped()
{
    const Credentials odd{u"a=b,c"_s, Secret("pencil"), Secret()};
    SaslExchange exchange(SaslMechanism::ScramSha256, odd, {{}, 0, "nonce"});
    QCOMPARE(exchange.initialResponse(), std::optional(QByteArray("n,,n=a=3Db=2Cc,r=nonce")));
}

void TestSasl::hostileServerFirst_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray salt = ",s=W22ZaJ0SNY7soEsUEjb6gQ==";
    QTest::newRow("another nonce") << QByteArray("r=other123" + salt + ",i=4096");
    QTest::newRow("our nonce and nothing of its own") << QByteArray("r=" + nonceOfRfc7677 + salt + ",i=4096");
    QTest::newRow("too few iterations") << QByteArray("r=" + nonceOfRfc7677 + "x" + salt + ",i=4095");
    QTest::newRow("too many iterations") << QByteArray("r=" + nonceOfRfc7677 + "x" + salt + ",i=1000001");
    QTest::newRow("iterations beyond all numbers")
        << QByteArray("r=" + nonceOfRfc7677 + "x" + salt + ",i=99999999999999999999");
    QTest::newRow("negative iterations") << QByteArray("r=" + nonceOfRfc7677 + "x" + salt + ",i=-5000");
    QTest::newRow("no iterations") << QByteArray("r=" + nonceOfRfc7677 + "x" + salt);
    QTest::newRow("no salt") << QByteArray("r=" + nonceOfRfc7677 + "x,s=,i=4096");
    QTest::newRow("a salt that is no base64") << QByteArray("r=" + nonceOfRfc7677 + "x,s=*,i=4096");
    QTest::newRow("an extension that must be understood")
        << QByteArray("m=new,r=" + nonceOfRfc7677 + "x" + salt + ",i=4096");
    QTest::newRow("commas alone") << QByteArray(4000, ',');
    QTest::newRow("empty again") << QByteArray();
}

void TestSasl::hostileServerFirst()
{
    QFETCH(QByteArray, message);
    SaslExchange exchange = exchangeOfRfc7677();
    QVERIFY(exchange.respond(""));
    QVERIFY(!exchange.respond(message));
    QVERIFY(!exchange.isComputing());
    QVERIFY(exchange.isServerUnproven());
    QVERIFY(!exchange.isServerFalse());
}

void TestSasl::aWrongServerSignatureIsFalse()
{
    for (const QByteArray &final : {QByteArray("v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="),
                                    QByteArray("v="), QByteArray("x"), QByteArray()}) {
        SaslExchange exchange = exchangeOfRfc7677();
        QVERIFY(exchange.initialResponse());
        QVERIFY(answerTo(exchange, "r=" + nonceOfRfc7677 + "x,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"));
        QVERIFY(!answerTo(exchange, final));
        QVERIFY(exchange.isServerFalse());
    }
}

void TestSasl::manyIterationsComeInSlices()
{
    SaltedPassword salted(QCryptographicHash::Sha256, Secret("pencil"), "salt",
                          2 * SaltedPassword::iterationsInASlice + 2);
    int slices = 0;
    for (; !salted.isReady(); ++slices)
        salted.computeSlice();
    QCOMPARE(slices, 3);
}

void TestSasl::preparation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: not allowed
    // RFC 4013 section 3
    QTest::newRow("a soft hyphen is mapped to nothing") << u"I\u00ADX"_s << QByteArray("IX");
    QTest::newRow("no transformation") << u"user"_s << QByteArray("user");
    QTest::newRow("case is kept") << u"USER"_s << QByteArray("USER");
    QTest::newRow("a feminine ordinal becomes an a") << u"\u00AA"_s << QByteArray("a");
    QTest::newRow("a Roman numeral becomes letters") << u"\u2168"_s << QByteArray("IX");
    QTest::newRow("a control character") << u"\u0007"_s << QByteArray();
    QTest::newRow("a blank that does not break") << u"a\u00A0b"_s << QByteArray("a b");
    QTest::newRow("an umlaut in two parts") << u"u\u0308"_s << QByteArray("\xC3\xBC");
    QTest::newRow("a character beyond the first plane") << u"\U0001F600"_s << QByteArray("\xF0\x9F\x98\x80");
    QTest::newRow("private use") << u"\uE000"_s << QByteArray();
    QTest::newRow("what was no UTF-8") << u"\uFFFD"_s << QByteArray();
    QTest::newRow("nothing is left") << u"\u200B"_s << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestSasl::preparation()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(saslPrepared(text).value_or(QByteArray()), expected);
    QCOMPARE(saslPrepared(text).has_value(), !expected.isEmpty());
}

QTEST_APPLESS_MAIN(TestSasl)
#include "tst_sasl.moc"
