#include "tests/unit/probe/fetchrig.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! Where a WebFetch goes when it is sent on, and where it does not.
class TestWebRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void redirectsAreFollowed_data();
    void redirectsAreFollowed();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void aLoopEndsAfterFourRedirects();
    void protectionNeedsEveryHop_data();
    void protectionNeedsEveryHop();
    void aPostIsRepeatedOnTheSameHost();
    void timeIsCountedOverTheWholeChain();
    void aPlaceAtTheGateIsGivenBack();
};

namespace {

QByteArray sentOn(int status, const QByteArray &location)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + location +
           "\r\nContent-Length: 0\r\n\r\n";
}

}

void TestWebRedirects::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestWebRedirects::redirectsAreFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, int status, const char *location, const char *url) {
        QTest::newRow(name) << status << QByteArray(location) << QString::fromLatin1(url);
    };
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray name = "status " + QByteArray::number(status);
        row(name.constData(), status, "https://config.example/b.xml", "https://config.example/b.xml");
    }
    row("a relative address", 302, "b.xml?c=d", "https://post.example/mail/b.xml?c=d");
    row("an absolute path", 302, "/b.xml", "https://post.example/b.xml");
    row("a host alone", 302, "//config.example/b.xml", "https://config.example/b.xml");
    row("a fragment is left out", 302, "/b.xml#top", "https://post.example/b.xml");
    row("a port of its own", 302, "https://config.example:8443/", "https://config.example:8443/");
}

void TestWebRedirects::redirectsAreFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, url);
    FetchRig rig(u"https://post.example/mail/a.xml"_s);
    rig.start();
    rig.serve(sentOn(status, location));
    QCOMPARE(rig.finished->size(), 0);
    QCOMPARE(rig.network.count(), 2U);
    QCOMPARE(rig.network.alive(), 1);
    rig.serve(okHead + "Content-Length: 4\r\n\r\n<a/>");
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::Answered);
    QCOMPARE(rig.answer().status, 200);
    QCOMPARE(rig.answer().url, QUrl(url));
    QVERIFY(rig.answer().redirect.isEmpty());
    QVERIFY(rig.answer().isProtected);
}

void TestWebRedirects::redirectsAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("redirect");
    QTest::newRow("out of the encryption")
        << QByteArray("http://config.example/") << u"http://config.example/"_s;
    QTest::newRow("into a file") << QByteArray("file:///etc/hostname") << QString();
    QTest::newRow("to a user name") << QByteArray("https://a:b@config.example/") << QString();
    QTest::newRow("to port 0") << QByteArray("https://config.example:0/") << QString();
    QTest::newRow("to what is no address") << QByteArray("https://[config/") << QString();
    QTest::newRow("to no host") << QByteArray("https:///x") << QString();
}

void TestWebRedirects::redirectsAreNotFollowed()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, redirect);
    FetchRig rig(u"https://post.example/"_s);
    rig.start();
    rig.serve(sentOn(302, location));
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.network.count(), 1U);
    QCOMPARE(rig.answer().outcome, WebOutcome::Answered);
    QCOMPARE(rig.answer().status, 302);
    QCOMPARE(rig.answer().url, QUrl(u"https://post.example/"_s));
    QCOMPARE(rig.answer().redirect, QUrl(redirect));
    QVERIFY(rig.answer().detail.startsWith(u"HTTP 302, sent on"_s));
}

void TestWebRedirects::aLoopEndsAfterFourRedirects()
{
    FetchRig rig(u"https://post.example/"_s);
    rig.start();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(rig.finished->size(), 0);
        rig.serve(sentOn(302, "https://post.example/"));
    }
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.network.count(), 5U);
    QCOMPARE(rig.answer().outcome, WebOutcome::TooManyRedirects);
    QCOMPARE(rig.answer().redirect, QUrl(u"https://post.example/"_s));
    QVERIFY(!rig.answer().isProtected);
}

void TestWebRedirects::protectionNeedsEveryHop_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("encrypted all along")
        << u"https://post.example/"_s << QByteArray("https://config.example/") << true;
    QTest::newRow("begun in clear") << u"http://post.example/"_s << QByteArray("https://post.example/")
                                    << false;
    QTest::newRow("in clear all along") << u"http://post.example/"_s << QByteArray("/a") << false;
}

void TestWebRedirects::protectionNeedsEveryHop()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, location);
    QFETCH(bool, isProtected);
    FetchRig rig(url);
    rig.start();
    rig.serve(sentOn(302, location));
    rig.serve(okHead + "Content-Length: 4\r\n\r\n<a/>");
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::Answered);
    QCOMPARE(rig.answer().body, QByteArray("<a/>"));
    QCOMPARE(rig.answer().isProtected, isProtected);
}

void TestWebRedirects::aPostIsRepeatedOnTheSameHost()
{
    struct Case
    {
        int status;
        QByteArray location;
        bool repeated;
    };
    for (const Case &sample :
         {Case{307, "https://post.example/b", true}, Case{308, "/b", true}, Case{302, "/b", false},
          Case{303, "/b", false}, Case{301, "/b", false}, Case{307, "https://config.example/b", false}}) {
        FetchRig rig(postTo("https://post.example/a"));
        rig.start();
        rig.serve(sentOn(sample.status, sample.location));
        QCOMPARE(rig.finished->size(), sample.repeated ? 0 : 1);
        QCOMPARE(rig.network.count(), sample.repeated ? 2U : 1U);
        if (!sample.repeated) {
            QCOMPARE(rig.answer().status, sample.status);
            QCOMPARE(rig.answer().redirect.path(), u"/b"_s);
            continue;
        }
        rig.reach();
        QVERIFY(rig.wire()->written.startsWith("POST /b HTTP/1.1\r\n"));
        QVERIFY(rig.wire()->written.endsWith("\r\n\r\n<a/>"));
    }
}

void TestWebRedirects::timeIsCountedOverTheWholeChain()
{
    FetchRig rig(u"https://post.example/"_s);
    rig.start();
    for (int i = 0; i < 3; ++i) {
        rig.reach();
        rig.clock.advance(2s);
        rig.hear(sentOn(302, "/next"));
    }
    rig.reach();
    rig.clock.advance(1999ms);
    QCOMPARE(rig.finished->size(), 0);
    rig.clock.advance(1ms);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::TimedOut);
    QVERIFY(!rig.answer().isProtected);
}

void TestWebRedirects::aPlaceAtTheGateIsGivenBack()
{
    FetchRig rig(u"https://post.example/"_s);
    std::vector<std::unique_ptr<ConnectionGate::Pass>> others;
    for (int i = 0; i < 8; ++i)
        others.push_back(
            rig.context.gate.enter(u"192.0.2.7"_s, ConnectionGate::Urgency::FirstVerdict, [] {}));
    rig.start();
    QCOMPARE(rig.network.count(), 0U); // it waits for its turn
    others.pop_back();
    QCOMPARE(rig.network.count(), 1U);
    bool isNext = false;
    others.push_back(rig.context.gate.enter(u"192.0.2.7"_s, ConnectionGate::Urgency::FirstVerdict,
                                            [&isNext] { isNext = true; }));
    QVERIFY(!isNext);
    rig.serve(okHead + "Content-Length: 4\r\n\r\n<a/>");
    QVERIFY(isNext);
}

QTEST_GUILESS_MAIN(TestWebRedirects)
#include "tst_webredirects.moc"
