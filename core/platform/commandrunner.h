#pragma once

#include "core/base/result.h"
#include "core/model/commandrun.h"
#include "core/platform/commandprocess.h"
#include "core/steps/readycommand.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace mm {

//! Runs one command of the built-in knowledge at a time: no shell, nothing to read, a time limit, output
//! bounded. Each start() is answered by exactly one finished(), never inside start() or cancel(); destroying
//! it stops the command silently. A command that goes on although it had to be stopped (it has more rights
//! than we) is given up after a short while and reported as left running.
//! Bounds: longestCommandOutput of output, longestSavedOutput where it goes into a file, the command's own
//! seconds, to which comes the time for the person's answer where the system asks for rights.
class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    //! What differs by computer.
    struct Surroundings
    {
        QString platform;                               //!< "linux"
        std::function<QString(const QString &)> locate; //!< a program's path; empty: not here
        bool canElevate = false;
        std::function<std::unique_ptr<CommandProcess>(const QString &, const QStringList &)> elevate;
        QString saveFolder; //!< where a command's output is saved
        std::function<QDateTime()> clock;
    };
    static constexpr qsizetype longestSavedOutput = 1024 * 1024;

    explicit CommandRunner(Surroundings surroundings, QObject *parent = nullptr);
    ~CommandRunner() override;

    //! Why a command can only be copied here; nothing: it can be run.
    enum class Obstacle : quint8 { OnlyCopied, OtherPlatform, NotInstalled, NoElevation };
    [[nodiscard]] std::optional<Obstacle> obstacleTo(const CommandEntry &command) const;

    //! One at a time, and none with an obstacle.
    void start(const ReadyCommand &command);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    //! The output as it was written, not yet redacted.
    void finished(const mm::CommandEnd &end);

private:
    void open(const CommandEntry &command);
    void take(const QByteArray &bytes);
    void stopFor(CommandOutcome reason);
    void finish(CommandOutcome outcome, std::optional<int> exitCode, const QString &reason);
    void save(CommandEnd &end) const;

    Surroundings m_surroundings;
    std::unique_ptr<CommandProcess> m_process;
    CommandEntry m_command;
    QByteArray m_output;
    bool m_outputCut = false;
    bool m_running = false;
    std::optional<CommandOutcome> m_stoppedFor;
    QTimer m_deadline;
    QTimer m_grace;
};

//! Those of this computer.
[[nodiscard]] CommandRunner::Surroundings systemSurroundings();

}
