#include "core/recognise/codescanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

QString spelledOut(const QList<FoundCode> &found)
{
    QStringList codes;
    for (const FoundCode &code : found)
        codes += code.code.text;
    return codes.join(u',');
}

void addRow(const char *name, const char16_t *text, const char16_t *codes)
{
    QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(codes);
}

}

class CodeScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsHresultsInEverySpelling_data();
    void findsHresultsInEverySpelling() { compareCodes(); }
    void findsSystemErrorsAsTheirHresult_data();
    void findsSystemErrorsAsTheirHresult() { compareCodes(); }
    void findsRepliesInContext_data();
    void findsRepliesInContext() { compareCodes(); }
    void findsEnhancedCodesInContext_data();
    void findsEnhancedCodesInContext() { compareCodes(); }
    void findsResponseCodes_data();
    void findsResponseCodes() { compareCodes(); }
    void takesNoOtherNumberForACode_data();
    void takesNoOtherNumberForACode() { compareCodes(); }
    void namesThePlaceInUtf16Units();
    void namesEachCodeOnce();

private:
    void compareCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, codes);
        const QList<FoundCode> found = scanCodes(text);
        QCOMPARE(spelledOut(found), codes);
        for (const FoundCode &code : found)
            QCOMPARE(text.sliced(code.offset, code.length), code.text);
    }
    void addColumns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
    }
};

void CodeScannerTest::findsHresultsInEverySpelling_data()
{
    addColumns();
    addRow("lower case", u"Error Number: 0x800ccc0e", u"0x800CCC0E");
    addRow("capital X", u"code 0X800ccc0F appears", u"0x800CCC0F");
    addRow("multiplication sign", u"Fehler 0×800CCC0F", u"0x800CCC0F");
    addRow("in parentheses", u"reported error (0x8004210B) : 'x'", u"0x8004210B");
    addRow("without prefix", u"gives 800CCC0F all day", u"0x800CCC0F");
    addRow("without prefix, digits alone, after the word error", u"error '80040211'", u"0x80040211");
    addRow("blanks inside", u"( 0x 800C CC19 )", u"0x800CCC19");
    addRow("a line break inside", u"error 0x800C\nCC0F today", u"0x800CCC0F");
    addRow("a quoted line break inside", u"> error 0x800CCC\n> 92 today", u"0x800CCC92");
    addRow("a soft line break of quoted-printable inside", u"error 0x800C=\nCC0F", u"0x800CCC0F");
    addRow("full-width forms", u"エラー０ｘ８００ＣＣＣ０Ｅです", u"0x800CCC0E");
    addRow("letters O for zeros", u"error Ox8OOCCC0E", u"0x800CCC0E");
    addRow("Cyrillic look-alikes", u"ошибка 0х800ССС0Е", u"0x800CCC0E");
    addRow("signed decimal", u"Error -2146644977 while sending", u"0x800CCC0F");
    addRow("signed decimal with a minus sign", u"Error −2146644977", u"0x800CCC0F");
    addRow("unsigned decimal", u"hr=2148322318, giving up", u"0x800CCC0E");
    addRow("beside Han characters", u"一直提示0X800CCC0E错误", u"0x800CCC0E");
    addRow("run into the word before", u"Fehler0x8004010F", u"0x8004010F");
    addRow("with what hangs on it", u"Error is [0x80070005-0x000004dc-0x00000524].", u"0x80070005");
    addRow("several in a list", u"0x80042108; 0x80042109, 0x8004210a.", u"0x80042108,0x80042109,0x8004210A");
    addRow("a sign-in code of Office", u"Something went wrong. CAA20003", u"0xCAA20003");
    addRow("after a MAPI name", u"[MAPI_E_NOT_FOUND(8004010F)]", u"0x8004010F");
    addRow("after the name of a fault of memory", u"Invalid pointer: 0x80004003", u"0x80004003");
    addRow("in brackets after memory", u"Too little memory (0x8007000E)", u"0x8007000E");
    addRow("out of memory", u"Outlook is out of memory: 0x8007000E", u"0x8007000E");
    addRow("after words that end like memory", u"from 0x800CCC0E in program 0x800CCC0F",
           u"0x800CCC0E,0x800CCC0F");
    addRow("after a constant", u"E_POINTER 0x80004003", u"0x80004003");
    addRow("digits alone in brackets", u"CDO refuses to send (80040217) today", u"0x80040217");
    addRow("digits alone after a symbol", u"it fails with HRESULT E_FAIL 80004005", u"0x80004005");
}

