#include "core/recognise/recogniser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

QString codesOf(const Recognition &recognition)
{
    QStringList codes;
    for (const FoundCode &found : recognition.codes)
        codes += found.code.text;
    return codes.join(u',');
}

void addRow(const char *name, const char16_t *text, const char *protocol, const char *area)
{
    QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(protocol)
                        << QString::fromLatin1(area);
}

}

class RecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsProtocolAndAreaOfDialogs_data();
    void tellsProtocolAndAreaOfDialogs() { compareProtocolAndArea(); }
    void tellsProtocolAndAreaOfServerReplies_data();
    void tellsProtocolAndAreaOfServerReplies() { compareProtocolAndArea(); }
    void tellsProtocolAndAreaOfBounces_data();
    void tellsProtocolAndAreaOfBounces() { compareProtocolAndArea(); }
    void saysNothingOfOtherTexts_data();
    void saysNothingOfOtherTexts() { compareProtocolAndArea(); }
    void readsTheFieldsOfADialog_data();
    void readsTheFieldsOfADialog();
    void findsTheServerInRunningText_data();
    void findsTheServerInRunningText();
    void takesALoneCode();
    void survivesAnyText();

private:
    void addColumns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("area");
    }
    void compareProtocolAndArea()
    {
        QFETCH(QString, text);
        QFETCH(QString, protocol);
        QFETCH(QString, area);
        const Recognition recognition = recognise(text);
        QCOMPARE(QString(protocolId(recognition)), protocol);
        QCOMPARE(QString(toId(recognition.area)), area);
    }
};

