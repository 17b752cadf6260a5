#include "core/protocol/httpanswer.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mm::HttpAnswerReader::State)

using State = HttpAnswerReader::State;
using Extent = HttpAnswerReader::Extent;

class TestHttpAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void wholeAnswers_data();
    void wholeAnswers();
    void foreignAnswers_data();
    void foreignAnswers();
    void theBeginningIsEnoughOfABadBody_data();
    void theBeginningIsEnoughOfABadBody();
    void chunksAreBounded_data();
    void chunksAreBounded();
    void whatComesAfterTheEndIsNotRead();
    void anEndlessHeadIsGivenUp();
    void datesAreUtc();
    void otherDatesAreNone_data();
    void otherDatesAreNone();
};

void TestHttpAnswer::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *bytes, bool complete, int status = 0,
                        const char *location = "", const char *body = "") {
        QTest::newRow(name) << QByteArray(bytes) << complete << status << QString::fromLatin1(location)
                            << QByteArray(body);
    };
    row("no content needs no body", "HTTP/1.1 204 No Content\r\nDate: x\r\n\r\n", true, 204);
    row("a body of the announced length", "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nsuccess\n", true, 200,
        "", "success\n");
    row("a body that has not come whole", "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nsucc", false);
    row("a redirect", "HTTP/1.0 302 Found\r\nlocation:  http://portal/login \r\nContent-Length: 0\r\n\r\n",
        true, 302, "http://portal/login");
    row("half a head", "HTTP/1.1 200 OK\r\nDate:", false);
    row("half the magic", "HTT", false);
    row("a negative length is none", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", true, 200);
}

void TestHttpAnswer::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, complete);
    QFETCH(int, status);
    QFETCH(QString, location);
    QFETCH(QByteArray, body);
    HttpAnswerReader reader;
    auto state = HttpAnswerReader::State::NeedsMore;
    for (const char c : bytes) // in pieces of one byte
        state = reader.feed(QByteArray(1, c));
    QCOMPARE(state == HttpAnswerReader::State::Complete, complete);
    if (!complete) {
        QVERIFY(state == HttpAnswerReader::State::NeedsMore);
        return;
    }
    QCOMPARE(reader.answer().status, status);
    QCOMPARE(reader.answer().location, location);
    QCOMPARE(reader.answer().body, body);
}

namespace {

const QByteArray okLine = "HTTP/1.1 200 OK\r\n";
const QByteArray chunkedHead = okLine + "Transfer-Encoding: chunked\r\n\r\n";

//! The reader after the bytes, in pieces of a size, and after their end unless it had enough before.
HttpAnswerReader fed(Extent extent, const QByteArray &bytes, qsizetype piece)
{
    HttpAnswerReader reader(extent);
    auto state = State::NeedsMore;
    for (qsizetype at = 0; at < bytes.size() && state == State::NeedsMore; at += piece)
        state = reader.feed(bytes.mid(at, piece));
    return reader;
}

}

void TestHttpAnswer::wholeAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("untilClose");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body,
                        bool untilClose = false) {
        QTest::newRow(name) << bytes << status << body << untilClose;
    };
    row("a body of the announced length", okLine + "Content-Length: 4\r\n\r\n<a/>", 200, "<a/>");
    row("the same length twice", okLine + "Content-Length: 4\r\nContent-Length: 4\r\n\r\n<a/>", 200, "<a/>");
    row("an empty body", okLine + "Content-Length: 0\r\n\r\n", 200, "");
    row("a body until the end", okLine + "\r\n<a>\r\n</a>", 200, "<a>\r\n</a>", true);
    row("nothing until the end", okLine + "\r\n", 200, "", true);
    row("one chunk", chunkedHead + "4\r\n<a/>\r\n0\r\n\r\n", 200, "<a/>");
    row("chunks of hexadecimal sizes", chunkedHead + "0a\r\n0123456789\r\nB\r\nabcdefghijk\r\n000\r\n\r\n",
        200, "0123456789abcdefghijk");
    row("line ends within a chunk", chunkedHead + "6\r\n\r\n0\r\n\n\r\n0\r\n\r\n", 200, "\r\n0\r\n\n");
    row("extensions of chunks", chunkedHead + "4;a=b\r\n<a/>\r\n0 ; c=\"d\"\r\n\r\n", 200, "<a/>");
    row("trailers", chunkedHead + "4\r\n<a/>\r\n0\r\nX-Sum: 1\r\nX-Time: 2\r\n\r\n", 200, "<a/>");
    row("lines that end in LF alone", "HTTP/1.1 200 OK\ntransfer-encoding: Chunked\n\n4\n<a/>\n0\n\n", 200,
        "<a/>");
    row("chunks outweigh a length",
        okLine + "Content-Length: 900\r\n" + chunkedHead.sliced(okLine.size()) + "1\r\nx\r\n0\r\n\r\n", 200,
        "x");
    row("answers that announce another one",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <x>\r\nContent-Length: 7\r\n\r\n" +
            okLine + "Content-Length: 1\r\n\r\nx",
        200, "x");
    row("a folded line is no field", okLine + "X: y\r\n Content-Length: 9\r\nContent-Length: 1\r\n\r\nx", 200,
        "x");
    row("a failure is told by its head", "HTTP/1.1 404 Not Found\r\nContent-Length: 999999\r\n\r\n", 404, "");
    row("no content", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", 204, "");
    row("a body of all that is allowed", okLine + "\r\n" + QByteArray(256 * 1024, 'x'), 200,
        QByteArray(256 * 1024, 'x'), true);
    row("a hundred header lines", okLine + QByteArray("X: y\r\n").repeated(99) + "Content-Length: 1\r\n\r\nx",
        200, "x");
}

