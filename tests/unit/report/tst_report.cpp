#include "core/report/report.h"

#include "core/knowledge/kbloader.h"
#include "tests/unit/session/samplesession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The report of a session: what is in it, and what must not be.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsWhatHappened_data();
    void holdsWhatHappened();
    void holdsNobodysName();
    void holdsNamesWhenAskedTo();
    void ordinaryNamesDoNotTakeServersWithThem();
    void tellsWhatItTakesOut();
    void takesOutNamesThatOtherPlacesTell();
    void keepsWhatIsWanted();
    void jsonHoldsTheWholeSession();
    void jsonHoldsNobodysName();
    void showsBeforeAndAfter();
    void solvedIsSaidWithoutReserveWhereTheLastCheckIsWell();
    void anEmptySessionHasAReport();
    void findingsOfNoServiceAreShown();
    void hostileSessionStaysText();

private:
    [[nodiscard]] Session solvedSession() const;

    std::unique_ptr<KnowledgeBase> m_knowledge;
};

void TestReport::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::make_unique<KnowledgeBase>(std::move(*knowledge));
}

Session TestReport::solvedSession() const
{
    Session session;
    session.id = u"20261122-100000-a1b2c3"_s;
    session.started = sample::start;
    for (const SessionEvent &event : sample::events())
        session = fold(std::move(session), event);
    StepRecord &record = session.steps[StepId::ServerSettings];
    record.status = StepStatus::Fixed;
    record.actionsDone = {u"server-settings.outgoing-authentication"_s};
    session.outcome = Session::Outcome::Solved;
    return session;
}

void TestReport::holdsWhatHappened_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"20261122-100000-a1b2c3",
                             "2026-11-22 10:00:00 UTC",
                             "Solved, as the person says; the last check still found: ",
                             "0x800CCC0F",
                             "second line",
                             "IMAP mail.example.com:993",
                             "cert.expired",
                             "server-certificate",
                             "Linux, Wi-Fi",
                             "proxy.example:3128",
                             "http",
                             "check.example",
                             "CN=mail.example.com",
                             "TLS",
                             "1.3",
                             "AUTHENTICATIONFAILED",
                             "5.7.8",
                             "ESMTP",
                             "expired, weak, other",
                             "Port 993 of the same server: connected",
                             "SERVFAIL",
                             "192.0.2.7",
                             "2001:db8::7",
                             "called the provider",
                             "this fixed it",
                             "done, no change",
                             "put back",
                             "timedatectl set-ntp true",
                             "not known: MailMend ended while it ran",
                             "aaaaaaaaaaaaaaaa",
                             "MailMend"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestReport::holdsWhatHappened()
{
    QFETCH(QString, part);
    if (part == u"server-certificate")
        part = m_knowledge->cause(CauseId::ServerCertificate).title.toHtmlEscaped();
    const QString html = reportToHtml(solvedSession(), *m_knowledge);
    QVERIFY2(html.contains(part), qPrintable(html));
    QString markdown = reportToMarkdown(solvedSession(), *m_knowledge);
    QVERIFY2(markdown.remove(u'\\').contains(part.replace(u"&amp;"_s, u"&"_s)), qPrintable(markdown));
}

namespace {

// Every field in which a person or a home network can show itself.
Session tellingSession()
{
    const QString telling = u"jane.doe@example.com JaneD 192.168.178.21 /home/janed/x password=hunter2"_s;
    Session session;
    session.id = u"20261122-100000-a1b2c3"_s;
    session.started = sample::start;
    session.problem = telling;
    session.account = {
        u"jane.doe@example.com"_s, u"JaneD"_s, {{Protocol::Imap, u"192.168.178.21"_s, 993, Security::Tls}}};
    CheckRecord check = sample::check();
    check.observation.vantage = telling;
    check.observation.system.proxy = u"192.168.178.21:3128"_s;
    check.observation.system.resolvers = {u"192.168.178.21"_s};
    check.observation.system.internetChecks = {telling};
    check.observation.system.proxyScript = telling;
    check.observation.system.hostsEntries = {{telling, u"192.168.178.21"_s}};
    check.observation.system.vpns = {telling};
    ServiceObservation &service = check.observation.services[0];
    service.endpoint.host = u"192.168.178.21"_s;
    service.address = u"192.168.178.21"_s;
    service.resolution.addresses = {u"192.168.178.21"_s};
    service.resolution.detail = telling;
    service.stages[0].detail = telling;
    service.attempts[0].address = u"192.168.178.21"_s;
    service.attempts[0].detail = telling;
    service.tls.detail = telling;
    service.tls.chain[0].subject = telling;
    service.tls.chain[0].issuer = telling;
    service.tls.chain[0].names = {telling};
    service.dialogue.greeting = telling;
    service.dialogue.mechanisms = {telling};
    service.dialogue.replies[0].text = telling;
    check.findings = {makeFinding(FindingId::AuthRejected, 0, {{u"reply"_s, telling}, {u"host"_s, telling}})};
    session.checks = {check, check};
    session.steps[StepId::Tls] = {StepStatus::NoChange, telling, {telling}, sample::start};
    session.changes = {{telling, sample::start, telling, false}};
    session.commands = {{{telling, telling, false},
                         sample::start,
                         telling,
                         telling,
                         false,
                         CommandEnd{sample::start, CommandOutcome::Ended, 0, telling, false}}};
    return session;
}

}

