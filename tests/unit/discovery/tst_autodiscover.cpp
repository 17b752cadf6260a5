#include "core/discovery/autodiscover.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

const AddressParts ada{u"ada.ray"_s, u"harbour.example"_s};

QByteArray response(const QByteArray &fields)
{
    return "<?xml version='1.0' encoding='utf-8'?>\n"
           "<Autodiscover xmlns='http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'>\n"
           "<Response "
           "xmlns='http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'>" +
           fields + "</Response></Autodiscover>";
}

QByteArray settings(const QByteArray &protocols)
{
    return response("<User><DisplayName>Ada Ray</DisplayName></User><Account><AccountType>email</AccountType>"
                    "<Action>settings</Action>" +
                    protocols + "</Account>");
}

QByteArray protocol(const QByteArray &type, const QByteArray &fields)
{
    return "<Protocol><Type>" + type + "</Type><Server>mail.harbour.example</Server>" + fields +
           "</Protocol>";
}

QByteArray redirection(const QByteArray &action, const QByteArray &field, const QByteArray &to)
{
    return response("<Account><Action>" + action + "</Action><" + field + ">" + to + "</" + field +
                    "></Account>");
}

// "imap:host:port:security", as the command line writes a service.
QStringList written(const SettingsCandidate &candidate)
{
    QStringList lines;
    for (const ServiceSettings &service : candidate.services) {
        const Endpoint &endpoint = service.endpoint;
        lines += u"%1:%2:%3"_s.arg(toId(endpoint.protocol), hostAndPort(endpoint.host, endpoint.port),
                                   toId(endpoint.security));
    }
    return lines;
}

AutodiscoverAnswer read(const QByteArray &xml)
{
    const auto answer = readAutodiscover(xml, ada);
    if (!answer)
        qWarning("%s", qUtf8Printable(answer.error().detail)); // which fails the test
    return answer.value_or(AutodiscoverAnswer());
}

}

