#include "app/controller/commanddesk.h"
#include "app/pages/undopanel.h"
#include "app/widgets/commandbox.h"
#include "guisupport.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace mm;
using namespace Qt::StringLiterals;

//! Commands in a step, from the box to the journal, and the way back: with a small program of our own.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingRunsWithoutConsent();
    void theQuestionTellsEverything();
    void aRunIsWrittenDownBeforeAndAfter();
    void aChangeIsTickedAndChecked();
    void theOutputIsShown();
    void itCanBeStopped();
    void whatCannotRunHereIsOnlyCopied();
    void changesArePutBackInReverse();
    void whatCannotBePutBackIsSaidFirst();
    void leavingAChangeAsItIs();
    void aRestartIsAwaited();
    void everythingHasANameAndIsReached();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] static CommandKey key(const QString &command)
    {
        return {u"connectivity.test"_s, command, false};
    }
    [[nodiscard]] CommandBox *box(const QString &command);
    [[nodiscard]] bool run(const QString &command);
    void click(QWidget &parent, const QString &name);
    [[nodiscard]] QByteArray journal() const;

    KnowledgeBase m_knowledge{KnowledgeBase::Contents()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<PathKeeper> m_path;
    std::unique_ptr<CommandDesk> m_desk;
    std::unique_ptr<QWidget> m_page;
    QVBoxLayout *m_rows = nullptr;
};

namespace {

CommandEntry command(const QString &id, const QStringList &arguments)
{
    CommandEntry entry{
        .id = id, .platform = u"linux"_s, .program = u"helper"_s, .arguments = arguments, .text = {}};
    entry.text = typedLine(entry);
    return entry;
}

CommandEntry changing(const QString &id, CommandUndo::Kind kind)
{
    CommandEntry entry = command(id, {u"say"_s, id});
    entry.changes = u"The clock sets itself by the internet from now on."_s;
    entry.undo = CommandUndo{kind, u"The clock stops setting itself."_s, {}, {}};
    if (kind == CommandUndo::Kind::ByCommand) {
        entry.undo->program = u"helper"_s;
        entry.undo->arguments = {u"say"_s, u"back"_s};
    }
    return entry;
}

KnowledgeBase::Contents contents()
{
    ActionEntry test;
    test.id = u"connectivity.test"_s;
    test.text = u"Let the computer do something."_s;
    CommandEntry restart = changing(u"restart"_s, CommandUndo::Kind::ByHand);
    restart.restart = true;
    CommandEntry elsewhere = command(u"elsewhere"_s, {});
    elsewhere.platform = u"windows"_s;
    test.commands = {command(u"look"_s, {u"say"_s, u"{incoming-host}"_s}), command(u"hang"_s, {u"hang"_s}),
                     elsewhere, restart};
    ActionEntry clock = test;
    clock.id = u"connectivity.clock"_s;
    clock.text = u"Let the clock set itself."_s;
    clock.commands = {changing(u"set"_s, CommandUndo::Kind::ByCommand)};
    ActionEntry hand = test;
    hand.id = u"connectivity.hand"_s;
    hand.text = u"Switch the proxy off."_s;
    hand.undo = u"Switch the proxy on again."_s;
    hand.commands.clear();
    ActionEntry never = hand;
    never.id = u"connectivity.never"_s;
    never.text = u"Install the updates."_s;
    never.undo = u"Updates stay."_s;
    never.lasting = true;
    StepEntry step;
    step.id = StepId::Connectivity;
    step.title = u"Connection"_s;
    step.actions = {test, clock, hand, never};
    KnowledgeBase::Contents all;
    all.steps = {step};
    return all;
}

}

