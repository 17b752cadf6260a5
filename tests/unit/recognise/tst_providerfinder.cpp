#include "core/knowledge/kbloader.h"
#include "core/knowledge/providermeanings.h"
#include "core/recognise/providerfinder.h"
#include "core/recognise/recogniser.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! A text that names a provider is read as that provider means it; one that does not, as the registry does.
class TestProviderFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void providersOwnMeaningWins_data();
    void providersOwnMeaningWins();
    void registryStaysWithoutAName_data();
    void registryStaysWithoutAName();
    void oneOfSeveralProvidersWins_data();
    void oneOfSeveralProvidersWins();
    void tokensAreNoCodes();
    void replyCodeBelongsToItsStatus();
    void bouncesTellTheirProvider();
    void withoutATableNothingIsTold();

private:
    [[nodiscard]] Recognition read(const QString &text) const;

    std::optional<KnowledgeBase> m_knowledge;
    std::optional<ProviderFinder> m_finder;
};

void TestProviderFinder::initTestCase()
{
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::move(*knowledge);
    m_finder.emplace(*m_knowledge);
}

void TestProviderFinder::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

Recognition TestProviderFinder::read(const QString &text) const
{
    return recognise(text, &*m_finder);
}

void TestProviderFinder::providersOwnMeaningWins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // of the text; empty: the provider's own number alone tells
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *name, const char *text, const char *code, const char *meaning) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(code)
                            << QString::fromLatin1(meaning);
    };
    row("Gmail: wrong password",
        "535-5.7.8 Username and Password not accepted. For more information, go to\n"
        "535 5.7.8  https://support.google.com/mail/?p=BadCredentials a7 - gsmtp",
        "5.7.8", "gmail/bad-credentials");
    row("Gmail: app password",
        "The server smtp.gmail.com answered: 534-5.7.9 Application-specific password required.", "534",
        "gmail/app-password-needed");
    row("Gmail: browser",
        "534-5.7.9 Please log in with your web browser and then try again. 534 5.7.9 "
        "https://support.google.com/mail/?p=WebLoginRequired b2 - gsmtp",
        "5.7.9", "gmail/sign-in-with-browser");
    row("Gmail: rate",
        "421-4.7.0 [192.0.2.9 15] Our system has detected an unusual rate of unsolicited mail\n"
        "421 4.7.0 https://support.google.com/mail/answer/81126 c3 - gsmtp",
        "4.7.0", "gmail/unusual-rate");
    row("Gmail: TLS of the domain", "421 4.7.0 TLS required for RCPT domain, closing connection. d4 - gsmtp",
        "421", "gmail/encryption-demanded");
    row("Gmail: SPF in place of a null MX",
        "host gmail-smtp-in.l.google.com[192.0.2.26] said: 550-5.7.27 SPF did not pass for example.org",
        "5.7.27", "gmail/spf-failed");
    row("Gmail: DKIM in place of REQUIRETLS",
        "Remote-MTA: dns; aspmx.l.google.com\nDiagnostic-Code: smtp; 550-5.7.30 DKIM = did not pass",
        "5.7.30", "gmail/dkim-failed");
    row("Exchange Online: a span",
        "Remote Server returned '550 5.7.606 Access denied, banned sending IP [192.0.2.4]. "
        "[DB5EUR03FT006.eop-EUR03.prod.protection.outlook.com]'",
        "5.7.606", "exchange-online/address-banned-delist");
    row("Exchange Online: the class that slows down, not the ban of 5.7.501",
        "host example-org.mail.protection.outlook.com[192.0.2.4] said: 451 4.7.501 Service is busy for now",
        "4.7.501", "exchange-online/suspicious-restricted");
    row("Exchange Online: basic authentication",
        "smtp.office365.com: 550 5.7.30 Basic authentication is not supported for Client Submission.",
        "5.7.30", "exchange-online/basic-sign-in-retired");
    row("Exchange Online: tenant",
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. "
        "[AM6PR0502CA0044.eurprd05.prod.outlook.com]",
        "5.7.139", "exchange-online/smtp-auth-off");
    row("Exchange Online: security defaults",
        "Server smtp.office365.com: 535 5.7.139 Authentication unsuccessful, user is locked by your "
        "organization's security defaults policy.",
        "535", "exchange-online/security-defaults");
    row("Exchange Online: credentials",
        "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. "
        "[FR2P281CA0120.DEUP281.PROD.OUTLOOK.COM]",
        "5.7.139", "exchange-online/wrong-or-oauth");
    row("Outlook.com: policy",
        "host hotmail-com.olc.protection.outlook.com[192.0.2.8] said: 550 SC-001 Mail refused by policy",
        "550", "outlook-com/refused-for-policy");
    row("Outlook.com: address",
        "550 OU-002 (BAY004) Mail rejected. See mail.live.com/mail/troubleshooting.aspx for reasons", "550",
        "outlook-com/address-blocked");
    row("Outlook.com: slowed",
        "451 4.7.650 The mail server [192.0.2.9] is rate limited. See https://postmaster.live.com (S775)",
        "4.7.650", "outlook-com/address-slowed");
    row("Yahoo: deferred",
        "host mta6.am0.yahoodns.net[192.0.2.3] said: 421 4.7.0 [TSS04] Messages from 192.0.2.7 deferred",
        "4.7.0", "yahoo/deferred-for-complaints");
    row("Yahoo: Spamhaus XBL",
        "553 5.7.1 [BL23] No connection from you; see http://postmaster.yahoo.com/errors/550-bl23.html",
        "5.7.1", "yahoo/on-spamhaus-xbl");
    row("Yahoo: proof, not a weak sign-in",
        "Remote-MTA: dns; mta7.am0.yahoodns.net\nDiagnostic-Code: smtp; 550 5.7.9 sender is unauthenticated",
        "5.7.9", "yahoo/sender-not-authenticated");
    row("Yahoo: app password",
        "imap.mail.yahoo.com answered: A2 NO [AUTHENTICATIONFAILED] LOGIN not accepted",
        "AUTHENTICATIONFAILED", "yahoo/app-password-needed");
    row("iCloud: local policy",
        "550 5.7.1 [CS01] Refused by local policy. Visit https://support.apple.com/en-us/HT204137", "5.7.1",
        "icloud/local-policy");
    row("iCloud: DMARC",
        "host mx01.mail.icloud.com[192.0.2.6] said: 554 5.7.1 refused because of example.org's DMARC policy.",
        "554", "icloud/dmarc-policy");
    row("iCloud: volume", "host mx02.mail.icloud.com[192.0.2.6] said: 421 4.7.1 too much for this mailbox",
        "4.7.1", "icloud/too-much");
    row("GoDaddy: wrong server", "535 Authentication is not offered on IBSMTP servers. IB401", "535",
        "godaddy/wrong-server-for-sign-in");
    row("GoDaddy: recipients, under another reply", "554 smtp.secureserver.net: too many addresses IB605",
        "554", "godaddy/too-many-recipients");
    row("GoDaddy: blocked", "554 This address is blocked until tomorrow. IB113", "554",
        "godaddy/blocked-for-sending");
    row("Cox: blocked", "554 impin002 cox 192.0.2.1 blocked. AUP#CXBL", "554", "cox/address-blocked");
    row("Cox: sender", "550 5.1.0 <jo@example.org> sender refused. CXSNDR", "5.1.0", "cox/sender-domain");
    row("Cox: connections", "421 mx.cox.net too many sessions from 192.0.2.1 CXCNCT", "421",
        "cox/too-many-connections");
    row("Orange: blocked", "550 mwinf5c07 ME Adresse IP bloquee. Client host blocked. OFR006_102 [102]",
        "550", "orange/blocked-for-spam");
    row("Orange: full", "552 5.1.1 Boite du destinataire pleine. OFR_417", "5.1.1", "orange/recipient-full");
    row("La Poste: sign-in", "550 5.5.0 Authentification requise. LPN105_402", "550",
        "orange/sign-in-missing");
    row("Orange: a number without a code", "Mail rejete par smtp-in.orange.fr, OFR_506", "",
        "orange/looks-like-spam");
    row("QQ: proof", "550 SPF check failed for example.org https://service.mail.qq.com/detail/122", "550",
        "qq/proof-failed");
    row("QQ: rate", "host mx3.qq.com[192.0.2.5] said: 550 Ip frequency limited [a1b2]", "550",
        "qq/too-often");
    row("QQ: recipient", "host mx1.qq.com[192.0.2.5] said: 550 Mailbox not found", "550",
        "qq/recipient-unknown-or-refuses");
}