void RecogniserTest::tellsProtocolAndAreaOfDialogs_data()
{
    addColumns();
    addRow(
        "English, POP3 refused",
        u"The connection to the server has failed. Account: 'a', Server: 'pop.example.com', Protocol: POP3, "
        "Port: 110, Secure(SSL): No, Socket Error: 10061, Error Number: 0x800CCC0E",
        "pop3", "network");
    addRow(
        "German, name not found",
        u"Der Server wurde nicht gefunden. Konto: 'a', Server: 'pop.example.de', Protokoll: POP3, Port: 110, "
        "Sicher (SSL): Nein, Socketfehler: 11001, Fehlernummer: 0x800CCC0D",
        "pop3", "dns");
    addRow("French, password",
           u"Votre mot de passe a été refusé. Compte : 'a', Serveur : 'pop.example.fr', Protocole : POP3, "
           u"Réponse du "
           "serveur : '-ERR Login failed', Port : 995, Numéro d'erreur : 0x800CCC92",
           "pop3", "auth");
    addRow("Spanish, relay",
           u"Cuenta: 'a', Servidor: 'smtp.example.es', Protocolo: SMTP, Respuesta del servidor: '550 "
           u"Retransmisión "
           "denegada', Puerto: 25, Error del servidor: 550, Número de error: 0x800CCC79",
           "smtp", "relay");
    addRow(
        "Italian, dropped",
        u"Il server ha interrotto la connessione. Account: 'a', Server: 'imap.example.it', Protocollo: IMAP, "
        "Porta: 993, Protezione (SSL): Sì, Numero errore: 0x800CCC0F",
        "imap", "network");
    addRow("Portuguese, mailbox full",
           u"Resposta do servidor: '552 Caixa de correio cheia', Porta: 587, Protocolo: SMTP, Erro do "
           u"servidor: 552",
           "smtp", "quota");
    addRow(
        "Dutch, password",
        u"Taak 'a - Ontvangen' heeft fout (0x800CCC92) gemeld: 'Het wachtwoord is geweigerd.' Protocol: POP3",
        "pop3", "auth");
    addRow(
        "Polish, certificate",
        u"Serwer używa certyfikatu zabezpieczeń, którego nie można zweryfikować. Protokół: IMAP, port: 993",
        "imap", "certificate");
    addRow("Russian, timeout",
           u"Превышено время ожидания ответа сервера. Учетная запись: 'a', Сервер: 'smtp.example.ru', "
           u"Протокол: SMTP, "
           "Порт: 465, Код ошибки: 0x800CCC19",
           "smtp", "network");
    addRow("Japanese, sign-in needed", u"送信中にエラー 0x800ccc78 サーバーの応答: 認証が必要です", "smtp",
           "auth");
    addRow("Chinese, relay", u"协议:SMTP,服务器响应:“550 中继拒绝”,端口:25,错误编号:0x800CCC79。", "smtp",
           "relay");
    addRow("Outlook, no common way to sign in",
           u"Task 'a@example.com - Sending' reported error (0x800CCC80): 'None of the authentication methods "
           u"supported "
           "by this client are supported by your server.'",
           "smtp", "auth");
    addRow("Outlook, outbox of an Exchange account",
           u"Task 'a@example.com' reported error (0x8004010F): 'The operation failed. An object cannot be "
           u"found.'",
           "exchange", "profile");
    addRow(
        "Outlook, encryption type",
        u"Your server does not support the connection encryption type you have specified. (0x800CCC1A) IMAP",
        "imap", "tls");
    addRow("Outlook, reading a list of SharePoint",
           u"Task 'SharePoint' reported error (0x80070005): You do not have permission to view this list. "
           u"HTTP 302.",
           "http", "auth");
    addRow("Windows Mail, news", u"Protocol: NNTP, Server Error: 441, Error Number: 0x800CCCA9", "nntp",
           "unknown");
    addRow("Thunderbird, IMAP password", u"Login to server imap.example.com with username a failed.", "imap",
           "auth");
    addRow(
        "Thunderbird, POP3 password",
        u"Sending of password did not succeed. Mail server pop.example.com responded: authorization failed",
        "pop3", "auth");
    addRow("Thunderbird, limits of connections",
           u"You may have exceeded the maximum number of connections to this IMAP server.", "imap",
           "server-busy");
    addRow("K-9, certificate",
           u"javax.net.ssl: Trust anchor for certification path not found. imap.example.com:993", "imap",
           "certificate");
    addRow("Evolution, name",
           u"Failed to open folder. IMAP: Error resolving “imap.example.com”: Name or service not known",
           "imap", "dns");
    addRow("Apple Mail, sending",
           u"Cannot send message using the server smtp.example.com. The connection timed out.", "smtp",
           "network");
    addRow("a scanner of e-mail in between",
           u"Avast shows: SSL certificate of smtp.example.com is not trusted", "smtp", "antivirus");
    addRow("a copied page of Microsoft 365 sign-in", u"AADSTS50126: Error validating credentials", "",
           "auth");
    addRow("a sentence that names two faults yields to the reply",
           u"The SMTP server requires a secure connection or the client was not authenticated. "
           u"The server response was: 5.7.0 Sign in before you send",
           "smtp", "auth");
    addRow("the same sentence over another reply",
           u"The SMTP server requires a secure connection or the client was not authenticated. "
           u"The server response was: 5.7.0 Must issue a STARTTLS command first",
           "smtp", "tls");
    addRow("advice is no reason",
           u"Sending failed. The mail server responded: relay not permitted. Please check the message "
           u"recipient jo@example.org and check the password and verify your settings.",
           "smtp", "relay");
}

