#include "tests/unit/probe/fetchrig.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mm::WebOutcome)

class TestWebFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageIsFetchedOverTls();
    void requestsSayWhatTheyMust_data();
    void requestsSayWhatTheyMust();
    void aBodyMakesAPost();
    void addressesThatAreNotAsked_data();
    void addressesThatAreNotAsked();
    void answersAreRead_data();
    void answersAreRead();
    void anUnsoundCertificateIsAskedNothing();
    void handshakesThatBreak_data();
    void handshakesThatBreak();
    void wordsInClearBeforeTheHandshakeEndIt();
    void namesWithoutAnAddress_data();
    void namesWithoutAnAddress();
    void connectionsThatFail();
    void silenceEndsWhereverItBegins_data();
    void silenceEndsWhereverItBegins();
    void itFinishesOnce();
    void destroyingIsSilentInEachState_data();
    void destroyingIsSilentInEachState();
    void theOwnerMayDestroyItWhenItFinishes();
};

void TestWebFetch::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestWebFetch::aPageIsFetchedOverTls()
{
    FetchRig rig(u"https://post.example/mail/config.xml"_s);
    rig.start();
    QCOMPARE(rig.network.opened(), QStringList{u"192.0.2.7:443"_s});
    Q_EMIT rig.wire()->connected();
    QCOMPARE(rig.wire()->peerNames, QStringList{u"post.example"_s});
    QCOMPARE(rig.wire()->written, QByteArray());
    Q_EMIT rig.wire()->encrypted(soundTls());
    QVERIFY(rig.wire()->written.startsWith("GET /mail/config.xml HTTP/1.1\r\nHost: post.example\r\n"));
    rig.hear(okHead + "Content-Length: 6\r\n\r\n<xml/>");
    QCOMPARE(rig.finished->size(), 1);
    QVERIFY(rig.fetch->isFinished());
    QCOMPARE(rig.answer().outcome, WebOutcome::Answered);
    QCOMPARE(rig.answer().status, 200);
    QCOMPARE(rig.answer().body, QByteArray("<xml/>"));
    QCOMPARE(rig.answer().url, QUrl(u"https://post.example/mail/config.xml"_s));
    QVERIFY(rig.answer().redirect.isEmpty());
    QVERIFY(rig.answer().isProtected);
    QCOMPARE(rig.answer().detail, u"HTTP 200"_s);
    QCOMPARE(rig.network.alive(), 0);
}

void TestWebFetch::requestsSayWhatTheyMust_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char *name, const char *url, const char *opened, const char *head) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromLatin1(opened) << QByteArray(head);
    };
    row("no path is the root", "http://post.example", "192.0.2.7:80",
        "GET / HTTP/1.1\r\nHost: post.example\r\n");
    row("a query goes along, a fragment does not", "http://post.example/a?b=c%20d#e", "192.0.2.7:80",
        "GET /a?b=c%20d HTTP/1.1\r\nHost: post.example\r\n");
    row("a port of its own is named", "http://post.example:8080/", "192.0.2.7:8080",
        "GET / HTTP/1.1\r\nHost: post.example:8080\r\n");
    row("an address of the new family stands in brackets", "http://[2001:db8::7]/", "192.0.2.7:80",
        "GET / HTTP/1.1\r\nHost: [2001:db8::7]\r\n");
    row("line ends in an address stay what they are in it", "http://post.example/a%0d%0aX:%20y?%0d%0aZ",
        "192.0.2.7:80", "GET /a%0D%0AX:%20y?%0D%0AZ HTTP/1.1\r\nHost: post.example\r\n");
    row("letters beyond ASCII are encoded", "http://post.example/ü", "192.0.2.7:80",
        "GET /%C3%BC HTTP/1.1\r\nHost: post.example\r\n");
}

