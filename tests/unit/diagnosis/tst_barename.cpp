#include "core/diagnosis/rules.h"
#include "core/knowledge/findingremedy.h"
#include "tests/support/observations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! Servers that take a message from us and not from a mail program that gives a bare name.
class TestBareName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRefusalOfTheNameIsAWarning_data();
    void aRefusalOfTheNameIsAWarning();
    void otherRefusalsSayNothing_data();
    void otherRefusalsSayNothing();
    void aNameThatIsTakenSaysNothing();
    void withoutAnAcceptedRecipientNothingIsCompared();
    void aRefusalOfOurOwnNameComesFirst();
    void itStandsBesideARefusedMessage();
    void itIsToldInWords();
};

namespace {

ServiceObservation acceptingRecipient()
{
    ServiceObservation service = healthySmtp();
    service.submitWanted = true;
    service.dialogue.replies << replyOf(Command::MailFrom, u"250 2.1.0 Ok"_s)
                             << replyOf(Command::RcptTo, u"250 2.1.5 Ok"_s);
    return service;
}

ServiceObservation introducedOtherwise(ServiceObservation service, const DialogueRecord &dialogue)
{
    service.otherIntroduction = {
        u"BARE-PC"_s,
        u"[127.0.0.1]"_s,
        {service.endpoint, {service.address, TcpOutcome::Connected, {}, 0, 20}, service.tls, dialogue}};
    return service;
}

ServiceObservation refusedUnderBareName(Command command, const QString &line)
{
    return introducedOtherwise(acceptingRecipient(), refusedWith(healthySmtp(), command, line).dialogue);
}

QList<Finding> drawn(const ServiceObservation &service)
{
    return drawFindings(checkOf({service}), builtinKnowledge(), checkTime());
}

const Finding *helloRejected(const QList<Finding> &findings)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.id == FindingId::SmtpHeloRejected;
    });
    return found == findings.end() ? nullptr : &*found;
}

}

void TestBareName::aRefusalOfTheNameIsAWarning_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, Command command, const QString &line) {
        QTest::newRow(name) << command << line;
    };
    row("504 at the recipient", Command::RcptTo,
        u"504 5.5.2 <BARE-PC>: Helo command rejected: need a full host name"_s);
    row("504 without words", Command::RcptTo, u"504 5.5.2 No"_s);
    row("501 at the introduction", Command::Capability, u"501 Bad EHLO argument"_s);
    row("550 at the introduction", Command::Capability, u"550 Say who you are"_s);
    row("550 with words about HELO", Command::MailFrom, u"550 Access denied: wrong HELO, ask your admin"_s);
    row("550 with words about the host name", Command::RcptTo, u"550 5.7.1 Your host name has no domain"_s);
    row("the name itself is quoted", Command::RcptTo, u"554 5.7.1 bare-pc is nobody"_s);
    row("only 5.5.2 tells", Command::MailFrom, u"550 5.5.2 Refused"_s);
    row("a name that nobody knows, for now", Command::RcptTo,
        u"450 4.7.1 <BARE-PC>: Helo command rejected: Host not found"_s);
}

void TestBareName::aRefusalOfTheNameIsAWarning()
{
    QFETCH(Command, command);
    QFETCH(QString, line);
    const auto findings = drawn(refusedUnderBareName(command, line));
    QVERIFY(isServiceOk(findings, 0));
    const Finding *rejected = helloRejected(findings);
    QVERIFY(rejected);
    QCOMPARE(rejected->severity, Severity::Warning);
    QCOMPARE(rejected->service, 0);
    QCOMPARE(rejected->evidence[u"bare_name"], u"BARE-PC"_s);
    QCOMPARE(rejected->evidence[u"accepted_name"], u"[127.0.0.1]"_s);
    QCOMPARE(rejected->evidence[u"reply"], line);
    QCOMPARE(findings.size(), 2);
}

void TestBareName::otherRefusalsSayNothing_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, Command command, const QString &line) {
        QTest::newRow(name) << command << line;
    };
    row("too many connections", Command::Greeting, u"421 4.7.0 Too many connections, come again later"_s);
    row("closing at the introduction", Command::Capability, u"421 4.3.2 Shutting down"_s);
    row("greylisting", Command::RcptTo, u"451 4.7.1 Greylisted, please come again"_s);
    row("a recipient that is unknown by now", Command::RcptTo, u"550 5.1.1 User unknown"_s);
    row("a sign-in that is refused by now", Command::Authenticate, u"535 5.7.8 Wrong password"_s);
    row("a rate limit", Command::MailFrom, u"450 4.7.1 Too much mail from you"_s);
}

void TestBareName::otherRefusalsSayNothing()
{
    QFETCH(Command, command);
    QFETCH(QString, line);
    const auto findings = drawn(refusedUnderBareName(command, line));
    QVERIFY(isServiceOk(findings, 0));
    QCOMPARE(findings.size(), 1);
}

void TestBareName::aNameThatIsTakenSaysNothing()
{
    const auto service = acceptingRecipient();
    QCOMPARE(drawn(introducedOtherwise(service, service.dialogue)).size(), 1);
}

void TestBareName::withoutAnAcceptedRecipientNothingIsCompared()
{
    auto service = refusedUnderBareName(Command::RcptTo, u"504 5.5.2 Helo command rejected"_s);
    service.dialogue.replies.removeLast();
    QVERIFY(!helloRejected(drawn(service)));
}

void TestBareName::aRefusalOfOurOwnNameComesFirst()
{
    const auto findings =
        drawn(refusedWith(healthySmtp(), Command::RcptTo, u"504 5.5.2 Helo command rejected"_s));
    const Finding *rejected = helloRejected(findings);
    QVERIFY(rejected);
    QCOMPARE(rejected->severity, Severity::Error);
    QVERIFY(!rejected->evidence.contains(u"bare_name"_s));
}

void TestBareName::itStandsBesideARefusedMessage()
{
    const auto other = refusedUnderBareName(Command::RcptTo, u"504 5.5.2 Helo command rejected"_s);
    auto service = refusedWith(acceptingRecipient(), Command::MessageBody, u"554 5.7.1 Looks like spam"_s);
    service.otherIntroduction = other.otherIntroduction;
    const auto findings = drawn(service);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().id, FindingId::SmtpRelayDenied);
    QCOMPARE(findings.first().severity, Severity::Error);
    QVERIFY(helloRejected(findings));
    QCOMPARE(helloRejected(findings)->severity, Severity::Warning);
}

void TestBareName::itIsToldInWords()
{
    const auto findings =
        drawn(refusedUnderBareName(Command::RcptTo, u"504 5.5.2 Helo command rejected: no domain"_s));
    const KnowledgeBase &knowledge = builtinKnowledge();
    const Finding *rejected = helloRejected(findings);
    QVERIFY(rejected);
    const QString summary = knowledge.summary(*rejected);
    for (const QString &word : {u"Outlook"_s, u"BARE-PC"_s, u"[127.0.0.1]"_s, u"no domain"_s})
        QVERIFY2(summary.contains(word), qPrintable(summary));
    QVERIFY2(!summary.contains(u'{'), qPrintable(summary));
    QVERIFY(remedyOf(*rejected, knowledge).contains(u"provider"_s));
}

QTEST_APPLESS_MAIN(TestBareName)
#include "tst_barename.moc"
