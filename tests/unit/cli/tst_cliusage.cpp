#include "tests/unit/cli/clirun.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

//! How mailmend-cli is called, whatever the verb: exit codes, wrong usage, help, and what goes to which
//! stream.
class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exitCodes_data();
    void exitCodes();
    void wrongUsageIsOneLineOnStandardError_data();
    void wrongUsageIsOneLineOnStandardError();
    void textForPeopleHasNoEscapes();
    void everyVerbHelps_data();
    void everyVerbHelps();
    void versionIsTold();
    void passwordThatCannotBeOneIsNotTried_data();
    void passwordThatCannotBeOneIsNotTried();
    void markOfUtf8IsNoPartOfThePassword();
    void lostOutputIsSaid();
    void readerThatLeavesIsNoFault();
};

void TestCliUsage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCliUsage::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QByteArray &input = {}) { QTest::newRow(name) << arguments << input << code; };
    row("lookup of a known code", {u"lookup"_s, u"0x800CCC0F"_s}, 0);
    row("lookup of an unknown code", {u"lookup"_s, u"0x8007FFFE"_s}, 1);
    row("lookup of a known and an unknown code", {u"lookup"_s, u"550"_s, u"0x8007FFFE"_s}, 0);
    row("lookup of a provider's own number", {u"lookup"_s, u"ib605"_s}, 0);
    row("lookup of no code", {u"lookup"_s, u"hello there"_s}, 2);
    row("search that finds", {u"search"_s, u"certificate"_s}, 0);
    row("search that finds nothing", {u"search"_s, u"zugzwang"_s}, 1);
    row("recognise a code", {u"recognise"_s}, 0, "error 0x800CCC0E here");
    row("recognise nothing", {u"recognise"_s, u"-"_s}, 1, "a quiet day");
    row("recognise a file that is not there", {u"recognise"_s, u"/nonexistent/file"_s}, 2);
    row("all steps", {u"steps"_s}, 0);
    row("one step by number", {u"steps"_s, u"10"_s}, 0);
    row("one step by name", {u"steps"_s, u"server-settings"_s}, 0);
    row("a step that is none", {u"steps"_s, u"0"_s}, 2);
    row("the built-in knowledge is valid", {u"kb"_s, u"validate"_s}, 0);
    row("a list of the knowledge", {u"kb"_s, u"list"_s}, 0);
    row("help", {u"--help"_s}, 0);
}

void TestCliUsage::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    const Run result = run(arguments, input);
    QVERIFY2(result.code == code, result.error.constData());
}

