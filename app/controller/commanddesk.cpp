#include "app/controller/commanddesk.h"

namespace mm {

CommandDesk::CommandDesk(SessionKeeper &keeper, PathKeeper &path, CommandRunner::Surroundings surroundings,
                         QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_runs(keeper, path, m_commands, std::move(surroundings))
{
    connect(&m_runs, &CommandKeeper::recorded, this, [this] {
        refresh();
        Q_EMIT pathMoved();
    });
    connect(&m_runs, &CommandKeeper::changeClaimed, this, &CommandDesk::changeClaimed);
    connect(&m_undo, &UndoViewModel::donePutBack, this, &CommandDesk::recordPutBack);
    connect(&m_undo, &UndoViewModel::finished, this, &CommandDesk::putBack);
}

void CommandDesk::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    m_runs.setKnowledge(knowledge);
    m_undo.setKnowledge(knowledge);
}

void CommandDesk::restore()
{
    m_runs.restore();
    m_undo.clear();
    m_undo.setSession(m_keeper.session());
}

void CommandDesk::refresh()
{
    m_runs.refill();
    m_undo.setSession(m_keeper.session());
}

QString CommandDesk::sessionAwaitingRestart(const QList<SessionSummary> &sessions) const
{
    if (!m_knowledge || sessions.isEmpty() || sessions.first().outcome != Session::Outcome::Open)
        return {};
    const auto session = m_keeper.recorded(sessions.first().id);
    return session && awaitsRestart(*session, *m_knowledge) ? session->id : QString();
}

void CommandDesk::recordPutBack(const UndoItem &item)
{
    ChangeRecord change = item.change;
    change.undone = true;
    m_keeper.record(ChangeMade{change});
    refresh();
}

}
