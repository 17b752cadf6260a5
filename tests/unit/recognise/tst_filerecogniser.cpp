#include "core/recognise/filerecogniser.h"
#include "core/recognise/recogniser.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

Recognition recogniseInPieces(QByteArrayView bytes, qsizetype size)
{
    FileRecogniser recogniser;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        recogniser.feed(bytes.sliced(at, std::min(size, bytes.size() - at)));
    return recogniser.finish();
}

QString codesOf(const Recognition &recognition)
{
    QStringList codes;
    for (const FoundCode &found : recognition.codes)
        codes += u"%1@%2+%3"_s.arg(found.code.text).arg(found.offset).arg(found.length);
    return codes.join(u',');
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding,
                           withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

const QString &sampleText()
{
    static const QString text =
        u"Größe – 送信エラー 𝄞 (0x800C\n> CC0F), сервер ответил: 552 5.2.2 переполнен\r\n"
        "Konto: 'a', Server: 'smtp.example.de', Protokoll: SMTP, Port: 587, NO [OVERQUOTA]\r\n"
        "Fehler: 0x 800 CCC 0E und -2146644977, AADSTS50126, Socket Error: 10060\r\n"_s;
    return text;
}

}

class FileRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsPiecesLikeTheWhole_data();
    void readsPiecesLikeTheWhole();
    void readsALongTextLikeAShortOne_data();
    void readsALongTextLikeAShortOne();
    void findsACodeAcrossAnyBorder_data();
    void findsACodeAcrossAnyBorder();
    void readsOneEndlessLine_data();
    void readsOneEndlessLine();
    void tellsCluesFromAroundALateCode();
    void keepsAtMostTenThousandCodes();
    void readsTheStartOfALargeMessage();
    void learnsTheCharsetWhereItBegins();
    void givesTheOpening();
};

void FileRecogniserTest::readsPiecesLikeTheWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << sampleText().toUtf8();
    QTest::newRow("UTF-8 with mark") << encoded(sampleText(), QStringConverter::Utf8, true);
    QTest::newRow("UTF-16LE with mark") << encoded(sampleText(), QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16LE without mark") << encoded(sampleText(), QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16BE with mark") << encoded(sampleText(), QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16BE without mark") << encoded(sampleText(), QStringConverter::Utf16BE, false);
    QTest::newRow("UTF-16 cut off in a unit")
        << encoded(sampleText(), QStringConverter::Utf16LE, true).chopped(1);
    QTest::newRow("damaged UTF-8") << QByteArray("\xC3\x28 \xE2\x82 550 5.1.1 \xF0\x9F no \xFF [INUSE]");
    QTest::newRow("message") << QByteArray("From: a@example.com\nSubject: x\nDate: today\n\nsaid: 550 "
                                           "5.1.1 no such user\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one code") << QByteArray(" 550\n");
}

void FileRecogniserTest::readsPiecesLikeTheWhole()
{
    QFETCH(QByteArray, bytes);
    const Recognition whole = recogniseBytes(bytes);
    for (const qsizetype size : {1, 2, 7, 64 * 1024})
        QCOMPARE(codesOf(recogniseInPieces(bytes, size)), codesOf(whole));
    QCOMPARE(recogniseInPieces(bytes, 1), whole);
}

// The scanner sees a long text in windows; a text that fits into one is what they are held against.
void FileRecogniserTest::readsALongTextLikeAShortOne_data()
{
    QTest::addColumn<QByteArray>("filler");
    QTest::newRow("lines") << QByteArray("all is well with client 192.0.2.1 at 05:50:12\n");
    QTest::newRow("letters of two bytes") << QByteArray("все хорошо\n");
    QTest::newRow("letters of three bytes") << QByteArray("問題なし\n");
    QTest::newRow("pairs of units") << QByteArray("𝄞𝄞𝄞𝄞 ok\n");
}

void FileRecogniserTest::readsALongTextLikeAShortOne()
{
    QFETCH(QByteArray, filler);
    QByteArray bytes = filler.repeated(3 * megabyte / filler.size());
    const qsizetype before = QString::fromUtf8(bytes).size();
    bytes += sampleText().toUtf8();
    QList<FoundCode> expected = recognise(QString(QString::fromUtf8(filler) + sampleText())).codes;
    QVERIFY(expected.size() >= 7);
    for (FoundCode &found : expected)
        found.offset += before - QString::fromUtf8(filler).size();
    QCOMPARE(recogniseBytes(bytes).codes, expected);
    QCOMPARE(recogniseInPieces(bytes, 64 * 1024).codes, expected);
    QCOMPARE(recogniseInPieces(bytes, 4097).codes, expected);
}

void FileRecogniserTest::findsACodeAcrossAnyBorder_data()
{
    QTest::addColumn<QString>("spelled");
    QTest::addColumn<QString>("codes");
    QTest::newRow("hexadecimal") << u"error 0x800CCC0E here"_s << u"0x800CCC0E@6+10"_s;
    QTest::newRow("hexadecimal with line breaks inside")
        << u"error 0x8\r\n> 00C\r\n> CC0\r\n> E here"_s << u"0x800CCC0E@6+22"_s;
    QTest::newRow("decimal") << u"error -2146644977 here"_s << u"0x800CCC0F@6+11"_s;
    QTest::newRow("reply with its status") << u"host said: 550 5.1.1 no"_s << u"550@11+3,5.1.1@15+5"_s;
    QTest::newRow("response") << u"a1 NO [AUTHENTICATIONFAILED] no"_s << u"AUTHENTICATIONFAILED@7+20"_s;
    QTest::newRow("prefix inside a word") << u"Fehler0x800CCC0Eüber"_s << u"0x800CCC0E@6+10"_s;
    QTest::newRow("name of Winsock") << u"reason WSAETIMEDOUT here"_s << u"0x8007274C@7+12"_s;
}

