#include "core/report/checkjson.h"

#include "tests/support/observations.h"
#include "tests/unit/report/jsonlook.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! The documents of checks, key by key against the contract.
class TestCheckJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkHasItsKeys();
    void serviceHasItsKeys();
    void unknownIsNull();
    void stagesStandInTheOrderInWhichTheyRan();
    void certificateHasItsKeys();
    void onlineIsKnownOrNull_data();
    void onlineIsKnownOrNull();
    void findingsStandWithTheirService();
    void okIsTheAbsenceOfErrors();
    void aTestMessageHasItsWay();
    void aServiceWithoutItsSignInIsNotOk();
    void diagnosisAddsItsKeys();
    void noRecommendationIsNull();
};

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(10, 0, 0, 7), Qt::UTC);

CheckObservation observationOfTwo()
{
    CheckObservation observation;
    observation.started = start;
    observation.durationMs = 312;
    observation.vantage = u"Linux, Ethernet"_s;
    observation.system.connectivity = SystemObservation::Connectivity::Online;
    observation.system.proxy = u"proxy.example:3128"_s;
    observation.system.clockOffsetSeconds = 0.4;
    observation.system.resolvers = {u"192.0.2.53"_s};
    observation.system.hostsEntries = {{u"mail.example.com"_s, u"192.0.2.9"_s}};
    observation.system.vpns = {u"VPN (tun0)"_s};
    observation.system.securitySoftware = {u"Example Shield"_s};
    observation.system.internetChecks = {u"ntp://time.example"_s};
    ServiceObservation smtp;
    smtp.endpoint = {Protocol::Smtp, u"mail.example.com"_s, 587, Security::StartTls};
    smtp.address = u"192.0.2.7"_s;
    smtp.stages = {{Stage::Tcp, 21, 9, true, u"192.0.2.7"_s}, {Stage::Dns, 0, 21, true, {}}};
    smtp.link = LinkQuality{.roundTripMs = 40.5, .segmentsSent = 12, .retransmissions = 2};
    smtp.dialogue.greeting = u"220 mail.example.com ESMTP"_s;
    smtp.dialogue.capabilities = {u"SIZE 1000"_s};
    smtp.dialogue.mechanisms = {u"PLAIN"_s, u"LOGIN"_s};
    smtp.tls = {.completed = true,
                .detail = {},
                .plaintext = {},
                .version = u"TLSv1.3"_s,
                .cipher = u"TLS_AES_256_GCM_SHA384"_s,
                .chain = {{.subject = u"CN=mail.example.com"_s,
                           .issuer = u"CN=Example CA"_s,
                           .issuerCommonName = u"Example CA"_s,
                           .issuerOrganisation = {},
                           .notBefore = start.addDays(-80),
                           .notAfter = start.addDays(5),
                           .names = {u"mail.example.com"_s},
                           .sha256 = QString(64, u'b'),
                           .keyAlgorithm = u"RSA"_s,
                           .keyBits = 2048,
                           .signatureAlgorithm = u"sha256WithRSAEncryption"_s}},
                .faults = {},
                .revocationReason = {}};
    ServiceObservation imap;
    imap.endpoint = {Protocol::Imap, u"mail.example.com"_s, 993, Security::Tls};
    observation.services = {smtp, imap};
    return observation;
}

QList<Finding> findingsOfTwo()
{
    return {makeFinding(FindingId::NetProxy, std::nullopt), makeFinding(FindingId::Ok, 0),
            makeFinding(FindingId::CertExpiresSoon, 0, {{u"days"_s, 5}}),
            makeFinding(FindingId::TcpTimeout, 1, {{u"host"_s, u"mail.example.com"_s}})};
}

}

