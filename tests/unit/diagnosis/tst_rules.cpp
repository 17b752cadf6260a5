#include "core/diagnosis/rules.h"

#include "core/knowledge/findingremedy.h"
#include "core/knowledge/kbloader.h"
#include "core/report/checkjson.h"
#include "tests/unit/diagnosis/rulerows.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! Observations and the exact findings that they mean. A finding reads "id" when it is the system's, and
//! "index:id" when it is a service's.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findings_data();
    void findings();
    void everyFindingHasItsText_data() { findings_data(); }
    void everyFindingHasItsText();
    void orderOfServicesDoesNotMatter();
    void severitiesFall();
    void aServiceThatStillRunsGetsNoVerdict();
    void clockDecidesWhichDateIsWrong();
    void evidenceTellsTheNumbers();
    void anEarlyEndIsToldAsItWas_data();
    void anEarlyEndIsToldAsItWas();
    void noMoreIsSaidOfTheOfferThanWasSeen();
    void aSignInThatWasLeftOutIsNotOk_data();
    void aSignInThatWasLeftOutIsNotOk();

private:
    std::optional<KnowledgeBase> m_knowledge;
};

namespace {

using Ending = DialogueEnding;

QString spelled(const Finding &finding)
{
    const QString id = toId(finding.id);
    return finding.service ? u"%1:%2"_s.arg(*finding.service).arg(id) : id;
}

QStringList spelled(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids += spelled(finding);
    return ids;
}

}

void TestRules::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge.emplace(std::move(*knowledge));
}

void TestRules::findings_data()
{
    QTest::addColumn<CheckObservation>("check");
    QTest::addColumn<QString>("expected");
    healthyRows();
    systemRows();
    nameAndConnectionRows();
    greetingRows();
    tlsRows();
    certificateRows();
    offerRows();
    signInRows();
    submissionRows();
}

void TestRules::findings()
{
    QFETCH(CheckObservation, check);
    QFETCH(QString, expected);
    QCOMPARE(spelled(drawFindings(check, builtinKnowledge(), checkTime())), expected.split(u' '));
}

void TestRules::everyFindingHasItsText()
{
    static const QRegularExpression placeholder(uR"(\{(\w+)\})"_s);
    QFETCH(CheckObservation, check);
    for (const Finding &finding : drawFindings(check, builtinKnowledge(), checkTime())) {
        const FindingEntry &entry = m_knowledge->finding(finding.id);
        QCOMPARE(entry.id, finding.id);
        QVERIFY2(!entry.title.isEmpty() && !entry.summary.isEmpty(), toId(finding.id).data());
        QVERIFY2(finding.id == FindingId::Ok || !entry.remedy.isEmpty(), toId(finding.id).data());
        auto places = placeholder.globalMatch(entry.summary + entry.remedy);
        while (places.hasNext()) {
            const QString name = places.next().captured(1);
            QVERIFY2(finding.evidence.contains(name), qPrintable(u"%1 {%2}"_s.arg(toId(finding.id), name)));
        }
        QVERIFY(!m_knowledge->summary(finding).contains(u'{'));
        QVERIFY(!remedyOf(finding, *m_knowledge).contains(u'{'));
    }
}

void TestRules::orderOfServicesDoesNotMatter()
{
    auto check = checkOf({healthyImap(), unconnected(healthySmtp(), TcpOutcome::TimedOut),
                          refusedWith(healthyPop3(), Command::Authenticate, u"-ERR [AUTH] no"_s)});
    const auto forwards = drawFindings(check, builtinKnowledge(), checkTime());
    std::reverse(check.services.begin(), check.services.end());
    auto backwards = drawFindings(check, builtinKnowledge(), checkTime());
    for (Finding &finding : backwards)
        finding.service = 2 - *finding.service;
    std::stable_sort(backwards.begin(), backwards.end(),
                     [](const Finding &a, const Finding &b) { return a.service < b.service; });
    QCOMPARE(spelled(backwards), spelled(forwards));
}

