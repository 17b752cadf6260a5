#include "core/protocol/httpanswer.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mm::HttpAnswerReader::State)

class TestHttpAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
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