void TestHttpAnswer::wholeAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, untilClose);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7)}) {
        HttpAnswerReader reader = fed(Extent::Whole, bytes, piece);
        QCOMPARE(reader.feed({}) == State::NeedsMore, untilClose);
        QVERIFY(reader.end() == State::Complete);
        QCOMPARE(reader.answer().status, status);
        QCOMPARE(reader.answer().body, body);
        QVERIFY(reader.fault().isEmpty());
    }
}

void TestHttpAnswer::foreignAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    const QByteArray line = okLine;
    row("nothing", {});
    row("half a head", line + "Content-Le");
    row("a status that is none", "HTTP/1.1 2000 OK\r\n\r\n");
    row("a status below all", "HTTP/1.1 099 OK\r\n\r\n");
    row("no status", "HTTP/1.1\r\n\r\n");
    row("an announcement alone", "HTTP/1.1 100 Continue\r\n\r\n");
    row("an announcement and no HTTP", "HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x05hello");
    row("half a body", line + "Content-Length: 5\r\n\r\n<a/>");
    row("a negative length", line + "Content-Length: -4\r\n\r\n<a/>");
    row("a length with a sign", line + "Content-Length: +4\r\n\r\n<a/>");
    row("an endless length", line + "Content-Length: 99999999999999999999\r\n\r\n<a/>");
    row("two lengths", line + "Content-Length: 4\r\nContent-Length: 3\r\n\r\n<a/>");
    row("a body that is announced as too long", line + "Content-Length: 262145\r\n\r\n");
    row("a body that is too long", line + "\r\n" + QByteArray(256 * 1024 + 1, 'x'));
    row("a coding that was not asked for", line + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("two codings", line + "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("chunks without a last one", chunkedHead + "4\r\n<a/>\r\n");
    row("a last chunk without its end", chunkedHead + "4\r\n<a/>\r\n0\r\n");
    row("a chunk longer than its size", chunkedHead + "3\r\n<a/>\r\n0\r\n\r\n");
    row("a size that is none", chunkedHead + "four\r\n<a/>\r\n0\r\n\r\n");
    row("no size", chunkedHead + "\r\n<a/>\r\n0\r\n\r\n");
    row("a negative size", chunkedHead + "-4\r\n<a/>\r\n0\r\n\r\n");
    row("a size with a prefix", chunkedHead + "0x4\r\n<a/>\r\n0\r\n\r\n");
    row("a size beyond all", chunkedHead + "FFFFFFFFFFFFFFFF\r\n<a/>\r\n0\r\n\r\n");
    row("chunks that are too long together",
        chunkedHead + QByteArray("20000\r\n" + QByteArray(0x20000, 'x') + "\r\n").repeated(2) +
            "1\r\nx\r\n0\r\n\r\n");
    row("a hundred header lines and one", line + QByteArray("X: y\r\n").repeated(101) + "\r\n");
    row("a place of more than 2,048 characters",
        "HTTP/1.1 302 Found\r\nLocation: https://post.example/" + QByteArray(2048, 'x') + "\r\n\r\n");
    row("a head beyond its bound", line + "X: " + QByteArray(16 * 1024, 'x') + "\r\n\r\n");
    row("announcements without end",
        QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(700) + line + "\r\n");
}

void TestHttpAnswer::foreignAnswers()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {bytes.size() + 1, qsizetype(1), qsizetype(7)}) {
        HttpAnswerReader reader = fed(Extent::Whole, bytes, piece);
        QVERIFY(reader.end() == State::NoHttp);
        QVERIFY(!reader.fault().isEmpty());
        QCOMPARE(reader.answer().body, QByteArray());
        QCOMPARE(reader.hasBegun(), !bytes.isEmpty());
    }
}

