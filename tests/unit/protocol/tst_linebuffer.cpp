#include "core/protocol/linebuffer.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

class TestLineBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void lines_data();
    void lines();
    void longestLine_data();
    void longestLine();
    void memoryIsBoundedInOnePiece();
};

void TestLineBuffer::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addColumn<QByteArray>("partial");
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QByteArrayList{"a", "b"} << QByteArray();
    QTest::newRow("LF alone") << QByteArray("a\nb\n") << QByteArrayList{"a", "b"} << QByteArray();
    QTest::newRow("CR alone ends no line")
        << QByteArray("a\rb\r\n") << QByteArrayList{"a\rb"} << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\r\n\n") << QByteArrayList{"", ""} << QByteArray();
    QTest::newRow("no end yet") << QByteArray("a\r\nbc\r") << QByteArrayList{"a"} << QByteArray("bc\r");
    QTest::newRow("NUL is a byte like others")
        << QByteArray("a\0b\n", 4) << QByteArrayList{QByteArray("a\0b", 3)} << QByteArray();
}

void TestLineBuffer::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    QFETCH(QByteArray, partial);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7)}) {
        LineBuffer buffer;
        QByteArrayList seen;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            const QByteArray part = bytes.mid(at, piece);
            QByteArrayView input = part;
            while (!input.isEmpty()) {
                if (buffer.feed(input) == LineBuffer::Outcome::Line)
                    seen.append(buffer.takeLine());
            }
        }
        QCOMPARE(seen, expected);
        QCOMPARE(buffer.partial().toByteArray(), partial);
    }
}

void TestLineBuffer::longestLine_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("just fits") << LineBuffer::maxLineBytes << true;
    QTest::newRow("one byte too long") << LineBuffer::maxLineBytes + 1 << false;
}

void TestLineBuffer::longestLine()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, fits);
    const QByteArray line = QByteArray(size, 'x') + '\n';
    for (const qsizetype piece : {line.size(), qsizetype(1), qsizetype(7)}) {
        LineBuffer buffer;
        auto outcome = LineBuffer::Outcome::Incomplete;
        for (qsizetype at = 0; at < line.size() && outcome == LineBuffer::Outcome::Incomplete; at += piece) {
            const QByteArray part = line.mid(at, piece);
            QByteArrayView input = part;
            outcome = buffer.feed(input);
        }
        QCOMPARE(outcome, fits ? LineBuffer::Outcome::Line : LineBuffer::Outcome::TooLong);
    }
}

void TestLineBuffer::memoryIsBoundedInOnePiece()
{
    LineBuffer buffer;
    const QByteArray mebibyte(1 << 20, 'x');
    QByteArrayView input = mebibyte;
    QCOMPARE(buffer.feed(input), LineBuffer::Outcome::TooLong);
    QCOMPARE(buffer.feed(input), LineBuffer::Outcome::TooLong);
    QCOMPARE(buffer.partial().size(), LineBuffer::maxLineBytes);
    buffer.clear();
    QVERIFY(buffer.partial().isEmpty());
}

QTEST_APPLESS_MAIN(TestLineBuffer)
#include "tst_linebuffer.moc"