void TestCheckJson::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCheckJson::checkHasItsKeys()
{
    const QJsonObject json = checkToJson(observationOfTwo(), findingsOfTwo(), builtinKnowledge());
    QCOMPARE(json.keys(), (QStringList{u"duration_ms"_s, u"findings"_s, u"round_trip"_s, u"schema"_s,
                                       u"services"_s, u"started"_s, u"system"_s, u"vantage"_s}));
    QCOMPARE(json[u"schema"], u"mailmend/check/1"_s);
    QCOMPARE(json[u"started"], u"2026-11-22T10:00:00.007Z"_s);
    QCOMPARE(json[u"duration_ms"], 312);
    QCOMPARE(json[u"vantage"], u"Linux, Ethernet"_s);
    const QJsonObject system = json[u"system"].toObject();
    QCOMPARE(system.keys(), (QStringList{u"clock_offset_s"_s, u"findings"_s, u"hosts_file"_s,
                                         u"internet_checks"_s, u"online"_s, u"proxy"_s, u"proxy_script"_s,
                                         u"resolvers"_s, u"security_software"_s, u"vpns"_s}));
    QCOMPARE(system[u"hosts_file"][0][u"name"], u"mail.example.com"_s);
    QCOMPARE(system[u"hosts_file"][0][u"address"], u"192.0.2.9"_s);
    QCOMPARE(texts(system[u"vpns"]), QStringList{u"VPN (tun0)"_s});
    QCOMPARE(texts(system[u"security_software"]), QStringList{u"Example Shield"_s});
    QCOMPARE(texts(system[u"internet_checks"]), QStringList{u"ntp://time.example"_s});
    QVERIFY(system[u"proxy_script"].isNull());
    QCOMPARE(system[u"online"], true);
    QCOMPARE(system[u"proxy"], u"proxy.example:3128"_s);
    QCOMPARE(system[u"clock_offset_s"], 0.4);
    QCOMPARE(texts(system[u"resolvers"]), QStringList{u"192.0.2.53"_s});
    QCOMPARE(texts(system[u"findings"]), QStringList{u"net.proxy"_s});
}

void TestCheckJson::serviceHasItsKeys()
{
    const auto json = checkToJson(observationOfTwo(), findingsOfTwo(), builtinKnowledge());
    const QJsonObject service = json[u"services"][0].toObject();
    QCOMPARE(service.keys(),
             (QStringList{u"address"_s, u"alternatives"_s, u"auth_mechanisms"_s, u"capabilities"_s,
                          u"findings"_s, u"greeting"_s, u"host"_s, u"link"_s, u"login_held_back"_s, u"ok"_s,
                          u"other_addresses"_s, u"other_introduction"_s, u"port"_s, u"protocol"_s,
                          u"security"_s, u"stages"_s, u"tls"_s, u"works_instead"_s}));
    QVERIFY(service[u"works_instead"].isNull());
    QVERIFY(service[u"other_introduction"].isNull());
    QCOMPARE(service[u"login_held_back"], QJsonValue(false));
    QCOMPARE(service[u"protocol"], u"smtp"_s);
    QCOMPARE(service[u"host"], u"mail.example.com"_s);
    QCOMPARE(service[u"port"], 587);
    QCOMPARE(service[u"security"], u"starttls"_s);
    QCOMPARE(service[u"address"], u"192.0.2.7"_s);
    QCOMPARE(service[u"ok"], true);
    QCOMPARE(service[u"link"][u"round_trip_ms"], 40.5);
    QCOMPARE(service[u"link"][u"segments_sent"], 12);
    QCOMPARE(service[u"link"][u"retransmissions"], 2);
    QCOMPARE(service[u"greeting"], u"220 mail.example.com ESMTP"_s);
    QCOMPARE(texts(service[u"capabilities"]), QStringList{u"SIZE 1000"_s});
    QCOMPARE(texts(service[u"auth_mechanisms"]), (QStringList{u"PLAIN"_s, u"LOGIN"_s}));
    QCOMPARE(texts(service[u"findings"]), (QStringList{u"ok"_s, u"cert.expires-soon"_s}));
}

void TestCheckJson::unknownIsNull()
{
    CheckObservation observation = observationOfTwo();
    observation.system = {};
    const auto json = checkToJson(observation, findingsOfTwo(), builtinKnowledge());
    for (const QString &key : {u"online"_s, u"proxy"_s, u"clock_offset_s"_s})
        QVERIFY2(json[u"system"][key].isNull(), qPrintable(key));
    const QJsonObject untouched = json[u"services"][1].toObject();
    for (const QString &key : {u"address"_s, u"greeting"_s, u"tls"_s})
        QVERIFY2(untouched[key].isNull(), qPrintable(key));
    for (const QString &key : {u"capabilities"_s, u"auth_mechanisms"_s, u"stages"_s})
        QVERIFY2(untouched[key].isArray() && untouched[key].toArray().isEmpty(), qPrintable(key));

    observation.services[1].tls.failure = TlsFailure::Closed;
    const auto begun = checkToJson(observation, {}, builtinKnowledge())[u"services"][1][u"tls"];
    QCOMPARE(keys(begun), (QStringList{u"certificates"_s, u"cipher"_s, u"issued_by_added_root"_s,
                                       u"stapled"_s, u"version"_s}));
    QVERIFY(begun[u"version"].isNull());
}

