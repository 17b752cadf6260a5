#include "core/protocol/servertext.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestServerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleaned_data();
    void cleaned();
    void bounded();
    void binary_data();
    void binary();
};

void TestServerText::cleaned_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ASCII") << QByteArray("220 ready") << u"220 ready"_s;
    QTest::newRow("UTF-8 of two, three and four bytes")
        << QByteArray("\xc3\xbc \xe2\x82\xac \xf0\x9f\x93\xa7") << u"\u00fc \u20ac \U0001F4E7"_s;
    QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf") << u"Gr\\xFC\\xDF"_s;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << u"\\xC0\\xAF"_s;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"\\xED\\xA0\\x80"_s;
    QTest::newRow("beyond Unicode") << QByteArray("\xf5\x80\x80\x80") << u"\\xF5\\x80\\x80\\x80"_s;
    QTest::newRow("cut in a character") << QByteArray("a\xe2\x82") << u"a\\xE2\\x82"_s;
    QTest::newRow("control characters") << QByteArray("a\x1b[0m\0b\x7f", 8) << u"a\uFFFD[0m\uFFFDb\uFFFD"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a b"_s;
    QTest::newRow("C1 control") << QByteArray("\xc2\x85") << u"\uFFFD"_s;
    QTest::newRow("text direction") << QByteArray("\xe2\x80\xae"
                                                  "abc")
                                    << u"\uFFFDabc"_s;
    QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                  "b")
                                    << u"a\uFFFDb"_s;
}

void TestServerText::cleaned()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(cleanText(bytes, 100), expected);
}

void TestServerText::bounded()
{
    QCOMPARE(cleanText("12345", 5), u"12345"_s);
    QCOMPARE(cleanText("123456", 5), u"1234\u2026"_s);
    QCOMPARE(cleanText("123\xf0\x9f\x93\xa7"
                       "456",
                       5),
             u"123\u2026"_s);
    QCOMPARE(cleanText(QByteArray(1 << 20, '\xff'), 1000).size(), 1000);
}

void TestServerText::binary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");
    QTest::newRow("text") << QByteArray("hello\tthere\r") << false;
    QTest::newRow("text with an umlaut in Latin-1") << QByteArray("Gr\xfc\xdf Gott") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true;
    QTest::newRow("mostly above 127") << QByteArray("\xff\xfe\xfd"
                                                    "a")
                                      << true;
}

void TestServerText::binary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, expected);
    QCOMPARE(looksBinary(bytes), expected);
}

QTEST_APPLESS_MAIN(TestServerText)
#include "tst_servertext.moc"