void TestReport::holdsNobodysName()
{
    for (const QString &report :
         {reportToHtml(tellingSession(), *m_knowledge), reportToMarkdown(tellingSession(), *m_knowledge)}) {
        const QString plain = QString(report).remove(u'\\');
        for (const QString &told : {u"jane.doe"_s, u"janed"_s, u"192.168.178.21"_s, u"hunter2"_s})
            QVERIFY2(!plain.contains(told, Qt::CaseInsensitive), qPrintable(told + u" in "_s + plain));
        QVERIFY(plain.contains(u"[name]@example.com"_s));
        QVERIFY(plain.contains(u"were taken out"_s));
    }
}

void TestReport::holdsNamesWhenAskedTo()
{
    const QString html = reportToHtml(tellingSession(), *m_knowledge, {.redact = false});
    QVERIFY(html.contains(u"jane.doe@example.com"_s));
    QVERIFY(html.contains(u"192.168.178.21"_s));
    QVERIFY(html.contains(u"holds names and addresses"_s));
}

void TestReport::ordinaryNamesDoNotTakeServersWithThem()
{
    Session session;
    session.account = {
        u"mail@example.com"_s, u"info"_s, {{Protocol::Imap, u"mail.example.com"_s, 993, Security::Tls}}};
    const QString html = reportToHtml(session, *m_knowledge);
    QVERIFY(html.contains(u"IMAP mail.example.com:993"_s));
    QVERIFY(!html.contains(u"mail@example.com"_s));
}

void TestReport::tellsWhatItTakesOut()
{
    Session session = solvedSession();
    session.problem = u"On Tulip-PC, 192.168.1.7: mail to bob@example.org failed"_s;
    const auto redactions =
        redactionsOf(session, *m_knowledge, {.redact = true, .ownNames = {u"tulip-pc"_s}});
    QVERIFY(redactions.contains({Redaction::Kind::Name, u"Tulip-PC"_s}));
    QVERIFY(redactions.contains({Redaction::Kind::PrivateAddress, u"192.168.1.7"_s}));
    QVERIFY(redactions.contains({Redaction::Kind::MailName, u"bob"_s}));
    QVERIFY(redactionsOf(session, *m_knowledge, {.redact = false}).isEmpty());
}

// The problem stands before the note that tells whose name it holds, and the first computer is not ours.
void TestReport::takesOutNamesThatOtherPlacesTell()
{
    Session session = solvedSession();
    session.problem =
        u"jane.doe cannot sign in at DESKTOP-7H2K9QX, 0x800CCC92, 535 5.7.8, imap.example.org"_s;
    session.steps[StepId::Connectivity].note = u"wrote to jane.doe@example.org from C:\\Users\\jdoe7"_s;
    session.steps[StepId::Tls].note = u"jdoe7 was told"_s;
    const QString json = QString::fromUtf8(QJsonDocument(reportToJson(session, *m_knowledge)).toJson());
    const QString markdown = reportToMarkdown(session, *m_knowledge).remove(u'\\');
    for (const QString &report : {json, markdown}) {
        for (const QString &told : {u"jane.doe"_s, u"DESKTOP-7H2K9QX"_s, u"jdoe7"_s})
            QVERIFY2(!report.contains(told), qPrintable(told + u" in "_s + report));
        for (const QString &useful : {u"0x800CCC92"_s, u"535 5.7.8"_s, u"imap.example.org"_s})
            QVERIFY2(report.contains(useful), qPrintable(useful + u" in "_s + report));
    }
    const auto redactions = redactionsOf(session, *m_knowledge, {});
    QVERIFY(redactions.contains({Redaction::Kind::Name, u"jane.doe"_s}));
    QVERIFY(redactions.contains({Redaction::Kind::Name, u"DESKTOP-7H2K9QX"_s}));
}

void TestReport::keepsWhatIsWanted()
{
    Session session = solvedSession();
    session.problem = u"bob@example.org and eve@example.org on the root server"_s;
    const QString markdown = reportToMarkdown(
        session, *m_knowledge, {.redact = true, .ownNames = {u"root"_s, u"server"_s}, .kept = {u"bob"_s}});
    QVERIFY(markdown.contains(u"bob@example.org and \\[name\\]@example.org on the root server"_s));
}