void TestProviderFinder::providersOwnMeaningWins()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, meaning);
    const Recognition recognition = read(text);
    QVERIFY(recognition.provider);
    QCOMPARE(recognition.provider->id, meaning.section(u'/', 0, 0));
    QVERIFY(!recognition.provider->meanings.isEmpty());
    if (code.isEmpty()) {
        QCOMPARE(recognition.provider->meanings.first().id, meaning.section(u'/', 1));
        return;
    }
    const auto found =
        std::find_if(recognition.codes.cbegin(), recognition.codes.cend(),
                     [&code](const FoundCode &candidate) { return candidate.code.text == code; });
    QVERIFY(found != recognition.codes.cend());
    const ProviderMeaning *told = toldMeaning(*m_knowledge, recognition, found->code);
    QVERIFY(told);
    QCOMPARE(told->id, meaning.section(u'/', 1));
}

void TestProviderFinder::registryStaysWithoutAName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a password") << u"535 5.7.8 Username and password not accepted. BadCredentials"_s;
    QTest::newRow("a retired sign-in") << u"550 5.7.30 Basic authentication is not supported"_s;
    QTest::newRow("a tenant") << u"535 5.7.139 Authentication unsuccessful"_s;
    QTest::newRow("a policy") << u"550 SC-001 refused by policy"_s;
    QTest::newRow("Yahoo's number") << u"421 4.7.0 [TSS04] deferred"_s;
    QTest::newRow("iCloud's number") << u"554 5.7.1 [HME1] blocked"_s;
    QTest::newRow("GoDaddy's words") << u"554 This address is blocked until tomorrow."_s;
    QTest::newRow("Cox's words") << u"421 too many sessions from 192.0.2.1"_s;
    QTest::newRow("Orange's words") << u"552 5.1.1 Boite du destinataire pleine."_s;
    QTest::newRow("QQ's words") << u"550 SPF check failed"_s;
    QTest::newRow("SPF") << u"550 5.7.27 SPF did not pass for example.org"_s;
    QTest::newRow("a mailbox at a provider") << u"<jane@gmail.com>: 550 5.1.1 no such user here"_s;
    QTest::newRow("the provider as the client")
        << u"554 5.7.1 Client host [mail-ed1-f54.google.com] is blocked by our list"_s;
    QTest::newRow("another host gave the reply")
        << u"<jo@example.net>: host mx.example.net[192.0.2.4] said: 550 5.1.1 unknown user\n\n"
           "Account: jane, outgoing server smtp.gmail.com"_s;
    QTest::newRow("a longer name") << u"550 5.1.1 refused by smtp.gmail.com.example.org"_s;
}