void TestCommands::init()
{
    gui::failOnWarnings();
    m_knowledge = KnowledgeBase(contents());
    m_folder = std::make_unique<QTemporaryDir>();
    const auto clock = [tick = std::make_shared<int>(0)] {
        return QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC).addSecs(++*tick);
    };
    m_keeper = std::make_unique<SessionKeeper>(m_folder->path(), clock);
    m_path = std::make_unique<PathKeeper>(*m_keeper);
    m_path->setKnowledge(m_knowledge);
    m_desk = std::make_unique<CommandDesk>(
        *m_keeper, *m_path,
        CommandRunner::Surroundings{
            .platform = u"linux"_s,
            .locate = [](const QString &) { return QStringLiteral(MM_COMMAND_HELPER); },
            .elevate = {},
            .saveFolder = m_folder->path(),
            .clock = clock});
    m_desk->setKnowledge(m_knowledge);
    m_keeper->record(
        AccountChosen{{.address = u"jane@post.test"_s,
                       .user = u"jane"_s,
                       .services = {{Protocol::Imap, u"imap.post.test"_s, 993, Security::Tls}}}});
    m_path->change(EnterStep{StepId::Connectivity});
    m_desk->refresh();
    m_page = std::make_unique<QWidget>();
    m_rows = new QVBoxLayout(m_page.get());
    m_page->resize(760, 420);
}

void TestCommands::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_path.reset();
    m_keeper.reset();
    m_folder.reset();
}

CommandBox *TestCommands::box(const QString &id)
{
    const bool clock = id == "set"_L1;
    auto *made = new CommandBox(
        m_desk->commands(), clock ? CommandKey{u"connectivity.clock"_s, id, false} : key(id), m_page.get());
    m_rows->addWidget(made);
    m_page->show();
    made->show();
    return made;
}

bool TestCommands::run(const QString &id)
{
    auto *made = box(id);
    QSignalSpy recorded(m_desk.get(), &CommandDesk::pathMoved);
    click(*made, u"run"_s);
    click(*made, u"agree"_s);
    return recorded.wait(30000);
}

