#include "core/recognise/recogniser.h"

#include <QRandomGenerator>
#include <QStringEncoder>
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

QByteArray report(const QByteArray &human, const QByteArray &encoding, const QByteArray &machine)
{
    return "From: MAILER-DAEMON@example.com\r\nTo: a@example.com\r\nSubject: Undelivered\r\nMIME-Version: "
           "1.0\r\n"
           "Message-ID: <535.571@example.com>\r\nReceived: from x (8.5.4.4) id 550; 4 May 2021 05:50:45\r\n"
           "Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"b=1\"\r\n\r\n"
           "--b=1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: " +
           encoding + "\r\n\r\n" + human +
           "\r\n--b=1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; "
           "example.com\r\n\r\n" +
           machine +
           "\r\n--b=1\r\nContent-Type: message/rfc822\r\n\r\nSubject: my error 0x800CCC0E\r\n\r\n554 5.7.1 "
           "quoted\r\n"
           "--b=1--\r\n";
}

}

class RecogniseBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void takesAReportApart_data();
    void takesAReportApart();
    void namesThePlaceInTheFile();
    void leavesTheReturnedMessageOut();
    void readsAForwardedBounce();
    void readsHtml();
    void leavesOutWhatIsNestedTooDeep();
    void tellsOfTheFailedSessionOfALog();
    void readsALogInPieces();
    void survivesAnyBytes();
};

void RecogniseBytesTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Größe überschritten – Fehler 0×800CCC0F, Serverantwort: '552 zu groß'"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QTest::newRow("UTF-16LE with mark")
        << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16LE without mark")
        << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    QTest::newRow("UTF-16BE with mark")
        << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16BE without mark")
        << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::Default);
    QByteArray windows = text.toLatin1();
    windows[text.indexOf(u'–')] = '\x96';
    QTest::newRow("Windows-1252") << windows;
}

void RecogniseBytesTest::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const Recognition recognition = recogniseBytes(bytes);
    QCOMPARE(codesOf(recognition), u"0x800CCC0F,552"_s);
    QCOMPARE(recognition.codes[0].offset, 29);
    QCOMPARE(recognition.area, Area::Quota);
}

void RecogniseBytesTest::takesAReportApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("codes");
    const QByteArray machine =
        "Final-Recipient: rfc822; b@example.net\r\nAction: failed\r\nStatus: 5.2.2\r\n"
        "Diagnostic-Code: smtp; 552 5.2.2 Mailbox\r\n full\r\n\r\n"
        "Final-Recipient: rfc822; c@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    QTest::newRow("plain") << report("<b@example.net>: said: 450 later", "7bit", machine)
                           << u"450,5.2.2,552,5.1.1"_s;
    QTest::newRow("quoted-printable")
        << report("said: 45=\r\n0 sp=C3=A4ter", "quoted-printable", machine) << u"450,5.2.2,552,5.1.1"_s;
    QTest::newRow("base64") << report(QByteArray("said: 450 später").toBase64(), "base64", machine)
                            << u"450,5.2.2,552,5.1.1"_s;
    QTest::newRow("damaged base64") << report("c2Fp%%ZDogNDUwIGxhdGVy", "base64", machine)
                                    << u"450,5.2.2,552,5.1.1"_s;
}

void RecogniseBytesTest::takesAReportApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, codes);
    const Recognition recognition = recogniseBytes(bytes);
    QCOMPARE(codesOf(recognition), codes);
    QCOMPARE(recognition.protocol, Protocol::Smtp);
    QCOMPARE(recognition.area, Area::Quota);
}

void RecogniseBytesTest::namesThePlaceInTheFile()
{
    const QByteArray plain = report("é said: 450 later", "8bit", "Status: 5.1.1\r\n");
    const QString file = QString::fromUtf8(plain);
    for (const FoundCode &found : recogniseBytes(plain).codes)
        QCOMPARE(file.sliced(found.offset, found.length), found.text);
    const QByteArray body = QByteArray("said: 450 later").toBase64();
    const QByteArray encoded = report(body, "base64", "Status: 5.1.1\r\n");
    const Recognition recognition = recogniseBytes(encoded);
    QCOMPARE(recognition.codes[0].code.text, u"450"_s);
    const QString around =
        QString::fromUtf8(encoded).sliced(recognition.codes[0].offset, recognition.codes[0].length);
    QVERIFY(around.startsWith(QString::fromLatin1(body)));
}

