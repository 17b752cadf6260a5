#include "core/steps/undoplan.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! What is put back, in which order, and how.
class TestUndoPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLatestComesFirst();
    void eachSaysHow_data();
    void eachSaysHow();
    void whatIsPutBackIsGone();
    void whatNobodyKnowsIsLeftOut();
    void whatAnotherComputerWasChangedInIsToldApart();
    void aRunWithoutItsEndMayHaveChangedSomething();
    void aRestartIsAwaited_data();
    void aRestartIsAwaited();

private:
    std::unique_ptr<KnowledgeBase> m_knowledge;
};

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

CommandEntry command(const QString &id, CommandUndo::Kind kind)
{
    CommandEntry entry{.id = id, .platform = u"linux"_s, .program = u"x"_s, .arguments = {}, .text = {}};
    entry.changes = u"changes"_s;
    entry.undo = CommandUndo{kind, id + u" back"_s, {}, {}};
    if (kind == CommandUndo::Kind::ByCommand)
        entry.undo->program = u"y"_s;
    return entry;
}

ChangeRecord change(const QString &action, int second, const QString &commandId = {})
{
    return {.actionId = u"tls."_s + action,
            .at = start.addSecs(second),
            .undo = action,
            .undone = false,
            .command = commandId};
}

CommandRun run(const QString &commandId, int second)
{
    return {.key = {u"tls.run"_s, commandId, false},
            .announced = start.addSecs(second),
            .line = {},
            .consent = {},
            .elevated = false,
            .end = CommandEnd{start.addSecs(second + 1), CommandOutcome::Ended, 0, {}, false}};
}

}

void TestUndoPlan::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    using Kind = CommandUndo::Kind;
    ActionEntry hand;
    hand.id = u"tls.hand"_s;
    hand.text = u"Do it."_s;
    hand.undo = u"Undo it."_s;
    ActionEntry lasting = hand;
    lasting.id = u"tls.lasting"_s;
    lasting.lasting = true;
    ActionEntry runs = hand;
    runs.id = u"tls.run"_s;
    runs.commands = {command(u"self"_s, Kind::Needless), command(u"other"_s, Kind::ByCommand),
                     command(u"hand"_s, Kind::ByHand), command(u"never"_s, Kind::Impossible)};
    runs.commands[2].restart = true;
    StepEntry step;
    step.id = StepId::Tls;
    step.actions = {hand, lasting, runs};
    KnowledgeBase::Contents contents;
    contents.steps = {step};
    m_knowledge = std::make_unique<KnowledgeBase>(contents);
}

void TestUndoPlan::theLatestComesFirst()
{
    Session session;
    session.changes = {change(u"hand"_s, 10), change(u"lasting"_s, 30), change(u"run"_s, 20, u"other"_s)};
    QStringList order;
    for (const UndoItem &item : undoPlan(session, *m_knowledge))
        order << item.change.actionId;
    QCOMPARE(order, (QStringList{u"tls.lasting"_s, u"tls.run"_s, u"tls.hand"_s}));
}

void TestUndoPlan::eachSaysHow_data()
{
    QTest::addColumn<ChangeRecord>("made");
    QTest::addColumn<UndoItem::Way>("way");
    QTest::addColumn<QString>("how");
    using Way = UndoItem::Way;
    QTest::newRow("done by hand") << change(u"hand"_s, 1) << Way::ByHand << u"Undo it."_s;
    QTest::newRow("what lasts") << change(u"lasting"_s, 1) << Way::Impossible << u"Undo it."_s;
    QTest::newRow("a command with a command")
        << change(u"run"_s, 1, u"other"_s) << Way::ByCommand << u"other back"_s;
    QTest::newRow("a command without one") << change(u"run"_s, 1, u"hand"_s) << Way::ByHand << u"hand back"_s;
    QTest::newRow("a command for ever")
        << change(u"run"_s, 1, u"never"_s) << Way::Impossible << u"never back"_s;
}

void TestUndoPlan::eachSaysHow()
{
    QFETCH(ChangeRecord, made);
    QFETCH(UndoItem::Way, way);
    QFETCH(QString, how);
    Session session;
    session.changes = {made};
    const auto plan = undoPlan(session, *m_knowledge);
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.first(), (UndoItem{made, way, u"Do it."_s, how, true}));
    QCOMPARE(undoKey(plan.first()), (CommandKey{made.actionId, made.command, true}));
}

