#include "core/diagnosis/rules.h"
#include "core/diagnosis/worksinstead.h"
#include "core/knowledge/kbloader.h"
#include "tests/support/observations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! What works beside a service that does not: another address of its name, another port or encryption.
class TestWaysOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDeadServerOfThreeIsNamed();
    void anAddressWithAnExpiredCertificateIsNamed();
    void aDeadAddressIsNoBlockedPort();
    void silentIPv6BesideWorkingIPv4IsOneFinding();
    void aComputerWithoutIPv6IsNoFault();
    void theAddressThatWorksIsNamed();
    void anAddressThatGreetsIsNamedWhereAnotherIsBusy();
    void noAddressIsBlamed_data();
    void noAddressIsBlamed();
    void anotherPortWorks();
    void anotherServiceOfTheCheckWorks();
    void aWayWithoutSoundTlsIsNoWayOut();
    void whatWorksNeedsNoWayOut();

private:
    [[nodiscard]] QList<Finding> drawn(const ServiceObservation &service) const
    {
        return drawFindings(checkOf({service}), builtinKnowledge(), m_now);
    }

    const QDateTime m_now = checkTime();
};

namespace {

TrialRecord trialAs(const ServiceObservation &service, const QString &address)
{
    return {service.endpoint, {address, TcpOutcome::Connected, {}, 0, 20}, service.tls, service.dialogue};
}

TrialRecord refusedAt(const ServiceObservation &service, const QString &address)
{
    return {service.endpoint, {address, TcpOutcome::Refused, u"Connection refused"_s, 0, 20}, {}, {}};
}

ServiceObservation deafSubmission()
{
    ServiceObservation service = healthyService(Protocol::Smtp, 587, Security::StartTls);
    service.address.clear();
    service.attempts = {{u"192.0.2.7"_s, TcpOutcome::TimedOut, {}, 0, 6000}};
    service.tls = {};
    service.dialogue = {};
    service.otherWaysWanted = true;
    return service;
}

const Finding *find(const QList<Finding> &findings, FindingId id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [id](const Finding &f) { return f.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

}

void TestWaysOut::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestWaysOut::aDeadServerOfThreeIsNamed()
{
    ServiceObservation service = healthyImap();
    service.otherAddresses = {trialAs(service, u"192.0.2.8"_s), refusedAt(service, u"192.0.2.9"_s)};
    const auto findings = drawn(service);
    QVERIFY(isServiceOk(findings, 0));
    const Finding *refused = find(findings, FindingId::TcpRefused);
    QVERIFY(refused);
    QCOMPARE(refused->severity, Severity::Warning);
    QCOMPARE(refused->evidence[u"only_at"], u"192.0.2.9"_s);
    const auto knowledge = loadBuiltinKnowledge();
    QVERIFY(knowledge);
    const QString summary = knowledge->summary(*refused);
    QVERIFY2(summary.contains(u"192.0.2.9"_s) && !summary.contains(u'{'), qPrintable(summary));
}

void TestWaysOut::anAddressWithAnExpiredCertificateIsNamed()
{
    ServiceObservation service = healthyImap();
    TrialRecord stale = trialAs(service, u"192.0.2.8"_s);
    stale.tls.faults = {CertificateFault::Expired};
    stale.tls.chain.first().notAfter = m_now.addDays(-2);
    service.otherAddresses = {stale};
    const auto findings = drawn(service);
    const Finding *expired = find(findings, FindingId::CertExpired);
    QVERIFY(expired);
    QCOMPARE(expired->severity, Severity::Warning);
    QCOMPARE(expired->evidence[u"only_at"], u"192.0.2.8"_s);
}

void TestWaysOut::aDeadAddressIsNoBlockedPort()
{
    // Both services work at the first address; the second answers at no port at all.
    QList<ServiceObservation> services{healthyImap(),
                                       healthyService(Protocol::Smtp, 587, Security::StartTls)};
    for (ServiceObservation &service : services) {
        TrialRecord dead{service.endpoint, {u"192.0.2.8"_s, TcpOutcome::TimedOut, {}, 0, 6000}, {}, {}};
        service.otherAddresses = {dead};
    }
    const auto findings = drawFindings(checkOf(services), builtinKnowledge(), m_now);
    QVERIFY(!find(findings, FindingId::NetPortBlocked));
    const Finding *silent = find(findings, FindingId::TcpTimeout);
    QVERIFY(silent);
    QCOMPARE(silent->severity, Severity::Warning);
    QCOMPARE(silent->evidence[u"only_at"], u"192.0.2.8"_s);
}

void TestWaysOut::silentIPv6BesideWorkingIPv4IsOneFinding()
{
    ServiceObservation service = healthyImap();
    service.otherAddresses = {refusedAt(service, u"2001:db8::7"_s)};
    service.otherAddresses.first().attempt.outcome = TcpOutcome::TimedOut;
    const auto findings = drawn(service);
    QVERIFY(find(findings, FindingId::NetIPv6Broken));
    QVERIFY(!find(findings, FindingId::TcpTimeout));
}

void TestWaysOut::aComputerWithoutIPv6IsNoFault()
{
    ServiceObservation service = healthyImap();
    service.attempts.prepend({u"2001:db8::7"_s, TcpOutcome::Unreachable, u"Network unreachable"_s, 0, 0});
    const auto findings = drawn(service);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().id, FindingId::Ok);
}

void TestWaysOut::theAddressThatWorksIsNamed()
{
    const ServiceObservation healthy = healthyImap();
    ServiceObservation service = healthy;
    service.tls.faults = {CertificateFault::Expired};
    service.tls.chain.first().notAfter = m_now.addDays(-2);
    service.otherAddresses = {trialAs(healthy, u"192.0.2.8"_s)};
    const auto findings = drawn(service);
    const Finding *expired = find(findings, FindingId::CertExpired);
    QVERIFY(expired);
    QCOMPARE(expired->severity, Severity::Error);
    QCOMPARE(expired->evidence[u"only_at"], service.address);
    QCOMPARE(expired->evidence[u"works_at"], u"192.0.2.8"_s);
}

void TestWaysOut::anAddressThatGreetsIsNamedWhereAnotherIsBusy()
{
    const ServiceObservation healthy = healthyImap();
    ServiceObservation service = ended(healthy, DialogueEnding::Dropped, Stage::Greeting);
    service.otherWaysWanted = true;
    service.otherAddresses = {trialAs(healthy, u"192.0.2.8"_s)};
    const auto findings = drawn(service);
    QCOMPARE(findings.first().id, FindingId::ServiceDropped);
    QCOMPARE(findings.first().evidence[u"only_at"], service.address);
    QCOMPARE(findings.first().evidence[u"works_at"], u"192.0.2.8"_s);
}

void TestWaysOut::noAddressIsBlamed_data()
{
    QTest::addColumn<ServiceObservation>("service");
    QTest::addColumn<ServiceObservation>("other");
    QTest::addColumn<FindingId>("expected");
    const ServiceObservation healthy = healthySmtp();
    ServiceObservation mute = healthy;
    mute.dialogue.lastStage = Stage::Capabilities;
    mute.dialogue.loginTried = false;
    mute.dialogue.capabilities = {u"PIPELINING"_s};
    mute.dialogue.mechanisms.clear();
    QTest::newRow("neither address offers a sign-in") << mute << mute << FindingId::AuthNotOffered;
    QTest::newRow("dropped in the sign-in")
        << ended(healthy, DialogueEnding::Dropped, Stage::Auth) << healthy << FindingId::ServiceDropped;
    QTest::newRow("silent in the sign-in")
        << ended(healthy, DialogueEnding::TimedOut, Stage::Auth) << healthy << FindingId::ServiceDropped;
    QTest::newRow("dropped after the message")
        << ended(healthy, DialogueEnding::Dropped, Stage::Submit) << healthy << FindingId::ServiceDropped;
}

void TestWaysOut::noAddressIsBlamed()
{
    QFETCH(ServiceObservation, service);
    QFETCH(ServiceObservation, other);
    QFETCH(FindingId, expected);
    service.otherWaysWanted = true;
    service.otherAddresses = {trialAs(other, u"192.0.2.8"_s)};
    const auto findings = drawn(service);
    QCOMPARE(findings.first().id, expected);
    QVERIFY(!findings.first().evidence.contains(u"only_at"_s));
}

void TestWaysOut::anotherPortWorks()
{
    ServiceObservation service = deafSubmission();
    const ServiceObservation other = healthyService(Protocol::Smtp, 465, Security::Tls);
    service.alternatives = {trialAs(other, u"192.0.2.7"_s)};
    const auto findings = drawn(service);
    QCOMPARE(findings.first().id, FindingId::NetPortBlocked);
    QCOMPARE(findings.first().evidence[u"works_instead"], (QJsonObject{{u"protocol"_s, u"smtp"_s},
                                                                       {u"host"_s, other.endpoint.host},
                                                                       {u"port"_s, 465},
                                                                       {u"security"_s, u"tls"_s}}));
    const auto knowledge = loadBuiltinKnowledge();
    QVERIFY(knowledge);
    QVERIFY(knowledge->summary(findings.first()).contains(u"port 465 with SSL/TLS"_s));
}

void TestWaysOut::anotherServiceOfTheCheckWorks()
{
    const ServiceObservation other = healthyService(Protocol::Smtp, 465, Security::Tls);
    const auto check = checkOf({deafSubmission(), other});
    QCOMPARE(worksInstead(check, 0), std::optional(other.endpoint));
    QCOMPARE(worksInstead(check, 1), std::nullopt);
}

void TestWaysOut::aWayWithoutSoundTlsIsNoWayOut()
{
    ServiceObservation service = deafSubmission();
    TrialRecord trial = trialAs(healthyService(Protocol::Smtp, 465, Security::Tls), u"192.0.2.7"_s);
    trial.tls.faults = {CertificateFault::NameMismatch};
    service.alternatives = {trial};
    QCOMPARE(worksInstead(checkOf({service}), 0), std::nullopt);
}

void TestWaysOut::whatWorksNeedsNoWayOut()
{
    ServiceObservation service = healthyService(Protocol::Smtp, 587, Security::StartTls);
    service.alternatives = {trialAs(healthyService(Protocol::Smtp, 465, Security::Tls), u"192.0.2.7"_s)};
    QCOMPARE(worksInstead(checkOf({service}), 0), std::nullopt);
}

QTEST_APPLESS_MAIN(TestWaysOut)
#include "tst_waysout.moc"
