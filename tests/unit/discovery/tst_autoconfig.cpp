#include "core/discovery/autoconfig.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

const AddressParts ada{u"ada.ray"_s, u"harbour.example"_s};

QByteArray list(const QByteArray &providers)
{
    return "<?xml version='1.0' encoding='UTF-8'?><clientConfig version='1.1'>" + providers +
           "</clientConfig>";
}

QByteArray provider(const QByteArray &fields)
{
    return list("<emailProvider id=\"harbour.example\">" + fields + "</emailProvider>");
}

QByteArray server(const QByteArray &host, const QByteArray &port = "993",
                  const QByteArray &socketType = "SSL", const QByteArray &more = {})
{
    return "<incomingServer type=\"imap\"><hostname>" + host + "</hostname><port>" + port +
           "</port><socketType>" + socketType + "</socketType>" + more + "</incomingServer>";
}

QByteArray providerFor(const QByteArray &domain, const QByteArray &host)
{
    return "<emailProvider id=\"" + host + "\"><domain>" + domain + "</domain>" + server(host) +
           "</emailProvider>";
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

SettingsCandidate read(const QByteArray &xml, const AddressParts &address = ada)
{
    const auto candidate = readAutoconfig(xml, address);
    if (!candidate)
        qWarning("%s", qUtf8Printable(candidate.error().detail)); // which fails the test
    return candidate.value_or(SettingsCandidate());
}

}

