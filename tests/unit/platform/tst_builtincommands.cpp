#include "core/knowledge/kbloader.h"
#include "core/platform/commandrunner.h"
#include "core/platform/programplaces.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! A dry run of every command of the built-in knowledge; on Linux those that only look run in earnest.
class TestBuiltinCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsWellFormed_data();
    void eachIsWellFormed();
    void eachIsFilledAndShownAsItIsRun_data();
    void eachIsFilledAndShownAsItIsRun();
    void harmlessOnesRunOnLinux_data();
    void harmlessOnesRunOnLinux();
    void changesAreToldWithTheirWayBack();

private:
    void addRows(bool toRun) const;

    std::unique_ptr<KnowledgeBase> m_knowledge;
};

namespace {

// What each system brings itself, and the mail programs.
const QMap<QString, QSet<QString>> &programs()
{
    static const QMap<QString, QSet<QString>> names{
        {u"windows"_s,
         {u"nslookup"_s, u"ipconfig"_s, u"netsh"_s, u"powershell"_s, u"explorer"_s, u"control"_s,
          u"eventvwr"_s, u"openssl"_s, u"outlook.exe"_s, u"thunderbird.exe"_s}},
        {u"macos"_s,
         {u"nslookup"_s, u"dscacheutil"_s, u"killall"_s, u"nc"_s, u"openssl"_s,
          u"/Applications/Thunderbird.app/Contents/MacOS/thunderbird"_s}},
        {u"linux"_s,
         {u"getent"_s, u"resolvectl"_s, u"nc"_s, u"systemctl"_s, u"timedatectl"_s, u"openssl"_s,
          u"journalctl"_s, u"thunderbird"_s}}};
    return names;
}

CommandFillings fillings()
{
    return {.services = {{Protocol::Imap, u"localhost"_s, 9, Security::Tls},
                         {Protocol::Smtp, u"127.0.0.1"_s, 9, Security::StartTls}},
            .folder = [](const QString &name) -> QString { return u"C:\\Some Place\\"_s + name; }};
}

}

void TestBuiltinCommands::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto knowledge = loadBuiltinKnowledge();
    QVERIFY2(knowledge, knowledge ? "" : qPrintable(knowledge.error().detail));
    m_knowledge = std::make_unique<KnowledgeBase>(std::move(*knowledge));
}

void TestBuiltinCommands::addRows(bool toRun) const
{
    QTest::addColumn<CommandKey>("key");
    int count = 0;
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions) {
            for (const CommandEntry &command : action.commands) {
                const bool harmless = command.changes.isEmpty() && command.runs && !command.opensWindow &&
                                      !command.elevated && command.platform == "linux"_L1;
                if (toRun && !harmless)
                    continue;
                ++count;
                QTest::addRow("%s/%s", qPrintable(action.id), qPrintable(command.id))
                    << CommandKey{action.id, command.id, false};
                if (!toRun && command.undo && command.undo->kind == CommandUndo::Kind::ByCommand)
                    QTest::addRow("%s/%s back", qPrintable(action.id), qPrintable(command.id))
                        << CommandKey{action.id, command.id, true};
            }
        }
    }
    QVERIFY(count > (toRun ? 4 : 40));
}

void TestBuiltinCommands::eachIsWellFormed_data()
{
    addRows(false);
}

void TestBuiltinCommands::eachIsWellFormed()
{
    QFETCH(CommandKey, key);
    const auto command = findCommand(*m_knowledge, key);
    QVERIFY(command);
    QVERIFY2(programs()[command->platform].contains(command->program), qPrintable(command->program));
    for (const QString &argument : command->arguments) {
        QVERIFY(!argument.isEmpty());
        QVERIFY2(!argument.contains(u"example.com"_s), qPrintable(argument));
    }
    static const QSet<QString> shells{u"sh"_s, u"bash"_s, u"cmd"_s, u"cmd.exe"_s};
    QVERIFY(!shells.contains(command->program));
    // PowerShell reads its arguments as a script: nothing from outside gets among them unless a person types.
    if (command->program == "powershell"_L1 && command->runs) {
        for (const QString &argument : command->arguments)
            QVERIFY(!commandPlaceholderFromId(argument));
    }
    QVERIFY(command->seconds <= 120);
    QVERIFY(!command->restart || !command->changes.isEmpty());
}

void TestBuiltinCommands::eachIsFilledAndShownAsItIsRun_data()
{
    addRows(false);
}

void TestBuiltinCommands::eachIsFilledAndShownAsItIsRun()
{
    QFETCH(CommandKey, key);
    const auto known = findCommand(*m_knowledge, key);
    QVERIFY(known);
    const auto ready = ReadyCommand::make(*m_knowledge, key, fillings());
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
    const CommandEntry &command = ready->command();
    QCOMPARE(command.program, known->program);
    QCOMPARE(command.arguments.size(), known->arguments.size());
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const QString &argument = command.arguments[i];
        QVERIFY2(!commandPlaceholderFromId(argument) && !argument.contains(u'%'), qPrintable(argument));
        if (known->arguments[i] == argument)
            continue;
        const bool filled = commandPlaceholderFromId(known->arguments[i]) || argument.startsWith(u"C:\\"_s);
        QVERIFY2(filled, qPrintable(argument));
    }
    QString shown = command.text;
    if (command.elevated && command.platform != "windows"_L1)
        QVERIFY(shown.startsWith(u"sudo "_s));
    qsizetype from = 0; // every word of it, in its order
    for (const QString &word : QStringList{command.program} + command.arguments) {
        const auto at = shown.indexOf(word, from);
        QVERIFY2(at >= from, qPrintable(shown + u" lacks "_s + word));
        from = at + word.size();
    }
}

void TestBuiltinCommands::harmlessOnesRunOnLinux_data()
{
    addRows(true);
}

void TestBuiltinCommands::harmlessOnesRunOnLinux()
{
    QFETCH(CommandKey, key);
    CommandRunner runner(systemSurroundings());
    const auto ready = ReadyCommand::make(*m_knowledge, key, fillings());
    QVERIFY(ready);
    if (runner.obstacleTo(ready->command()))
        QSKIP("This computer does not have the program.");
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.start(*ready);
    QVERIFY(finished.wait(60000));
    const auto end = finished.first().first().value<CommandEnd>();
    QCOMPARE(end.outcome, CommandOutcome::Ended);
    QVERIFY(end.exitCode);
    const bool wrongUsage = end.output.contains(u"usage"_s, Qt::CaseInsensitive) ||
                            end.output.contains(u"unrecognized"_s) ||
                            end.output.contains(u"invalid option"_s);
    QVERIFY2(!wrongUsage, qPrintable(end.output.left(400)));
    if (ready->command().program == "getent"_L1)
        QVERIFY(end.output.contains(u"localhost"_s));
}

void TestBuiltinCommands::changesAreToldWithTheirWayBack()
{
    for (const StepEntry &step : m_knowledge->contents().steps) {
        for (const ActionEntry &action : step.actions) {
            for (const CommandEntry &command : action.commands) {
                if (command.elevated)
                    QVERIFY2(!command.changes.isEmpty(), qPrintable(action.id));
                const bool byHand = command.undo && command.undo->kind == CommandUndo::Kind::ByHand;
                if (byHand)
                    QVERIFY2(!action.undo.isEmpty() && !action.warning.isEmpty(), qPrintable(action.id));
                if (command.restart)
                    QVERIFY2(action.restart, qPrintable(action.id));
            }
            if (action.lasting)
                QVERIFY2(!action.undo.isEmpty(), qPrintable(action.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestBuiltinCommands)
#include "tst_builtincommands.moc"