void RecogniserTest::tellsProtocolAndAreaOfServerReplies_data()
{
    addColumns();
    addRow("wrong password", u"535 5.7.8 Error: authentication failed", "smtp", "auth");
    addRow("basic authentication is off", u"535 5.7.139 basic authentication is disabled", "smtp", "auth");
    addRow("STARTTLS first", u"530 5.7.0 Must issue a STARTTLS command first", "smtp", "tls");
    addRow("relay", u"554 5.7.1 <a@example.net>: Relay access denied", "smtp", "relay");
    addRow("block list beats refused connection", u"554 Connection refused. 192.0.2.1 is on a block list",
           "smtp", "sender");
    addRow("user unknown", u"550 5.1.1 <a@example.net>: user unknown", "smtp", "recipient");
    addRow("full mailbox with a code of another kind", u"552 mailbox a@example.net is over quota (#5.1.1)",
           "smtp", "quota");
    addRow("too big", u"552 5.3.4 Message size exceeds fixed limit", "smtp", "quota");
    addRow("greylisting", u"450 4.7.1 Greylisted, try again in 300 seconds", "smtp", "server-busy");
    addRow("sender refused", u"553 5.7.1 Sender address rejected: not owned by user a", "smtp", "sender");
    addRow("sender's domain unknown", u"450 4.1.8 Sender address rejected: domain of sender not found",
           "smtp", "sender");
    addRow("the way a server's own name counts not", u"451 relaying2.example.org could not load the list",
           "smtp", "server-busy");
    addRow("IMAP password", u"a NO [AUTHENTICATIONFAILED] Invalid credentials", "imap", "auth");
    addRow("IMAP quota", u"NO [OVERQUOTA] limit reached", "imap", "quota");
    addRow("POP3 lock", u"-ERR [IN-USE] maildrop is locked", "pop3", "server-busy");
    addRow("Exchange Online and a certificate", u"450 4.4.317 Cannot connect [Message=UntrustedRoot]",
           "exchange", "certificate");
    addRow("a name of OpenSSL", u"smtp: error:1408F10B:SSL routines:ssl3_get_record:wrong version number",
           "smtp", "tls");
}

void RecogniserTest::tellsProtocolAndAreaOfBounces_data()
{
    addColumns();
    addRow("Postfix",
           u"This is the mail system at host mx.example.com.\n\n<a@example.net>: host "
           u"mx.example.net[192.0.2.1] said: 550\n"
           "    5.1.1 User unknown (in reply to RCPT TO command)",
           "smtp", "recipient");
    addRow(
        "Postfix, name",
        u"<a@example.net>: Host or domain name not found. Name service error for name=example.net type=AAAA",
        "smtp", "dns");
    addRow("qmail",
           u"Hi. This is the qmail-send program.\n<a@example.net>:\nSorry, no mailbox here by that name. "
           u"(#5.1.1)",
           "smtp", "recipient");
    addRow("Exim",
           u"This message was created automatically by mail delivery software.\n  a@example.net\n    retry "
           u"timeout exceeded",
           "smtp", "network");
    addRow("Sendmail",
           u"----- The following addresses had permanent fatal errors -----\n<a@example.net>\n    (reason: "
           u"550 5.2.1 "
           "Mailbox disabled)",
           "smtp", "recipient");
    addRow("a loop belongs nowhere",
           u"Status: 5.4.6\nDiagnostic-Code: smtp; 554 5.4.6 Too many hops, mail loop", "smtp", "unknown");
    addRow("Exchange with a size",
           u"Delivery has failed to these recipients.\n#550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too "
           u"large ##",
           "smtp", "quota");
    addRow("policy of the sending domain",
           u"Undeliverable: 550-5.7.26 DMARC policy of example.org rejects this", "smtp", "sender");
}

void RecogniserTest::saysNothingOfOtherTexts_data()
{
    addColumns();
    addRow("nothing", u"", "", "unknown");
    addRow("a letter", u"Dear Anna, I will be back on May 5th and bring 550 photos. Best regards", "",
           "unknown");
    addRow("numbers", u"Room 535, flight 452, invoice 450/2021, 4.5.2021, 05:50:45", "", "unknown");
    addRow("memory", u"HP u16 @ player+0xcc = 0x800ccc90", "", "unknown");
}

