#include "core/protocol/sasl.h"

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
};

namespace {

Credentials tim()
{
    return {u"tim"_s, Secret("tanstaaftanstaaf"), Secret()};
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

QTEST_APPLESS_MAIN(TestSasl)
#include "tst_sasl.moc"
