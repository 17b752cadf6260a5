#include "core/knowledge/kbloader.h"
#include "core/report/comparisontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using enum mm::FindingId;

//! The same account checked in two places: what that proves.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void proofIsDrawn_data();
    void proofIsDrawn();
    void sameCertificateUntrustedInOnePlaceIsThatComputer();
    void placeWithoutNetworkIsNamedBeforeTheServer();
    void faultInTheFirstPlaceIsNamedToo();
    void whatTellsMostIsTheConclusion();
    void servicesOfOnePlaceAloneAreListed();
    void nothingInCommonIsNotCompared();
    void differencesAreShownSideBySide();
    void everyProofHasWordsAndAnId();
    void checkDocumentIsRead();
    void hostileDocumentIsRefusedOrBounded_data();
    void hostileDocumentIsRefusedOrBounded();
    void documentHasItsKeys();
};

namespace {

const PlaceNames names{u"the desk"_s, u"the user"_s};

PlaceService serviceWith(const QList<FindingId> &findings, const QString &certificate = u"aa"_s)
{
    return {.endpoint = {Protocol::Smtp, u"mail.example.com"_s, 587, Security::StartTls},
            .ok = findings.isEmpty(),
            .address = u"192.0.2.7"_s,
            .greeting = u"220 mail.example.com"_s,
            .capabilities = {u"SIZE"_s, u"PIPELINING"_s},
            .mechanisms = {u"PLAIN"_s},
            .certificate = certificate,
            .issuer = u"CN=Example CA"_s,
            .findings = findings};
}

PlaceCheck placeWith(const QList<PlaceService> &services, const QList<FindingId> &system = {})
{
    return {.vantage = u"Linux"_s,
            .started = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC),
            .services = services,
            .systemFindings = system};
}

const PlaceCheck well = placeWith({serviceWith({})});

}

void TestComparison::proofIsDrawn_data()
{
    QTest::addColumn<QList<FindingId>>("there");
    QTest::addColumn<QString>("proof");
    QTest::newRow("well in both") << QList<FindingId>{} << u"all-well"_s;
    QTest::newRow("no answer there") << QList{TcpTimeout, NetPortBlocked} << u"network-between"_s;
    QTest::newRow("refused there") << QList{TcpRefused} << u"network-between"_s;
    QTest::newRow("silent there") << QList{ServiceNoGreeting} << u"network-between"_s;
    QTest::newRow("name unknown there") << QList{DnsNotFound} << u"names-differ"_s;
    QTest::newRow("another certificate there") << QList{CertUntrustedIssuer} << u"intercepted"_s;
    QTest::newRow("encryption struck out there") << QList{ServiceStarttlsNotOffered} << u"altered-between"_s;
    QTest::newRow("greeting masked there") << QList{ServiceAlteredByMiddlebox} << u"altered-between"_s;
    QTest::newRow("sign-in refused there") << QList{AuthRejected} << u"sign-in-differs"_s;
    QTest::newRow("limited there") << QList{SmtpRateLimited} << u"server-judges"_s;
    QTest::newRow("too large there") << QList{SmtpMessageTooBig} << u"only-there"_s;
}

void TestComparison::proofIsDrawn()
{
    QFETCH(QList<FindingId>, there);
    const auto comparison = compare(well, placeWith({serviceWith(there, u"bb"_s)}));
    QTEST(QString(toId(comparison.conclusion.proof)), "proof");
    const auto faulty = there.isEmpty() ? std::nullopt : std::optional(Side::Second);
    QCOMPARE(comparison.conclusion.faulty, faulty);
}

void TestComparison::sameCertificateUntrustedInOnePlaceIsThatComputer()
{
    const auto comparison = compare(well, placeWith({serviceWith({CertUntrustedIssuer})}));
    QCOMPARE(comparison.conclusion.proof, Proof::ComputerDiffers);
}

void TestComparison::placeWithoutNetworkIsNamedBeforeTheServer()
{
    const auto comparison = compare(well, placeWith({serviceWith({DnsTimeout})}, {NetCaptivePortal}));
    QCOMPARE(comparison.conclusion.proof, Proof::NoNetworkThere);
}

void TestComparison::faultInTheFirstPlaceIsNamedToo()
{
    const auto comparison = compare(placeWith({serviceWith({TcpTimeout})}), well);
    QCOMPARE(comparison.conclusion, (Conclusion{Proof::NetworkBetween, Side::First}));
    const QString text = conclusionText(comparison.conclusion, names);
    QVERIFY2(text.startsWith(u"The server answers the user and not the desk."_s), qPrintable(text));
}

void TestComparison::whatTellsMostIsTheConclusion()
{
    PlaceService receiving = serviceWith({});
    receiving.endpoint = {Protocol::Imap, u"mail.example.com"_s, 993, Security::Tls};
    const auto comparison =
        compare(placeWith({serviceWith({}), receiving}), placeWith({serviceWith({TcpTimeout}), receiving}));
    QCOMPARE(comparison.services.size(), 2);
    QCOMPARE(comparison.services.last().conclusion.proof, Proof::AllWell);
    QCOMPARE(comparison.conclusion.proof, Proof::NetworkBetween);

    const auto faulty = placeWith({serviceWith({SmtpAuthRequired})});
    QCOMPARE(compare(faulty, faulty).conclusion.proof, Proof::SameFault);
    QCOMPARE(compare(faulty, placeWith({serviceWith({TcpTimeout})})).conclusion.proof,
             Proof::DifferentFaults);
}

void TestComparison::servicesOfOnePlaceAloneAreListed()
{
    PlaceService other = serviceWith({});
    other.endpoint.port = 465;
    const auto comparison = compare(well, placeWith({serviceWith({}), other}));
    QVERIFY(comparison.onlyFirst.isEmpty());
    QCOMPARE(comparison.onlySecond, QList{other.endpoint});
}

