#include "core/protocol/sntp.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSntp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRequestTellsNothingButTheToken();
    void theOffsetLeavesTheWayOut_data();
    void theOffsetLeavesTheWayOut();
    void aYearBeyond2036IsOfTheNextEra();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
};

namespace {

constexpr quint64 token = 0x0123456789abcdefULL;

QDateTime noon(int year = 2026)
{
    return QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC);
}

// Bytes of a timestamp with a half second or none: 1900 is era 0, 2036-02-07 06:28:16 era 1.
QByteArray timestamp(quint32 seconds, bool half = false)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(quint8(seconds >> shift));
    return bytes + (half ? QByteArray("\x80\0\0\0", 4) : QByteArray(4, '\0'));
}

constexpr quint32 noonOf2026 = 3989304000U;

QByteArray answer(const QByteArray &received, const QByteArray &transmitted)
{
    return QByteArray("\x24\x02\x06\xe9", 4) + QByteArray(20, '\0') +
           QByteArray("\x01\x23\x45\x67\x89\xab\xcd\xef", 8) + received + transmitted;
}

}

void TestSntp::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSntp::theRequestTellsNothingButTheToken()
{
    const QByteArray request = SntpExchange(token, noon()).request();
    QCOMPARE(request.size(), 48);
    QCOMPARE(request.at(0), '\x23'); // RFC 5905 section 7.3: no leap, version 4, client
    QCOMPARE(request.mid(1, 39), QByteArray(39, '\0'));
    QCOMPARE(request.mid(40).toHex(), QByteArray("0123456789abcdef"));
}

void TestSntp::theOffsetLeavesTheWayOut_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("transmitted");
    QTest::addColumn<int>("roundTrip");
    QTest::addColumn<double>("offset");
    QTest::newRow("clocks agree and the way takes no time")
        << timestamp(noonOf2026) << timestamp(noonOf2026) << 0 << 0.0;
    QTest::newRow("half a second each way")
        << timestamp(noonOf2026, true) << timestamp(noonOf2026, true) << 1000 << 0.0;
    QTest::newRow("the server takes a second to answer")
        << timestamp(noonOf2026, true) << timestamp(noonOf2026 + 1, true) << 2000 << 0.0;
    QTest::newRow("this computer is ten minutes behind")
        << timestamp(noonOf2026 + 600) << timestamp(noonOf2026 + 600) << 0 << -600.0;
    QTest::newRow("this computer is a day ahead, over a slow way")
        << timestamp(noonOf2026 - 86400 + 1) << timestamp(noonOf2026 - 86400 + 1) << 2000 << 86400.0;
}

void TestSntp::theOffsetLeavesTheWayOut()
{
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, transmitted);
    QFETCH(int, roundTrip);
    QFETCH(double, offset);
    const auto reading =
        SntpExchange(token, noon()).read(answer(received, transmitted), std::chrono::milliseconds(roundTrip));
    QVERIFY(reading);
    QCOMPARE(reading->offsetSeconds, offset);
    QCOMPARE(reading->stratum, 2);
}

void TestSntp::aYearBeyond2036IsOfTheNextEra()
{
    // Seconds from 7 February 2036, 06:28:16 to noon of 1 June 2040.
    const auto seconds = quint32(QDateTime(QDate(2036, 2, 7), QTime(6, 28, 16), Qt::UTC).secsTo(noon(2040)));
    const auto reading =
        SntpExchange(token, noon(2040)).read(answer(timestamp(seconds), timestamp(seconds)), 0ms);
    QVERIFY(reading);
    QCOMPARE(reading->offsetSeconds, 0.0);
}

void TestSntp::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("packet");
    const QByteArray sound = answer(timestamp(noonOf2026), timestamp(noonOf2026));
    const auto changed = [&](qsizetype offset, char byte) {
        QByteArray packet = sound;
        packet[offset] = byte;
        return packet;
    };
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("a byte short") << sound.chopped(1);
    QTest::newRow("endless") << sound + QByteArray(465, 'x');
    QTest::newRow("another request's answer") << changed(31, '\x00');
    QTest::newRow("the request itself") << SntpExchange(token, noon()).request();
    QTest::newRow("a broadcast") << changed(0, '\x25');
    QTest::newRow("version 1") << changed(0, '\x0c');
    QTest::newRow("version 7") << changed(0, '\x3c');
    QTest::newRow("a clock that is not synchronised") << changed(0, '\xe4');
    QTest::newRow("a kiss of death") << changed(1, '\x00');
    QTest::newRow("stratum 16 is not synchronised") << changed(1, '\x10');
    QTest::newRow("no time of receipt") << answer(QByteArray(8, '\0'), timestamp(noonOf2026));
    QTest::newRow("no time of sending") << answer(timestamp(noonOf2026), QByteArray(8, '\0'));
}

void TestSntp::whatIsNoAnswerIsRefused()
{
    QFETCH(QByteArray, packet);
    QVERIFY(!SntpExchange(token, noon()).read(packet, 0ms));
}

QTEST_APPLESS_MAIN(TestSntp)
#include "tst_sntp.moc"