class tst_Autoconfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWholeListIsRead()
    {
        const SettingsCandidate candidate = read(list(
            "<emailProvider id='harbour.example'>"
            "<domain>harbour.example</domain>"
            "<domain>quay.example</domain>"
            "<displayName>Harbour\n"
            "Mail</displayName>"
            "<displayShortName>Harbour</displayShortName>"
            "<outgoingServer type='smtp'>"
            "<hostname>out.harbour.example</hostname>"
            "<port>587</port>"
            "<socketType>STARTTLS</socketType>"
            "<username>%EMAILADDRESS%</username>"
            "<authentication>password-cleartext</authentication>"
            "<restriction>client-IP-address</restriction>"
            "<addThisServer>true</addThisServer>"
            "</outgoingServer>"
            "<incomingServer type='imap'>"
            "<hostname>in.harbour.example</hostname>"
            "<port>993</port>"
            "<socketType>SSL</socketType>"
            "<username>%EMAILADDRESS%</username>"
            "<authentication>OAuth2</authentication>"
            "<authentication>password-cleartext</authentication>"
            "</incomingServer>"
            "<incomingServer type='pop3'>"
            "<hostname>in.harbour.example</hostname>"
            "<port>110</port>"
            "<socketType>plain</socketType>"
            "<username>%EMAILLOCALPART%</username>"
            "<authentication>password-encrypted</authentication>"
            "<pop3><leaveMessagesOnServer>true</leaveMessagesOnServer></pop3>"
            "</incomingServer>"
            "<documentation url='https://harbour.example/help'><descr lang='en'>Help</descr></documentation>"
            "</emailProvider>"
            "<webMail><loginPage url='https://harbour.example/mail'/></webMail>"));
        QCOMPARE(candidate.provider, u"Harbour Mail"_s);
        QCOMPARE(written(candidate),
                 (QStringList{u"imap:in.harbour.example:993:tls"_s, u"pop3:in.harbour.example:110:none"_s,
                              u"smtp:out.harbour.example:587:starttls"_s}));
        QCOMPARE(candidate.services.at(0).user, u"ada.ray@harbour.example"_s);
        QCOMPARE(candidate.services.at(1).user, u"ada.ray"_s);
        QCOMPARE(candidate.services.at(0).signIns, (QList{SignInKind::OAuth2, SignInKind::Password}));
        QCOMPARE(candidate.services.at(1).signIns, QList{SignInKind::EncryptedPassword});
        QVERIFY(candidate.place.isEmpty());
        QVERIFY(candidate.declined.isEmpty());
        QVERIFY(!candidate.isProtected);
    }

    void aServerIsReadOrPassedOver_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("service"); // empty: passed over
        const auto usual = u"imap:in.harbour.example:993:tls"_s;
        const QByteArray host = "in.harbour.example";
        QTest::newRow("SSL") << server(host) << usual;
        QTest::newRow("ssl, in small letters") << server(host, "993", "ssl") << usual;
        QTest::newRow("TLS") << server(host, "993", "TLS") << usual;
        QTest::newRow("starttls, in small letters")
            << server(host, "143", "starttls") << u"imap:in.harbour.example:143:starttls"_s;
        QTest::newRow("PLAIN, in capitals")
            << server(host, "143", "PLAIN") << u"imap:in.harbour.example:143:none"_s;
        QTest::newRow("a type in capitals") << server(host).replace("\"imap\"", "\"IMAP\"") << usual;
        QTest::newRow("an encryption of later, then one of today")
            << server(host, "993", "quantum</socketType><socketType>SSL") << usual;
        QTest::newRow("an encryption that is not known") << server(host, "993", "quantum") << QString();
        QTest::newRow("no encryption named") << server(host, "993", "") << QString();
        QTest::newRow("the host is made of the domain") << server("in.%EMAILDOMAIN%") << usual;
        QTest::newRow("a host in capitals with a final dot and blanks")
            << server(" In.Harbour.example.\n") << u"imap:In.Harbour.example:993:tls"_s;
        QTest::newRow("a host beyond ASCII")
            << server("post.häfen.example") << u"imap:post.häfen.example:993:tls"_s;
        QTest::newRow("a numeric host") << server("2001:db8::7") << u"imap:[2001:db8::7]:993:tls"_s;
        QTest::newRow("no host") << server("") << QString();
        QTest::newRow("a host of two words") << server("mail server") << QString();
        QTest::newRow("a host with elements in it") << server("<b>in.harbour.example</b>") << QString();
        QTest::newRow("a host that is too long") << server(QByteArray(254, 'a')) << QString();
        QTest::newRow("a host of very many placeholders")
            << server(QByteArray("%EMAILADDRESS%").repeated(18000)) << QString();
        QTest::newRow("port 0") << server(host, "0") << QString();
        QTest::newRow("port 65536") << server(host, "65536") << QString();
        QTest::newRow("no port") << server(host, "") << QString();
        QTest::newRow("a port in words") << server(host, "imaps") << QString();
        QTest::newRow("JMAP") << server(host).replace("\"imap\"", "\"jmap\"") << QString();
        QTest::newRow("an incoming server that sends")
            << server(host).replace("\"imap\"", "\"smtp\"") << QString();
        QTest::newRow("an outgoing server that receives")
            << server(host).replace("incomingServer", "outgoingServer") << QString();
        QTest::newRow("a server without a type") << server(host).replace(" type=\"imap\"", "") << QString();
        QTest::newRow("a server in an element that is not known")
            << QByteArray("<future>" + server(host) + "</future>") << QString();
    }

    void aServerIsReadOrPassedOver()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, service);
        const auto last = u"imap:other.harbour.example:993:tls"_s;
        const SettingsCandidate candidate = read(provider(fields + server("other.harbour.example")));
        QCOMPARE(written(candidate), service.isEmpty() ? QStringList{last} : (QStringList{service, last}));
    }

    void aSignInNameIsFilledInOnce_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("localPart");
        QTest::addColumn<QString>("user");
        QTest::newRow("the address") << u"%EMAILADDRESS%"_s << u"ada"_s << u"ada@harbour.example"_s;
        QTest::newRow("its first part") << u" %EMAILLOCALPART% "_s << u"ada"_s << u"ada"_s;
        QTest::newRow("both parts in a form of the server's")
            << u"%EMAILDOMAIN%\\%EMAILLOCALPART%"_s << u"ada"_s << u"harbour.example\\ada"_s;
        QTest::newRow("a name that reads like a placeholder")
            << u"%EMAILADDRESS%"_s << u"%EMAILDOMAIN%"_s << u"%EMAILDOMAIN%@harbour.example"_s;
        QTest::newRow("a fixed name") << u"shared"_s << u"ada"_s << u"shared"_s;
        QTest::newRow("a placeholder that nobody knows stays") << u"%EMAIL%"_s << u"ada"_s << u"%EMAIL%"_s;
        QTest::newRow("none") << QString() << u"ada"_s << QString();
        QTest::newRow("one of two lines") << u"ada\nray"_s << u"ada"_s << QString();
        QTest::newRow("one that is too long") << QString(300, u'x') << u"ada"_s << QString();
        QTest::newRow("one that becomes too long")
            << u"%EMAILADDRESS%"_s.repeated(18) << u"ada"_s << QString();
    }

    void aSignInNameIsFilledInOnce()
    {
        QFETCH(QString, form);
        QFETCH(QString, localPart);
        const auto xml = provider(
            server("in.harbour.example", "993", "SSL", "<username>" + form.toUtf8() + "</username>"));
        const SettingsCandidate candidate = read(xml, {localPart, ada.domain});
        QCOMPARE(candidate.services.size(), 1);
        QTEST(candidate.services.first().user, "user");
    }

    void waysToSignInKeepTheirOrder_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<SignInKind>>("kinds");
        using K = SignInKind;
        QTest::newRow("none named") << QStringList{} << QList<K>();
        QTest::newRow("old names") << QStringList{u"secure"_s, u"plain"_s}
                                   << QList{K::EncryptedPassword, K::Password};
        QTest::newRow("any case") << QStringList{u"oauth2"_s, u"PASSWORD-CLEARTEXT"_s}
                                  << QList{K::OAuth2, K::Password};
        QTest::newRow("each kind once")
            << QStringList{u"password-cleartext"_s, u"GSSAPI"_s, u"plain"_s, u"NTLM"_s}
            << QList{K::Password, K::Other};
        QTest::newRow("without a password")
            << QStringList{u"client-IP-address"_s, u"TLS-client-cert"_s, u"none"_s}
            << QList{K::Other, K::None};
        QTest::newRow("what is not known is passed over")
            << QStringList{u"telepathy"_s, u""_s, u"password-encrypted"_s} << QList{K::EncryptedPassword};
    }

    void waysToSignInKeepTheirOrder()
    {
        QFETCH(QStringList, names);
        QByteArray fields;
        for (const QString &name : names)
            fields += "<authentication>" + name.toUtf8() + "</authentication>";
        const SettingsCandidate candidate =
            read(provider(server("in.harbour.example", "993", "SSL", fields)));
        QCOMPARE(candidate.services.size(), 1);
        QTEST(candidate.services.first().signIns, "kinds");
    }

    void ofSeveralProvidersTheDomainsOwnIsTaken_data()
    {
        QTest::addColumn<QByteArray>("providers");
        QTest::addColumn<QString>("service");
        const auto service = u"imap:%1:993:tls"_s;
        const QByteArray other = providerFor("quay.example", "in.quay.example");
        QTest::newRow("the second names the domain")
            << QByteArray(other + providerFor("harbour.example", "in.harbour.example"))
            << service.arg(u"in.harbour.example");
        QTest::newRow("in capitals and with a final dot")
            << QByteArray(other + providerFor(" HARBOUR.Example. ", "in.harbour.example"))
            << service.arg(u"in.harbour.example");
        QTest::newRow("a list for every domain names a placeholder")
            << QByteArray(other + providerFor("%EMAILDOMAIN%", "in.harbour.example"))
            << service.arg(u"in.harbour.example");
        QTest::newRow("none names the domain: the first with a service")
            << QByteArray("<emailProvider id='empty'/>" + other +
                          providerFor("pier.example", "in.pier.example"))
            << service.arg(u"in.quay.example");
        QTest::newRow("a domain that only ends alike is another")
            << QByteArray(other + providerFor("old-harbour.example", "in.old-harbour.example"))
            << service.arg(u"in.quay.example");
        QTest::newRow("the domain's own is in two parts, the first without a service")
            << QByteArray(other + "<emailProvider><domain>harbour.example</domain></emailProvider>" +
                          providerFor("harbour.example", "in.harbour.example"))
            << service.arg(u"in.harbour.example");
    }

    void ofSeveralProvidersTheDomainsOwnIsTaken()
    {
        QFETCH(QByteArray, providers);
        QFETCH(QString, service);
        QCOMPARE(written(read(list(providers))), QStringList{service});
    }

    void aDomainBeyondAsciiIsFoundInBothSpellings()
    {
        const QByteArray other = providerFor("quay.example", "in.quay.example");
        for (const char *domain : {"häfen.example", "xn--hfen-loa.example"}) {
            const auto xml = list(other + providerFor(domain, "in.harbour.example"));
            for (const char *own : {"HÄFEN.example", "xn--hfen-loa.example"})
                QCOMPARE(read(xml, {u"ada"_s, QString::fromUtf8(own)}).services.first().endpoint.host,
                         u"in.harbour.example"_s);
        }
    }

    void anAddressWithAFinalDotHasTheSameDomain()
    {
        const auto xml = list(providerFor("quay.example", "in.quay.example") +
                              providerFor("harbour.example", "in.%EMAILDOMAIN%"));
        QCOMPARE(written(read(xml, {u"ada"_s, u"harbour.example."_s})),
                 QStringList{u"imap:in.harbour.example:993:tls"_s});
    }

    void aListWithoutAServiceSaysWhatItHas_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("because");
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Welcome</body></html>")
                                    << ErrorCode::MalformedData << u"is a web page"_s;
        QTest::newRow("another document")
            << QByteArray("<rss version='2.0'><channel/></rss>") << ErrorCode::MalformedData << u"but: rss"_s;
        QTest::newRow("a name that would take up the screen")
            << QByteArray("<" + QByteArray(3000, 'x') + "/>") << ErrorCode::MalformedData << u"xxx…"_s;
        QTest::newRow("a list that is cut off") << provider(server("in.harbour.example")).chopped(20)
                                                << ErrorCode::MalformedData << u"ends too early"_s;
        QTest::newRow("entities that grow with each other")
            << QByteArray("<!DOCTYPE clientConfig [<!ENTITY a 'in.'><!ENTITY b '&a;&a;&a;&a;'>]>" +
                          provider(server("&b;harbour.example")))
            << ErrorCode::MalformedData << u"declares a type"_s;
        QTest::newRow("too large a list")
            << QByteArray(provider(server("in.harbour.example")) + QByteArray(256 * 1024, ' '))
            << ErrorCode::TooLarge << u"256 KiB"_s;
        QTest::newRow("an empty list") << list({}) << ErrorCode::NotFound << u"names no server"_s;
        QTest::newRow("other protocols alone")
            << provider("<incomingServer type='exchange'/><incomingServer type='JMAP'/>"
                        "<incomingServer type='exchange'/>")
            << ErrorCode::NotFound << u"only: exchange, jmap"_s;
        QTest::newRow("servers without a sound host")
            << provider(server("") + "<incomingServer type='jmap'/>") << ErrorCode::NotFound
            << u"none with a sound name"_s;
        QTest::newRow("the domain's own provider has none, and another's servers are not taken for it")
            << list(providerFor("quay.example", "in.quay.example") + providerFor("harbour.example", ""))
            << ErrorCode::NotFound << u"none with a sound name"_s;
    }

    void aListWithoutAServiceSaysWhatItHas()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, because);
        const auto refused = readAutoconfig(xml, ada);
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QVERIFY2(refused.error().detail.contains(because), qUtf8Printable(refused.error().detail));
        QVERIFY(refused.error().detail.size() < 400);
    }

    void manyServersAreCut()
    {
        QByteArray servers;
        for (int i = 1; i <= 600; ++i)
            servers += server("in.harbour.example", QByteArray::number(i));
        const SettingsCandidate candidate = read(provider(servers));
        QCOMPARE(candidate.services.size(), 16);
        QCOMPARE(candidate.services.last().endpoint.port, quint16(16));
    }

    void aNameForPeopleIsPlainAndShort()
    {
        const QByteArray services = server("in.harbour.example");
        QCOMPARE(read(provider("<displayName>%EMAILDOMAIN% &lt;b&gt;Mail&#x202E;</displayName>" + services))
                     .provider,
                 u"harbour.example <b>Mail"_s);
        QCOMPARE(
            read(provider("<displayName>" + QByteArray(256, 'x') + "</displayName>" + services)).provider,
            QString(256, u'x'));
        QVERIFY(read(provider(services)).provider.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_Autoconfig)
#include "tst_autoconfig.moc"