void TestWebFetch::requestsSayWhatTheyMust()
{
    QFETCH(QString, url);
    QFETCH(QString, opened);
    QFETCH(QByteArray, head);
    FetchRig rig(url);
    rig.start();
    rig.reach();
    QCOMPARE(rig.network.opened(), QStringList{opened});
    QCOMPARE(QString::fromLatin1(rig.wire()->written).toUpper(),
             QString::fromLatin1(head +
                                 "User-Agent: MailMend\r\nAccept: */*\r\nAccept-Encoding: identity\r\n" +
                                 "Connection: close\r\n\r\n")
                 .toUpper());
}

void TestWebFetch::aBodyMakesAPost()
{
    FetchRig rig(postTo("https://post.example/discover"));
    rig.start();
    rig.reach();
    QVERIFY(rig.wire()->written.startsWith("POST /discover HTTP/1.1\r\nHost: post.example\r\n"));
    QVERIFY(rig.wire()->written.endsWith("\r\nContent-Type: text/xml\r\nContent-Length: 4\r\n\r\n<a/>"));
    rig.hear(okHead + "\r\n<b/>");
    rig.close();
    QCOMPARE(rig.answer().outcome, WebOutcome::Answered);
    QCOMPARE(rig.answer().body, QByteArray("<b/>"));
}

void TestWebFetch::addressesThatAreNotAsked_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no host") << u"https:///config.xml"_s;
    QTest::newRow("a file") << u"file:///etc/hostname"_s;
    QTest::newRow("another protocol") << u"ftp://post.example/"_s;
    QTest::newRow("a user name") << u"https://somebody@post.example/"_s;
    QTest::newRow("an empty user name") << u"https://@post.example/"_s;
    QTest::newRow("port 0") << u"https://post.example:0/"_s;
    QTest::newRow("a port beyond 65535") << u"https://post.example:65536/"_s;
    QTest::newRow("line ends in the name") << u"https://post.example%0d%0aX/"_s;
}

void TestWebFetch::addressesThatAreNotAsked()
{
    QFETCH(QString, url);
    FetchRig rig(url);
    rig.fetch->start();
    QCOMPARE(rig.finished->size(), 0);
    rig.clock.settle();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::NotReached);
    QVERIFY(!rig.answer().detail.isEmpty());
    QVERIFY(!rig.answer().isProtected);
    QVERIFY(rig.resolver.asked.isEmpty());
}

void TestWebFetch::answersAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<WebOutcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, WebOutcome outcome, int status = 0,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << outcome << status << body;
    };
    const QByteArray chunked = okHead + "Transfer-Encoding: chunked\r\n\r\n";
    row("a body of a length", okHead + "Content-Length: 4\r\n\r\n<a/>", WebOutcome::Answered, 200, "<a/>");
    row("a body that ends with the connection", okHead + "\r\n<a/>", WebOutcome::Answered, 200, "<a/>");
    row("a body in chunks", chunked + "2\r\n<a\r\n2;x=y\r\n/>\r\n0\r\n\r\n", WebOutcome::Answered, 200,
        "<a/>");
    row("a page that is not there needs no body",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 900000\r\n\r\n<html>", WebOutcome::Answered, 404);
    row("a sign-in that is wanted", "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\n\r\n",
        WebOutcome::Answered, 401);
    row("a redirect to nowhere", "HTTP/1.1 302 Found\r\n\r\n", WebOutcome::Answered, 302);
    row("a body of the most that is allowed", okHead + "\r\n" + QByteArray(256 * 1024, 'x'),
        WebOutcome::Answered, 200, QByteArray(256 * 1024, 'x'));
    row("a body of one byte more", okHead + "\r\n" + QByteArray(256 * 1024 + 1, 'x'), WebOutcome::NoHttp);
    row("a length of one byte more", okHead + "Content-Length: 262145\r\n\r\n", WebOutcome::NoHttp);
    row("a body that breaks off", okHead + "Content-Length: 9\r\n\r\n<a/>", WebOutcome::NoHttp);
    row("chunks that break off", chunked + "4\r\n<a/>\r\n", WebOutcome::NoHttp);
    row("a head that breaks off", okHead, WebOutcome::NoHttp);
    row("another protocol", "220 post.example ESMTP\r\n", WebOutcome::NoHttp);
    row("binary", QByteArray("\0\xff\x15\x03", 4), WebOutcome::NoHttp);
    row("nothing", {}, WebOutcome::NotReached);
}