void TestRules::severitiesFall()
{
    auto service = certified(healthyImap(), {CertificateFault::NameMismatch}, [](auto &certificate) {
        certificate.notAfter = checkTime().addDays(3);
        certificate.keyBits = 1024;
    });
    const auto findings = drawServiceFindings(checkOf({service}), 0, builtinKnowledge(), checkTime());
    QCOMPARE(spelled(findings),
             QStringList({u"0:cert.name-mismatch"_s, u"0:cert.weak"_s, u"0:cert.expires-soon"_s}));
    QCOMPARE(findings.first().severity, Severity::Error);
    QCOMPARE(findings.last().severity, Severity::Warning);
    QVERIFY(!isServiceOk(findings, 0));
    QVERIFY(isServiceOk(drawFindings(checkOf({service, healthySmtp()}), builtinKnowledge(), checkTime()), 1));
}

void TestRules::aServiceThatStillRunsGetsNoVerdict()
{
    ServiceObservation running;
    running.endpoint = healthyImap().endpoint;
    QCOMPARE(drawFindings(checkOf({running}), builtinKnowledge(), checkTime()), QList<Finding>());
    CheckObservation cancelled = checkOf({ended(healthyImap(), Ending::Cancelled, Stage::Greeting)});
    cancelled.cancelled = true;
    QCOMPARE(drawFindings(cancelled, builtinKnowledge(), checkTime()), QList<Finding>());
    cancelled.cancelled = false; // the time of the check ran out instead
    QCOMPARE(spelled(drawFindings(cancelled, builtinKnowledge(), checkTime())),
             QStringList(u"0:service.dropped"_s));
}

void TestRules::clockDecidesWhichDateIsWrong()
{
    // The clock is a year behind: what it takes for valid has run out in truth.
    auto check = checkOf({healthyImap()});
    check.system.clockOffsetSeconds = -365 * 86400.0;
    const auto findings = drawFindings(check, builtinKnowledge(), checkTime());
    QCOMPARE(spelled(findings), QStringList({u"clock.skewed"_s, u"0:cert.expired"_s}));
    QCOMPARE(findings.last().evidence.value(u"days"_s).toInt(), 305);
}

void TestRules::evidenceTellsTheNumbers()
{
    const auto expired = certified(healthyImap(), {CertificateFault::Expired}, [](auto &certificate) {
        certificate.notAfter = checkTime().addDays(-12);
    });
    const Finding finding = drawFindings(checkOf({expired}), builtinKnowledge(), checkTime()).first();
    QCOMPARE(finding.evidence.value(u"days"_s).toInt(), 12);
    QCOMPARE(finding.evidence.value(u"date"_s).toString(), u"10 November 2026"_s);
    QCOMPARE(finding.evidence.value(u"host"_s).toString(), u"mail.example.com"_s);
    const auto blocked = checkOf({healthyImap(), unconnected(healthySmtp(), TcpOutcome::TimedOut)});
    const Finding port = drawFindings(blocked, builtinKnowledge(), checkTime()).at(1);
    QCOMPARE(port.id, FindingId::NetPortBlocked);
    QCOMPARE(port.evidence.value(u"port"_s).toInt(), 587);
    QCOMPARE(port.evidence.value(u"otherPort"_s).toInt(), 993);
    QCOMPARE(port.evidence.value(u"seconds"_s).toInt(), 6);
}