void TestCommands::click(QWidget &parent, const QString &name)
{
    const auto shown = [&]() -> QPushButton * {
        for (auto *button : parent.findChildren<QPushButton *>(name)) {
            if (button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY2(shown(), qPrintable(name));
    shown()->click();
}

QByteArray TestCommands::journal() const
{
    QFile file(m_folder->filePath(m_keeper->session().id + u"/journal.jsonl"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCommands::nothingRunsWithoutConsent()
{
    auto *made = box(u"look"_s);
    m_desk->commands().consent(key(u"look"_s));
    QCOMPARE(m_desk->commands().view(key(u"look"_s)).phase, CommandPhase::Shown);
    click(*made, u"run"_s);
    QCOMPARE(m_desk->commands().view(key(u"look"_s)).phase, CommandPhase::Asked);
    QTRY_VERIFY(gui::child<QPushButton>(*made, u"decline"_s)->hasFocus());
    QTest::keyClick(gui::child<QPushButton>(*made, u"decline"_s), Qt::Key_Space);
    QCOMPARE(m_desk->commands().view(key(u"look"_s)).phase, CommandPhase::Shown);
    QVERIFY(m_keeper->session().commands.isEmpty());
    QVERIFY(!journal().contains("command-announced"));
}

void TestCommands::theQuestionTellsEverything()
{
    auto *made = box(u"set"_s);
    click(*made, u"run"_s);
    const QString shown = gui::shownText(*made);
    QVERIFY(shown.contains(u"This is run: helper say set"_s));
    QVERIFY(shown.contains(u"What it changes: The clock sets itself"_s));
    QVERIFY(shown.contains(u"The clock stops setting itself."_s));
    auto *look = box(u"look"_s);
    click(*look, u"run"_s);
    QTRY_VERIFY(gui::shownText(*look).contains(u"This is run: helper say imap.post.test"_s));
    QTRY_VERIFY(gui::shownText(*look).contains(u"It only looks and changes nothing."_s));
    QCOMPARE(m_desk->commands().view({u"connectivity.clock"_s, u"set"_s, false}).phase, CommandPhase::Shown);
}

void TestCommands::aRunIsWrittenDownBeforeAndAfter()
{
    auto *made = box(u"look"_s);
    click(*made, u"run"_s);
    QSignalSpy recorded(m_desk.get(), &CommandDesk::pathMoved);
    click(*made, u"agree"_s);
    QVERIFY(journal().contains("command-announced"));
    QVERIFY(journal().contains("helper say imap.post.test"));
    QVERIFY(!journal().contains("command-finished"));
    QVERIFY(recorded.wait(30000));
    QVERIFY(journal().contains("command-finished"));
    const CommandRun &run = m_keeper->session().commands.first();
    QCOMPARE(run.line, u"helper say imap.post.test"_s);
    QCOMPARE(run.end->exitCode, 0);
    QVERIFY(m_keeper->session().changes.isEmpty());
}

void TestCommands::aChangeIsTickedAndChecked()
{
    QSignalSpy claimed(m_desk.get(), &CommandDesk::changeClaimed);
    QVERIFY(run(u"set"_s));
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(m_path->state().steps.at(StepId::Connectivity).actionsDone,
             QStringList{u"connectivity.clock"_s});
    QCOMPARE(m_keeper->session().changes.size(), 1);
    QCOMPARE(m_keeper->session().changes.first().command, u"set"_s);
    QCOMPARE(m_keeper->session().commands.first().consent,
             u"The clock sets itself by the internet from now on."_s);
}

void TestCommands::theOutputIsShown()
{
    QVERIFY(run(u"look"_s));
    const QString shown = gui::shownText(*m_page);
    QVERIFY(shown.contains(u"Done."_s));
    QVERIFY(gui::child<QPlainTextEdit>(*m_page, u"output"_s)->toPlainText().contains(u"[imap.post.test]"_s));
}

void TestCommands::itCanBeStopped()
{
    auto *made = box(u"hang"_s);
    QSignalSpy recorded(m_desk.get(), &CommandDesk::pathMoved);
    click(*made, u"run"_s);
    click(*made, u"agree"_s);
    QTRY_VERIFY(gui::shownText(*made).contains(u"It is running"_s));
    click(*made, u"stop"_s);
    QVERIFY(recorded.wait(30000));
    QCOMPARE(m_keeper->session().commands.first().end->outcome, CommandOutcome::Cancelled);
    QTRY_VERIFY(gui::shownText(*made).contains(u"You stopped it."_s));
}

void TestCommands::whatCannotRunHereIsOnlyCopied()
{
    auto *made = box(u"elsewhere"_s);
    QVERIFY(!gui::child<QPushButton>(*made, u"run"_s)->isVisible());
    QTRY_VERIFY(gui::shownText(*made).contains(u"This command is for Windows"_s));
    m_desk->commands().ask(key(u"elsewhere"_s));
    QCOMPARE(m_desk->commands().view(key(u"elsewhere"_s)).phase, CommandPhase::Shown);
}

void TestCommands::changesArePutBackInReverse()
{
    m_path->tickAction(u"connectivity.hand"_s, true);
    QVERIFY(run(u"set"_s));
    auto *panel = new UndoPanel(m_desk->undo(), m_desk->commands(), m_page.get());
    m_rows->addWidget(panel);
    panel->show();
    QTRY_VERIFY(gui::shownText(*panel).contains(u"1. Let the clock set itself."_s));
    QTRY_VERIFY(gui::shownText(*panel).contains(u"2. Switch the proxy off."_s));
    QSignalSpy putBack(m_desk.get(), &CommandDesk::putBack);

    click(*panel, u"undoBegin"_s);
    QTRY_VERIFY(gui::shownText(*panel).contains(u"Change 1 of 2"_s));
    QSignalSpy recorded(m_desk.get(), &CommandDesk::pathMoved);
    auto *back = panel->findChildren<CommandBox *>().last();
    click(*back, u"run"_s);
    click(*back, u"agree"_s);
    QVERIFY(recorded.wait(30000));
    QCOMPARE(m_keeper->session().commands.last().line, u"helper say back"_s);
    QTRY_VERIFY(gui::shownText(*panel).contains(u"Change 2 of 2"_s));
    QTRY_VERIFY(gui::shownText(*panel).contains(u"Switch the proxy on again."_s));
    QVERIFY(putBack.isEmpty());
    click(*panel, u"undoDone"_s);
    QTRY_COMPARE(putBack.size(), 1);
    QTRY_VERIFY(gui::shownText(*panel).contains(u"2 of 2 changes were put back."_s));
    for (const ChangeRecord &change : m_keeper->session().changes)
        QVERIFY(change.undone);
    QVERIFY(journal().contains(R"("undone":true)"));
}

void TestCommands::whatCannotBePutBackIsSaidFirst()
{
    m_path->tickAction(u"connectivity.never"_s, true);
    m_path->tickAction(u"connectivity.hand"_s, true);
    m_desk->refresh();
    m_rows->addWidget(new UndoPanel(m_desk->undo(), m_desk->commands(), m_page.get()));
    m_page->show();
    QTRY_VERIFY(gui::shownText(*m_page).contains(u"This cannot be put back:"_s));
    const QString shown = gui::shownText(*m_page);
    const auto never = shown.indexOf(u"This cannot be put back:"_s);
    QVERIFY(never >= 0 && never < shown.indexOf(u"Switch the proxy off."_s));
    QVERIFY(shown.contains(u"Install the updates."_s));
    click(*m_page, u"undoBegin"_s);
    QTRY_VERIFY(gui::shownText(*m_page).contains(u"Change 1 of 1"_s));
}

void TestCommands::leavingAChangeAsItIs()
{
    m_path->tickAction(u"connectivity.hand"_s, true);
    m_desk->refresh();
    m_rows->addWidget(new UndoPanel(m_desk->undo(), m_desk->commands(), m_page.get()));
    m_page->show();
    QSignalSpy putBack(m_desk.get(), &CommandDesk::putBack);
    click(*m_page, u"undoBegin"_s);
    click(*m_page, u"undoLeave"_s);
    QTRY_VERIFY(gui::shownText(*m_page).contains(u"0 of 1 changes were put back."_s));
    QVERIFY(putBack.isEmpty());
    QVERIFY(!m_keeper->session().changes.first().undone);
    m_path->tickAction(u"connectivity.hand"_s, false);
    QVERIFY(m_keeper->session().changes.first().undone);
}

void TestCommands::aRestartIsAwaited()
{
    QSignalSpy claimed(m_desk.get(), &CommandDesk::changeClaimed);
    QVERIFY(m_desk->sessionAwaitingRestart(m_keeper->store().list()).isEmpty());
    QVERIFY(run(u"restart"_s));
    QTRY_VERIFY(gui::shownText(*m_page).contains(u"Now restart the computer"_s));
    QVERIFY(claimed.isEmpty());
    QCOMPARE(m_desk->sessionAwaitingRestart(m_keeper->store().list()), m_keeper->session().id);
    QCOMPARE(m_keeper->session().current, StepId::Connectivity);
}

void TestCommands::everythingHasANameAndIsReached()
{
    click(*box(u"set"_s), u"run"_s);
    QCOMPARE(gui::accessibilityFaults(*m_page), QStringList());
}

void TestCommands::pictures_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << Theme::Light << u"light"_s;
    QTest::newRow("dark") << Theme::Dark << u"dark"_s;
}

void TestCommands::pictures()
{
    QFETCH(Theme, theme);
    QFETCH(QString, name);
    gui::prepare(theme);
    const QDir folder(QStringLiteral(MM_SCREENSHOT_DIR));
    QVERIFY(folder.mkpath(u"."_s));
    m_path->tickAction(u"connectivity.never"_s, true);
    m_path->tickAction(u"connectivity.hand"_s, true);
    QVERIFY(run(u"set"_s));
    click(*box(u"look"_s), u"run"_s);
    m_rows->addStretch();
    QTRY_VERIFY(gui::shownText(*m_page).contains(u"It only looks"_s));
    QVERIFY(m_page->grab().save(folder.filePath(u"commands-%1.png"_s.arg(name))));
    QWidget page;
    page.resize(760, 420);
    auto *rows = new QVBoxLayout(&page);
    rows->addWidget(new UndoPanel(m_desk->undo(), m_desk->commands(), &page));
    rows->addStretch();
    page.show();
    QVERIFY(page.grab().save(folder.filePath(u"undo-%1.png"_s.arg(name))));
    click(page, u"undoBegin"_s);
    QTRY_VERIFY(gui::shownText(page).contains(u"Change 1 of"_s));
    QVERIFY(page.grab().save(folder.filePath(u"undo-one-%1.png"_s.arg(name))));
    gui::prepare(Theme::Light);
}

MM_GUI_TEST(TestCommands)
#include "tst_commands.moc"