void TestWebFetch::answersAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(WebOutcome, outcome);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const qsizetype piece : {bytes.size() + 1, qsizetype(1)}) {
        FetchRig rig(u"https://post.example/"_s);
        rig.start();
        rig.reach();
        for (qsizetype at = 0; at < bytes.size() && rig.wire() && !rig.wire()->aborted; at += piece)
            Q_EMIT rig.wire()->received(bytes.mid(at, piece));
        rig.close();
        QCOMPARE(rig.finished->size(), 1);
        QCOMPARE(rig.answer().outcome, outcome);
        if (outcome == WebOutcome::Answered)
            QCOMPARE(rig.answer().status, status);
        QCOMPARE(rig.answer().body, body);
        QCOMPARE(rig.answer().isProtected, outcome == WebOutcome::Answered);
        QVERIFY(!rig.answer().detail.isEmpty());
        QCOMPARE(rig.network.alive(), 0);
    }
}

void TestWebFetch::anUnsoundCertificateIsAskedNothing()
{
    FetchRig rig(postTo("https://post.example/"));
    rig.start();
    TlsRecord tls = soundTls();
    tls.faults = {CertificateFault::Expired, CertificateFault::NameMismatch};
    Q_EMIT rig.wire()->connected();
    Q_EMIT rig.wire()->encrypted(tls);
    QCOMPARE(rig.wire()->written, QByteArray());
    rig.clock.settle();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::Unsound);
    QCOMPARE(rig.answer().detail, u"certificate: expired, name-mismatch"_s);
    QVERIFY(!rig.answer().isProtected);
}

void TestWebFetch::handshakesThatBreak_data()
{
    QTest::addColumn<bool>("faulty");
    QTest::addColumn<bool>("wasEncrypted");
    QTest::addColumn<WebOutcome>("outcome");
    QTest::newRow("no common version") << false << false << WebOutcome::NotReached;
    QTest::newRow("a certificate that ends it") << true << false << WebOutcome::Unsound;
    QTest::newRow("a client certificate is missed afterwards") << false << true << WebOutcome::NotReached;
}

void TestWebFetch::handshakesThatBreak()
{
    QFETCH(bool, faulty);
    QFETCH(bool, wasEncrypted);
    QFETCH(WebOutcome, outcome);
    FetchRig rig(u"https://post.example/"_s);
    rig.start();
    Q_EMIT rig.wire()->connected();
    if (wasEncrypted)
        Q_EMIT rig.wire()->encrypted(soundTls());
    TlsRecord tls;
    tls.failure = TlsFailure::ProtocolVersion;
    if (faulty)
        tls.faults = {CertificateFault::Weak};
    Q_EMIT rig.wire()->tlsFailed(tls);
    rig.clock.settle();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, outcome);
    QVERIFY(!rig.answer().detail.isEmpty());
}

void TestWebFetch::wordsInClearBeforeTheHandshakeEndIt()
{
    FetchRig rig(u"https://post.example/"_s);
    rig.start();
    Q_EMIT rig.wire()->connected();
    rig.hear(okHead + "Content-Length: 4\r\n\r\n<a/>");
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::NotReached);
    QCOMPARE(rig.answer().body, QByteArray());
}

void TestWebFetch::namesWithoutAnAddress_data()
{
    QTest::addColumn<NameOutcome>("name");
    QTest::addColumn<WebOutcome>("outcome");
    QTest::newRow("no such name") << NameOutcome::NotFound << WebOutcome::NoAddress;
    QTest::newRow("a name without an address") << NameOutcome::NoAddress << WebOutcome::NoAddress;
    QTest::newRow("no answer") << NameOutcome::TimedOut << WebOutcome::TimedOut;
    QTest::newRow("a name service in trouble") << NameOutcome::ServerFailure << WebOutcome::NotReached;
}

