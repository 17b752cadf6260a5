#include "core/platform/commandrunner.h"
#include "core/platform/elevatedprocess.h"
#include "core/platform/plainprocess.h"
#include "core/platform/programplaces.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Commands run with a small program of our own in the place of the system's.
class TestCommandRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void argumentsArriveAsTheyAre();
    void thereIsNothingToRead();
    void anExitCodeIsNoFailureOfOurs();
    void whatHangsIsStopped();
    void endlessOutputIsBounded();
    void cancelKills();
    void whatIsNotThereIsSaid();
    void destroyingStopsSilently();
    void aSecondRunStartsAfresh();
    void outputIsSavedBesideWhatIsThere();
    void rightsThatAreRefusedRunNothing();
    void whatCannotBeStoppedIsGivenUp();
    void obstacles_data();
    void obstacles();
    void programsAreFoundInTheSystemAlone();

private:
    [[nodiscard]] KnowledgeBase knowledgeOf(CommandEntry command) const;
    [[nodiscard]] CommandRunner::Surroundings surroundings() const;
    [[nodiscard]] CommandEnd run(CommandEntry command);

    QTemporaryDir m_folder;
};

namespace {

const CommandKey key{u"connectivity.test"_s, u"x"_s, false};
const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

CommandEntry helper(const QStringList &arguments, int seconds = 20)
{
    return {.id = u"x"_s,
            .platform = u"linux"_s,
            .program = u"helper"_s,
            .arguments = arguments,
            .text = {},
            .seconds = seconds};
}

//! Rights that this person does not give, and a program that nobody may stop.
class Refused final : public CommandProcess
{
public:
    void start() override
    {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ended(CommandOutcome::Dismissed, 126, {}); }, Qt::QueuedConnection);
    }
    [[nodiscard]] bool stop() override { return true; }
};

class Stubborn final : public CommandProcess
{
public:
    void start() override {}
    [[nodiscard]] bool stop() override { return false; }
};

}

void TestCommandRunner::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

KnowledgeBase TestCommandRunner::knowledgeOf(CommandEntry command) const
{
    KnowledgeBase::Contents contents;
    StepEntry step;
    ActionEntry action;
    action.id = key.actionId;
    action.commands = {std::move(command)};
    step.actions = {action};
    contents.steps = {step};
    return KnowledgeBase(contents);
}

CommandRunner::Surroundings TestCommandRunner::surroundings() const
{
    return {.platform = u"linux"_s,
            .locate =
                [](const QString &program) {
                    return program == "helper"_L1 ? QStringLiteral(MM_COMMAND_HELPER) : QString();
                },
            .canElevate = true,
            .elevate = [](const QString &, const QStringList &) { return std::make_unique<Refused>(); },
            .saveFolder = m_folder.path(),
            .clock = [] { return now; }};
}

CommandEnd TestCommandRunner::run(CommandEntry command)
{
    const KnowledgeBase knowledge = knowledgeOf(std::move(command));
    CommandRunner runner(surroundings());
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.start(*ReadyCommand::make(knowledge, key, {}));
    if (!runner.isRunning() || !finished.isEmpty() || !finished.wait(30000))
        return {};
    return finished.size() == 1 ? finished.first().first().value<CommandEnd>() : CommandEnd();
}

void TestCommandRunner::argumentsArriveAsTheyAre()
{
    const CommandEnd end =
        run(helper({u"say"_s, u"two words"_s, u"$HOME"_s, u"a;b|c&d"_s, u"*"_s, u"-15 min"_s}));
    QCOMPARE(end.outcome, CommandOutcome::Ended);
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.at, now);
    QVERIFY(!end.outputCut);
    QVERIFY(end.output.contains(u"[two words]\n[$HOME]\n[a;b|c&d]\n[*]\n[-15 min]"_s));
    QVERIFY(end.output.contains(u"and an aside"_s));
}

void TestCommandRunner::thereIsNothingToRead()
{
    QCOMPARE(run(helper({u"read"_s})).output, u"nothing to read"_s);
}

void TestCommandRunner::anExitCodeIsNoFailureOfOurs()
{
    const CommandEnd end = run(helper({u"fail"_s}));
    QCOMPARE(end.outcome, CommandOutcome::Ended);
    QCOMPARE(end.exitCode, 3);
    QCOMPARE(end.output, u"it did not work"_s);
}

void TestCommandRunner::whatHangsIsStopped()
{
    const CommandEnd end = run(helper({u"hang"_s}, 1));
    QCOMPARE(end.outcome, CommandOutcome::TimedOut);
    QVERIFY(!end.exitCode);
}

void TestCommandRunner::endlessOutputIsBounded()
{
    const CommandEnd end = run(helper({u"pour"_s}, 1));
    QCOMPARE(end.outcome, CommandOutcome::TimedOut);
    QVERIFY(end.outputCut);
    QVERIFY(end.output.size() > longestCommandOutput / 2);
    QVERIFY(end.output.size() <= longestCommandOutput);
}

