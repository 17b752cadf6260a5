#include "app/controller/commandkeeper.h"

#include "core/base/redact.h"
#include "core/platform/programplaces.h"
#include "core/steps/undoplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool isSuccess(const CommandEnd &end)
{
    return end.outcome == CommandOutcome::Ended && end.exitCode.value_or(1) == 0;
}

QStringList namesOf(const Account &account)
{
    return {account.address, account.user, account.address.section(u'@', 0, 0)};
}

bool hasSucceeded(const Session &session, const CommandKey &key)
{
    return std::any_of(session.commands.begin(), session.commands.end(), [&key](const CommandRun &run) {
        return run.key == key && run.end && isSuccess(*run.end);
    });
}

}

CommandKeeper::CommandKeeper(SessionKeeper &keeper, PathKeeper &path, CommandsViewModel &view,
                             CommandRunner::Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_path(path)
    , m_view(view)
    , m_surroundings(std::move(surroundings))
{
    connect(&m_view, &CommandsViewModel::consented, this, &CommandKeeper::run);
    connect(&m_view, &CommandsViewModel::stopWanted, this, [this] { m_runner->cancel(); });
    restore();
}

void CommandKeeper::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    m_view.setKnowledge(knowledge);
}

void CommandKeeper::restore()
{
    m_runner = std::make_unique<CommandRunner>(m_surroundings);
    connect(m_runner.get(), &CommandRunner::finished, this, &CommandKeeper::takeEnd);
    m_view.setObstacles([this](const CommandEntry &command) { return m_runner->obstacleTo(command); });
    m_view.clear();
    for (const CommandRun &run : m_keeper.session().commands) {
        if (run.end)
            m_view.showEnd(run.key, *run.end);
    }
    refill();
}

void CommandKeeper::refill()
{
    m_view.setFillings({m_keeper.session().account.services, systemFolder});
}

void CommandKeeper::run(const CommandKey &key)
{
    if (!m_knowledge || m_runner->isRunning())
        return;
    const auto ready = ReadyCommand::make(*m_knowledge, key, m_view.fillings());
    if (!ready || m_runner->obstacleTo(ready->command()))
        return;
    m_run = {.key = key,
             .announced = m_keeper.now(),
             .line = m_view.view(key).preview,
             .consent = ready->command().changes,
             .elevated = ready->command().elevated,
             .end = std::nullopt};
    m_keeper.record(CommandAnnounced{m_run});
    m_view.showRunning(key);
    m_runner->start(*ready);
}

// The page shows what the command wrote; the journal, which may be handed on, keeps it without names.
void CommandKeeper::takeEnd(const CommandEnd &end)
{
    CommandEnd kept = end;
    kept.output = redact(end.output, namesOf(m_keeper.session().account)).left(longestCommandOutput);
    m_keeper.record(CommandFinished{m_run.key, m_run.announced, kept});
    m_run.end = kept;
    m_view.showEnd(m_run.key, end);
    const auto command = findCommand(*m_knowledge, m_run.key);
    if (!command || !mayHaveRun(end.outcome))
        return;
    recordChange(*command);
    if (isSuccess(end) && !m_run.key.undoes)
        tickAction(*command);
    Q_EMIT recorded();
    const bool showsNow = command->saves.isEmpty() && !command->restart;
    if (!command->changes.isEmpty() && showsNow && !m_run.key.undoes)
        Q_EMIT changeClaimed();
}

void CommandKeeper::recordChange(const CommandEntry &command)
{
    if (!m_run.key.undoes) {
        if (leavesChange(command))
            m_keeper.record(ChangeMade{changeOf(m_run)});
        return;
    }
    if (!isSuccess(*m_run.end))
        return;
    for (const UndoItem &item : undoPlan(m_keeper.session(), *m_knowledge)) {
        if (undoKey(item) != m_run.key)
            continue;
        ChangeRecord change = item.change;
        change.undone = true;
        m_keeper.record(ChangeMade{change});
    }
}

// The action is done when every command that this system has for it has run.
void CommandKeeper::tickAction(const CommandEntry &command)
{
    const ActionEntry *action = m_knowledge->action(m_run.key.actionId);
    const auto step = stepFromSlug(m_run.key.actionId.section(u'.', 0, 0));
    if (!action || !step)
        return;
    const bool all =
        std::all_of(action->commands.begin(), action->commands.end(), [&](const CommandEntry &one) {
            return one.platform != command.platform ||
                   hasSucceeded(m_keeper.session(), {action->id, one.id, false});
        });
    if (!all)
        return;
    m_path.change(TickAction{*step, action->id, true});
}

}
