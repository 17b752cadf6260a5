#include "core/recognise/bounce.h"

#include "core/recognise/recogniser.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QFINDTESTDATA(u"bounces/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codesOf(const Recognition &recognition)
{
    QStringList codes;
    for (const FoundCode &found : recognition.codes)
        codes += found.code.text;
    return codes.join(u',');
}

QByteArray placeOf(const FoundCode &found, const QByteArray &file)
{
    return file.sliced(found.offset, found.length); // the files of these tests are ASCII
}

}

class BounceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recognisesFiles_data();
    void recognisesFiles();
    void findsTheLineInBase64();
    void findsTheLineInQuotedPrintable();
    void findsTheLineInHtml();
    void placesNeverGoBack();
    void findsParametersByTheirWholeName();
    void readsAThousandParts();
    void readsAThousandNestedParts();
    void takesManyLinesInLinearTime();
};

void BounceTest::recognisesFiles_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("area");
    QTest::newRow("several-recipients.eml") << u"550,5.1.1,552,5.2.2"_s << u"recipient"_s;
    QTest::newRow("delayed.eml") << u"4.4.7,400"_s << u"network"_s;
    QTest::newRow("quoted-printable.eml") << u"552,5.3.4"_s << u"quota"_s;
    QTest::newRow("base64.eml") << u"550,5.7.1,5.0.0"_s << u"sender"_s;
    QTest::newRow("utf16.eml") << u"550,5.1.1,451,4.7.1"_s << u"recipient"_s;
    QTest::newRow("unterminated.eml") << u"450,4.2.0"_s << u"server-busy"_s;
    QTest::newRow("cut-off.eml") << u"5.4.4"_s << u"dns"_s;
    QTest::newRow("qmail.eml") << u"550,5.1.1,4.4.1"_s << u"recipient"_s;
    QTest::newRow("original-in-mixed.eml") << u"554,5.3.4,501,5.6.0"_s << u"quota"_s;
    QTest::newRow("forwarded.eml") << u"421,4.7.0"_s << u"server-busy"_s;
    QTest::newRow("plain.eml") << u"550,5.2.1"_s << u"recipient"_s;
}

void BounceTest::recognisesFiles()
{
    const QByteArray file = contentOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!file.isEmpty());
    const Recognition recognition = recogniseBytes(file);
    QTEST(codesOf(recognition), "codes");
    QCOMPARE(QString(protocolId(recognition)), u"smtp"_s);
    QTEST(QString(toId(recognition.area)), "area");
}

void BounceTest::findsTheLineInBase64()
{
    const QByteArray file = contentOf(u"base64.eml"_s);
    const Recognition recognition = recogniseBytes(file);
    QCOMPARE(recognition.codes.size(), 3);
    for (const FoundCode &found : recognition.codes) {
        const QByteArray place = placeOf(found, file);
        QVERIFY(place.size() <= 3 * 78);
        QVERIFY(QByteArray::fromBase64(place).contains(found.text.toLatin1()));
    }
}

void BounceTest::findsTheLineInQuotedPrintable()
{
    const QByteArray file = contentOf(u"quoted-printable.eml"_s);
    for (const FoundCode &found : recogniseBytes(file).codes) {
        QByteArray place = placeOf(found, file);
        QVERIFY(place.size() <= 2 * 78);
        QVERIFY(place.replace("=\r\n", "").contains(found.text.toLatin1()));
    }
}

void BounceTest::findsTheLineInHtml()
{
    const QByteArray file = "From: a@b.example\nSubject: x\nContent-Type: text/html\n\n<html>\n<body\n>\n"
                            "<p>It was refused:<br>\n<b>550</b> 5.7.1 spam</p>\n</body>";
    const Recognition recognition = recogniseBytes(file);
    QCOMPARE(codesOf(recognition), u"550,5.7.1"_s);
    QCOMPARE(placeOf(recognition.codes[0], file), "<b>550</b> 5.7.1 spam</p>\n");
}

void BounceTest::placesNeverGoBack()
{
    for (const char *name : {"several-recipients.eml", "quoted-printable.eml", "base64.eml", "utf16.eml"}) {
        const QByteArray file = contentOf(QString::fromLatin1(name));
        const MessageText message = readMessage(file);
        qsizetype text = -1;
        qsizetype byte = 0;
        for (const Stretch &stretch : message.stretches) {
            QVERIFY(stretch.textOffset > text && stretch.byteOffset >= byte);
            QVERIFY(stretch.byteOffset + stretch.byteLength <= file.size());
            text = stretch.textOffset;
            byte = stretch.byteOffset;
        }
        QVERIFY(text < message.text.size());
    }
}

void BounceTest::findsParametersByTheirWholeName()
{
    const QByteArray file = "From: a@b.example\nSubject: x\n"
                            "Content-Type: multipart/mixed; x-boundary=no; title=\"a; boundary=b\\\"c\";\n"
                            " Boundary = \"yes or no\"\n\n--yes or no\n\nsaid: 550 5.1.1 no\n"
                            "--yes or no.1\nsaid: 552 5.2.2 still the same part\n--yes or no--\n"
                            "\nsaid: 554 5.7.1 after the end\n";
    QCOMPARE(codesOf(recogniseBytes(file)), u"550,5.1.1,552,5.2.2"_s);
}

void BounceTest::readsAThousandParts()
{
    QByteArray file = "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=p\n\n";
    for (int i = 0; i < 1000; ++i)
        file += "--p\nContent-Type: text/plain\n\nnothing\n";
    const MessageText message = readMessage(QByteArray(file + "--p--\n"));
    QVERIFY(message.stretches.size() <= 64);
}

void BounceTest::readsAThousandNestedParts()
{
    QByteArray file = "From: a@b.example\nSubject: x\n";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        file += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    file += "Content-Type: text/plain\n\nsaid: 550 5.1.1 far too deep\n";
    QCOMPARE(codesOf(recogniseBytes(file)), QString());
}

void BounceTest::takesManyLinesInLinearTime()
{
    // Ends only where every step of reading is linear; the places kept stay within their bound.
    const auto read = [](qsizetype lines) {
        const QByteArray file = "From: a@b.example\nSubject: x\nContent-Type: text/html\n"
                                "Content-Transfer-Encoding: quoted-printable\n\n" +
                                QByteArray("<\n&=\n=41\n").repeated(lines);
        return readMessage(file);
    };
    QVERIFY(read(400000).stretches.size() <= 65536);
}

QTEST_APPLESS_MAIN(BounceTest)
#include "tst_bounce.moc"