void TestWebFetch::namesWithoutAnAddress()
{
    QFETCH(NameOutcome, name);
    QFETCH(WebOutcome, outcome);
    FetchRig rig(u"https://post.example/"_s);
    rig.resolver.answer(u"post.example"_s, name);
    rig.start();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, outcome);
    QCOMPARE(rig.network.count(), 0U);
}

void TestWebFetch::connectionsThatFail()
{
    FetchRig rig(u"https://post.example/"_s);
    rig.start();
    Q_EMIT rig.wire()->failed(TcpOutcome::Refused, u"Connection refused"_s);
    rig.clock.settle();
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::NotReached);
    QCOMPARE(rig.answer().detail, u"192.0.2.7: Connection refused"_s);
}

void TestWebFetch::silenceEndsWhereverItBegins_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("detail");
    QTest::newRow("before the address") << 0 << u"no address in time"_s;
    QTest::newRow("before the connection") << 1 << u"no connection in time"_s;
    QTest::newRow("within the handshake") << 2 << u"no handshake in time"_s;
    QTest::newRow("before the answer") << 3 << u"no whole answer in time"_s;
    QTest::newRow("within the body") << 4 << u"no whole answer in time"_s;
}

namespace {

//! A fetch with little patience, brought as far as a stage.
std::unique_ptr<FetchRig> rigAt(int stage)
{
    const QString host = stage == 0 ? u"silent.example"_s : u"post.example"_s;
    auto rig = std::make_unique<FetchRig>(
        WebFetch::Order{.url = QUrl(u"https://"_s % host % u"/"_s), .patience = 5s});
    rig->start();
    if (stage >= 2)
        Q_EMIT rig->wire()->connected();
    if (stage >= 3)
        Q_EMIT rig->wire()->encrypted(soundTls());
    if (stage >= 4)
        rig->hear(okHead + "Content-Length: 5\r\n\r\n<a/>");
    return rig;
}

}

void TestWebFetch::silenceEndsWhereverItBegins()
{
    QFETCH(int, stage);
    QFETCH(QString, detail);
    const auto rig = rigAt(stage);
    rig->clock.advance(4999ms);
    QCOMPARE(rig->finished->size(), 0);
    rig->clock.advance(1ms);
    QCOMPARE(rig->finished->size(), 1);
    QCOMPARE(rig->answer().outcome, WebOutcome::TimedOut);
    QCOMPARE(rig->answer().detail, detail);
    QCOMPARE(rig->network.alive(), 0);
}

void TestWebFetch::itFinishesOnce()
{
    FetchRig rig(u"https://post.example/"_s);
    rig.start();
    rig.reach();
    const QPointer<FakeTransport> wire = rig.wire();
    Q_EMIT wire->received(okHead + "Content-Length: 4\r\n\r\n<a/>");
    Q_EMIT wire->received("more");
    Q_EMIT wire->closed();
    rig.clock.advance(60s);
    QCOMPARE(rig.finished->size(), 1);
    QCOMPARE(rig.answer().outcome, WebOutcome::Answered);
    QCOMPARE(rig.answer().body, QByteArray("<a/>"));
}

void TestWebFetch::destroyingIsSilentInEachState_data()
{
    QTest::addColumn<int>("stage");
    for (int stage = 0; stage <= 4; ++stage)
        QTest::addRow("stage %d", stage) << stage;
}

void TestWebFetch::destroyingIsSilentInEachState()
{
    QFETCH(int, stage);
    const auto rig = rigAt(stage);
    rig->fetch.reset();
    QCOMPARE(rig->network.alive(), 0);
    rig->clock.advance(60s);
    QCOMPARE(rig->finished->size(), 0);
}

void TestWebFetch::theOwnerMayDestroyItWhenItFinishes()
{
    FetchRig rig(u"https://post.example/"_s);
    connect(rig.fetch.get(), &WebFetch::finished, this, [&rig] { rig.fetch.reset(); });
    rig.start();
    rig.serve(okHead + "Content-Length: 4\r\n\r\n<a/>");
    QCOMPARE(rig.finished->size(), 1);
    QVERIFY(!rig.fetch);
}

QTEST_GUILESS_MAIN(TestWebFetch)
#include "tst_webfetch.moc"
