#include "core/model/account.h"
#include "core/model/endpoint.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void address_data();
    void address();
    void pastedAddress_data();
    void pastedAddress();
};

void TestEndpoint::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << u"imap:imap.example.com:993:tls"_s << u"imap imap.example.com 993 tls"_s;
    QTest::newRow("security from the port")
        << u"smtp:mail.example.com:587"_s << u"smtp mail.example.com 587 starttls"_s;
    QTest::newRow("port from the protocol") << u"pop3:pop.example.com"_s << u"pop3 pop.example.com 995 tls"_s;
    QTest::newRow("submission is the usual SMTP port")
        << u"smtp:mail.example.com"_s << u"smtp mail.example.com 587 starttls"_s;
    QTest::newRow("capitals") << u"IMAP:Mail.Example.com:143:STARTTLS"_s
                              << u"imap Mail.Example.com 143 starttls"_s;
    QTest::newRow("unknown port is found out") << u"imap:localhost:10143"_s << u"imap localhost 10143 auto"_s;
    QTest::newRow("IPv6 in brackets") << u"imap:[2001:db8::1]:993"_s << u"imap 2001:db8::1 993 tls"_s;
    QTest::newRow("IPv6 alone") << u"smtp:[::1]"_s << u"smtp ::1 587 starttls"_s;
    QTest::newRow("IDN") << u"imap:bücher.example:993:tls"_s << u"imap bücher.example 993 tls"_s;
    QTest::newRow("auto asked for") << u"imap:a.example:993:auto"_s << u"imap a.example 993 tls"_s;
}

void TestEndpoint::accepted()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto endpoint = parseEndpoint(text);
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().detail));
    QCOMPARE(u"%1 %2 %3 %4"_s.arg(toId(endpoint->protocol), endpoint->host)
                 .arg(endpoint->port)
                 .arg(toId(endpoint->security)),
             expected);
}

void TestEndpoint::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no protocol") << u"imap.example.com"_s << u"PROTOCOL:HOST"_s;
    QTest::newRow("unknown protocol") << u"http:example.com"_s << u"imap, pop3 or smtp"_s;
    QTest::newRow("no host") << u"imap:"_s << u"missing"_s;
    QTest::newRow("port too large") << u"imap:a.example:70000"_s << u"1 to 65535"_s;
    QTest::newRow("port zero") << u"imap:a.example:0"_s << u"1 to 65535"_s;
    QTest::newRow("port in words") << u"imap:a.example:imaps"_s << u"1 to 65535"_s;
    QTest::newRow("blank before the port") << u"smtp:127.0.0.1: 25"_s << u"1 to 65535"_s;
    QTest::newRow("sign before the port") << u"smtp:127.0.0.1:+25"_s << u"1 to 65535"_s;
    QTest::newRow("no port after the colon") << u"smtp:127.0.0.1:"_s << u"1 to 65535"_s;
    QTest::newRow("unknown security") << u"imap:a.example:993:ssl"_s << u"starttls"_s;
    QTest::newRow("IPv6 without brackets") << u"imap:2001:db8::1:993"_s << u"brackets"_s;
    QTest::newRow("bracket left open") << u"imap:[2001:db8::1"_s << u"not closed"_s;
    QTest::newRow("blank in the name") << u"imap:a b.example"_s << u"letters, digits"_s;
    QTest::newRow("two dots") << u"imap:a..example"_s << u"empty part"_s;
    QTest::newRow("hyphen first") << u"imap:-a.example"_s << u"hyphen"_s;
    QTest::newRow("label too long") << u"imap:%1.example"_s.arg(QString(64, u'a')) << u"63"_s;
    QTest::newRow("name too long") << u"imap:%1example"_s.arg(QString(u"abcdefgh."_s).repeated(30))
                                   << u"253"_s;
}

void TestEndpoint::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto endpoint = parseEndpoint(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(endpoint.error().detail.contains(says), qPrintable(endpoint.error().detail));
}

void TestEndpoint::address_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says"); // empty: accepted
    QTest::newRow("plain") << u"jane.doe+mail@example.com"_s << QString();
    QTest::newRow("no at") << u"example.com"_s << u"no @"_s;
    QTest::newRow("nobody") << u"@example.com"_s << u"before the @"_s;
    QTest::newRow("no dot") << u"jane@example"_s << u"dot-something"_s;
    QTest::newRow("blank") << u"jane doe@example.com"_s << u"no mail address has"_s;
    QTest::newRow("IP address") << u"jane@10.66.1.1"_s << u"number of a computer"_s;
    QTest::newRow("bad domain") << u"jane@exa_mple..com"_s << u"empty part"_s;
}

void TestEndpoint::address()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto parts = splitAddress(text);
    QCOMPARE(parts.has_value(), says.isEmpty());
    if (!parts)
        QVERIFY2(parts.error().detail.contains(says), qPrintable(parts.error().detail));
}

void TestEndpoint::pastedAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("an address stays") << u"jane.doe+mail@example.com"_s << u"jane.doe+mail@example.com"_s;
    QTest::newRow("no address stays") << u"example.com."_s << u"example.com."_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks around") << u"  jane@example.com\t"_s << u"jane@example.com"_s;
    QTest::newRow("unseen marks around") << u"\u202Ajane@example.com\u202C"_s << u"jane@example.com"_s;
    QTest::newRow("a blank within stays") << u"jane doe@example.com"_s << u"jane doe@example.com"_s;
    QTest::newRow("link") << u"MailTo:jane%2Bmail@example.com?subject=Hi@all"_s << u"jane+mail@example.com"_s;
    QTest::newRow("angle brackets") << u"<jane@example.com>"_s << u"jane@example.com"_s;
    QTest::newRow("with a name") << u"“Doe, Jane” <jane@example.com>;"_s << u"jane@example.com"_s;
    QTest::newRow("with a name and a link") << u"Jane <mailto:jane@example.com>"_s << u"jane@example.com"_s;
    QTest::newRow("link to angle brackets") << u"mailto:<jane@example.com>"_s << u"jane@example.com"_s;
    QTest::newRow("bracket alone") << u">"_s << u">"_s;
    QTest::newRow("full stop") << u"jane@example.com."_s << u"jane@example.com"_s;
    QTest::newRow("full-width signs") << u"jane＠example。com"_s << u"jane@example.com"_s;
}

void TestEndpoint::pastedAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QCOMPARE(cleanedAddress(typed), address);
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
