#include "core/steps/stepengine.h"

#include "tests/support/observations.h"

#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

using enum FindingId;

//! Which steps a check answers, by the findings it drew.
class TestCheckAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answers_data();
    void answers();
    void nothingIsAnsweredBeforeACheck();
    void aFaultThatComesAndGoesLeavesTheWayOpen_data();
    void aFaultThatComesAndGoesLeavesTheWayOpen();
    void everyAnswerHasItsId();
};

namespace {

QString answeredSteps(const StepFacts &facts)
{
    QStringList steps;
    for (const StepId step : allSteps()) {
        if (const auto answer = answeredByCheck(step, facts))
            steps.append(u"%1 %2"_s.arg(numberOf(step)).arg(toId(*answer)));
    }
    return steps.join(u", "_s);
}

const QString all = u"1 services-reached, 5 connections-stand, 9 encryption-sound"_s;
const QString network = u"1 services-reached, 5 connections-stand"_s;
const QString stack = u"5 connections-stand"_s;
const QString stackAndTls = u"5 connections-stand, 9 encryption-sound"_s;

}

void TestCheckAnswers::answers_data()
{
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &findings, const QString &expected) {
        QTest::newRow(name) << findings << expected;
    };
    row("all services ok: network, stack and TLS are answered", u"ok@0 ok@1"_s, all);
    row("a configured proxy alone is no trouble", u"net.proxy ok@0"_s, all);
    row("a wrong password comes after the network and TLS", u"auth.rejected@0 ok@1"_s, all);
    row("no sign-in offered comes after them too", u"auth.not-offered@0"_s, all);
    row("a refused sender comes after them too", u"smtp.sender-rejected@0"_s, all);
    row("a full mailbox comes after them too", u"mailbox.over-quota@0 ok@1"_s, all);
    row("no service tested answers nothing", QString(), QString());
    row("findings of the computer alone answer nothing", u"net.proxy"_s, QString());
    row("offline answers nothing", u"net.offline tcp.unreachable@0"_s, QString());
    row("a sign-in page of the network leaves step 1 to do", u"net.captive-portal ok@0"_s, stack);
    row("an unknown name leaves step 1 to do", u"dns.not-found@0 ok@1"_s, stack);
    row("a name without address leaves step 1 to do", u"dns.no-address@0 ok@1"_s, stack);
    row("a silent resolver for all names leaves all to do", u"dns.timeout@0 dns.timeout@1"_s, QString());
    row("a resolver that fails for all leaves all to do", u"dns.server-failure@0"_s, QString());
    row("resolvers that differ leave step 1 to do", u"dns.resolver-differs ok@0"_s, stackAndTls);
    row("one blocked port of two: the stack works", u"net.port-blocked@0 tcp.timeout@0 ok@1"_s, stack);
    row("one refused port: nothing stands", u"tcp.refused@0"_s, QString());
    row("all ports silent: nothing stands", u"tcp.timeout@0 tcp.timeout@1"_s, QString());
    row("unreachable: nothing stands", u"tcp.unreachable@0"_s, QString());
    row("reset on connecting: nothing stands", u"tcp.reset@0"_s, QString());
    row("a slow network leaves step 1 to do", u"net.slow ok@0"_s, stackAndTls);
    row("broken IPv6 leaves steps 1 and 5 to do", u"net.ipv6-broken@0 ok@0"_s, u"9 encryption-sound"_s);
    row("silence after connecting may be a filter", u"service.no-greeting@0 ok@1"_s, stack);
    row("a dropped connection may be a filter", u"service.dropped@0"_s, stack);
    row("a dialogue rewritten on the way", u"service.altered-by-middlebox@0 ok@1"_s, stack);
    row("a busy server was reached, its TLS not seen", u"service.busy@0"_s, network);
    row("another protocol was reached, TLS not seen", u"service.wrong-protocol@0"_s, network);
    row("garbage was reached, TLS not seen", u"service.malformed-reply@0"_s, network);
    row("a refused hello comes before STARTTLS", u"smtp.helo-rejected@0"_s, network);
    row("no STARTTLS is a matter of step 9", u"service.starttls-not-offered@0"_s, network);
    row("STARTTLS refused is a matter of step 9", u"service.starttls-refused@0"_s, network);
    row("injected bytes are a matter of step 9", u"service.starttls-injection@0"_s, network);
    row("a failed handshake is a matter of step 9", u"tls.handshake-failed@0 ok@1"_s, network);
    row("plain text on the TLS port", u"tls.plaintext-on-tls-port@0"_s, network);
    row("TLS on the plain port", u"tls.implicit-tls-on-plain-port@0"_s, network);
    row("an old protocol", u"tls.protocol-too-old@0"_s, network);
    row("an expired certificate", u"cert.expired@0"_s, network);
    row("a certificate for another name", u"cert.name-mismatch@0 ok@1"_s, network);
    row("a certificate of a scanner on this computer", u"cert.intercepted@0"_s, network);
    row("a certificate that runs out soon", u"ok@0 cert.expires-soon@0"_s, network);
    row("a wrong clock is a matter of step 9", u"clock.skewed ok@0"_s, network);
    row("sign-in only after TLS is a matter of step 9", u"auth.only-after-tls@0"_s, network);
    row("a slow greeting is no trouble of ours", u"ok@0 service.slow-greeting@0"_s, all);
}

void TestCheckAnswers::answers()
{
    QFETCH(QString, findings);
    QFETCH(QString, expected);
    QCOMPARE(answeredSteps({.findings = findingsOf(findings), .causes = {}, .checked = true}), expected);
}

void TestCheckAnswers::nothingIsAnsweredBeforeACheck()
{
    QCOMPARE(answeredSteps({.findings = findingsOf(u"ok@0"_s), .causes = {}, .checked = false}), QString());
}

void TestCheckAnswers::aFaultThatComesAndGoesLeavesTheWayOpen_data()
{
    QTest::addColumn<QList<CauseId>>("causes");
    QTest::addColumn<QString>("expected");
    using enum CauseId;
    QTest::newRow("it is the likeliest cause")
        << QList{IntermittentConnection, AntivirusInterferes} << stackAndTls;
    QTest::newRow("another cause is likelier") << QList{AntivirusInterferes, IntermittentConnection} << all;
    QTest::newRow("a blocked port would have been seen") << QList{PortBlocked} << all;
}

void TestCheckAnswers::aFaultThatComesAndGoesLeavesTheWayOpen()
{
    QFETCH(QList<CauseId>, causes);
    StepFacts facts{.findings = findingsOf(u"ok@0 ok@1"_s), .causes = {}, .checked = true};
    for (const CauseId cause : causes)
        facts.causes.append({cause, 1.0 / static_cast<double>(causes.size()), {}, {}});
    QTEST(answeredSteps(facts), "expected");
}

void TestCheckAnswers::everyAnswerHasItsId()
{
    QStringList ids;
    for (int i = 0; i < checkAnswerCount; ++i)
        ids.append(toId(static_cast<CheckAnswer>(i)));
    QCOMPARE(ids, (QStringList{u"services-reached"_s, u"connections-stand"_s, u"encryption-sound"_s}));
}

QTEST_APPLESS_MAIN(TestCheckAnswers)
#include "tst_checkanswers.moc"