void TestCliUsage::wrongUsageIsOneLineOnStandardError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &arguments, const char *says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("no verb", {}, "lookup, search");
    row("check of nothing", {u"check"_s}, "--service PROTOCOL:HOST");
    row("check of an address whose servers nobody may be asked for",
        {u"check"_s, u"a@example.com"_s, u"--no-internet-checks"_s}, "--service PROTOCOL:HOST");
    row("the servers of nobody", {u"discover"_s}, "you@example.com");
    row("the servers of half an address", {u"discover"_s, u"example"_s}, "has no @");
    row("the servers of two addresses", {u"discover"_s, u"a@example.com"_s, u"b@example.com"_s},
        "one mail address");
    row("check of half an address", {u"check"_s, u"example"_s}, "has no @");
    row("check of two addresses", {u"check"_s, u"a@example.com"_s, u"b@example.com"_s},
        "“a@example.com”, “b@example.com”: only one");
    row("check of an address at a number", {u"check"_s, u"a@192.0.2.7"_s}, "number of a computer");
    row("check of an address like an option", {u"check"_s, u"-x@example.com"_s}, "check -- -x@example.com");
    row("an address like an option behind the dashes",
        {u"check"_s, u"--no-internet-checks"_s, u"--"_s, u"-x@example.com"_s, u"-y@example.com"_s},
        "“-x@example.com”, “-y@example.com”: only one");
    row("check of an odd protocol", {u"check"_s, u"--service"_s, u"gopher:a.b"_s}, "imap, pop3 or smtp");
    row("check of an odd port", {u"check"_s, u"--service"_s, u"imap:a.b:x"_s}, "from 1 to 65535");
    row("a timeout of nothing", {u"check"_s, u"--service"_s, u"imap:a.b"_s, u"--timeout"_s, u"0"_s},
        "from 1 to 600");
    row("a password of nobody", {u"check"_s, u"--service"_s, u"imap:a.b"_s, u"--password-stdin"_s},
        "--user NAME");
    row("a password that does not come",
        {u"check"_s, u"--service"_s, u"imap:a.b"_s, u"--user"_s, u"u"_s, u"--password-stdin"_s},
        "standard input");
    row("a password and a token",
        {u"check"_s, u"--service"_s, u"imap:a.b"_s, u"--user"_s, u"u"_s, u"--password-stdin"_s,
         u"--token-stdin"_s},
        "one of them is accepted");
    row("a token that does not come",
        {u"check"_s, u"--service"_s, u"imap:a.b"_s, u"--user"_s, u"u"_s, u"--token-stdin"_s},
        "--token-stdin takes the first line of standard input");
    row("a message from nobody",
        {u"check"_s, u"--service"_s, u"smtp:a.b"_s, u"--send-test"_s, u"a@b.example"_s}, "--from ADDRESS");
    row("a sender without a message",
        {u"check"_s, u"--service"_s, u"smtp:a.b"_s, u"--from"_s, u"a@b.example"_s}, "belong to --send-test");
    row("diagnose without an error", {u"diagnose"_s, u"--service"_s, u"imap:a.b"_s}, "--error TEXT");
    row("a fault that is none", {u"practice"_s, u"gremlins"_s}, "certificate-expired");
    row("an unknown verb", {u"frobnicate"_s}, "“frobnicate” is no verb");
    row("an unknown option", {u"lookup"_s, u"--frob"_s}, "lookup --help");
    row("lookup without a code", {u"lookup"_s, u"--json"_s}, "no code given");
    row("lookup of what is no code", {u"lookup"_s, u"--json"_s, u"soup"_s}, "0x800CCC0F");
    row("search without a word", {u"search"_s}, "one or more words");
    row("a limit of nothing", {u"search"_s, u"a"_s, u"--limit"_s, u"0"_s}, "from 1 to 1000");
    row("a limit in letters", {u"search"_s, u"a"_s, u"--limit"_s, u"x"_s}, "from 1 to 1000");
    row("step 11", {u"steps"_s, u"11"_s}, "from 1 to 10");
    row("two steps", {u"steps"_s, u"1"_s, u"2"_s}, "from 1 to 10");
    row("a platform that is none", {u"steps"_s, u"--platform"_s, u"amiga"_s}, "windows, macos or linux");
    row("a language that is none", {u"steps"_s, u"--lang"_s, u"../x"_s}, "is no language");
    row("an unknown family", {u"search"_s, u"a"_s, u"--family"_s, u"x"_s}, "enhanced-status, entra, general");
    row("an unknown protocol", {u"search"_s, u"a"_s, u"--protocol"_s, u"x"_s}, "smtp, imap, pop3");
    row("an unknown area", {u"search"_s, u"a"_s, u"--area"_s, u"x"_s}, "certificate, auth");
    row("an unknown form of the list", {u"kb"_s, u"list"_s, u"--format"_s, u"pdf"_s}, "html, md, csv");
    row("a table as JSON", {u"kb"_s, u"list"_s, u"--format"_s, u"md"_s, u"--json"_s}, "exclude each other");
    row("kb without more", {u"kb"_s}, "kb list");
    row("a folder to recognise", {u"recognise"_s, u"/"_s}, "it is a folder");
    row("a folder to validate", {u"kb"_s, u"validate"_s, u"/"_s}, "it is a folder");
}

void TestCliUsage::wrongUsageIsOneLineOnStandardError()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run result = run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY(result.error.endsWith('\n'));
    QVERIFY2(result.error.contains(says), result.error.constData());
}

