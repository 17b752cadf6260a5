#include "core/diagnosis/rules.h"
#include "core/knowledge/findingremedy.h"
#include "tests/support/observations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! What on this computer and its way may have a part in a fault: hosts file, tunnels, security software,
//! proxy, and how much of the data gets lost.
class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aHostsEntryIsNamedBesideTheFault();
    void aHostsEntryExplainsAnotherAnswer();
    void whatIsAroundIsNamedWhereItMatters_data();
    void whatIsAroundIsNamedWhereItMatters();
    void whatWorksIsLeftAlone();
    void theProgramOnThisComputerIsNamed_data();
    void theProgramOnThisComputerIsNamed();
    void aProxyScriptIsNamed();
    void linksThatLose_data();
    void linksThatLose();
    void aLongRoundTripIsSlow();
};

namespace {

QList<Finding> drawn(const CheckObservation &check)
{
    return drawFindings(check, builtinKnowledge(), checkTime());
}

QString words(const Finding &finding)
{
    return builtinKnowledge().summary(finding);
}

const Finding *find(const QList<Finding> &findings, FindingId id)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [id](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

ServiceObservation onThisComputer(ServiceObservation service)
{
    service.resolution.addresses = {u"::1"_s, u"127.0.0.1"_s};
    for (ConnectAttempt &attempt : service.attempts)
        attempt.address = u"127.0.0.1"_s;
    return service;
}

CheckObservation surrounded(CheckObservation check)
{
    check.system.hostsEntries = {{u"Mail.example.com"_s, u"192.0.2.9"_s},
                                 {u"other.example"_s, u"192.0.2.1"_s}};
    check.system.vpns = {u"WireGuard (wg0)"_s};
    check.system.securitySoftware = {u"Avast"_s};
    return check;
}

}

void TestSurroundings::aHostsEntryIsNamedBesideTheFault()
{
    const auto findings = drawn(surrounded(checkOf({unconnected(healthyImap(), TcpOutcome::Refused)})));
    QCOMPARE(findings.first().id, FindingId::TcpRefused);
    QCOMPARE(findings.first().evidence.value(u"hosts_address"_s).toString(), u"192.0.2.9"_s);
    QVERIFY2(words(findings.first()).contains(u"mail.example.com to 192.0.2.9"_s),
             qPrintable(words(findings.first())));
}

void TestSurroundings::aHostsEntryExplainsAnotherAnswer()
{
    ServiceObservation service = unconnected(healthyImap(), TcpOutcome::Refused);
    service.resolution.addresses = {u"127.0.0.1"_s};
    service.resolutionElsewhere = service.resolution;
    service.resolutionElsewhere.addresses = {u"192.0.2.7"_s};
    QVERIFY(find(drawn(checkOf({service})), FindingId::DnsResolverDiffers));
    QVERIFY(!find(drawn(surrounded(checkOf({service}))), FindingId::DnsResolverDiffers));
}

void TestSurroundings::whatIsAroundIsNamedWhereItMatters_data()
{
    QTest::addColumn<ServiceObservation>("service");
    QTest::addColumn<bool>("vpn");
    QTest::addColumn<bool>("software");
    QTest::newRow("a silent server") << unconnected(healthyImap(), TcpOutcome::TimedOut) << true << false;
    QTest::newRow("a reset") << unconnected(healthyImap(), TcpOutcome::Reset) << true << true;
    QTest::newRow("no greeting") << ended(healthySmtp(), DialogueEnding::TimedOut, Stage::Greeting) << true
                                 << true;
    QTest::newRow("a silent name service")
        << unresolved(healthyImap(), NameOutcome::TimedOut) << true << false;
    QTest::newRow("a name that a server says does not exist")
        << unresolved(healthyImap(), NameOutcome::NotFound) << false << false;
    QTest::newRow("a name that a server says has no address")
        << unresolved(healthyImap(), NameOutcome::NoAddress) << false << false;
    QTest::newRow("no program answers on this computer")
        << onThisComputer(unconnected(healthyImap(), TcpOutcome::Refused)) << false << true;
    QTest::newRow("a program on this computer is silent")
        << onThisComputer(unconnected(healthyImap(), TcpOutcome::TimedOut)) << false << false;
    QTest::newRow("a broken handshake") << tlsFailed(healthyImap(), TlsFailure::Closed) << false << true;
    QTest::newRow("a wrong password")
        << refusedWith(healthyImap(), Command::Authenticate, u"NO [AUTHENTICATIONFAILED] no"_s) << false
        << false;
    QTest::newRow("an expired certificate")
        << faulty(healthyImap(), {CertificateFault::Expired}) << false << false;
}

void TestSurroundings::whatIsAroundIsNamedWhereItMatters()
{
    QFETCH(ServiceObservation, service);
    const auto findings = drawn(surrounded(checkOf({service})));
    QCOMPARE(findings.first().severity, Severity::Error);
    QTEST(findings.first().evidence.contains(u"vpn"_s), "vpn");
    QTEST(findings.first().evidence.contains(u"security_software"_s), "software");
    QVERIFY(!words(findings.first()).contains(u'{'));
}

void TestSurroundings::whatWorksIsLeftAlone()
{
    QCOMPARE(drawn(surrounded(checkOf({healthyImap()}))), drawn(checkOf({healthyImap()})));
}

void TestSurroundings::theProgramOnThisComputerIsNamed_data()
{
    QTest::addColumn<ServiceObservation>("service");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("said"); // in the summary, in place of a remedy; empty: the remedy stands
    const auto selfMade = [](CertificateFault fault) {
        ServiceObservation service = onThisComputer(faulty(healthyImap(), {fault}));
        service.tls.chain.first().selfIssued = fault == CertificateFault::SelfSigned;
        return service;
    };
    const ServiceObservation absent = onThisComputer(unconnected(healthyImap(), TcpOutcome::Refused));
    const QString own = u"makes its certificate by itself"_s;
    const QString start = u"Start it and check again"_s;
    QTest::newRow("its own certificate") << selfMade(CertificateFault::SelfSigned) << u"127.0.0.1"_s << own;
    QTest::newRow("by the name of this computer")
        << selfMade(CertificateFault::SelfSigned) << u"LOCALHOST"_s << own;
    QTest::newRow("its own authority") << selfMade(CertificateFault::UntrustedIssuer) << u"::1"_s << own;
    QTest::newRow("it does not run") << absent << u"127.0.0.1"_s << start;
    QTest::newRow("a server's name that leads here")
        << selfMade(CertificateFault::SelfSigned) << u"imap.example.com"_s << QString();
    QTest::newRow("a server that is not there")
        << unconnected(healthyImap(), TcpOutcome::Refused) << u"imap.example.com"_s << QString();
    QTest::newRow("what is no matter of the program")
        << selfMade(CertificateFault::Expired) << u"127.0.0.1"_s << QString();
}

void TestSurroundings::theProgramOnThisComputerIsNamed()
{
    QFETCH(ServiceObservation, service);
    QFETCH(QString, host);
    QFETCH(QString, said);
    service.endpoint.host = host;
    const Finding finding = drawn(checkOf({service})).first();
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(words(finding).contains(host + u" is this computer itself"_s), !said.isEmpty());
    QVERIFY2(words(finding).contains(said), qPrintable(words(finding)));
    QCOMPARE(remedyOf(finding, builtinKnowledge()).isEmpty(), !said.isEmpty());
    QVERIFY(!words(finding).contains(u'{'));
}

void TestSurroundings::aProxyScriptIsNamed()
{
    auto check = checkOf({healthyImap()});
    check.system.proxyScript = u"http://web.example/proxy.pac"_s;
    const auto findings = drawn(check);
    const Finding *proxy = find(findings, FindingId::NetProxy);
    QVERIFY(proxy);
    QCOMPARE(proxy->severity, Severity::Info);
    QCOMPARE(proxy->evidence.value(u"script"_s).toString(), u"http://web.example/proxy.pac"_s);
    QVERIFY(words(*proxy).contains(u"proxy.pac"_s));
}

void TestSurroundings::linksThatLose_data()
{
    QTest::addColumn<QList<LinkQuality>>("links");
    QTest::addColumn<QList<int>>("slow"); // the services that are called so
    using Links = QList<LinkQuality>;
    const LinkQuality sound{30, 20, 0};
    const LinkQuality uncounted{30, 0, 9};
    QTest::newRow("nothing lost") << Links{sound, sound} << QList<int>{};
    QTest::newRow("a piece here and there") << Links{{30, 20, 1}, {30, 20, 1}} << QList<int>{};
    QTest::newRow("little of much") << Links{{30, 400, 5}, sound} << QList<int>{};
    QTest::newRow("a tenth") << Links{{30, 20, 2}, {30, 20, 2}} << QList<int>{0, 1};
    QTest::newRow("all at one of them") << Links{sound, {30, 20, 6}} << QList<int>{1};
    QTest::newRow("what is not counted tells nothing") << Links{uncounted, uncounted} << QList<int>{};
}

void TestSurroundings::linksThatLose()
{
    QFETCH(QList<LinkQuality>, links);
    QFETCH(QList<int>, slow);
    QList<ServiceObservation> services{healthyImap(), healthySmtp()};
    for (qsizetype i = 0; i < links.size(); ++i)
        services[i].link = links[i];
    QList<int> called;
    for (const Finding &finding : drawn(checkOf(services))) {
        QVERIFY(finding.severity != Severity::Error);
        if (finding.id != FindingId::NetSlow)
            continue;
        called << *finding.service;
        QVERIFY(finding.evidence.value(u"lost_percent"_s).toInt() >= 10);
        QVERIFY(!finding.evidence.contains(u"milliseconds"_s));
        QVERIFY2(words(finding).contains(u"got lost"_s), qPrintable(words(finding)));
    }
    QCOMPARE(called, slow);
}

void TestSurroundings::aLongRoundTripIsSlow()
{
    ServiceObservation service = healthyImap();
    service.link = LinkQuality{1300.4, 12, 0};
    const auto findings = drawn(checkOf({service}));
    const Finding *slow = find(findings, FindingId::NetSlow);
    QVERIFY(slow);
    QCOMPARE(slow->severity, Severity::Warning);
    QCOMPARE(slow->evidence.value(u"milliseconds"_s).toInt(), 1300);
    QVERIFY(words(*slow).contains(u"1300 milliseconds"_s));
}

QTEST_APPLESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