void CodeScannerTest::findsSystemErrorsAsTheirHresult_data()
{
    addColumns();
    addRow("Socket Error of Outlook Express", u"Socket Error: 10060, Port: 25", u"0x8007274C");
    addRow("a Winsock name", u"connect: WSAECONNREFUSED", u"0x8007274D");
    addRow("WinError of Python", u"[WinError 10054] closed", u"0x80072746");
    addRow("a small number after WinError", u"[WinError 5] Access is denied", u"0x80070005");
    addRow("alone in parentheses", u"Connection timed out (10060)", u"0x8007274C");
    addRow("Japanese", u"ソケット エラー: 10051", u"0x80072743");
    addRow("German", u"Socketfehler: 11001", u"0x80072AF9");
    addRow("WinINet", u"error 12029 occurred", u"0x80072EFD");
}

void CodeScannerTest::findsRepliesInContext_data()
{
    addColumns();
    addRow("the fields of a dialog", u"Server Response: '550 relay not permitted', Server Error: 550",
           u"550");
    addRow("no blank after the colon", u"Server\n   Error:554,", u"554");
    addRow("German dialog", u"Serverantwort: '535 Fehler', Port: 465, Serverfehler: 535", u"535");
    addRow("French dialog", u"Réponse du serveur : « 530 Authentification requise », Port : 587", u"530");
    addRow("Spanish dialog", u"Respuesta del servidor: '554 rechazado', Error del servidor: 554", u"554");
    addRow("Italian dialog", u"Risposta del server: '452 spazio', Errore del server: 452", u"452");
    addRow("Portuguese dialog", u"Resposta do servidor: \"550 negado\", Erro do servidor: 550", u"550");
    addRow("Dutch dialog", u"Antwoord van server: '553 geweigerd', Serverfout: 553", u"553");
    addRow("Polish dialog", u"Odpowiedź serwera: '501 błąd', Błąd serwera: 501", u"501");
    addRow("Russian dialog", u"Ответ сервера: '550 отклонено', Ошибка сервера: 550", u"550");
    addRow("Japanese dialog", u"サーバーの応答: '550 拒否されました', サーバー エラー: 550", u"550");
    addRow("Chinese dialog", u"服务器响应:“550 中继拒绝”,服务器错误:550", u"550");
    addRow("after said", u"host mx.example.com[192.0.2.1] said: 554 Go away", u"554");
    addRow("said, then a line break", u"said:\n    552 Mailbox full (in reply to DATA)", u"552");
    addRow("marked as received", u"<<< 421", u"421");
    addRow("a line of its own", u"421 mail.example.com closing connection", u"421");
    addRow("with a full stop", u"Server Response: '553. Check first'", u"553");
    addRow("several lines of one reply", u"550-5.1.1 No such user\n550 5.1.1 try again", u"550,5.1.1");
    addRow("with a number sign", u"#550 Mailbox gone", u"550");
    addRow("a hash and an enhanced code", u"#550 5.2.3 RESOLVER; too large ##", u"550,5.2.3");
    addRow("between parentheses", u"The server refused (550).", u"550");
    addRow("enhanced code in the next line", u"said: 421\n    4.7.0 [TSS04] deferred", u"421,4.7.0");
    addRow("in prose", u"I keep getting 535 when I try to send through smtp", u"535");
    addRow("a property of JavaScript", u"code: 'EAUTH', responseCode: 535, command: 'AUTH'", u"535");
    addRow("msmtp log", u"recipients=a@example.com smtpstatus=550 smtpmsg='550 no' exitcode=EX_DATAERR",
           u"550");
    addRow("Outlook log", u"SMTP (mail.example.com): <rx> 530 authentication required", u"530");
    addRow("swaks", u"<** 503 valid RCPT command must precede DATA", u"503");
    addRow("after an address", u"a@example.com: [192.0.2.5], 550 No such user", u"550");
    addRow("a group of news", u"服务器错误: 441, 错误号: 0x800CCCA9", u"441,0x800CCCA9");
    addRow("before its enhanced code after a comma", u"FROM failed,Sender not owned,553,5.7.1", u"553,5.7.1");
    addRow("before its enhanced code after a colon", u"refused with 550:5.1.1 today", u"550,5.1.1");
    addRow("before a blank of HTML", u"the reply <b>550&nbsp;5.7.1</b> came", u"550,5.7.1");
    addRow("before a dash", u"550 – Mailbox unavailable", u"550");
    addRow("before a colon at the start of a line", u"It says\n554: Transaction failed", u"554");
    addRow("before an equals sign in a list", u"421 = Service not available", u"421");
    addRow("after Chinese words", u"换了授权码，依旧535", u"535");
    addRow("after the Chinese word for reporting an error", u"QQ邮箱报错550", u"550");
    addRow("before a line break as strings write it", u"SMTPSenderRefused: 553\\nNot yours", u"553");
    addRow("as an outcome", u"smtp: step=mail rc=553", u"553");
    addRow("in a table", u"| 452 | Mailbox full |", u"452");
    addRow("before a soft line break of quoted-printable", u"said: 554=\n5.7.1 no", u"554,5.7.1");
}