void RecogniserTest::readsTheFieldsOfADialog_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("account");
    const auto row = [](const char *name, const char16_t *text, const char16_t *server, int port,
                        const char16_t *account) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(server) << port
                            << QString::fromUtf16(account);
    };
    row("English",
        u"Account: 'Anna', Server: 'Mail.Example.com', Protocol: SMTP, Port: 465, Secure(SSL): Yes",
        u"mail.example.com", 465, u"Anna");
    row("broken over lines", u"> Account: 'Anna', Server:\n> 'mail.example.com', Protocol: SMTP,\n> Port: 25",
        u"mail.example.com", 25, u"Anna");
    row("German", u"Konto: \"a@example.de\", Server: \"pop.example.de\", Port: 995", u"pop.example.de", 995,
        u"a@example.de");
    row("French", u"Compte : « Anna », Serveur : « smtp.example.fr », Port : 587", u"smtp.example.fr", 587,
        u"Anna");
    row("Russian", u"Учетная запись: 'Анна', Сервер: 'smtp.example.ru', Порт: 25", u"smtp.example.ru", 25,
        u"Анна");
    row("Chinese", u"帐户:“测试”,服务器:“smtp.example.com”,端口:25,", u"smtp.example.com", 25, u"测试");
    row("Japanese", u"アカウント: 'anna', サーバー: 'mail.example.jp', ポート: 110", u"mail.example.jp", 110,
        u"anna");
    row("a reply is no server", u"Server Response: '550 no', mail server responded: 5.7.1", u"", 0, u"");
}

void RecogniserTest::readsTheFieldsOfADialog()
{
    QFETCH(QString, text);
    const Recognition recognition = recognise(text);
    QTEST(recognition.server, "server");
    QTEST(int(recognition.port.value_or(0)), "port");
    QTEST(recognition.account, "account");
}

void RecogniserTest::findsTheServerInRunningText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("port");
    QTest::newRow("name and port") << u"timeout at imap.example.com:993 again"_s << u"imap.example.com"_s
                                   << 993;
    QTest::newRow("host that said")
        << u"This is the mail system at host a.example.com.\nhost mx.example.net[192.0.2.1] said: 550"_s
        << u"mx.example.net"_s << 0;
    QTest::newRow("lookup") << u"getaddrinfo ENOTFOUND smtp.example.com"_s << u"smtp.example.com"_s << 0;
    QTest::newRow("an address is no server") << u"to a@mail.example.com"_s << QString() << 0;
    QTest::newRow("a data file is no server") << u"cannot open Z:\\Outlook\\mail.pst"_s << QString() << 0;
    QTest::newRow("a class is no server") << u"at SMTPTransport.java:965 smtplib.error"_s << QString() << 0;
}

void RecogniserTest::findsTheServerInRunningText()
{
    QFETCH(QString, text);
    const Recognition recognition = recognise(text);
    QTEST(recognition.server, "server");
    QTEST(int(recognition.port.value_or(0)), "port");
}

void RecogniserTest::takesALoneCode()
{
    QCOMPARE(codesOf(recognise(u"  550\n")), u"550"_s);
    QCOMPARE(codesOf(recognise(u"10060")), u"0x8007274C"_s);
    QCOMPARE(codesOf(recognise(u"in-use")), u"IN-USE"_s);
    QCOMPARE(codesOf(recognise(u"250")), QString());
}

// Pieces that begin codes, in any order and cut anywhere: nothing fails, and each place holds what it says.
void RecogniserTest::survivesAnyText()
{
    const QStringList pieces{
        u"0x"_s,        u"800CCC0"_s, u"F"_s,     u" "_s,         u"\n> "_s,   u"550"_s,
        u"-"_s,         u"5."_s,      u"7.1"_s,   u"["_s,         u"AUTH"_s,   u"]"_s,
        u"Server: '"_s, u"Port:"_s,   u"100"_s,   u"60"_s,        u"AADSTS"_s, u"Some("_s,
        u"×"_s,         u"響"_s,      u"host "_s, u"a.example"_s, u":"_s,      QString(QChar(0xD800))};
    QRandomGenerator random(550);
    for (int round = 0; round < 4000; ++round) {
        QString text;
        for (int i = random.bounded(24); i >= 0; --i)
            text += pieces[random.bounded(pieces.size())];
        const Recognition recognition = recognise(text);
        qsizetype last = -1;
        for (const FoundCode &found : recognition.codes) {
            QVERIFY(found.offset > last && found.offset + found.length <= text.size());
            QCOMPARE(text.sliced(found.offset, found.length), found.text);
            last = found.offset;
        }
    }
}

QTEST_APPLESS_MAIN(RecogniserTest)
#include "tst_recogniser.moc"