void TestCliUsage::textForPeopleHasNoEscapes()
{
    for (const QStringList &arguments : {QStringList{u"lookup"_s, u"550"_s},
                                         QStringList{u"search"_s, u"mailbox"_s}, QStringList{u"steps"_s}}) {
        const Run result = run(arguments);
        QCOMPARE(result.code, 0);
        QVERIFY(!result.out.contains('\x1b'));
        QVERIFY(!result.out.trimmed().startsWith('{'));
    }
}

void TestCliUsage::everyVerbHelps_data()
{
    QTest::addColumn<QString>("verb");
    for (const auto &verb : {u"lookup"_s, u"search"_s, u"recognise"_s, u"check"_s, u"diagnose"_s, u"steps"_s,
                             u"practice"_s, u"kb"_s})
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestCliUsage::everyVerbHelps()
{
    QFETCH(QString, verb);
    const Run result = run({verb, u"--help"_s});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains(QString(u"Usage: mailmend-cli "_s + verb).toUtf8()));
    QVERIFY(result.out.contains("--json"));
    QVERIFY(run({u"--help"_s}).out.contains(verb.toUtf8()));
}

void TestCliUsage::versionIsTold()
{
    QCOMPARE(run({u"--version"_s}).out, QByteArray("mailmend-cli " MM_VERSION "\n"));
}

void TestCliUsage::passwordThatCannotBeOneIsNotTried_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("a zero in its middle") << QByteArray("zwieback\0tail\n", 14);
    QTest::newRow("a tab at its end") << QByteArray("zwieback\t\n");
    QTest::newRow("an escape") << QByteArray("\x1B[2Kzwieback\n");
    QTest::newRow("UTF-16, as some shells write") << QByteArray("z\0w\0i\0e\0\r\0\n\0", 12);
}

void TestCliUsage::passwordThatCannotBeOneIsNotTried()
{
    QFETCH(QByteArray, password);
    for (const auto &option : {u"--password-stdin"_s, u"--token-stdin"_s}) {
        const Run result =
            run({u"check"_s, u"--service"_s, u"imap:127.0.0.1:1"_s, u"--user"_s, u"u"_s, option}, password);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.error.count('\n'), 1);
        QVERIFY2(result.error.contains("control character"), result.error.constData());
        QVERIFY2(!result.error.contains("zwie") && !result.error.contains("tail"), result.error.constData());
    }
}

void TestCliUsage::markOfUtf8IsNoPartOfThePassword()
{
    const QStringList line{u"check"_s,  u"--service"_s, u"imap:127.0.0.1:1"_s, u"--no-internet-checks"_s,
                           u"--user"_s, u"u"_s,         u"--password-stdin"_s};
    const QByteArray mark = "\xEF\xBB\xBF";
    QCOMPARE(run(line, mark + "\n").code, 2); // nothing is left
    QCOMPARE(run(line, mark + QByteArray(4096, 'p') + "\r\n").code, 1);
    QCOMPARE(run(line, mark + QByteArray(4097, 'p') + "\r\n").code, 2);
}

void TestCliUsage::lostOutputIsSaid()
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("needs a device that takes nothing");
    for (const QStringList &arguments :
         {QStringList{u"kb"_s, u"list"_s}, QStringList{u"kb"_s, u"list"_s, u"--json"_s},
          QStringList{u"kb"_s, u"list"_s, u"--format"_s, u"csv"_s}, QStringList{u"--version"_s}}) {
        QProcess process;
        process.setStandardOutputFile(full);
        process.start(QStringLiteral(MAILMEND_CLI), arguments);
        QVERIFY(process.waitForFinished(30'000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(said.count('\n'), 1);
        QVERIFY2(said.contains("The output cannot be written"), said.constData());
    }
}

void TestCliUsage::readerThatLeavesIsNoFault()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a shell");
#else
    // With the signal and, as under some service managers, without it.
    for (const auto &before : {u""_s, u"trap '' PIPE; "_s}) {
        QProcess process;
        const QString line = before + u"\"$0\" kb list | head -c 1"_s;
        process.start(u"/bin/sh"_s, {u"-c"_s, line, QStringLiteral(MAILMEND_CLI)});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.readAllStandardOutput().size(), 1);
    }
#endif
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
