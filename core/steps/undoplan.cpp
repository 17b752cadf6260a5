#include "core/steps/undoplan.h"

#include "core/steps/readycommand.h"

#include <algorithm>

namespace mm {

namespace {

UndoItem::Way wayOf(const CommandUndo &undo)
{
    switch (undo.kind) {
    case CommandUndo::Kind::ByCommand:
        return UndoItem::Way::ByCommand;
    case CommandUndo::Kind::Impossible:
        return UndoItem::Way::Impossible;
    case CommandUndo::Kind::ByHand:
    case CommandUndo::Kind::Needless:
        return UndoItem::Way::ByHand;
    }
    Q_UNREACHABLE();
}

std::optional<UndoItem> itemOf(const ChangeRecord &change, const KnowledgeBase &knowledge)
{
    const ActionEntry *action = knowledge.action(change.actionId);
    if (!action)
        return std::nullopt;
    UndoItem item{.change = change, .way = {}, .what = action->text, .how = action->undo};
    item.way = action->lasting ? UndoItem::Way::Impossible : UndoItem::Way::ByHand;
    if (change.command.isEmpty())
        return item;
    const auto command = findCommand(knowledge, {change.actionId, change.command, false});
    if (!command || !leavesChange(*command))
        return std::nullopt;
    item.way = wayOf(*command->undo);
    item.how = command->undo->text;
    return item;
}

QList<UndoItem> changesInForce(const Session &session, const KnowledgeBase &knowledge, bool elsewhere)
{
    QList<UndoItem> items;
    for (const ChangeRecord &change : session.changes) {
        if (change.undone || change.elsewhere != elsewhere)
            continue;
        if (const auto item = itemOf(change, knowledge))
            items << *item;
    }
    return items;
}

QList<UndoItem> latestFirst(QList<UndoItem> items)
{
    std::reverse(items.begin(), items.end());
    std::stable_sort(items.begin(), items.end(),
                     [](const UndoItem &a, const UndoItem &b) { return a.change.at > b.change.at; });
    return items;
}

// A run without an end whose change is not written down: the program ended in the midst of it.
QList<ChangeRecord> uncertainChanges(const Session &session)
{
    QList<ChangeRecord> changes;
    for (const CommandRun &run : session.commands) {
        const ChangeRecord change = changeOf(run);
        const bool known = std::any_of(session.changes.begin(), session.changes.end(), [&](const auto &made) {
            return made.actionId == change.actionId && made.at == change.at;
        });
        if (!run.end && !run.key.undoes && !known)
            changes << change;
    }
    return changes;
}

}

QList<UndoItem> undoPlan(const Session &session, const KnowledgeBase &knowledge)
{
    QList<UndoItem> plan = changesInForce(session, knowledge, false);
    for (const ChangeRecord &change : uncertainChanges(session)) {
        if (auto item = itemOf(change, knowledge)) {
            item->certain = false;
            plan << *item;
        }
    }
    return latestFirst(std::move(plan));
}

QList<UndoItem> changesMadeElsewhere(const Session &session, const KnowledgeBase &knowledge)
{
    return latestFirst(changesInForce(session, knowledge, true));
}

CommandKey undoKey(const UndoItem &item)
{
    return {item.change.actionId, item.change.command, true};
}

bool leavesChange(const CommandEntry &command)
{
    return command.undo && command.undo->kind != CommandUndo::Kind::Needless;
}

ChangeRecord changeOf(const CommandRun &run)
{
    return {.actionId = run.key.actionId,
            .at = run.announced,
            .undo = run.key.actionId,
            .undone = false,
            .command = run.key.commandId};
}

bool awaitsRestart(const Session &session, const KnowledgeBase &knowledge)
{
    const bool ranElsewhere = !session.takenOverFrom.isEmpty();
    if (ranElsewhere || session.outcome != Session::Outcome::Open || session.commands.isEmpty())
        return false;
    const CommandRun &last = session.commands.last();
    const auto command = findCommand(knowledge, last.key);
    const bool ran = command && command->restart && (!last.end || mayHaveRun(last.end->outcome));
    return ran && (session.checks.isEmpty() || session.checks.last().at < last.announced);
}

}
