#include "core/base/charset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

class CharsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsWhatAMailDeclares_data();
    void readsWhatAMailDeclares();
    void knowsNamesInAnyCase();
    void marksWhatIsNotValid_data();
    void marksWhatIsNotValid();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
};

// The name of a row is the name that a mail declares.
void CharsetTest::readsWhatAMailDeclares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("windows-1250") << u"Zażółć"_s << QByteArray("\x5A\x61\xBF\xF3\xB3\xE6");
    QTest::newRow("windows-1251") << u"Ошибка"_s << QByteArray("\xCE\xF8\xE8\xE1\xEA\xE0");
    QTest::newRow("iso-8859-1") << u"Größe – ó"_s << QByteArray("\x47\x72\xF6\xDF\x65\x20\x96\x20\xF3");
    QTest::newRow("windows-1253") << u"Σφάλμα"_s << QByteArray("\xD3\xF6\xDC\xEB\xEC\xE1");
    QTest::newRow("windows-1254") << u"Bağlantı"_s << QByteArray("\x42\x61\xF0\x6C\x61\x6E\x74\xFD");
    QTest::newRow("windows-1257") << u"Klaidą"_s << QByteArray("\x4B\x6C\x61\x69\x64\xE0");
    QTest::newRow("koi8-r") << u"Ошибка"_s << QByteArray("\xEF\xDB\xC9\xC2\xCB\xC1");
    QTest::newRow("koi8-u") << u"Помилкі"_s << QByteArray("\xF0\xCF\xCD\xC9\xCC\xCB\xA6");
    QTest::newRow("iso-8859-2") << u"Zażółć"_s << QByteArray("\x5A\x61\xBF\xF3\xB3\xE6");
    QTest::newRow("iso-8859-5") << u"Ошибка"_s << QByteArray("\xBE\xE8\xD8\xD1\xDA\xD0");
    QTest::newRow("ISO-8859-7") << u"Σφάλμα"_s << QByteArray("\xD3\xF6\xDC\xEB\xEC\xE1");
    QTest::newRow("iso-8859-9") << u"Bağlantı"_s << QByteArray("\x42\x61\xF0\x6C\x61\x6E\x74\xFD");
    QTest::newRow("iso-8859-13") << u"Klaidą"_s << QByteArray("\x4B\x6C\x61\x69\x64\xE0");
    QTest::newRow("iso-8859-15") << u"10 €"_s << QByteArray("\x31\x30\x20\xA4");
    QTest::newRow("Shift_JIS") << u"送信エラー"_s << QByteArray("\x91\x97\x90\x4D\x83\x47\x83\x89\x81\x5B");
    QTest::newRow("gb2312") << u"发送错误"_s << QByteArray("\xB7\xA2\xCB\xCD\xB4\xED\xCE\xF3");
    QTest::newRow("GBK") << u"發送錯誤"_s << QByteArray("\xB0\x6C\xCB\xCD\xE5\x65\xD5\x60");
    QTest::newRow("gb18030") << u"发送错误😀"_s
                             << QByteArray("\xB7\xA2\xCB\xCD\xB4\xED\xCE\xF3\x94\x39\xFC\x36");
    QTest::newRow("big5") << u"傳送錯誤"_s << QByteArray("\xB6\xC7\xB0\x65\xBF\xF9\xBB\x7E");
    QTest::newRow("euc-kr") << u"전송 오류"_s << QByteArray("\xC0\xFC\xBC\xDB\x20\xBF\xC0\xB7\xF9");
    QTest::newRow("ks_c_5601-1987") << u"전송 오류"_s << QByteArray("\xC0\xFC\xBC\xDB\x20\xBF\xC0\xB7\xF9");
    QTest::newRow("euc-jp") << u"送信エラー"_s << QByteArray("\xC1\xF7\xBF\xAE\xA5\xA8\xA5\xE9\xA1\xBC");
    QTest::newRow("iso-2022-jp") << u"送信エラー"_s
                                 << QByteArray(
                                        "\x1B\x24\x42\x41\x77\x3F\x2E\x25\x28\x25\x69\x21\x3C\x1B\x28\x42");
    QTest::newRow("utf-8") << u"Größe"_s << QByteArray("\x47\x72\xC3\xB6\xC3\x9F\x65");
}