void TestReport::jsonHoldsTheWholeSession()
{
    const Session session = solvedSession();
    const QJsonObject json = reportToJson(session, *m_knowledge, {.redact = false});
    QCOMPARE(json[u"schema"].toString(), u"mailmend/report/1"_s);
    QCOMPARE(json[u"session"].toString(), session.id);
    QCOMPARE(json[u"outcome"].toString(), u"solved"_s);
    QCOMPARE(json[u"problem"].toString(), session.problem);
    QCOMPARE(json[u"account"].toObject()[u"services"].toArray().size(), session.account.services.size());
    QCOMPARE(json[u"checks"].toArray().size(), session.checks.size());
    QCOMPARE(json[u"checks"].toArray().first().toObject()[u"causes"].toArray().size(),
             session.checks.first().causes.size());
    QCOMPARE(json[u"steps"].toArray().size(), stepCount);
    QCOMPARE(json[u"steps"].toArray()[1].toObject()[u"status"].toString(), u"fixed"_s);
    QCOMPARE(json[u"changes"].toArray().size(), session.changes.size());
}

void TestReport::jsonHoldsNobodysName()
{
    Session session = solvedSession();
    session.problem = u"jane.doe@example.com at /home/janed/x"_s;
    session.account.address = u"jane.doe@example.com"_s;
    session.steps[StepId::Connectivity].note = u"Jane.Doe says: password: tulip"_s;
    const QByteArray json = QJsonDocument(reportToJson(session, *m_knowledge)).toJson();
    for (const char *name : {"jane.doe", "Jane.Doe", "janed", "tulip"})
        QVERIFY2(!json.contains(name), name);
    QVERIFY(json.contains("[name]@example.com"));
}

void TestReport::showsBeforeAndAfter()
{
    Session session = solvedSession();
    QVERIFY(!reportToHtml(session, *m_knowledge).contains(u"Before and after"_s));
    CheckRecord second = session.checks[0];
    second.at = second.at.addSecs(600);
    second.findings = {makeFinding(FindingId::Ok, 0), makeFinding(FindingId::NetProxy, std::nullopt)};
    session.checks.append(second);
    const QString html = reportToHtml(session, *m_knowledge);
    QVERIFY(html.contains(u"Before and after, 2026-11-22 10:00:20 UTC to 2026-11-22 10:10:20 UTC"_s));
    const auto partOf = [&](const QString &from, const QString &to) {
        return html.section(from, 1).section(to, 0, 0);
    };
    QVERIFY(partOf(u"No longer so:"_s, u"New:"_s)
                .contains(m_knowledge->finding(FindingId::CertExpired).title.toHtmlEscaped()));
    QVERIFY(partOf(u"New:"_s, u"As before:"_s)
                .contains(m_knowledge->finding(FindingId::Ok).title.toHtmlEscaped()));
    QVERIFY(partOf(u"As before:"_s, u"</ul>"_s)
                .contains(m_knowledge->finding(FindingId::NetProxy).title.toHtmlEscaped()));
}

void TestReport::solvedIsSaidWithoutReserveWhereTheLastCheckIsWell()
{
    Session session = solvedSession();
    session.checks.last().findings = {makeFinding(FindingId::Ok, 0)};
    const QString html = reportToHtml(session, *m_knowledge);
    QVERIFY(html.contains(u"Solved: mail works again."_s));
    QVERIFY(!html.contains(u"as the person says"_s));
}

void TestReport::anEmptySessionHasAReport()
{
    QVERIFY(reportToHtml({}, *m_knowledge).contains(u"Not solved yet."_s));
    QVERIFY(reportToMarkdown({}, *m_knowledge).startsWith(u"# Mail report\n"_s));
}

void TestReport::findingsOfNoServiceAreShown()
{
    Session session;
    session.checks = {
        {sample::start,
         {},
         {makeFinding(FindingId::NetOffline, std::nullopt), makeFinding(FindingId::TcpTimeout, 7)},
         {}}};
    QCOMPARE(reportToHtml(session, *m_knowledge).count(u"<td>This computer</td>"_s), 2);
}

void TestReport::hostileSessionStaysText()
{
    const QString hostile = u"<script>x</script>|[a](http://e.example) %1 %2"_s;
    Session session = tellingSession();
    session.problem = hostile;
    session.checks[1].observation.services[0].dialogue.greeting = hostile;
    session.checks[1].observation.services[0].dialogue.replies[0].text = hostile;
    session.checks[1].observation.services[0].tls.chain[0].subject = hostile;
    session.steps[StepId::Tls].note = hostile;
    const QString html = reportToHtml(session, *m_knowledge);
    QVERIFY(!html.contains(u"<script"_s));
    QCOMPARE(html.count(u"&lt;script&gt;x&lt;/script&gt;|[a](http://e.example) %1 %2"_s), 5);
    QVERIFY(!reportToMarkdown(session, *m_knowledge).contains(u"](http:"_s));
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