void TestHttpAnswer::theBeginningIsEnoughOfABadBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body) {
        QTest::newRow(name) << bytes << body;
    };
    row("chunks are taken apart", chunkedHead + "4\r\nsucc\r\n3\r\ness\r\n0\r\n\r\n", "success");
    row("chunks that break off", chunkedHead + "8\r\nsucc", "succ");
    row("chunks that break the rules", chunkedHead + "4\r\nsuccess\r\n", "succ");
    row("two lengths", okLine + "Content-Length: 4\r\nContent-Length: 3\r\n\r\nsuccess", "");
    row("a body without an end", okLine + "\r\n" + QByteArray(5000, 'x'), QByteArray(256, 'x'));
    row("a long chunk", chunkedHead + "1000\r\n" + QByteArray(0x1000, 'x'), QByteArray(256, 'x'));
    row("a body of more than is ever read", okLine + "Content-Length: 999999\r\n\r\n" + QByteArray(300, 'x'),
        QByteArray(256, 'x'));
}

void TestHttpAnswer::theBeginningIsEnoughOfABadBody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        HttpAnswerReader reader = fed(Extent::Beginning, bytes, piece);
        QVERIFY(reader.end() == State::Complete);
        QCOMPARE(reader.answer().status, 200);
        QCOMPARE(reader.answer().body, body);
    }
}

void TestHttpAnswer::chunksAreBounded_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("most");
    QTest::newRow("a size without an end") << chunkedHead << QByteArray(100, '0') << 82;
    QTest::newRow("an extension without an end") << (chunkedHead + "1;") << QByteArray(100, 'x') << 82;
    QTest::newRow("trailers without an end") << (chunkedHead + "0\r\n") << QByteArray("X: y\r\n") << 101;
    QTest::newRow("long extensions") << chunkedHead << ("1;" + QByteArray(8000, 'x') + "\r\nx\r\n") << 33;
}

void TestHttpAnswer::chunksAreBounded()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(int, most);
    HttpAnswerReader reader(Extent::Whole);
    State state = reader.feed(head);
    int pieces = 0;
    for (; state == State::NeedsMore && pieces < 1000; ++pieces)
        state = reader.feed(piece);
    QVERIFY(state == State::NoHttp);
    QCOMPARE(pieces, most);
}

void TestHttpAnswer::whatComesAfterTheEndIsNotRead()
{
    HttpAnswerReader reader(Extent::Whole);
    const QByteArray answer = okLine + "Content-Length: 1\r\n\r\nx";
    QVERIFY(reader.feed(QByteArray(answer + "y")) == State::Complete);
    QVERIFY(reader.feed(answer) == State::Complete);
    QVERIFY(reader.end() == State::Complete);
    QCOMPARE(reader.answer().body, QByteArray("x"));
}

void TestHttpAnswer::anEndlessHeadIsGivenUp()
{
    HttpAnswerReader reader;
    QVERIFY(reader.feed("HTTP/1.1 200 OK\r\n") == HttpAnswerReader::State::NeedsMore);
    auto state = HttpAnswerReader::State::NeedsMore;
    for (int i = 0; i < 1000 && state == HttpAnswerReader::State::NeedsMore; ++i)
        state = reader.feed(QByteArray("X-Filler: " + QByteArray(100, 'x') + "\r\n"));
    QVERIFY(state == HttpAnswerReader::State::NoHttp);
    HttpAnswerReader foreign;
    QVERIFY(foreign.feed("220 mx ESMTP\r\n") == HttpAnswerReader::State::NoHttp);
}

void TestHttpAnswer::datesAreUtc()
{
    const QDateTime date = httpDate(" Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(date.toString(Qt::ISODate), u"1994-11-06T08:49:37Z"_s);
}

void TestHttpAnswer::otherDatesAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("yesterday");
    QTest::newRow("a day that is none") << QByteArray("Sun, 31 Feb 2026 08:49:37 GMT");
}

void TestHttpAnswer::otherDatesAreNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!httpDate(text).isValid());
}

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