void TestComparison::nothingInCommonIsNotCompared()
{
    QCOMPARE(compare(well, placeWith({})).conclusion.proof, Proof::NotComparable);
    PlaceService upper = serviceWith({});
    upper.endpoint.host = u"MAIL.example.com"_s;
    QCOMPARE(compare(well, placeWith({upper})).conclusion.proof, Proof::AllWell);
}

void TestComparison::differencesAreShownSideBySide()
{
    const KnowledgeBase knowledge = loadBuiltinKnowledge().value();
    PlaceService there = serviceWith({TcpTimeout});
    there.address.clear();
    there.capabilities = {u"pipelining"_s, u"SIZE"_s};
    const auto differences = compare(well, placeWith({there})).services.first().differences;
    QStringList aspects;
    for (const Difference &difference : differences) {
        aspects += difference.aspect;
        QVERIFY(aspectText(difference.aspect) != difference.aspect);
        QVERIFY(sideText(difference, Side::First, knowledge) !=
                sideText(difference, Side::Second, knowledge));
    }
    QCOMPARE(aspects, (QStringList{u"ok"_s, u"findings"_s, u"address"_s, u"capabilities"_s}));
    QCOMPARE(sideText(differences[1], Side::First, knowledge), u"nothing wrong"_s);
    QCOMPARE(sideText(differences[1], Side::Second, knowledge), knowledge.finding(TcpTimeout).title);
    QCOMPARE(sideText(differences[2], Side::Second, knowledge), u"not seen"_s);
}

void TestComparison::everyProofHasWordsAndAnId()
{
    QStringList ids;
    for (int i = 0; i < proofCount; ++i) {
        const auto proof = static_cast<Proof>(i);
        QVERIFY(!ids.contains(toId(proof)));
        ids += toId(proof);
        const auto faulty = proof > Proof::DifferentFaults ? std::optional(Side::Second) : std::nullopt;
        const QString text = conclusionText({proof, faulty}, names);
        QVERIFY2(text.size() > 40 && !text.contains(u'%'), qPrintable(text));
        QCOMPARE(text.contains(u"user"_s, Qt::CaseInsensitive), faulty.has_value());
    }
    QCOMPARE(ids.last(), u"intercepted"_s);
}

void TestComparison::checkDocumentIsRead()
{
    const auto place = readPlaceCheck(R"({"schema": "mailmend/check/1", "started": "2026-11-22T10:00:00.000Z",
        "vantage": "Linux", "system": {"findings": ["clock.skewed"]},
        "services": [{"protocol": "smtp", "host": "mail.example.com", "port": 587, "security": "starttls",
            "address": "192.0.2.7", "ok": false, "greeting": "220 mail.example.com",
            "capabilities": ["SIZE", "PIPELINING"], "auth_mechanisms": ["PLAIN"],
            "tls": {"certificates": [{"sha256": "aa", "issuer": "CN=Example CA"}, {"sha256": "cc"}]},
            "findings": ["cert.expired", "of.tomorrow", "ok"]}, {"protocol": "gopher"}]})");
    QVERIFY(place);
    PlaceService expected = serviceWith({CertExpired});
    QCOMPARE(*place, placeWith({expected}, {ClockSkewed}));
}

void TestComparison::hostileDocumentIsRefusedOrBounded_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("{") << false;
    QTest::newRow("an array") << QByteArray("[]") << false;
    QTest::newRow("another document") << QByteArray(R"({"schema":"mailmend/lookup/1"})") << false;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << false;
    QTest::newRow("too long") << QByteArray(longestCheckDocument + 1, ' ') << false;
    QTest::newRow("wrong types") << QByteArray(
                                        R"({"schema":"mailmend/check/1","services":{"a":1},"system":[]})")
                                 << true;
    QTest::newRow("a port beyond ports")
        << QByteArray(
               R"({"schema":"mailmend/check/1","services":[{"protocol":"smtp","security":"tls","host":"a","port":99999}]})")
        << true;
}

void TestComparison::hostileDocumentIsRefusedOrBounded()
{
    QFETCH(QByteArray, document);
    const auto place = readPlaceCheck(document);
    QTEST(place.has_value(), "isRead");
    if (place)
        QVERIFY(place->services.isEmpty());
    else
        QVERIFY(!place.error().detail.isEmpty());
}

void TestComparison::documentHasItsKeys()
{
    const auto json = comparisonToJson(compare(well, placeWith({serviceWith({TcpTimeout})})), names);
    QCOMPARE(json.keys(), (QStringList{u"a"_s, u"b"_s, u"conclusion"_s, u"only_in_a"_s, u"only_in_b"_s,
                                       u"schema"_s, u"services"_s}));
    QCOMPARE(json[u"schema"].toString(), u"mailmend/compare/1"_s);
    const QJsonObject conclusion = json[u"conclusion"].toObject();
    QCOMPARE(conclusion[u"id"].toString(), u"network-between"_s);
    QCOMPARE(conclusion[u"place"].toString(), u"b"_s);
    QVERIFY(!conclusion[u"explanation"].toString().isEmpty());
    const QJsonObject service = json[u"services"].toArray().first().toObject();
    QCOMPARE(service.keys(), (QStringList{u"conclusion"_s, u"differences"_s, u"host"_s, u"port"_s,
                                          u"protocol"_s, u"security"_s}));
    const QJsonObject difference = service[u"differences"].toArray().first().toObject();
    QCOMPARE(difference.keys(), (QStringList{u"a"_s, u"b"_s, u"what"_s}));
    QCOMPARE(json[u"a"].toObject()[u"name"].toString(), names.first);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
