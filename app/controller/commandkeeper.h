#pragma once

#include "app/controller/pathkeeper.h"
#include "app/viewmodels/commandsviewmodel.h"

namespace mm {

//! Runs the commands that the person agreed to and writes each down: before it starts, when it ends, and
//! what it changed.
class CommandKeeper final : public QObject
{
    Q_OBJECT

public:
    CommandKeeper(SessionKeeper &keeper, PathKeeper &path, CommandsViewModel &view,
                  CommandRunner::Surroundings surroundings, QObject *parent = nullptr);

    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge);
    //! Shows the commands of the session at hand; one that runs is stopped.
    void restore();
    //! The account changed: commands are filled anew.
    void refill();

Q_SIGNALS:
    void recorded();      //!< a command ended; the changes or the path may have moved
    void changeClaimed(); //!< what was changed may show in the checks now

private:
    void run(const CommandKey &key);
    void takeEnd(const CommandEnd &end);
    void recordChange(const CommandEntry &command);
    void tickAction(const CommandEntry &command);

    SessionKeeper &m_keeper;
    PathKeeper &m_path;
    CommandsViewModel &m_view;
    CommandRunner::Surroundings m_surroundings;
    std::unique_ptr<CommandRunner> m_runner;
    const KnowledgeBase *m_knowledge = nullptr;
    CommandRun m_run;
};

}
