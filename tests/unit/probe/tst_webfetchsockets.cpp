#include "core/net/qtscheduler.h"
#include "core/probe/webfetch.h"
#include "tests/support/fakeresolver.h"
#include "tests/unit/net/loopback.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! A WebFetch over real sockets on loopback.
class TestWebFetchSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageComesOverTls();
    void aRedirectLeadsFromClearToTls();
    void anUnsoundServerHearsNothing();
    void aServerWithoutTlsHearsNoQuestion();
};

namespace {

//! Answers the first whole head with the bytes, closes, and writes down what it was asked.
class WebServer final : public Server
{
public:
    explicit WebServer(const Identity *identity)
        : Server([this, identity](QSslSocket &socket) {
            if (identity)
                startTls(socket, *identity);
            connect(&socket, &QSslSocket::readyRead, &socket, [this, &socket] {
                asked += socket.readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                socket.write(answer);
                socket.disconnectFromHost();
            });
        })
    {
    }

    [[nodiscard]] QString address(const QString &scheme) const
    {
        return scheme % u"://mail.test:"_s % QString::number(serverPort()) % u"/mail"_s;
    }

    QByteArray answer;
    QByteArray asked;
};

struct Fetched
{
    Fetched(const QString &url, const Identity &identity)
        : context{clock,
                  [pem = identity.authority.toPem()] { return std::make_unique<SocketTransport>(pem); },
                  {},
                  ConnectionGate(8),
                  clock.now()}
        , fetch({.url = QUrl(url)}, resolver, context)
    {
        resolver.answer(u"mail.test"_s, QStringList{u"127.0.0.1"_s});
        QSignalSpy finished(&fetch, &WebFetch::finished);
        fetch.start();
        isFinished = finished.wait();
    }

    QtScheduler clock;
    FakeResolver resolver;
    ProbeContext context;
    WebFetch fetch;
    bool isFinished = false;
};

}

void TestWebFetchSockets::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestWebFetchSockets::aPageComesOverTls()
{
    const Identity identity(soundWishes());
    const QByteArray page(200000, 'x');
    WebServer server(&identity);
    server.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    server.answer += QByteArray::number(page.size(), 16) + "\r\n" + page + "\r\n0\r\n\r\n";
    const Fetched got(server.address(u"https"_s), identity);
    QVERIFY(got.isFinished);
    QCOMPARE(got.fetch.answer().detail, u"HTTP 200"_s);
    QVERIFY(got.fetch.answer().isProtected);
    QCOMPARE(got.fetch.answer().body, page);
    QVERIFY(server.asked.startsWith("GET /mail HTTP/1.1\r\nHost: mail.test:"));
}

void TestWebFetchSockets::aRedirectLeadsFromClearToTls()
{
    const Identity identity(soundWishes());
    WebServer encrypted(&identity);
    encrypted.answer = "HTTP/1.1 200 OK\r\n\r\n<config/>";
    WebServer clear(nullptr);
    clear.answer = "HTTP/1.1 301 Moved\r\nLocation: " + encrypted.address(u"https"_s).toLatin1() + "\r\n\r\n";
    const Fetched got(clear.address(u"http"_s), identity);
    QVERIFY(got.isFinished);
    QCOMPARE(got.fetch.answer().detail, u"HTTP 200"_s);
    QCOMPARE(got.fetch.answer().body, QByteArray("<config/>"));
    QCOMPARE(got.fetch.answer().url, QUrl(encrypted.address(u"https"_s)));
    QVERIFY(!got.fetch.answer().isProtected);
}

void TestWebFetchSockets::anUnsoundServerHearsNothing()
{
    CertificateWishes wishes = soundWishes();
    wishes.dnsNames = {u"other.test"_s};
    const Identity identity(wishes);
    WebServer server(&identity);
    const Fetched got(server.address(u"https"_s), identity);
    QVERIFY(got.isFinished);
    QVERIFY(got.fetch.answer().outcome == WebOutcome::Unsound);
    QCOMPARE(got.fetch.answer().detail, u"certificate: name-mismatch"_s);
    QCOMPARE(server.asked, QByteArray());
}

void TestWebFetchSockets::aServerWithoutTlsHearsNoQuestion()
{
    const Identity identity(soundWishes());
    Server server([](QSslSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const QString url = u"https://mail.test:"_s % QString::number(server.serverPort()) % u"/"_s;
    const Fetched got(url, identity);
    QVERIFY(got.isFinished);
    QVERIFY(got.fetch.answer().outcome == WebOutcome::NotReached);
    QVERIFY(!got.fetch.answer().detail.isEmpty());
    QCOMPARE(got.fetch.answer().status, 0);
}

QTEST_GUILESS_MAIN(TestWebFetchSockets)
#include "tst_webfetchsockets.moc"
