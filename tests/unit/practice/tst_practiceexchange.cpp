#include "core/practice/practiceexchange.h"

#include "core/protocol/sasl.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The server's side of a sign-in against the client's, which was held against the RFCs' examples.
class TestPracticeExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void signsIn_data();
    void signsIn();
    void hostileClients_data();
    void hostileClients();
};

namespace {

using Kind = PracticeExchange::Turn::Kind;

std::optional<QByteArray> answerTo(SaslExchange &client, const QByteArray &challenge)
{
    auto answer = client.respond(challenge);
    while (!answer && client.isComputing())
        answer = client.computeSlice();
    return answer;
}

//! How it ends, within ten rounds.
Kind outcomeOf(PracticeExchange &server, SaslExchange &client, bool early)
{
    auto turn = server.begin(early ? client.initialResponse() : std::nullopt);
    for (int round = 0; round < 10 && turn.kind == Kind::Challenge; ++round) {
        const auto answer = answerTo(client, turn.challenge);
        if (!answer)
            return Kind::Challenge;
        turn = server.take(*answer);
    }
    return turn.kind;
}

}

void TestPracticeExchange::signsIn_data()
{
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<bool>("early");
    QTest::newRow("PLAIN at once") << int(SaslMechanism::Plain) << true;
    QTest::newRow("PLAIN when asked") << int(SaslMechanism::Plain) << false;
    QTest::newRow("LOGIN") << int(SaslMechanism::Login) << true;
    QTest::newRow("SCRAM-SHA-256 at once") << int(SaslMechanism::ScramSha256) << true;
    QTest::newRow("SCRAM-SHA-256 when asked") << int(SaslMechanism::ScramSha256) << false;
}

void TestPracticeExchange::signsIn()
{
    QFETCH(int, mechanism);
    QFETCH(bool, early);
    const auto chosen = static_cast<SaslMechanism>(mechanism);
    for (const QByteArray &password : {QByteArray("practice"), QByteArray("guess")}) {
        PracticeExchange server(QByteArray(toId(chosen).data()), {"jane", QByteArray("practice")});
        SaslExchange client(chosen, {u"jane"_s, Secret(password), Secret()});
        QCOMPARE(outcomeOf(server, client, early), password == "practice" ? Kind::Accepted : Kind::Refused);
        QCOMPARE(client.isServerUnproven(), chosen == SaslMechanism::ScramSha256 && password == "guess");
    }
    PracticeExchange noPassword(QByteArray(toId(chosen).data()), {"jane", std::nullopt});
    SaslExchange client(chosen, {u"jane"_s, Secret("practice"), Secret()});
    QCOMPARE(outcomeOf(noPassword, client, early), Kind::Refused);
}

void TestPracticeExchange::hostileClients_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a mechanism that is not there") << QByteArray("GSSAPI") << QByteArray("x");
    QTest::newRow("PLAIN in two parts") << QByteArray("PLAIN") << QByteArray("jane practice");
    QTest::newRow("SCRAM with channel binding")
        << QByteArray("SCRAM-SHA-256") << QByteArray("p=x,,n=jane,r=a");
    QTest::newRow("SCRAM without a nonce") << QByteArray("SCRAM-SHA-256") << QByteArray("n,,n=jane,r=");
    QTest::newRow("SCRAM for another") << QByteArray("SCRAM-SHA-256") << QByteArray("n,,n=joe,r=a");
}

void TestPracticeExchange::hostileClients()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, message);
    PracticeExchange server(mechanism, {"jane", QByteArray("practice")});
    QCOMPARE(server.begin(message).kind, Kind::Refused);
}

QTEST_APPLESS_MAIN(TestPracticeExchange)
#include "tst_practiceexchange.moc"