void CharsetTest::readsWhatAMailDeclares()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    const auto charset = charsetNamed(QTest::currentDataTag());
    QVERIFY(charset);
    QCOMPARE(decode(bytes, *charset), text);
    QCOMPARE(decode("0x800CCC0E \\~", *charset).first(10), u"0x800CCC0E"_s);
}

void CharsetTest::knowsNamesInAnyCase()
{
    QCOMPARE(charsetNamed("WINDOWS-1251"), Charset::Windows1251);
    QCOMPARE(charsetNamed("ISO-2022-CN-EXT"), std::nullopt);
    QCOMPARE(charsetNamed(""), std::nullopt);
}

void CharsetTest::marksWhatIsNotValid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("shift_jis") << QByteArray("a\x81\x20z") << u"a\uFFFD z"_s;
    QTest::newRow("euc-kr") << QByteArray("a\xB0") << u"a\uFFFD"_s;
    QTest::newRow("utf-8") << QByteArray("a\xFF z") << u"a\uFFFD z"_s;
    QTest::newRow("windows-1253") << QByteArray("a\xFFz") << u"a\uFFFDz"_s;
    QTest::newRow("utf-16le") << QByteArray("a\0z", 3) << u"a\uFFFD"_s;
}

void CharsetTest::marksWhatIsNotValid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decode(bytes, *charsetNamed(QTest::currentDataTag())), text);
}

void CharsetTest::cutsBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("utf-8") << QByteArray("\x61\xC3\x9F\xE9\x80\x81\xF0\x9F\x98\x80\x7A");
    QTest::newRow("utf-16le") << QByteArray("\x61\x00\xDF\x00\x01\x90\x3D\xD8\x00\xDE\x7A\x00", 12);
    QTest::newRow("utf-16be") << QByteArray("\x00\x61\x00\xDF\x90\x01\xD8\x3D\xDE\x00\x00\x7A", 12);
    QTest::newRow("shift_jis") << QByteArray("\x61\x91\x97\x90\x4D\xB4\xD7\xB0\x20\x83\x5C\x7A");
    QTest::newRow("gbk") << QByteArray("\x61\xB0\x6C\xCB\xCD\x20\xE5\x65\xD5\x60\x7A");
    QTest::newRow("gb18030") << QByteArray("\x61\xCB\xCD\x94\x39\xFC\x36\x81\x30\x89\x38\x7A");
    QTest::newRow("big5") << QByteArray("\x61\xB6\xC7\xB0\x65\xA5\x5C\x20\x7A");
    QTest::newRow("euc-kr") << QByteArray("\x61\xC0\xFC\xBC\xDB\x20\x8C\x63\x7A");
    QTest::newRow("euc-jp") << QByteArray("\x61\xC1\xF7\x8F\xB0\xA1\x8E\xB4\x7A");
    QTest::newRow("windows-1251") << QByteArray("\x61\xCE\xF8\x7A");
}

// Wherever bytes end, the whole characters and the rest make what all of them make.
void CharsetTest::cutsBetweenCharacters()
{
    QFETCH(QByteArray, bytes);
    const Charset charset = *charsetNamed(QTest::currentDataTag());
    const QString whole = decode(bytes, charset);
    QVERIFY(!whole.contains(QChar::ReplacementCharacter));
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const qsizetype cut = wholeCharacters(bytes.first(size), charset);
        QVERIFY(cut <= size && size - cut <= 3);
        QCOMPARE(decode(bytes.first(cut), charset) + decode(bytes.sliced(cut), charset), whole);
    }
}

QTEST_APPLESS_MAIN(CharsetTest)
#include "tst_charset.moc"
