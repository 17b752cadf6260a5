#include "core/knowledge/kbloader.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Commands as data: what is read, what is refused, and how they are typed.
class TestCommandEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTypedAsItsSystemTakesIt_data();
    void isTypedAsItsSystemTakesIt();
    void theWayBackHasTheSameRights();
    void whatIsNoCommandIsRefused_data();
    void whatIsNoCommandIsRefused();
    void idsAreSpelledOnce();
};

namespace {

Result<KnowledgeBase> load(const QByteArray &command)
{
    return loadKnowledge(
        {{u"test.json"_s,
          R"({"schema": "mailmend/knowledge/1", "steps": [{"id": 1, "title": "t", "purpose": "p",
            "actions": [{"id": "connectivity.x", "text": "x", "risk": "low", "commands": [)" +
              command + R"(]}], "verify": "v", "cost": 1, "repairs": {}}]})"}});
}

CommandEntry entry(const QString &platform, const QString &program, const QStringList &arguments)
{
    return {.id = u"x"_s, .platform = platform, .program = program, .arguments = arguments, .text = {}};
}

}

void TestCommandEntry::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCommandEntry::isTypedAsItsSystemTakesIt_data()
{
    QTest::addColumn<CommandEntry>("command");
    QTest::addColumn<QString>("typed");
    const QString windows = u"windows"_s;
    const QString linux = u"linux"_s;
    QTest::newRow("plain words") << entry(windows, u"netsh"_s, {u"int"_s, u"ip"_s, u"reset"_s})
                                 << u"netsh int ip reset"_s;
    QTest::newRow("examples for placeholders")
        << entry(linux, u"nc"_s, {u"-vz"_s, u"{outgoing-host}"_s, u"{outgoing-port}"_s})
        << u"nc -vz mail.example.com 587"_s;
    QTest::newRow("host and port") << entry(linux, u"openssl"_s, {u"{tls-address}"_s})
                                   << u"openssl mail.example.com:993"_s;
    QTest::newRow("a blank for cmd.exe")
        << entry(windows, u"explorer"_s, {u"%TEMP%\\Two Words"_s}) << u"explorer \"%TEMP%\\Two Words\""_s;
    QTest::newRow("a comma is no mark for cmd.exe")
        << entry(windows, u"control"_s, {u"inetcpl.cpl,,6"_s}) << u"control inetcpl.cpl,,6"_s;
    QTest::newRow("an apostrophe for a shell")
        << entry(linux, u"printf"_s, {u"it's"_s}) << u"printf 'it'\\''s'"_s;
    QTest::newRow("a dollar for a shell") << entry(linux, u"printf"_s, {u"$HOME"_s}) << u"printf '$HOME'"_s;
    CommandEntry raised = entry(linux, u"systemctl"_s, {u"restart"_s, u"NetworkManager"_s});
    raised.elevated = true;
    QTest::newRow("rights on Linux") << raised << u"sudo systemctl restart NetworkManager"_s;
    raised.platform = windows;
    QTest::newRow("rights on Windows are not typed") << raised << u"systemctl restart NetworkManager"_s;
    CommandEntry saving = entry(windows, u"ipconfig"_s, {u"/all"_s});
    saving.saves = u"before.txt"_s;
    QTest::newRow("into a file on Windows") << saving << u"ipconfig /all > \"%USERPROFILE%\\before.txt\""_s;
    saving.platform = linux;
    QTest::newRow("into a file on Linux") << saving << u"ipconfig /all > ~/before.txt"_s;
}

void TestCommandEntry::isTypedAsItsSystemTakesIt()
{
    QFETCH(CommandEntry, command);
    QFETCH(QString, typed);
    QCOMPARE(typedLine(command), typed);
}

void TestCommandEntry::theWayBackHasTheSameRights()
{
    CommandEntry command = entry(u"linux"_s, u"timedatectl"_s, {u"set-ntp"_s, u"true"_s});
    command.elevated = true;
    command.seconds = 7;
    command.undo =
        CommandUndo{CommandUndo::Kind::ByCommand, u"Back."_s, u"timedatectl"_s, {u"set-ntp"_s, u"false"_s}};
    const CommandEntry back = undoOf(command);
    QCOMPARE(back.text, u"sudo timedatectl set-ntp false"_s);
    QCOMPARE(back.changes, u"Back."_s);
    QVERIFY(back.elevated);
    QCOMPARE(back.seconds, 7);
}

void TestCommandEntry::whatIsNoCommandIsRefused_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("problem");
    const auto linux = [](const QByteArray &rest) -> QByteArray {
        return R"({"id": "x", "platform": "linux", )" + rest + "}";
    };
    QTest::newRow("a line for a shell")
        << QByteArray(R"({"id": "x", "platform": "linux", "text": "true"})") << u"“program” is missing"_s;
    QTest::newRow("a program with blanks") << linux(R"("program": "sh -c")") << u"is no program"_s;
    QTest::newRow("a program from a path") << linux(R"("program": "/tmp/x")") << u"is no program"_s;
    QTest::newRow("a program above") << linux(R"("program": "/Applications/../tmp/x")") << u"is no program"_s;
    QTest::newRow("a program that reads as an option") << linux(R"("program": "-x")") << u"is no program"_s;
    QTest::newRow("a quotation mark")
        << linux(R"("program": "x", "arguments": ["a\"b"])") << u"no quotation mark"_s;
    QTest::newRow("a line feed") << linux(R"("program": "x", "arguments": ["a\nb"])") << u"printable"_s;
    QTest::newRow("a letter beyond ASCII")
        << linux("\"program\": \"x\", \"arguments\": [\"\xc3\xa4\"]") << u"printable"_s;
    QTest::newRow("an unknown placeholder")
        << linux(R"("program": "x", "arguments": ["{password}"])") << u"is no placeholder"_s;
    QTest::newRow("a variable on Linux")
        << linux(R"("program": "x", "arguments": ["%TEMP%\\x"])") << u"not one of its platform"_s;
    QTest::newRow("an unknown variable")
        << QByteArray(R"({"id": "x", "platform": "windows", "program": "x", "arguments": ["%PATH%\\x"]})")
        << u"variable"_s;
    QTest::newRow("a change without a way back")
        << linux(R"("program": "x", "changes": "c")") << u"how it is put back"_s;
    QTest::newRow("a way back without a change")
        << linux(R"("program": "x", "undo": {"kind": "needless", "text": "t"})") << u"how it is put back"_s;
    QTest::newRow("a way back by hand with a program")
        << linux(
               R"("program": "x", "changes": "c", "undo": {"kind": "by-hand", "text": "t", "program": "x"})")
        << u"by-command"_s;
    QTest::newRow("a window with an administrator's rights")
        << linux(R"("program": "x", "window": true, "elevated": true)") << u"opens a window"_s;
    QTest::newRow("a file elsewhere")
        << linux(
               R"("program": "x", "saves": "../x.txt", "changes": "c", "undo": {"kind": "needless", "text": "t"})")
        << u"is no name of a file"_s;
    QTest::newRow("an endless time") << linux(R"("program": "x", "seconds": 0)") << u"seconds"_s;
    QTest::newRow("two of one name") << QByteArray(linux(R"("program": "x")") + "," +
                                                   linux(R"("program": "y")"))
                                     << u"second command"_s;
}

void TestCommandEntry::whatIsNoCommandIsRefused()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, problem);
    const auto knowledge = load(command);
    QVERIFY(!knowledge);
    QVERIFY2(knowledge.error().detail.contains(problem), qPrintable(knowledge.error().detail));
}

void TestCommandEntry::idsAreSpelledOnce()
{
    for (int i = 0; i < commandPlaceholderCount; ++i) {
        const auto placeholder = static_cast<CommandPlaceholder>(i);
        QCOMPARE(commandPlaceholderFromId(QString(toId(placeholder))), placeholder);
        QVERIFY(!exampleOf(placeholder).isEmpty());
    }
    for (int i = 0; i < commandUndoKindCount; ++i) {
        const auto kind = static_cast<CommandUndo::Kind>(i);
        QCOMPARE(commandUndoKindFromId(QString(toId(kind))), kind);
    }
    QCOMPARE(toId(CommandUndo::Kind::ByCommand), "by-command"_L1);
    QCOMPARE(toId(CommandPlaceholder::StartTlsAddress), "{starttls-address}"_L1);
}

QTEST_APPLESS_MAIN(TestCommandEntry)
#include "tst_commandentry.moc"