void TestUndoPlan::whatIsPutBackIsGone()
{
    Session session;
    session.changes = {change(u"hand"_s, 1), change(u"run"_s, 2, u"other"_s)};
    session.changes.last().undone = true;
    const auto plan = undoPlan(session, *m_knowledge);
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.first().change.actionId, u"tls.hand"_s);
}

void TestUndoPlan::whatNobodyKnowsIsLeftOut()
{
    Session session;
    session.changes = {change(u"of-another-version"_s, 1), change(u"run"_s, 2, u"of-another-version"_s),
                       change(u"run"_s, 3, u"self"_s)};
    QVERIFY(undoPlan(session, *m_knowledge).isEmpty());
}

void TestUndoPlan::whatAnotherComputerWasChangedInIsToldApart()
{
    Session session;
    session.changes = {change(u"hand"_s, 1), change(u"hand"_s, 2), change(u"hand"_s, 3)};
    session.changes[0].elsewhere = true;
    session.changes[1].elsewhere = true;
    const auto here = undoPlan(session, *m_knowledge);
    QCOMPARE(here.size(), 1);
    QCOMPARE(here.first().change.at, start.addSecs(3));
    const auto there = changesMadeElsewhere(session, *m_knowledge);
    QCOMPARE(there.size(), 2);
    QCOMPARE(there.first().change.at, start.addSecs(2));
    session.changes[0].undone = true;
    QCOMPARE(changesMadeElsewhere(session, *m_knowledge).size(), 1);
}

void TestUndoPlan::aRunWithoutItsEndMayHaveChangedSomething()
{
    Session session;
    session.commands = {run(u"self"_s, 1), run(u"other"_s, 2), run(u"other"_s, 3)};
    session.commands[0].end.reset();
    session.commands[1].end.reset();
    auto plan = undoPlan(session, *m_knowledge);
    QCOMPARE(plan.size(), 1);
    QVERIFY(!plan.first().certain);
    QCOMPARE(plan.first().change.at, start.addSecs(2));
    session.changes = {plan.first().change};
    session.changes.last().undone = true;
    QVERIFY(undoPlan(session, *m_knowledge).isEmpty());
}

void TestUndoPlan::aRestartIsAwaited_data()
{
    QTest::addColumn<QList<CommandRun>>("commands");
    QTest::addColumn<int>("checked"); // second of the last check
    QTest::addColumn<Session::Outcome>("outcome");
    QTest::addColumn<bool>("awaited");
    const auto open = Session::Outcome::Open;
    CommandRun refused = run(u"hand"_s, 5);
    refused.end->outcome = CommandOutcome::Dismissed;
    CommandRun cutOff = run(u"hand"_s, 5);
    cutOff.end.reset();
    QTest::newRow("no command") << QList<CommandRun>() << 1 << open << false;
    QTest::newRow("its command was the last thing") << QList{run(u"hand"_s, 5)} << 1 << open << true;
    QTest::newRow("the restart came before its end was written") << QList{cutOff} << 1 << open << true;
    QTest::newRow("checked since") << QList{run(u"hand"_s, 5)} << 9 << open << false;
    QTest::newRow("rights not given") << QList{refused} << 1 << open << false;
    QTest::newRow("another command") << QList{run(u"other"_s, 5)} << 1 << open << false;
    QTest::newRow("solved") << QList{run(u"hand"_s, 5)} << 1 << Session::Outcome::Solved << false;
}

void TestUndoPlan::aRestartIsAwaited()
{
    QFETCH(QList<CommandRun>, commands);
    QFETCH(int, checked);
    QFETCH(Session::Outcome, outcome);
    QFETCH(bool, awaited);
    Session session;
    session.commands = commands;
    session.outcome = outcome;
    CheckRecord check;
    check.at = start.addSecs(checked);
    session.checks = {check};
    QCOMPARE(awaitsRestart(session, *m_knowledge), awaited);
    session.takenOverFrom = u"20261121-093000-0f0f0f"_s;
    QVERIFY(!awaitsRestart(session, *m_knowledge));
}

QTEST_APPLESS_MAIN(TestUndoPlan)
#include "tst_undoplan.moc"