void TestCheckJson::stagesStandInTheOrderInWhichTheyRan()
{
    const auto json = checkToJson(observationOfTwo(), {}, builtinKnowledge());
    const QJsonArray stages = json[u"services"][0][u"stages"].toArray();
    QCOMPARE(stages.size(), 2);
    QCOMPARE(keys(stages[1]),
             (QStringList{u"detail"_s, u"duration_ms"_s, u"ok"_s, u"stage"_s, u"start_ms"_s}));
    QCOMPARE(stages[0][u"stage"], u"dns"_s);
    QCOMPARE(stages[1][u"stage"], u"tcp"_s);
    QCOMPARE(stages[1][u"start_ms"], 21);
    QCOMPARE(stages[1][u"duration_ms"], 9);
    QCOMPARE(stages[1][u"ok"], true);
    QCOMPARE(stages[1][u"detail"], u"192.0.2.7"_s);
}

void TestCheckJson::certificateHasItsKeys()
{
    const auto tls = checkToJson(observationOfTwo(), {}, builtinKnowledge())[u"services"][0][u"tls"];
    QCOMPARE(tls[u"version"], u"TLSv1.3"_s);
    QCOMPARE(tls[u"stapled"], u"not-told"_s);
    QCOMPARE(tls[u"issued_by_added_root"], false);
    QCOMPARE(tls[u"cipher"], u"TLS_AES_256_GCM_SHA384"_s);
    const QJsonValue leaf = tls[u"certificates"][0];
    QCOMPARE(keys(leaf), (QStringList{u"issuer"_s, u"key"_s, u"names"_s, u"not_after"_s, u"not_before"_s,
                                      u"sha256"_s, u"signature"_s, u"subject"_s}));
    QCOMPARE(leaf[u"subject"], u"CN=mail.example.com"_s);
    QCOMPARE(leaf[u"issuer"], u"CN=Example CA"_s);
    QCOMPARE(leaf[u"key"], u"RSA 2048"_s);
    QCOMPARE(leaf[u"signature"], u"sha256WithRSAEncryption"_s);
    QCOMPARE(leaf[u"sha256"], QString(64, u'b'));
    QCOMPARE(leaf[u"not_after"], u"2026-11-27T10:00:00.007Z"_s);
    QCOMPARE(texts(leaf[u"names"]), QStringList{u"mail.example.com"_s});
}

void TestCheckJson::onlineIsKnownOrNull_data()
{
    using enum SystemObservation::Connectivity;
    QTest::addColumn<SystemObservation::Connectivity>("connectivity");
    QTest::addColumn<bool>("hasInterface");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("online") << Online << true << QJsonValue(true);
    QTest::newRow("offline") << Offline << true << QJsonValue(false);
    QTest::newRow("a sign-in page is not the internet") << CaptivePortal << true << QJsonValue(false);
    QTest::newRow("not asked") << Unknown << true << QJsonValue();
    QTest::newRow("no interface at all") << Unknown << false << QJsonValue(false);
}

void TestCheckJson::onlineIsKnownOrNull()
{
    QFETCH(SystemObservation::Connectivity, connectivity);
    QFETCH(bool, hasInterface);
    CheckObservation observation;
    observation.started = start;
    observation.system.connectivity = connectivity;
    observation.system.hasUsableInterface = hasInterface;
    QTEST(checkToJson(observation, {}, builtinKnowledge())[u"system"][u"online"], "expected");
}

void TestCheckJson::findingsStandWithTheirService()
{
    const auto json = checkToJson(observationOfTwo(), findingsOfTwo(), builtinKnowledge());
    const QJsonArray findings = json[u"findings"].toArray();
    QCOMPARE(findings.size(), 4);
    QCOMPARE(keys(findings[2]),
             (QStringList{u"evidence"_s, u"id"_s, u"service"_s, u"severity"_s, u"summary"_s}));
    QVERIFY(findings[0][u"service"].isNull());
    QCOMPARE(findings[0][u"severity"], u"info"_s);
    QCOMPARE(findings[2][u"id"], u"cert.expires-soon"_s);
    QCOMPARE(findings[2][u"service"], 0);
    QCOMPARE(findings[2][u"severity"], u"warning"_s);
    QCOMPARE(findings[2][u"evidence"][u"days"], 5);
    QCOMPARE(findings[2][u"summary"], builtinKnowledge().summary(findingsOfTwo()[2]));
    QCOMPARE(findings[3][u"service"], 1);
    QCOMPARE(findings[3][u"severity"], u"error"_s);
}

void TestCheckJson::okIsTheAbsenceOfErrors()
{
    const auto json = checkToJson(observationOfTwo(), findingsOfTwo(), builtinKnowledge());
    QCOMPARE(json[u"services"][0][u"ok"], true);
    QCOMPARE(json[u"services"][1][u"ok"], false);
}

