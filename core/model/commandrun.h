#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace mm {

//! Which command of the built-in knowledge is meant. No command is ever taken from anywhere else.
struct CommandKey
{
    QString actionId;    //!< "tcpip-stack.reset-ip"
    QString commandId;   //!< within the action
    bool undoes = false; //!< the command that puts that one back

    friend bool operator==(const CommandKey &, const CommandKey &) = default;
};

enum class CommandOutcome : quint8 {
    Ended,       //!< it ran to its end, with an exit code
    Opened,      //!< a window was opened, and nothing waits for it
    Dismissed,   //!< the person, or the system, said no where the system asked
    NotStarted,  //!< it could not be started
    TimedOut,    //!< it took too long and was stopped
    Cancelled,   //!< the person stopped it
    LeftRunning, //!< it had to be stopped and could not be
    Crashed      //!< it broke down
};
inline constexpr int commandOutcomeCount = 8;
[[nodiscard]] QLatin1StringView toId(CommandOutcome outcome); //!< "left-running"
[[nodiscard]] std::optional<CommandOutcome> commandOutcomeFromId(QStringView id);

//! Whether the command may have done anything at all.
[[nodiscard]] bool mayHaveRun(CommandOutcome outcome);

//! What is kept of a command's output, in bytes of it; the rest is counted as cut off.
inline constexpr qsizetype longestCommandOutput = 64 * 1024;

//! How a command came to its end.
struct CommandEnd
{
    QDateTime at; //!< UTC
    CommandOutcome outcome = CommandOutcome::NotStarted;
    std::optional<int> exitCode;
    QString output;         //!< what it wrote, redacted; where it was not started, why
    bool outputCut = false; //!< it wrote more than longestCommandOutput

    friend bool operator==(const CommandEnd &, const CommandEnd &) = default;
};

//! One run of a command in a session.
struct CommandRun
{
    CommandKey key;
    QDateTime announced; //!< UTC, written down before it started
    QString line;        //!< exactly what was shown and run; only ever shown again
    QString consent;     //!< what the person was told that it changes when they agreed; empty: it only looks
    bool elevated = false;
    std::optional<CommandEnd> end; //!< none: it runs, or the program ended before it

    friend bool operator==(const CommandRun &, const CommandRun &) = default;
};

}
