#include "core/steps/readycommand.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Commands filled from an account whose servers were named by anybody.
class TestReadyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void placeholdersComeFromTheAccount_data();
    void placeholdersComeFromTheAccount();
    void hostileHostsAreRefused_data();
    void hostileHostsAreRefused();
    void hostsThatArePassedOn_data();
    void hostsThatArePassedOn();
    void foldersAreAbsolute_data();
    void foldersAreAbsolute();
    void nothingElseThanTheKnowledgeIsFound();
};

namespace {

KnowledgeBase knowledgeOf(const QString &platform, const QStringList &arguments)
{
    KnowledgeBase::Contents contents;
    StepEntry step;
    ActionEntry action;
    action.id = u"connectivity.test"_s;
    action.commands = {
        {.id = u"look"_s, .platform = platform, .program = u"look"_s, .arguments = arguments, .text = {}},
        {.id = u"set"_s,
         .platform = platform,
         .program = u"set"_s,
         .arguments = {},
         .text = {},
         .changes = u"c"_s,
         .undo = CommandUndo{CommandUndo::Kind::ByCommand, u"b"_s, u"unset"_s, {}}}};
    step.actions = {action};
    contents.steps = {step};
    return KnowledgeBase(contents);
}

const CommandKey look{u"connectivity.test"_s, u"look"_s, false};

Endpoint imap(const QString &host)
{
    return {Protocol::Imap, host, 993, Security::Tls};
}

}

void TestReadyCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestReadyCommand::placeholdersComeFromTheAccount_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("filled"); // empty: nothing fits
    QTest::newRow("a word of its own") << u"-vz"_s << u"-vz"_s;
    QTest::newRow("the incoming host") << u"{incoming-host}"_s << u"imap.post.test"_s;
    QTest::newRow("the incoming port") << u"{incoming-port}"_s << u"993"_s;
    QTest::newRow("the outgoing host") << u"{outgoing-host}"_s << u"smtp.post.test"_s;
    QTest::newRow("the outgoing port") << u"{outgoing-port}"_s << u"587"_s;
    QTest::newRow("the host with TLS") << u"{tls-host}"_s << u"imap.post.test"_s;
    QTest::newRow("host and port with TLS") << u"{tls-address}"_s << u"imap.post.test:993"_s;
    QTest::newRow("the host with STARTTLS") << u"{starttls-host}"_s << u"smtp.post.test"_s;
    QTest::newRow("host and port with STARTTLS") << u"{starttls-address}"_s << u"smtp.post.test:587"_s;
}

void TestReadyCommand::placeholdersComeFromTheAccount()
{
    QFETCH(QString, argument);
    QFETCH(QString, filled);
    const KnowledgeBase knowledge = knowledgeOf(u"linux"_s, {argument});
    const auto ready = ReadyCommand::make(
        knowledge, look,
        {{imap(u"imap.post.test"_s), {Protocol::Smtp, u"smtp.post.test"_s, 587, Security::StartTls}}, {}});
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
    QCOMPARE(ready->command().arguments, QStringList{filled});
    QCOMPARE(ready->command().text, u"look "_s + filled);

    const auto without = ReadyCommand::make(knowledge, look, {});
    QCOMPARE(without.has_value(), !commandPlaceholderFromId(argument));
}

void TestReadyCommand::hostileHostsAreRefused_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"",
                             "-oProxyCommand=x",
                             "--help",
                             "-x.test",
                             "a b.test",
                             "a;reboot",
                             "a|b",
                             "a&b",
                             "$(id)",
                             "`id`",
                             "a\nb",
                             "a\"b",
                             "a'b",
                             "%PATH%",
                             "a..b",
                             ".",
                             "a/b",
                             "a\\b",
                             "@file",
                             "/etc/passwd",
                             "(x)",
                             "a>b",
                             "{incoming-host}",
                             "fe80::1%eth0;id",
                             "[::1]",
                             "mail.test:993"})
        QTest::newRow(*host ? host : "empty") << QString::fromLatin1(host);
    QTest::newRow("a host of 300 letters") << QString(300, u'a');
    QTest::newRow("a mark that turns the direction") << u"mail\u202Etset"_s;
    QTest::newRow("a full-width semicolon") << u"a\uFF1Breboot"_s;
}

void TestReadyCommand::hostileHostsAreRefused()
{
    QFETCH(QString, host);
    const KnowledgeBase knowledge = knowledgeOf(u"linux"_s, {u"{incoming-host}"_s});
    const auto ready = ReadyCommand::make(knowledge, look, {{imap(host)}, {}});
    QVERIFY2(!ready, ready ? qPrintable(ready->command().text) : "");
}

void TestReadyCommand::hostsThatArePassedOn_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("argument");
    QTest::newRow("a name") << u"mail.post.test"_s << u"mail.post.test"_s;
    QTest::newRow("a name with a hyphen and digits") << u"mx-1.post2.test"_s << u"mx-1.post2.test"_s;
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s;
    QTest::newRow("IPv6") << u"2001:db8::7"_s << u"2001:db8::7"_s;
    QTest::newRow("letters beyond ASCII") << u"post.bücher.test"_s << u"post.xn--bcher-kva.test"_s;
}

void TestReadyCommand::hostsThatArePassedOn()
{
    QFETCH(QString, host);
    QFETCH(QString, argument);
    const auto passed = hostArgument(host);
    QVERIFY2(passed, passed ? "" : qPrintable(passed.error().detail));
    QCOMPARE(*passed, argument);
}

void TestReadyCommand::foldersAreAbsolute_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("argument"); // empty: refused
    QTest::newRow("a folder") << u"C:\\Users\\a b\\Temp"_s << u"C:\\Users\\a b\\Temp\\Logs"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("a relative one") << u"Temp"_s << QString();
    QTest::newRow("one of another computer") << u"\\\\host\\share"_s << QString();
    QTest::newRow("one with a quotation mark") << u"C:\\a\" /x \""_s << QString();
    QTest::newRow("one with another variable") << u"C:\\%PATH%"_s << QString();
}

void TestReadyCommand::foldersAreAbsolute()
{
    QFETCH(QString, folder);
    QFETCH(QString, argument);
    const KnowledgeBase knowledge = knowledgeOf(u"windows"_s, {u"%TEMP%\\Logs"_s});
    const auto ready = ReadyCommand::make(
        knowledge, look, {{}, [&](const QString &name) { return name == "TEMP"_L1 ? folder : QString(); }});
    QCOMPARE(ready.has_value(), !argument.isEmpty());
    if (ready)
        QCOMPARE(ready->command().arguments, QStringList{argument});
}

void TestReadyCommand::nothingElseThanTheKnowledgeIsFound()
{
    const KnowledgeBase knowledge = knowledgeOf(u"linux"_s, {});
    QVERIFY(findCommand(knowledge, look));
    QVERIFY(!findCommand(knowledge, {look.actionId, u"other"_s, false}));
    QVERIFY(!findCommand(knowledge, {u"connectivity.other"_s, u"look"_s, false}));
    QVERIFY(!findCommand(knowledge, {look.actionId, look.commandId, true}));
    const auto back = findCommand(knowledge, {look.actionId, u"set"_s, true});
    QVERIFY(back);
    QCOMPARE(back->program, u"unset"_s);
}

QTEST_APPLESS_MAIN(TestReadyCommand)
#include "tst_readycommand.moc"