void CodeScannerTest::findsEnhancedCodesInContext_data()
{
    addColumns();
    addRow("status field of a report", u"Action: failed\nStatus: 5.2.2\n", u"5.2.2");
    addRow("Postfix log", u"relay=none, delay=5, dsn=4.4.1, status=deferred", u"4.4.1");
    addRow("qmail", u"Sorry, no mailbox here by that name. (#5.1.1)", u"5.1.1");
    addRow("with a comment", u"550 no mailbox (#5.1.1 - chkusr)", u"550,5.1.1");
    addRow("after responded", u"The mail server responded:  5.7.1 <a@example.net>: no", u"5.7.1");
    addRow("start of the text", u"5.7.3 Authentication unsuccessful", u"5.7.3");
    addRow("a provider's own detail", u"535 5.7.139 basic authentication is disabled", u"535,5.7.139");
    addRow("of another class than the reply", u"451 5.7.3 Must issue STARTTLS first", u"451,5.7.3");
    addRow("in prose", u"the NDR says a 5.7.57 error", u"5.7.57");
    addRow("broken by quoted-printable before a dot", u"said: 554 5.7=\n.1 no", u"554,5.7.1");
    addRow("broken by quoted-printable at a dot's code", u"554 5.7=\r\n=2E26 no", u"554,5.7.26");
    addRow("broken by quoted-printable and quoted", u"> said: 550-5=\n> =2E1.1 no", u"550,5.1.1");
    addRow("broken by quoted-printable after a dot", u"said: 550 5.=\n1.1 no", u"550,5.1.1");
    addRow("success is not reported", u"250 2.1.0 Ok\n220 2.0.0 ready", u"");
}

void CodeScannerTest::findsResponseCodes_data()
{
    addColumns();
    addRow("IMAP", u"a1 NO [AUTHENTICATIONFAILED] Invalid credentials", u"AUTHENTICATIONFAILED");
    addRow("POP3", u"-ERR [IN-USE] mailbox locked", u"IN-USE");
    addRow("POP3 with a slash", u"-ERR [SYS/TEMP] try later", u"SYS/TEMP");
    addRow("without blank and in mixed case", u"-ERR[Auth] Invalid login", u"AUTH");
    addRow("with an argument", u"NO [REFERRAL imap://example.org/] go there", u"REFERRAL");
    addRow("bare and long", u"server said AUTHORIZATIONFAILED", u"AUTHORIZATIONFAILED");
    addRow("as Rust prints it", u"No { information: \"x\", code: Some(Alert) }", u"ALERT");
    addRow("sign-in of Microsoft", u"AADSTS50126: Error validating credentials", u"AADSTS50126");
    addRow("success is not reported", u"* OK [CAPABILITY IMAP4rev1] ready\n* OK [UIDNEXT 5] x", u"");
    addRow("named by a library", u"source: 'authentication', textCode: 'ALERT'", u"ALERT");
    addRow("named by another library", u"serverResponseCode: 'UNAVAILABLE',", u"UNAVAILABLE");
}