void TestRules::anEarlyEndIsToldAsItWas_data()
{
    QTest::addColumn<ServiceObservation>("service");
    QTest::addColumn<QString>("words");
    QTest::newRow("a greeting that refuses")
        << refusedWith(healthySmtp(), Command::Greeting, u"554 mx.example.com keeps its doors shut"_s)
        << u"turned the connection away. Its words were: \"554 mx.example.com keeps its doors shut\"."_s;
    QTest::newRow("a goodbye in place of the sign-in's answer")
        << refusedWith(healthyImap(), Command::Authenticate, u"BYE that is all"_s)
        << u"the sign-in: the server ended it. Its words were: \"that is all\"."_s;
    QTest::newRow("silence after the greeting")
        << ended(healthySmtp(), Ending::TimedOut, Stage::Capabilities)
        << u"the first questions: the server did not answer in time."_s;
    QTest::newRow("cut off") << ended(healthySmtp(), Ending::Dropped, Stage::Auth)
                             << u"the sign-in: the connection was cut off"_s;
}

void TestRules::anEarlyEndIsToldAsItWas()
{
    QFETCH(ServiceObservation, service);
    QFETCH(QString, words);
    const Finding finding = drawFindings(checkOf({service}), builtinKnowledge(), checkTime()).first();
    QCOMPARE(finding.id, FindingId::ServiceDropped);
    const QString summary = m_knowledge->summary(finding);
    QVERIFY2(summary.contains(words), qPrintable(summary));
}

void TestRules::noMoreIsSaidOfTheOfferThanWasSeen()
{
    const auto told = [this](const ServiceObservation &service) {
        return m_knowledge->summary(
            drawFindings(checkOf({service}), builtinKnowledge(), checkTime()).first());
    };
    const QString encrypted = u"even over an encrypted connection"_s;
    QVERIFY(told(offering(healthySmtp(), {u"PIPELINING"_s}, {})).contains(encrypted));
    QVERIFY(!told(offering(clear(Protocol::Smtp, 587), {u"PIPELINING"_s}, {})).contains(encrypted));
    const QString refused = told(
        refusedWith(healthySmtp(), Command::Authenticate, u"504 5.5.4 That mechanism is strange to me"_s));
    QVERIFY2(refused.contains(u"though it names it itself"_s) && refused.contains(u"strange to me"_s),
             qPrintable(refused));
    QVERIFY(told(offering(healthySmtp(), {u"AUTH CRAM-MD5"_s}, {u"CRAM-MD5"_s}))
                .contains(u"can do none of them with a plain password"_s));
}

void TestRules::aSignInThatWasLeftOutIsNotOk_data()
{
    QTest::addColumn<ServiceObservation>("service");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("words");
    const auto untried = [](auto &service) { service.dialogue.loginTried = false; };
    const ServiceObservation inClear = clear(Protocol::Smtp, 587);
    QTest::newRow("kept back, for it would have gone in clear")
        << with(inClear, untried) << false
        << u"Your password was not tried: the connection is not encrypted"_s;
    QTest::newRow("sent in clear, as the person insisted") << inClear << true << QString();
    QTest::newRow("no password was given") << with(inClear, [&untried](auto &service) {
        untried(service);
        service.loginWanted = false;
    }) << true << QString();
    QTest::newRow("a token where only passwords are taken")
        << with(healthyImap(), untried) << false
        << u"none of the ways to sign in that the server offers (PLAIN"_s;
    QTest::newRow("signed in by the connection itself") << with(healthyImap(), [&untried](auto &service) {
        untried(service);
        service.dialogue.replies.first().status = ReplyStatus::Preauthenticated;
    }) << true << QString();
}

void TestRules::aSignInThatWasLeftOutIsNotOk()
{
    QFETCH(ServiceObservation, service);
    QFETCH(bool, ok);
    QFETCH(QString, words);
    const auto findings = drawFindings(checkOf({service}), builtinKnowledge(), checkTime());
    QCOMPARE(spelled(findings), QStringList(u"0:ok"_s));
    QCOMPARE(isServiceOk(findings, 0), ok);
    QVERIFY(m_knowledge->summary(findings.first()).contains(words));
    const auto document = checkToJson(checkOf({service}), findings, *m_knowledge);
    QCOMPARE(document[u"services"][0][u"ok"].toBool(), ok);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
