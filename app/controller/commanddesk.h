#pragma once

#include "app/controller/commandkeeper.h"
#include "app/viewmodels/undoviewmodel.h"

namespace mm {

//! Everything about commands and about putting changes back: the view-models and who serves them.
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    CommandDesk(SessionKeeper &keeper, PathKeeper &path, CommandRunner::Surroundings surroundings,
                QObject *parent = nullptr);

    [[nodiscard]] CommandsViewModel &commands() { return m_commands; }
    [[nodiscard]] UndoViewModel &undo() { return m_undo; }

    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge);
    //! Another session, or none, is at hand.
    void restore();
    //! The account or the changes of the session moved.
    void refresh();
    //! The latest of \p sessions, if it was left for a restart of the computer; empty: it was not.
    [[nodiscard]] QString sessionAwaitingRestart(const QList<SessionSummary> &sessions) const;

Q_SIGNALS:
    void pathMoved();     //!< a command ticked an action off
    void changeClaimed(); //!< the checks may show a difference now
    void putBack();       //!< changes were put back: the checks may show a difference now

private:
    void recordPutBack(const UndoItem &item);

    SessionKeeper &m_keeper;
    CommandsViewModel m_commands;
    UndoViewModel m_undo;
    CommandKeeper m_runs;
    const KnowledgeBase *m_knowledge = nullptr;
};

}
