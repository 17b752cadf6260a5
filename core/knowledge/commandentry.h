#pragma once

#include <QStringList>

#include <optional>

namespace mm {

//! How a command is put back.
struct CommandUndo
{
    enum class Kind : quint8 {
        Needless,  //!< it mends itself, or nothing that lasts was changed
        ByCommand, //!< by another command, with the same rights
        ByHand,    //!< by the person, as the text says
        Impossible //!< not at all, and the text says so before
    };

    Kind kind = Kind::Needless;
    QString text;          //!< one or two sentences for the person
    QString program;       //!< ByCommand alone
    QStringList arguments; //!< of it

    friend bool operator==(const CommandUndo &, const CommandUndo &) = default;
};
inline constexpr int commandUndoKindCount = 4;
[[nodiscard]] QLatin1StringView toId(CommandUndo::Kind kind); //!< "by-command"
[[nodiscard]] std::optional<CommandUndo::Kind> commandUndoKindFromId(QStringView id);

//! A command that a person can copy, or, on consent, have run: a program and its arguments, never a line for
//! a shell. An argument that is one of the placeholders stands for something of the account at hand.
struct CommandEntry
{
    QString id;       //!< within its action: "windows"
    QString platform; //!< "windows", "macos", "linux"
    QString program;  //!< a bare name, looked for in the system's own places; on a Mac also a whole path
    QStringList arguments;
    QString text; //!< as it is typed, placeholders filled with examples; follows from the other members
    bool elevated = false;
    QString changes = {};                           //!< what it changes, one sentence; empty: it only looks
    std::optional<CommandUndo> undo = std::nullopt; //!< there if it changes anything
    bool runs = true;                               //!< may be run by the program; false: only copied
    bool opensWindow = false;                       //!< shows a window of its own and is not waited for
    int seconds = 30;                               //!< how long it may take
    bool restart = false;                           //!< takes effect after a restart of the computer
    QString saves = {}; //!< name of a file in the user's folder that takes its output; empty: none

    friend bool operator==(const CommandEntry &, const CommandEntry &) = default;
};

//! What may stand as a whole argument and is filled from the account's own services.
enum class CommandPlaceholder : quint8 {
    IncomingHost,
    IncomingPort,
    OutgoingHost,
    OutgoingPort,
    TlsHost,      //!< of a service that is encrypted from the first byte
    TlsAddress,   //!< its host and port, "mail.example.com:993"
    StartTlsHost, //!< of a service for sending that begins in clear
    StartTlsAddress
};
inline constexpr int commandPlaceholderCount = 8;
[[nodiscard]] QLatin1StringView toId(CommandPlaceholder placeholder); //!< "{incoming-host}"
[[nodiscard]] std::optional<CommandPlaceholder> commandPlaceholderFromId(QStringView id);
[[nodiscard]] QString exampleOf(CommandPlaceholder placeholder); //!< "mail.example.com"

//! The variables of Windows that may begin an argument, "%TEMP%\Outlook Logging".
[[nodiscard]] const QStringList &commandFolders();

//! A program and its arguments as a person types them: for cmd.exe or for a POSIX shell, with sudo before
//! what needs an administrator there, and with the output sent to \p saves where there is one.
[[nodiscard]] QString typedLine(const CommandEntry &command);

//! The command that puts \p command back, of the same platform and rights; for CommandUndo::Kind::ByCommand
//! alone.
[[nodiscard]] CommandEntry undoOf(const CommandEntry &command);

}