void TestCheckJson::aTestMessageHasItsWay()
{
    CheckObservation observation = observationOfTwo();
    QVERIFY(checkToJson(observation, {}, builtinKnowledge())[u"round_trip"].isNull());
    observation.roundTrip = {.outcome = RoundTripOutcome::Arrived,
                             .messageId = u"mailmend.7@example.com"_s,
                             .submission = 0,
                             .reader = 1,
                             .submittedMs = 90,
                             .tookMs = 250,
                             .looks = 2,
                             .removed = true,
                             .detail = {}};
    const QJsonObject arrived = checkToJson(observation, {}, builtinKnowledge())[u"round_trip"].toObject();
    QCOMPARE(arrived.keys(),
             (QStringList{u"arrived"_s, u"detail"_s, u"looks"_s, u"message_id"_s, u"outcome"_s, u"removed"_s,
                          u"service"_s, u"submission"_s, u"submitted_ms"_s, u"took_ms"_s}));
    QCOMPARE(arrived[u"message_id"], u"mailmend.7@example.com"_s);
    QCOMPARE(arrived[u"outcome"], u"arrived"_s);
    QCOMPARE(arrived[u"arrived"], true);
    QCOMPARE(arrived[u"service"], 1);
    QCOMPARE(arrived[u"took_ms"], 250);
    QVERIFY(arrived[u"detail"].isNull());
    observation.roundTrip = {.outcome = RoundTripOutcome::NotRead, .messageId = {}, .detail = {}};
    const QJsonObject unread = checkToJson(observation, {}, builtinKnowledge())[u"round_trip"].toObject();
    QCOMPARE(unread[u"arrived"], false);
    QVERIFY(unread[u"service"].isNull());
    QVERIFY(unread[u"took_ms"].isNull());
}

void TestCheckJson::aServiceWithoutItsSignInIsNotOk()
{
    CheckObservation observation = observationOfTwo();
    observation.services[0].dialogue.loginHeldBack = true;
    const QJsonValue service = checkToJson(observation, {}, builtinKnowledge())[u"services"][0];
    QCOMPARE(service[u"ok"], QJsonValue(false));
    QCOMPARE(service[u"login_held_back"], QJsonValue(true));
}

void TestCheckJson::diagnosisAddsItsKeys()
{
    const QList<RankedCause> causes{{CauseId::PortBlocked, 0.81, {FindingId::TcpTimeout}, {FindingId::Ok}},
                                    {CauseId::Other, 0.19, {}, {}}};
    const auto json = diagnosisToJson(observationOfTwo(), findingsOfTwo(), {}, causes,
                                      Recommendation{.step = StepId::Tls, .because = {}}, builtinKnowledge());
    QCOMPARE(json.keys(), (QStringList{u"causes"_s, u"contact"_s, u"duration_ms"_s, u"findings"_s,
                                       u"recognised"_s, u"recommended_step"_s, u"round_trip"_s, u"schema"_s,
                                       u"services"_s, u"started"_s, u"system"_s, u"vantage"_s}));
    QCOMPARE(json[u"schema"], u"mailmend/diagnose/1"_s);
    QCOMPARE(json[u"recommended_step"], 9);
    QCOMPARE(json[u"causes"].toArray().size(), 2);
    const QJsonValue first = json[u"causes"][0];
    QCOMPARE(keys(first), (QStringList{u"against"_s, u"because"_s, u"id"_s, u"probability"_s, u"remedy"_s,
                                       u"step"_s, u"title"_s}));
    QCOMPARE(first[u"id"], u"port-blocked"_s);
    QCOMPARE(first[u"probability"], 0.81);
    QCOMPARE(texts(first[u"because"]), QStringList{u"tcp.timeout"_s});
    QCOMPARE(texts(first[u"against"]), QStringList{u"ok"_s});
    QCOMPARE(first[u"title"], builtinKnowledge().cause(CauseId::PortBlocked).title);
    QCOMPARE(first[u"remedy"], builtinKnowledge().cause(CauseId::PortBlocked).remedy);
    QCOMPARE(first[u"step"], numberOf(builtinKnowledge().cause(CauseId::PortBlocked).step));
}

void TestCheckJson::noRecommendationIsNull()
{
    const auto json = diagnosisToJson(observationOfTwo(), {}, {}, {}, std::nullopt, builtinKnowledge());
    QVERIFY(json.contains(u"recommended_step"_s) && json[u"recommended_step"].isNull());
}

QTEST_APPLESS_MAIN(TestCheckJson)
#include "tst_checkjson.moc"
