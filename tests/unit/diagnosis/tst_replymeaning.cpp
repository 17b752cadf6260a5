#include "core/diagnosis/replymeaning.h"

#include "tests/support/observations.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace mm::testing;
using namespace Qt::StringLiterals;

//! Refusals as servers and providers really word them.
class TestReplyMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void meanings_data();
    void meanings();
    void codesGoBeforeWords();
    void afterStartTlsAndQuitNothingIsMeant();
};

namespace {

void row(Command command, const char *line, const char *expected)
{
    QTest::newRow(line) << int(command) << QString::fromLatin1(line) << QString::fromLatin1(expected);
}

QString meant(Command command, const QString &line, const ReplySurroundings &surroundings)
{
    QStringList ids;
    for (const FindingId id : meaningsOf(replyOf(command, line), surroundings))
        ids += QString(toId(id));
    return ids.join(u' ');
}

ReplySurroundings signedIn()
{
    return {Protocol::Smtp, true, true, true};
}

}

void TestReplyMeaning::meanings_data()
{
    using enum Command;
    QTest::addColumn<int>("command");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    row(Greeting, "421 4.7.1 mail.example.com Error: No client certificate presented",
        "tls.client-certificate-required");
    row(Authenticate, "535 5.7.8 Username and Password not accepted. BadCredentials", "auth.rejected");
    row(Authenticate, "535 5.7.8 Error: authentication failed: (reason unavailable)", "auth.rejected");
    row(Authenticate, "535 5.7.3 Authentication unsuccessful", "auth.rejected");
    row(Authenticate, "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.",
        "auth.rejected");
    row(Authenticate, "534 5.7.14 Please log in with your web browser and then try again.",
        "auth.account-disabled");
    row(Authenticate, "535 5.7.0 Too many bad auth attempts.", "smtp.rate-limited service.busy");
    row(Authenticate, "525 5.7.13 User account disabled", "auth.account-disabled");
    row(Authenticate, "432 4.7.12 A password transition is needed", "auth.rejected");
    row(Authenticate, "535 Login fail. Please enter your authorization code to login.",
        "auth.app-password-required");
    row(Authenticate, "NO [ALERT] Application-specific password required (Failure)",
        "auth.app-password-required");
    row(Authenticate, "NO [CONTACTADMIN] Login disabled", "auth.account-disabled");
    row(Authenticate, "NO [OVERQUOTA] Quota exceeded", "mailbox.over-quota");
    row(Authenticate, "NO LOGIN failed.", "auth.rejected");
    row(Authenticate, "NO [EXPIRED] password has expired", "auth.rejected");
    row(Authenticate, "BAD invalid command", "auth.mechanism-mismatch");
    row(Authenticate, "-ERR [LOGIN-DELAY] minimum time between sign-ins", "service.busy");
    row(Authenticate, "-ERR [SYS/PERM] mailbox cannot be opened", "service.busy");
    row(Authenticate, "-ERR unable to lock maildrop", "mailbox.locked");
    row(Authenticate, "BYE Too many failures", "service.busy");
    row(MailFrom, "530 5.7.57 Client not authenticated to send mail.", "smtp.auth-required");
    row(MailFrom, "550 5.7.60 Client does not have permissions to send as this sender",
        "smtp.sender-rejected");
    row(MailFrom, "550 5.1.8 Sender address rejected: Domain not found", "smtp.sender-rejected");
    row(MailFrom, "501 5.1.7 Bad sender address syntax", "smtp.sender-rejected");
    row(MailFrom, "452 4.3.1 Insufficient system storage", "service.busy");
    row(MailFrom, "552 Message size exceeds maximum permitted", "smtp.message-too-big");
    row(RcptTo, "450 4.1.8 Sender address rejected: Domain not found", "smtp.sender-rejected");
    row(RcptTo, "550 relay not permitted", "smtp.relay-denied");
    row(RcptTo, "553 sorry, that domain isn't in my list of allowed rcpthosts", "smtp.relay-denied");
    row(RcptTo, "550 No such user here", "smtp.recipient-rejected");
    row(RcptTo, "550 5.2.1 The email account that you tried to reach is disabled", "smtp.recipient-rejected");
    row(RcptTo, "450 4.2.0 Greylisted, see http://postgrey.example/", "smtp.greylisted");
    row(RcptTo, "451 4.7.1 Please try again later", "smtp.greylisted");
    row(RcptTo, "421 4.7.28 Our system has detected an unusual rate of mail",
        "smtp.rate-limited service.busy");
    row(RcptTo, "550 5.1.90 Your message can't be sent: daily limit reached", "smtp.rate-limited");
    row(RcptTo, "550 5.7.1 Your IP is on our blacklist", "smtp.relay-denied");
    row(RcptTo, "452 4.2.2 The email account is over quota", "mailbox.over-quota");
    row(MessageBody, "552 5.3.4 Error: message file too big", "smtp.message-too-big");
    row(MessageBody, "451 4.3.0 Temporary lookup failure", "service.busy");
    row(Data, "554 5.5.1 Error: no valid recipients", "smtp.relay-denied");
    row(Capability, "550 5.7.1 Client host blocked using dnsbl", "smtp.relay-denied");
    row(Capability, "501 5.5.4 Invalid domain name", "smtp.helo-rejected");
    row(Greeting, "554 5.7.1 You are listed at bl.spamcop.net", "smtp.relay-denied");
    row(Greeting, "554 mail.example.com ESMTP not accepting messages", "service.dropped");
}

void TestReplyMeaning::meanings()
{
    QFETCH(int, command);
    QFETCH(QString, line);
    QFETCH(QString, expected);
    ReplySurroundings surroundings = signedIn();
    if (!line.at(0).isDigit())
        surroundings.protocol = line.startsWith(u'-') ? Protocol::Pop3 : Protocol::Imap;
    QCOMPARE(meant(Command(command), line, surroundings), expected);
}

void TestReplyMeaning::codesGoBeforeWords()
{
    // The words speak of a mailbox that is full and of relaying; the codes know better.
    QCOMPARE(meant(Command::RcptTo, u"552 5.3.4 quota for relay"_s, signedIn()), u"smtp.message-too-big"_s);
    QCOMPARE(meant(Command::Authenticate, u"NO [UNAVAILABLE] account disabled?"_s,
                   {Protocol::Imap, false, true, true}),
             u"service.busy"_s);
}

void TestReplyMeaning::afterStartTlsAndQuitNothingIsMeant()
{
    QCOMPARE(meant(Command::StartTls, u"454 4.7.0 TLS not available"_s, signedIn()), QString());
    QCOMPARE(meant(Command::Quit, u"421 4.4.2 timeout"_s, signedIn()), QString());
}

QTEST_APPLESS_MAIN(TestReplyMeaning)
#include "tst_replymeaning.moc"
