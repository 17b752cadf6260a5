#include "core/diagnosis/rules.h"
#include "tests/support/observations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! What others say of a service that fails here: a public resolver of its name, a well-known host of its
//! port.
class TestSecondOpinionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void names_data();
    void names();
    void ports_data();
    void ports();
    void whatIsSilentEverywhereIsBlockedForEverybody();
    void whatIsOpenElsewhereOnlyWarns();
};

namespace {

NameResolution answerOf(NameOutcome outcome, const QStringList &addresses = {})
{
    NameResolution resolution;
    resolution.name = u"mail.example.com"_s;
    resolution.outcome = outcome;
    resolution.addresses = addresses;
    return resolution;
}

ServiceObservation silentService(int otherPort, const QString &comparedWith, TcpOutcome outcome)
{
    ServiceObservation service = unconnected(healthySmtp(), TcpOutcome::TimedOut);
    if (otherPort != 0)
        service.otherPorts = {{quint16(otherPort), TcpOutcome::Connected, 20}};
    service.comparison = {comparedWith, outcome, 20};
    return service;
}

const Finding *find(const QList<Finding> &findings, FindingId id)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [id](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

}

void TestSecondOpinionRules::names_data()
{
    QTest::addColumn<NameResolution>("here");
    QTest::addColumn<NameResolution>("elsewhere");
    QTest::addColumn<QString>("told"); // what this computer's resolver says, empty: no disagreement
    using enum NameOutcome;
    const NameResolution known = answerOf(Found, {u"198.51.100.7"_s});
    QTest::newRow("the same answer") << known << known << QString();
    QTest::newRow("two answers of one server's many addresses")
        << answerOf(Found, {u"192.0.2.7"_s}) << known << QString();
    QTest::newRow("nobody knows the name") << answerOf(NotFound) << answerOf(NotFound) << QString();
    QTest::newRow("nobody was asked") << answerOf(NotFound) << NameResolution() << QString();
    QTest::newRow("the public one does not answer") << answerOf(TimedOut) << answerOf(TimedOut) << QString();
    QTest::newRow("kept back") << answerOf(NotFound) << known << u"no such name"_s;
    QTest::newRow("without an address here") << answerOf(NoAddress) << known << u"no address"_s;
    QTest::newRow("silent here") << answerOf(TimedOut) << known << u"nothing"_s;
    QTest::newRow("failing here") << answerOf(ServerFailure) << known << u"a failure"_s;
    QTest::newRow("diverted by a filter") << answerOf(Found, {u"0.0.0.0"_s}) << known << u"0.0.0.0"_s;
    QTest::newRow("a company's own address on both sides")
        << answerOf(Found, {u"10.0.0.7"_s}) << answerOf(Found, {u"10.0.0.7"_s}) << QString();
}

void TestSecondOpinionRules::names()
{
    QFETCH(NameResolution, here);
    QFETCH(NameResolution, elsewhere);
    QFETCH(QString, told);
    ServiceObservation service = here.outcome == NameOutcome::Found
                                     ? unconnected(healthyImap(), TcpOutcome::TimedOut)
                                     : unresolved(healthyImap(), here.outcome);
    service.resolution = here;
    service.resolutionElsewhere = elsewhere;
    const auto findings = drawFindings(checkOf({service}), builtinKnowledge(), checkTime());
    const Finding *differs = find(findings, FindingId::DnsResolverDiffers);
    QCOMPARE(differs != nullptr, !told.isEmpty());
    if (!differs)
        return;
    QCOMPARE(differs->evidence.value(u"here"_s).toString(), told);
    QCOMPARE(differs->evidence.value(u"elsewhere"_s).toString(), u"198.51.100.7"_s);
    QVERIFY(builtinKnowledge().summary(*differs).contains(u"198.51.100.7"_s));
}

void TestSecondOpinionRules::ports_data()
{
    QTest::addColumn<int>("otherPort");
    QTest::addColumn<QString>("comparedWith");
    QTest::addColumn<TcpOutcome>("outcome");
    QTest::addColumn<QString>("verdict");
    const QString well = u"smtp.gmail.com"_s;
    using enum TcpOutcome;
    QTest::newRow("only this port is silent") << 993 << QString() << Cancelled << u"error"_s;
    QTest::newRow("silent for everybody") << 993 << well << TimedOut << u"error"_s;
    QTest::newRow("turned away elsewhere tells nothing") << 993 << well << Refused << u"error"_s;
    QTest::newRow("open elsewhere") << 993 << well << Connected << u"warning"_s;
    QTest::newRow("the host is silent, the port is silent elsewhere") << 0 << well << TimedOut << u"error"_s;
    QTest::newRow("the host is down") << 0 << well << Connected << QString();
    QTest::newRow("the host is silent, nobody else was asked") << 0 << QString() << Cancelled << QString();
}

void TestSecondOpinionRules::ports()
{
    QFETCH(int, otherPort);
    QFETCH(QString, comparedWith);
    QFETCH(TcpOutcome, outcome);
    const auto check = checkOf({silentService(otherPort, comparedWith, outcome)});
    const auto findings = drawFindings(check, builtinKnowledge(), checkTime());
    const Finding *blocked = find(findings, FindingId::NetPortBlocked);
    QTEST(blocked ? QString(toId(blocked->severity)) : QString(), "verdict");
    QVERIFY(find(findings, FindingId::TcpTimeout));
}

void TestSecondOpinionRules::whatIsSilentEverywhereIsBlockedForEverybody()
{
    auto check = checkOf({silentService(0, u"smtp.gmail.com"_s, TcpOutcome::TimedOut)});
    auto findings = drawFindings(check, builtinKnowledge(), checkTime());
    const Finding *blocked = find(findings, FindingId::NetPortBlocked);
    QVERIFY(blocked);
    const QString summary = builtinKnowledge().summary(*blocked);
    QVERIFY2(summary.contains(u"smtp.gmail.com"_s) && !summary.contains(u'{'), qPrintable(summary));
    // Where nothing answers at all, it is the way to the internet and not the port.
    check.system.connectivity = SystemObservation::Connectivity::Unknown;
    findings = drawFindings(check, builtinKnowledge(), checkTime());
    QVERIFY(!find(findings, FindingId::NetPortBlocked));
}

void TestSecondOpinionRules::whatIsOpenElsewhereOnlyWarns()
{
    const auto check = checkOf({silentService(993, u"smtp.gmail.com"_s, TcpOutcome::Connected)});
    const auto findings = drawFindings(check, builtinKnowledge(), checkTime());
    QCOMPARE(findings.first().id, FindingId::TcpTimeout);
    const Finding *blocked = find(findings, FindingId::NetPortBlocked);
    QVERIFY(blocked);
    const QString summary = builtinKnowledge().summary(*blocked);
    QVERIFY2(summary.contains(u"smtp.gmail.com answers"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"Port 993 of the same server"_s), qPrintable(summary));
}

QTEST_APPLESS_MAIN(TestSecondOpinionRules)
#include "tst_secondopinionrules.moc"