// Wherever the windows, the blocks and the pieces end, the code comes to stand on every side of it.
void FileRecogniserTest::findsACodeAcrossAnyBorder()
{
    QFETCH(QString, spelled);
    QFETCH(QString, codes);
    for (const qsizetype border : {64 * 1024 - 512, 64 * 1024, 192 * 1024}) {
        for (qsizetype back = 0; back <= spelled.size(); ++back) {
            QByteArray bytes(border - back, '.');
            bytes[bytes.size() - 1] = '\n';
            Recognition recognition =
                recogniseBytes(QByteArray(bytes + spelled.toUtf8() + "\n" + QByteArray(2000, '.')));
            for (FoundCode &found : recognition.codes)
                found.offset -= bytes.size();
            QCOMPARE(codesOf(recognition), codes);
        }
    }
}

void FileRecogniserTest::readsOneEndlessLine_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("megabytes");
    QTest::newRow("words") << QByteArray("all is well ") << 20;
    QTest::newRow("one word") << QByteArray("wellandgood") << 20;
    QTest::newRow("one number") << QByteArray("5505505505") << 4;
    QTest::newRow("one word with prefixes") << QByteArray("0x800CCC0x800CCC") << 4;
    QTest::newRow("brackets") << QByteArray("[[[[((((<<<<") << 4;
}

void FileRecogniserTest::readsOneEndlessLine()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, megabytes);
    const QByteArray line = piece.repeated(megabytes * megabyte / piece.size());
    const QByteArray bytes = line + " (0x800CCC0F)";
    QCOMPARE(codesOf(recogniseInPieces(bytes, 64 * 1024)), u"0x800CCC0F@%1+10"_s.arg(line.size() + 2));
}

void FileRecogniserTest::tellsCluesFromAroundALateCode()
{
    const QByteArray line = "nothing of note happened here, the imap server is well\n";
    QByteArray log = line.repeated(4 * megabyte / line.size());
    log += "Account: 'a@example.org', Server: 'smtp.example.org', Protocol: SMTP, Port: 587,\n"
           "Error Number: 0x800CCC92\n";
    log += line.repeated(4 * megabyte / line.size());
    const Recognition recognition = recogniseInPieces(log, 64 * 1024);
    QCOMPARE(recognition.server, u"smtp.example.org"_s);
    QCOMPARE(recognition.port, quint16(587));
    QCOMPARE(recognition.account, u"a@example.org"_s);
    QCOMPARE(recognition.protocol, Protocol::Smtp);
    QCOMPARE(recognition.area, Area::Auth);
    QCOMPARE(recogniseInPieces(log, 999), recognition);
}

void FileRecogniserTest::keepsAtMostTenThousandCodes()
{
    QByteArray text;
    for (int i = 0; i < 20000; ++i)
        text += "AADSTS" + QByteArray::number(1000000 + i) + "\n";
    QCOMPARE(recogniseBytes(text).codes.size(), 10000);
}

void FileRecogniserTest::readsTheStartOfALargeMessage()
{
    const QByteArray head =
        "From: MAILER-DAEMON@example.com\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n"
        "host mx.example.net said: 550 5.1.1 no such user\r\n"
        "--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray line = QByteArray(76, 'A') + "\r\n";
    const QByteArray message = head + line.repeated(20 * megabyte / line.size()) + "--b--\r\n";
    const Recognition recognition = recogniseInPieces(message, 64 * 1024);
    QCOMPARE(recognition.codes.size(), 2);
    QCOMPARE(recognition.codes[0].offset, head.indexOf("550"));
    QCOMPARE(recognition.area, Area::Recipient);
}

// A log is plain ASCII for long and then names a person or repeats a server's words.
void FileRecogniserTest::learnsTheCharsetWhereItBegins()
{
    const QByteArray line = "2021-05-03 05:50:12 smtp: all is well\n";
    const QByteArray before = line.repeated(megabyte / line.size());
    const QString words = u"Сервер отклонил пароль пользователя, попробуйте еще раз\nОшибка 0x800CCC92\n"_s;
    const QByteArray windows = "\xD1\xE5\xF0\xE2\xE5\xF0 \xEE\xF2\xEA\xEB\xEE\xED\xE8\xEB "
                               "\xEF\xE0\xF0\xEE\xEB\xFC \xEF\xEE\xEB\xFC\xE7\xEE\xE2\xE0\xF2\xE5\xEB\xFF, "
                               "\xEF\xEE\xEF\xF0\xEE\xE1\xF3\xE9\xF2\xE5 \xE5\xF9\xE5 \xF0\xE0\xE7\n"
                               "\xCE\xF8\xE8\xE1\xEA\xE0 0x800CCC92\n";
    const Recognition expected = recogniseBytes(QByteArray(before + words.toUtf8()));
    QCOMPARE(codesOf(expected), u"0x800CCC92@%1+10"_s.arg(before.size() + words.indexOf(u"0x")));
    QCOMPARE(recogniseInPieces(QByteArray(before + windows), 7777), expected);
}

void FileRecogniserTest::givesTheOpening()
{
    const QByteArrayView bytes("Gr\xF6\xDF"
                               "e \xFC"
                               "berschritten: 0x800CCC0F");
    FileRecogniser recogniser;
    recogniser.feed(bytes);
    QCOMPARE(recogniser.finish().codes.size(), 1);
    QCOMPARE(recogniser.opening(5), u"Größe"_s);
}

QTEST_APPLESS_MAIN(FileRecogniserTest)
#include "tst_filerecogniser.moc"