class tst_Autodiscover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theQuestionNamesTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("element");
        QTest::newRow("an address") << u"ada.ray@harbour.example"_s
                                    << QByteArray("<EMailAddress>ada.ray@harbour.example</EMailAddress>");
        QTest::newRow("characters that mean something in XML")
            << u"a&b\"<c>]]>@harbour.example"_s
            << QByteArray("<EMailAddress>a&amp;b&quot;&lt;c&gt;]]&gt;@harbour.example</EMailAddress>");
        QTest::newRow("letters beyond ASCII")
            << u"ada@häfen.example"_s << QByteArray("<EMailAddress>ada@häfen.example</EMailAddress>");
        QTest::newRow("characters that XML has not")
            << u"a\u0001da\u000B@harbour.example"_s
            << QByteArray("<EMailAddress>ada@harbour.example</EMailAddress>");
    }

    void theQuestionNamesTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, element);
        const QByteArray request = autodiscoverRequest(address);
        QVERIFY(request.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        QVERIFY2(request.contains(element), request.constData());
        QVERIFY(request.contains(
            "<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/"
            "requestschema/2006\"><Request>"));
        QVERIFY(
            request.contains("<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/"
                             "outlook/responseschema/2006a</AcceptableResponseSchema>"));
        QVERIFY(request.trimmed().endsWith("</Request></Autodiscover>"));
    }

    void aWholeAnswerIsRead()
    {
        const AutodiscoverAnswer answer = read(settings(
            protocol("SMTP", "<Port>587</Port><DomainRequired>off</DomainRequired>"
                             "<LoginName>ada.ray@harbour.example</LoginName><SPA>off</SPA>"
                             "<Encryption>TLS</Encryption><AuthRequired>on</AuthRequired>"
                             "<UsePOPAuth>on</UsePOPAuth><SMTPLast>off</SMTPLast>") +
            "<Protocol><Type>EXPR</Type><Server>exchange.harbour.example</Server><SSL>On</SSL></Protocol>" +
            protocol("IMAP", "<TTL>1</TTL><Port>993</Port><LoginName>ada.ray@harbour.example</LoginName>"
                             "<SPA>off</SPA><SSL>on</SSL><AuthRequired>on</AuthRequired>") +
            protocol("POP3", "<Port>110</Port><LoginName>ada</LoginName><SPA>on</SPA><SSL>off</SSL>")));
        QVERIFY(answer.redirectUrl.isEmpty());
        QVERIFY(answer.redirectAddress.isEmpty());
        QCOMPARE(written(answer.candidate),
                 (QStringList{u"imap:mail.harbour.example:993:tls"_s, u"pop3:mail.harbour.example:110:none"_s,
                              u"smtp:mail.harbour.example:587:starttls"_s}));
        const auto &services = answer.candidate.services;
        QCOMPARE(services.at(0).user, u"ada.ray@harbour.example"_s);
        QCOMPARE(services.at(1).user, u"ada"_s);
        QCOMPARE(services.at(0).signIns, QList{SignInKind::Password});
        QCOMPARE(services.at(1).signIns, (QList{SignInKind::EncryptedPassword, SignInKind::Other}));
        QVERIFY(answer.candidate.provider.isEmpty());
        QVERIFY(!answer.candidate.isProtected);
    }

    void namespacesAreWrittenInManyWays_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray account =
            "<Account><Action>settings</Action>" + protocol("IMAP", "<Port>993</Port>") + "</Account>";
        QTest::newRow("none") << QByteArray("<Autodiscover><Response>" + account +
                                            "</Response></Autodiscover>");
        QTest::newRow("one for all") << QByteArray(
            "<Autodiscover xmlns='http://schemas.microsoft.com/exchange/autodiscover/outlook/"
            "responseschema/2006a'><Response>" +
            account + "</Response></Autodiscover>");
        QTest::newRow("prefixes") << QByteArray(
            "<a:Autodiscover "
            "xmlns:a='http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006' "
            "xmlns:r='http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'>"
            "<r:Response><r:Account><r:Protocol><r:Type>IMAP</r:Type><r:Server>mail.harbour.example</"
            "r:Server>"
            "<r:Port>993</r:Port></r:Protocol></r:Account></r:Response></a:Autodiscover>");
    }

    void namespacesAreWrittenInManyWays()
    {
        QFETCH(QByteArray, xml);
        QCOMPARE(written(read(xml).candidate), QStringList{u"imap:mail.harbour.example:993:tls"_s});
    }

    void encryptionIsReadAsOutlookReadsIt_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("service"); // behind the host; empty: passed over
        using B = QByteArray;
        QTest::newRow("SSL at port 993") << B("IMAP") << B("<Port>993</Port><SSL>on</SSL>") << u"993:tls"_s;
        QTest::newRow("SSL at port 143 is STARTTLS")
            << B("IMAP") << B("<Port>143</Port><SSL>on</SSL>") << u"143:starttls"_s;
        QTest::newRow("SSL at port 110 is STARTTLS")
            << B("POP3") << B("<Port>110</Port><SSL>On</SSL>") << u"110:starttls"_s;
        QTest::newRow("SSL at port 587 is STARTTLS")
            << B("SMTP") << B("<Port>587</Port><SSL>on</SSL>") << u"587:starttls"_s;
        QTest::newRow("SSL at port 25 is STARTTLS")
            << B("SMTP") << B("<Port>25</Port><SSL>on</SSL>") << u"25:starttls"_s;
        QTest::newRow("SSL at port 465") << B("SMTP") << B("<Port>465</Port><SSL>on</SSL>") << u"465:tls"_s;
        QTest::newRow("SSL at a port of the server's own")
            << B("SMTP") << B("<Port>2465</Port><SSL>on</SSL>") << u"2465:tls"_s;
        QTest::newRow("SSL is on where nothing is said")
            << B("IMAP") << B("<Port>993</Port>") << u"993:tls"_s;
        QTest::newRow("no SSL") << B("IMAP") << B("<Port>143</Port><SSL>off</SSL>") << u"143:none"_s;
        QTest::newRow("Encryption overrules SSL")
            << B("SMTP") << B("<Port>587</Port><SSL>off</SSL><Encryption>TLS</Encryption>")
            << u"587:starttls"_s;
        QTest::newRow("Encryption SSL is TLS from the start at any port")
            << B("SMTP") << B("<Port>587</Port><Encryption>SSL</Encryption>") << u"587:tls"_s;
        QTest::newRow("Encryption None overrules SSL")
            << B("POP3") << B("<Port>110</Port><SSL>on</SSL><Encryption>None</Encryption>") << u"110:none"_s;
        QTest::newRow("Encryption Auto goes by the port")
            << B("IMAP") << B("<Port>143</Port><SSL>off</SSL><Encryption>Auto</Encryption>")
            << u"143:starttls"_s;
        QTest::newRow("no port, SSL") << B("SMTP") << B("<SSL>on</SSL>") << u"465:tls"_s;
        QTest::newRow("no port, an empty element") << B("POP3") << B("<Port/><SSL>on</SSL>") << u"995:tls"_s;
        QTest::newRow("no port, STARTTLS")
            << B("SMTP") << B("<Encryption>tls</Encryption>") << u"587:starttls"_s;
        QTest::newRow("no port, no SSL") << B("IMAP") << B("<SSL>off</SSL>") << u"143:none"_s;
        QTest::newRow("a type in small letters") << B("pop3") << B("<Port>995</Port>") << u"995:tls"_s;
        QTest::newRow("an encryption that is not known is passed over")
            << B("IMAP") << B("<Port>993</Port><SSL>on</SSL><Encryption>quantum</Encryption>") << QString();
        QTest::newRow("SSL that is neither on nor off is passed over")
            << B("IMAP") << B("<Port>993</Port><SSL>perhaps</SSL>") << QString();
        QTest::newRow("port 0 is passed over") << B("IMAP") << B("<Port>0</Port>") << QString();
        QTest::newRow("port 70000 is passed over") << B("IMAP") << B("<Port>70000</Port>") << QString();
        QTest::newRow("a port in words is passed over") << B("IMAP") << B("<Port>imaps</Port>") << QString();
        QTest::newRow("a type that is not known is passed over")
            << B("NNTP") << B("<Port>563</Port>") << QString();
    }

    void encryptionIsReadAsOutlookReadsIt()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, fields);
        QFETCH(QString, service);
        const auto answer = read(settings(protocol(type, fields) + protocol("IMAP", "<Port>1993</Port>")));
        QStringList services{u"imap:mail.harbour.example:1993:tls"_s};
        if (!service.isEmpty())
            services += u"%1:mail.harbour.example:%2"_s.arg(QString::fromLatin1(type.toLower()), service);
        QStringList found = written(answer.candidate);
        found.sort();
        services.sort();
        QCOMPARE(found, services);
    }

    void aHostIsReadOrPassedOver_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("read"); // empty: passed over
        QTest::newRow("with a final dot and blanks")
            << QByteArray(" mail.harbour.example. ") << u"mail.harbour.example"_s;
        QTest::newRow("beyond ASCII") << QByteArray("post.häfen.example") << u"post.häfen.example"_s;
        QTest::newRow("a numeric one") << QByteArray("192.0.2.25") << u"192.0.2.25"_s;
        QTest::newRow("a web address") << QByteArray("https://mail.harbour.example/") << QString();
        QTest::newRow("a placeholder, which this form has not")
            << QByteArray("mail.%EMAILDOMAIN%") << QString();
        QTest::newRow("an Exchange server's name within its directory")
            << QByteArray("/o=Harbour/ou=Example/cn=Configuration") << QString();
        QTest::newRow("too long") << QByteArray(300, 'a') << QString();
    }

    void aHostIsReadOrPassedOver()
    {
        QFETCH(QByteArray, host);
        const auto answer = read(settings("<Protocol><Type>IMAP</Type><Server>" + host +
                                          "</Server></Protocol>" + protocol("SMTP", "<Port>465</Port>")));
        QTEST(answer.candidate.services.size() == 2 ? answer.candidate.services.first().endpoint.host
                                                    : QString(),
              "read");
    }

    void theSignInNameIsTheAnswers_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("user");
        using B = QByteArray;
        const B wanted = "<DomainRequired>on</DomainRequired>";
        QTest::newRow("not told") << B() << QString();
        QTest::newRow("a name") << B("<LoginName>ada</LoginName>") << u"ada"_s;
        QTest::newRow("a name beside a domain that is not wanted")
            << B("<LoginName>ada</LoginName><DomainName>quay.example</DomainName>") << u"ada"_s;
        QTest::newRow("a name with the domain that is wanted")
            << B(wanted + "<LoginName>ada</LoginName><DomainName>quay.example</DomainName>")
            << u"ada@quay.example"_s;
        QTest::newRow("a name, and the domain is the address's")
            << B(wanted + "<LoginName>ada</LoginName>") << u"ada@harbour.example"_s;
        QTest::newRow("only that a domain is wanted") << wanted << u"ada.ray@harbour.example"_s;
        QTest::newRow("a name that has its domain")
            << B(wanted + "<LoginName>ada@quay.example</LoginName>") << u"ada@quay.example"_s;
        QTest::newRow("a Windows name")
            << B(wanted + "<LoginName>HARBOUR\\ada</LoginName>") << u"HARBOUR\\ada"_s;
        QTest::newRow("what reads like a placeholder stays")
            << B("<LoginName>%EMAILADDRESS%</LoginName>") << u"%EMAILADDRESS%"_s;
        QTest::newRow("a name of two lines") << B("<LoginName>ada\nray</LoginName>") << QString();
        QTest::newRow("a name that is too long")
            << B("<LoginName>" + B(300, 'x') + "</LoginName>") << QString();
    }

    void theSignInNameIsTheAnswers()
    {
        QFETCH(QByteArray, fields);
        const auto answer = read(settings(protocol("IMAP", fields)));
        QCOMPARE(answer.candidate.services.size(), 1);
        QTEST(answer.candidate.services.first().user, "user");
    }

    void theWayToSignInIsTheAnswers_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QList<SignInKind>>("kinds");
        using K = SignInKind;
        QTest::newRow("not told") << QByteArray("<AuthRequired>on</AuthRequired>") << QList<K>();
        QTest::newRow("a password") << QByteArray("<SPA>Off</SPA>") << QList{K::Password};
        QTest::newRow("a protected password")
            << QByteArray("<SPA>on</SPA>") << QList{K::EncryptedPassword, K::Other};
        QTest::newRow("none") << QByteArray("<SPA>on</SPA><AuthRequired>off</AuthRequired>")
                              << QList{K::None};
    }

    void theWayToSignInIsTheAnswers()
    {
        QFETCH(QByteArray, fields);
        const auto answer = read(settings(protocol("SMTP", fields)));
        QCOMPARE(answer.candidate.services.size(), 1);
        QTEST(answer.candidate.services.first().signIns, "kinds");
    }

    void anAnswerCanSendOn()
    {
        const auto toUrl =
            read(redirection("redirectUrl", "RedirectUrl",
                             "https://auto.quay.example:8443/Autodiscover/Autodiscover.xml?a=1&amp;b=2"));
        QCOMPARE(toUrl.redirectUrl,
                 QUrl(u"https://auto.quay.example:8443/Autodiscover/Autodiscover.xml?a=1&b=2"_s));
        QVERIFY(toUrl.redirectAddress.isEmpty());
        QVERIFY(toUrl.candidate.services.isEmpty());
        const auto toAddress = read(redirection("redirectAddr", "RedirectAddr", "ada@quay.example"));
        QCOMPARE(toAddress.redirectAddress, u"ada@quay.example"_s);
        QVERIFY(toAddress.redirectUrl.isEmpty());
    }

    void anAnswerCanSendOnToNowhere_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const auto toUrl = [](const QByteArray &url) {
            return redirection("redirectUrl", "RedirectUrl", url);
        };
        const auto toAddress = [](const QByteArray &address) {
            return redirection("redirectAddr", "RedirectAddr", address);
        };
        QTest::newRow("no address") << response("<Account><Action>redirectUrl</Action></Account>");
        QTest::newRow("without encryption") << toUrl("http://auto.quay.example/autodiscover.xml");
        QTest::newRow("a file") << toUrl("file:///etc/passwd");
        QTest::newRow("without a host") << toUrl("https:///autodiscover.xml");
        QTest::newRow("a path alone") << toUrl("/autodiscover.xml");
        QTest::newRow("with a sign-in") << toUrl("https://ada:secret@auto.quay.example/");
        QTest::newRow("blanks within") << toUrl("https://auto.quay.example/a b\n");
        QTest::newRow("too long") << toUrl("https://auto.quay.example/" + QByteArray(3000, 'x'));
        QTest::newRow("a name that is no mail address") << toAddress("ada");
        QTest::newRow("a mail address of two lines") << toAddress("ada@quay.example\nada@quay.example");
        QTest::newRow("a mail address that is too long") << toAddress(QByteArray(300, 'a') + "@quay.example");
    }

    void anAnswerCanSendOnToNowhere()
    {
        QFETCH(QByteArray, xml);
        const auto refused = readAutodiscover(xml, ada);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MalformedData);
        QVERIFY2(refused.error().detail.startsWith(u"The server sends on to"),
                 qUtf8Printable(refused.error().detail));
        QVERIFY(refused.error().detail.size() < 400);
    }

    void anAnswerWithoutAServiceSaysWhatItHas_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("because");
        const auto errorWith = [](const QByteArray &fields) {
            return response("<Error Time=\"10:00:00.1\" Id=\"7\">" + fields + "</Error>");
        };
        QTest::newRow("an error of the server's")
            << errorWith("<ErrorCode>600</ErrorCode><Message>Invalid\nrequest</Message><DebugData/>")
            << ErrorCode::Unavailable << u"error: 600 Invalid request"_s;
        QTest::newRow("an error without a number") << errorWith("<Message>No such mailbox</Message>")
                                                   << ErrorCode::Unavailable << u": No such mailbox"_s;
        QTest::newRow("an error that would take up the screen")
            << errorWith("<ErrorCode>500</ErrorCode><Message>" + QByteArray(9000, 'x') + "</Message>")
            << ErrorCode::Unavailable << u"xxx…"_s;
        QTest::newRow("Exchange's own protocols alone")
            << settings(protocol("EXCH", "") + protocol("EXPR", "<SSL>On</SSL>") + protocol("WEB", "") +
                        protocol("MobileSync", "") + "<Protocol Type=\"mapiHttp\" Version=\"1\"/>")
            << ErrorCode::NotFound << u"Only Exchange's own protocols"_s;
        QTest::newRow("a mail protocol without a server beside Exchange's")
            << settings(protocol("EXCH", "") + "<Protocol><Type>IMAP</Type></Protocol>")
            << ErrorCode::NotFound << u"no IMAP, POP3 or SMTP server with a sound name"_s;
        QTest::newRow("an account without a protocol")
            << settings({}) << ErrorCode::NotFound << u"names no server for mail"_s;
        QTest::newRow("no account") << response({}) << ErrorCode::NotFound << u"names no account"_s;
        QTest::newRow("no response") << QByteArray("<Autodiscover/>") << ErrorCode::NotFound
                                     << u"names no account"_s;
        QTest::newRow("a list in another form")
            << QByteArray("<clientConfig/>") << ErrorCode::MalformedData << u"but: clientConfig"_s;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><title>Sign in</title>")
                                    << ErrorCode::MalformedData << u"is a web page"_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE Autodiscover [<!ENTITY a 'b'>]>" +
                                                settings(protocol("IMAP", "")))
                                  << ErrorCode::MalformedData << u"declares a type"_s;
        QTest::newRow("an answer that is cut off")
            << settings(protocol("IMAP", "")).chopped(30) << ErrorCode::MalformedData << u"ends too early"_s;
        QTest::newRow("protocols nested in each other")
            << settings(QByteArray("<Protocol>").repeated(30) + QByteArray("</Protocol>").repeated(30))
            << ErrorCode::TooLarge << u"deeper than 16"_s;
    }

    void anAnswerWithoutAServiceSaysWhatItHas()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, because);
        const auto refused = readAutodiscover(xml, ada);
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QVERIFY2(refused.error().detail.contains(because), qUtf8Printable(refused.error().detail));
        QVERIFY(refused.error().detail.size() < 400);
    }

    void manyProtocolsAreCut()
    {
        const auto answer =
            read(settings(protocol("IMAP", "").repeated(300) + protocol("SMTP", "").repeated(300)));
        QCOMPARE(answer.candidate.services.size(), 32);
        QCOMPARE(answer.candidate.services.last().endpoint.protocol, Protocol::Smtp);
    }
};

QTEST_APPLESS_MAIN(tst_Autodiscover)
#include "tst_autodiscover.moc"