void RecogniseBytesTest::leavesTheReturnedMessageOut()
{
    const QByteArray bounce =
        "From: a@example.com\nSubject: failure notice\nDate: today\n\nHi. This is the qmail-send "
        "program.\n<b@example.net>:\nno such user. (#5.1.1)\n\n--- Below this line is a copy of "
        "the message.\n\nSubject: what does 0x800CCC0E mean\n\n554 5.7.1 quoted\n";
    QCOMPARE(codesOf(recogniseBytes(bounce)), u"5.1.1"_s);
}

void RecogniseBytesTest::readsAForwardedBounce()
{
    const QByteArray forwarded =
        "From: a@example.com\nSubject: Fwd: what is this\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\nPlease "
        "help\n--out\nContent-Type: message/rfc822\n\n" +
        report("said: 450 later", "7bit", "Status: 4.2.1\r\n") + "\n--out--\n";
    QCOMPARE(codesOf(recogniseBytes(forwarded)), u"450,4.2.1"_s);
}

void RecogniseBytesTest::readsHtml()
{
    const QByteArray mail =
        "From: a@example.com\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n<style>p{450 "
        "x}</style><p>Remote server said:<br>550&nbsp;5.<b>7</b>.1 &lt;b@example.net&gt;</p>";
    QCOMPARE(codesOf(recogniseBytes(mail)), u"550,5.7.1"_s);
}

void RecogniseBytesTest::leavesOutWhatIsNestedTooDeep()
{
    QByteArray message = "From: a@example.com\nSubject: x\n\nsaid: 550 no\n";
    for (int i = 0; i < 200; ++i)
        message = "From: a@example.com\nSubject: x\nContent-Type: message/rfc822\n\n" + message;
    QCOMPARE(codesOf(recogniseBytes(message)), QString());
}

void RecogniseBytesTest::tellsOfTheFailedSessionOfALog()
{
    QByteArray log;
    for (int i = 0; i < 60; ++i)
        log += "2021.05.03 05:50:12 POP3 (pop.example.com): <rx> +OK message follows\r\n";
    log += "2021.05.03 05:51:00 SMTP (smtp.example.com): Begin execution\r\n"
           "2021.05.03 05:51:01 SMTP (smtp.example.com): Port: 587, Secure: TLS, SPA: no\r\n"
           "2021.05.03 05:51:02 SMTP (smtp.example.com): <rx> 530 5.7.0 Authentication required\r\n"
           "2021.05.03 05:51:02 SMTP (smtp.example.com): ReportStatus: RSF_COMPLETED, hr = 0x800ccc78\r\n";
    QByteArray before;
    for (int i = 0; i < 60; ++i)
        before += "2021.05.03 05:40:12 POP3 (pop.example.com): [tx] RETR 1\r\n";
    const Recognition recognition = recogniseBytes(QByteArray(before + log));
    QCOMPARE(codesOf(recognition), u"530,5.7.0,0x800CCC78"_s);
    QCOMPARE(recognition.area, Area::Auth);
    QCOMPARE(QString(protocolId(recognition)), u"smtp"_s);
}

void RecogniseBytesTest::readsALogInPieces()
{
    const QByteArray line = "2021-05-03 05:50:12 INFO nothing of note happened here\n";
    QByteArray log = line.repeated(100000); // 5.6 MB
    const qsizetype place = log.size();
    log += "2021-05-03 05:50:13 ERROR smtp.example.com said: 550 5.1.1 user unknown\n";
    const Recognition recognition = recogniseBytes(log);
    QCOMPARE(codesOf(recognition), u"550,5.1.1"_s);
    QCOMPARE(recognition.codes[0].offset, place + 49);
    QCOMPARE(recognition.area, Area::Recipient);
}

void RecogniseBytesTest::survivesAnyBytes()
{
    QRandomGenerator random(1870);
    const QByteArray seed = report("said: 45=\r\n0 x", "quoted-printable", "Status: 5.2.2\r\n");
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = seed;
        for (int i = random.bounded(30); i >= 0; --i)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        bytes.truncate(random.bounded(bytes.size()));
        const Recognition recognition = recogniseBytes(bytes);
        for (const FoundCode &found : recognition.codes)
            QVERIFY(found.offset >= 0 && found.length > 0 && found.offset + found.length <= bytes.size());
    }
}

QTEST_APPLESS_MAIN(RecogniseBytesTest)
#include "tst_recognisebytes.moc"
