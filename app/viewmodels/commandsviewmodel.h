#pragma once

#include "app/viewmodels/wording.h"
#include "core/platform/commandrunner.h"

#include <QObject>

#include <map>

namespace mm {

//! How far one command has come on the page.
enum class CommandPhase : quint8 {
    Shown,   //!< it can be copied, and perhaps run
    Asked,   //!< the person looks at what would be done
    Running, //!< it runs; it can be stopped
    Ended    //!< it ran, and can be run again
};

//! One command as a page shows it.
struct CommandView
{
    CommandPhase phase = CommandPhase::Shown;
    QString line;       //!< to copy, as it is typed
    QString preview;    //!< exactly what would be run
    QString rights;     //!< whose rights it needs; empty: one's own
    QString obstacle;   //!< why it is only copied; empty: it can be run
    QStringList before; //!< what is to be known before it is run: changes, way back, restart
    Mark mark = Mark::None;
    QString sentence; //!< how it ended
    QString output;   //!< what it wrote
};

//! The commands of the steps: what each would do, whether it may be run here, and what came of it. Nothing
//! runs without consent(), and consent() does nothing for a command that was not asked about.
class CommandsViewModel final : public QObject
{
    Q_OBJECT

public:
    using Obstacles = std::function<std::optional<CommandRunner::Obstacle>(const CommandEntry &)>;

    using QObject::QObject;

    void setKnowledge(const KnowledgeBase &knowledge);
    void setObstacles(Obstacles obstacles);
    //! The account's services, and the folders of this computer.
    void setFillings(CommandFillings fillings);
    //! Another session: what was asked or ran before is forgotten.
    void clear();

    [[nodiscard]] CommandView view(const CommandKey &key) const;
    [[nodiscard]] const CommandFillings &fillings() const { return m_fillings; }

    void ask(const CommandKey &key);
    void decline(const CommandKey &key);
    void consent(const CommandKey &key);
    void stop();

    void showRunning(const CommandKey &key);
    void showEnd(const CommandKey &key, const CommandEnd &end);

Q_SIGNALS:
    void changed(); //!< any of the views
    void consented(const mm::CommandKey &key);
    void stopWanted();

private:
    struct State
    {
        CommandPhase phase = CommandPhase::Shown;
        std::optional<CommandEnd> end;
    };
    [[nodiscard]] bool isAnyRunning() const;
    [[nodiscard]] CommandView describe(const CommandKey &key, const CommandEntry &command) const;
    [[nodiscard]] static QString stateKey(const CommandKey &key);

    const KnowledgeBase *m_knowledge = nullptr;
    Obstacles m_obstacles;
    CommandFillings m_fillings;
    std::map<QString, State> m_states;
};

}