void TestProviderFinder::registryStaysWithoutAName()
{
    QFETCH(QString, text);
    const Recognition recognition = read(text);
    QVERIFY(!recognition.codes.isEmpty());
    QVERIFY2(!recognition.provider, qPrintable(recognition.provider ? recognition.provider->id : QString()));
}

void TestProviderFinder::oneOfSeveralProvidersWins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("provider");
    QTest::newRow("the mark in the reply, not the maker of the report")
        << u"Generating server: BL0PR12MB0001.namprd12.prod.outlook.com\n"
           "Remote Server returned '550-5.7.26 The sender is not proved. g7 - gsmtp'"_s
        << u"gmail"_s;
    QTest::newRow("the server that is said to have answered, not the dialog's")
        << u"Server: smtp.gmail.com, Port 587\n\nhost mx02.mail.icloud.com[192.0.2.6] said: 421 4.7.1 later"_s
        << u"icloud"_s;
    QTest::newRow("the nearest server before the code")
        << u"Reporting-MTA: dns; AM0PR01MB0002.eurprd01.prod.outlook.com\nRemote-MTA: dns; "
           u"mta5.am0.yahoodns.net\n"
           "Diagnostic-Code: smtp; 554 5.7.9 not taken"_s
        << u"yahoo"_s;
    QTest::newRow("the dialog's server, not one that is mentioned")
        << u"I used smtp.office365.com before.\n\nServer: 'smtp.gmail.com', Server Response: '530 5.5.1'"_s
        << u"gmail"_s;
}

void TestProviderFinder::oneOfSeveralProvidersWins()
{
    QFETCH(QString, text);
    const Recognition recognition = read(text);
    QVERIFY(recognition.provider);
    QTEST(recognition.provider->id, "provider");
}

void TestProviderFinder::tokensAreNoCodes()
{
    const Recognition recognition = read(
        u"554 5.7.1 [BL21] [TSS09] [PH01] IB605 OFR_417 LPN105_104 CXSNDR SC-001 OU-002 [CS01] (#AUTH005)"_s);
    QStringList codes;
    for (const FoundCode &found : recognition.codes)
        codes += found.code.text;
    QCOMPARE(codes, (QStringList{u"554"_s, u"5.7.1"_s}));
}

void TestProviderFinder::replyCodeBelongsToItsStatus()
{
    const Recognition recognition = read(u"550-5.7.26 This mail is not authenticated. e5 - gsmtp"_s);
    QCOMPARE(recognition.codes.size(), 2);
    QVERIFY(recognition.provider);
    QCOMPARE(recognition.provider->meanings.size(), 1);
    QCOMPARE(recognition.provider->meanings.first().codes,
             (QList<Code>{{CodeKind::SmtpReply, u"550"_s}, {CodeKind::EnhancedStatus, u"5.7.26"_s}}));
}

void TestProviderFinder::bouncesTellTheirProvider()
{
    const QByteArray bounce =
        "From: MAILER-DAEMON@relay.example.org\r\nSubject: Undelivered Mail\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b1\"\r\n\r\n"
        "--b1\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n"
        "--b1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example.org\r\n\r\n"
        "Final-Recipient: rfc822; jo@example.net\r\nAction: failed\r\nStatus: 5.7.27\r\n"
        "Remote-MTA: dns; aspmx.l.google.com\r\nDiagnostic-Code: smtp; 550-5.7.27 SPF did not "
        "pass\r\n--b1--\r\n";
    const Recognition recognition = recogniseBytes(bounce, &*m_finder);
    QVERIFY(recognition.provider);
    QCOMPARE(recognition.provider->id, u"gmail"_s);
    QCOMPARE(recognition.provider->meanings.first().id, u"spf-failed"_s);
}

void TestProviderFinder::withoutATableNothingIsTold()
{
    QVERIFY(!recognise(u"550-5.7.26 This mail is not authenticated. e5 - gsmtp"_s).provider);
}

QTEST_APPLESS_MAIN(TestProviderFinder)
#include "tst_providerfinder.moc"