void TestCommandRunner::cancelKills()
{
    const KnowledgeBase knowledge = knowledgeOf(helper({u"hang"_s}, 600));
    CommandRunner runner(surroundings());
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.start(*ReadyCommand::make(knowledge, key, {}));
    runner.cancel();
    QVERIFY(finished.isEmpty());
    runner.cancel();
    QVERIFY(finished.wait(30000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<CommandEnd>().outcome, CommandOutcome::Cancelled);
    QVERIFY(!runner.isRunning());
    runner.cancel();
    QCOMPARE(finished.size(), 1);
}

void TestCommandRunner::whatIsNotThereIsSaid()
{
    CommandRunner::Surroundings there = surroundings();
    there.locate = [](const QString &) { return u"/nonexistent/program"_s; };
    const KnowledgeBase knowledge = knowledgeOf(helper({}));
    CommandRunner runner(there);
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.start(*ReadyCommand::make(knowledge, key, {}));
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(30000));
    const auto end = finished.first().first().value<CommandEnd>();
    QCOMPARE(end.outcome, CommandOutcome::NotStarted);
    QVERIFY(!end.output.isEmpty());
}

void TestCommandRunner::destroyingStopsSilently()
{
    const KnowledgeBase knowledge = knowledgeOf(helper({u"hang"_s}, 600));
    auto runner = std::make_unique<CommandRunner>(surroundings());
    QSignalSpy finished(runner.get(), &CommandRunner::finished);
    runner->start(*ReadyCommand::make(knowledge, key, {}));
    QElapsedTimer elapsed;
    elapsed.start();
    runner.reset();
    QVERIFY(elapsed.elapsed() < 10000);
    QVERIFY(finished.isEmpty());
}

void TestCommandRunner::aSecondRunStartsAfresh()
{
    const KnowledgeBase first = knowledgeOf(helper({u"fail"_s}));
    const KnowledgeBase second = knowledgeOf(helper({u"say"_s, u"well"_s}));
    CommandRunner runner(surroundings());
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.start(*ReadyCommand::make(first, key, {}));
    QVERIFY(finished.wait(30000));
    runner.start(*ReadyCommand::make(second, key, {}));
    QVERIFY(finished.wait(30000));
    QCOMPARE(finished.size(), 2);
    const auto end = finished.last().first().value<CommandEnd>();
    QVERIFY(end.output.contains(u"[well]"_s) && !end.output.contains(u"work"_s));
    QCOMPARE(end.exitCode, 0);
}

void TestCommandRunner::outputIsSavedBesideWhatIsThere()
{
    CommandEntry command = helper({u"say"_s, u"before"_s});
    command.saves = u"state.txt"_s;
    command.changes = u"Writes."_s;
    QCOMPARE(run(command).outcome, CommandOutcome::Ended);
    command.arguments = {u"say"_s, u"after"_s};
    QCOMPARE(run(command).outcome, CommandOutcome::Ended);
    const auto contentOf = [this](const QString &name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(contentOf(u"state.txt"_s).contains("[before]"));
    QVERIFY(contentOf(u"state-2.txt"_s).contains("[after]"));
}

void TestCommandRunner::rightsThatAreRefusedRunNothing()
{
    CommandEntry command = helper({u"say"_s});
    command.elevated = true;
    const CommandEnd end = run(command);
    QCOMPARE(end.outcome, CommandOutcome::Dismissed);
    QVERIFY(!mayHaveRun(end.outcome));
    QVERIFY(end.output.isEmpty());
}

void TestCommandRunner::whatCannotBeStoppedIsGivenUp()
{
    CommandRunner::Surroundings hard = surroundings();
    hard.elevate = [](const QString &, const QStringList &) { return std::make_unique<Stubborn>(); };
    CommandEntry command = helper({u"say"_s});
    command.elevated = true;
    const KnowledgeBase knowledge = knowledgeOf(command);
    CommandRunner runner(hard);
    QSignalSpy finished(&runner, &CommandRunner::finished);
    runner.start(*ReadyCommand::make(knowledge, key, {}));
    runner.cancel();
    QVERIFY(finished.wait(30000));
    QCOMPARE(finished.first().first().value<CommandEnd>().outcome, CommandOutcome::LeftRunning);
}

void TestCommandRunner::obstacles_data()
{
    using Obstacle = CommandRunner::Obstacle;
    QTest::addColumn<CommandEntry>("command");
    QTest::addColumn<std::optional<Obstacle>>("obstacle");
    CommandEntry command = helper({});
    QTest::newRow("none") << command << std::optional<Obstacle>();
    command.elevated = true;
    QTest::newRow("rights that cannot be had") << command << std::optional(Obstacle::NoElevation);
    command.program = u"other"_s;
    QTest::newRow("a program that is not here") << command << std::optional(Obstacle::NotInstalled);
    command.platform = u"windows"_s;
    QTest::newRow("another system") << command << std::optional(Obstacle::OtherPlatform);
    command.runs = false;
    QTest::newRow("to be copied") << command << std::optional(Obstacle::OnlyCopied);
}

void TestCommandRunner::obstacles()
{
    QFETCH(CommandEntry, command);
    QFETCH(std::optional<CommandRunner::Obstacle>, obstacle);
    CommandRunner::Surroundings poor = surroundings();
    poor.canElevate = false;
    QCOMPARE(CommandRunner(poor).obstacleTo(command), obstacle);
}

void TestCommandRunner::programsAreFoundInTheSystemAlone()
{
    QTemporaryDir folder;
    QFile planted(folder.filePath(u"mm-planted"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    QVERIFY(planted.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit());
    QVERIFY(locateProgram(u"mm-planted"_s).isEmpty());
#ifdef Q_OS_LINUX
    QCOMPARE(locateProgram(u"getent"_s), u"/usr/bin/getent"_s);
#endif
    qputenv("PATH", path);
}

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