void CodeScannerTest::takesNoOtherNumberForACode_data()
{
    addColumns();
    addRow("ports", u"Ports 465, 587, 993 and port 550; mail.example.com:554 is closed", u"");
    addRow("sizes", u"The message was 550 KB, then 452 MB", u"");
    addRow("durations", u"took 452 ms, 421 seconds, 550s", u"");
    addRow("counts", u"450 messages and 550 emails are in the Outbox", u"");
    addRow("addresses", u"from 10.5.5.4 and 192.0.2.550 and 4.4.4.4 by 5.1.1.1", u"");
    addRow("versions", u"Postfix 4.5.8, Exim 4.9.1, MySQL 5.7.26, Android 5.1.1, PHP 5.6.0", u"");
    addRow("versions with their word", u"version 5.7.1, v5.1.1, Version: 4.4.2", u"");
    addRow("kernel", u"Linux 5.4.0-42-generic", u"");
    addRow("dates", u"on 5.7.2021, 2021-05-50, 4.5.21 and 550-12-12", u"");
    addRow("times", u"at 05:50:45 and 4:50 pm, +0550", u"");
    addRow("message id", u"Message-ID: <535.571@mail.example.com>", u"");
    addRow("process id", u"postfix/smtpd[550]: connect from unknown", u"");
    addRow("source lines", u"at smtp.rb:550:in send (tls.js:450:17) line 535", u"");
    addRow("status of a web server", u"HTTP 500 Internal, HTTP/1.1 503 Service Unavailable", u"");
    addRow("web status with words between", u"HTTP error code 502 from the proxy", u"");
    addRow("prices", u"$550 or 450€ or € 500", u"");
    addRow("phone", u"call 555-1234 or 450-555-0199", u"");
    addRow("memory addresses", u"HP u16 @ player+0xcc = 0x800ccc90", u"");
    addRow("memory addresses by name", u"RAM 0x800CCC90, baseAddress: 0x800CCC92, ptr=0x800CCC94", u"");
    addRow("cheat list", u"800CCC92 00FF", u"");
    addRow("class ids", u"{800CCC0E-1234-5678-9ABC-DEF012345678}", u"");
    addRow("a longer hexadecimal number", u"0x800CCC0E12 and 0x80", u"");
    addRow("a success of COM", u"hr = 00000000, 0x00000000", u"");
    addRow("numbers joined by colons", u"(-1915321397:308:-2147467259)", u"");
    addRow("size of 2 GB", u"limit is 2147483648 bytes, file has 2148322319.5", u"");
    addRow("port that equals a Winsock number", u"listening on port 10060, 10061 users", u"");
    addRow("words in brackets", u"[AUTH=PLAIN] [INFO] [ERROR] arr[LIMIT]", u"");
    addRow("outcomes of other things", u"src=550 in a mail, ret=535ms of smtp", u"");
    addRow("what was refused", u"The hotel refused 550 guests and refused 450.", u"");
    addRow("tables of other things", u"| 550 | Rooms | 4.1 |\n|554|Paris|", u"");
    addRow("marks of a spam filter", u"SFS:(366007)(4.5.0)(5.1.1)", u"");
    addRow("equations", u"x = 5.7=\ny, 4=2, 5=\n2", u"");
    addRow("ordinary words", u"NO, BAD luck. BYE! The service is UNAVAILABLE in this LIMIT", u"");
    addRow("successful replies", u"220 mail.example.com ESMTP\n354 go ahead\n250 2.0.0 queued", u"");
    addRow("announcement of the size limit", u"250-SIZE 450\n250 HELP", u"");
    addRow("a longer number", u"4501 and 0550 and 550123", u"");
    addRow("decimal fractions", u"4.550 and 550.12 and 1,550", u"");
    addRow("a price of versions", u"nodemailer@5.1.1 swiftmailer-5.4.3 mailkit/4.3.0", u"");
    addRow("percent", u"450% more, 550 percent", u"");
    addRow("four parts", u"refer to 4.16.55.1 please", u"");
    addRow("plain prose", u"I will be back on May 5th. Regards", u"");
    addRow("paths", u"/var/mail/550/new and C:\\mail\\450\\", u"");
    addRow("web server behind webmail", u"500 Internal Server Error", u"");
    addRow("gateway of a web server", u"502 Bad Gateway", u"");
    addRow("count of unread mails", u"504 unread messages", u"");
    addRow("progress", u"downloading message 451 of 503", u"");
    addRow("success of a library", u"textCode: 'OK'", u"");
}

void CodeScannerTest::namesThePlaceInUtf16Units()
{
    const QString text = u"😀 Error 0x800CCC0F"_s;
    const QList<FoundCode> found = scanCodes(text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].offset, 9);
    QCOMPARE(found[0].length, 10);
}

void CodeScannerTest::namesEachCodeOnce()
{
    const QList<FoundCode> found =
        scanCodes(u"0x800CCC0F 0X800ccc0f 800CCC0F -2146644977 550 5.1.1 x\n550 5.1.1 y");
    QCOMPARE(spelledOut(found), u"0x800CCC0F,550,5.1.1"_s);
}

QTEST_APPLESS_MAIN(CodeScannerTest)
#include "tst_codescanner.moc"
