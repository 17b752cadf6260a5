#include "core/knowledge/commandentry.h"

#include "core/base/idtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<CommandUndo::Kind, commandUndoKindCount> undoKinds{
    {"needless"_L1, "by-command"_L1, "by-hand"_L1, "impossible"_L1}};

constexpr IdTable<CommandPlaceholder, commandPlaceholderCount> placeholders{
    {"{incoming-host}"_L1, "{incoming-port}"_L1, "{outgoing-host}"_L1, "{outgoing-port}"_L1, "{tls-host}"_L1,
     "{tls-address}"_L1, "{starttls-host}"_L1, "{starttls-address}"_L1}};

constexpr QStringView plainInPosix = u"@%_+=:,./-";
constexpr QStringView specialInCmd = u" \t&|<>^()@{};'`";

bool isPlainInPosix(QChar c)
{
    return (c < QChar(0x80) && c.isLetterOrNumber()) || plainInPosix.contains(c);
}

QString quotedForPosix(const QString &argument)
{
    if (!argument.isEmpty() && std::all_of(argument.begin(), argument.end(), isPlainInPosix))
        return argument;
    QString quoted = argument;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

// Quotation marks within an argument are refused where commands are read.
QString quotedForCmd(const QString &argument)
{
    const bool special =
        std::any_of(argument.begin(), argument.end(), [](QChar c) { return specialInCmd.contains(c); });
    return special || argument.isEmpty() ? u'"' + argument + u'"' : argument;
}

}

QLatin1StringView toId(CommandUndo::Kind kind)
{
    return undoKinds[kind];
}

std::optional<CommandUndo::Kind> commandUndoKindFromId(QStringView id)
{
    return undoKinds.find(id);
}

QLatin1StringView toId(CommandPlaceholder placeholder)
{
    return placeholders[placeholder];
}

std::optional<CommandPlaceholder> commandPlaceholderFromId(QStringView id)
{
    return placeholders.find(id);
}

QString exampleOf(CommandPlaceholder placeholder)
{
    switch (placeholder) {
    case CommandPlaceholder::IncomingHost:
    case CommandPlaceholder::OutgoingHost:
    case CommandPlaceholder::TlsHost:
    case CommandPlaceholder::StartTlsHost:
        return u"mail.example.com"_s;
    case CommandPlaceholder::IncomingPort:
        return u"993"_s;
    case CommandPlaceholder::OutgoingPort:
        return u"587"_s;
    case CommandPlaceholder::TlsAddress:
        return u"mail.example.com:993"_s;
    case CommandPlaceholder::StartTlsAddress:
        return u"mail.example.com:587"_s;
    }
    Q_UNREACHABLE();
}

const QStringList &commandFolders()
{
    static const QStringList folders{u"TEMP"_s, u"LOCALAPPDATA"_s, u"ProgramFiles"_s};
    return folders;
}

QString typedLine(const CommandEntry &command)
{
    const bool windows = command.platform == "windows"_L1;
    QStringList words{command.program};
    for (const QString &argument : command.arguments) {
        const auto placeholder = commandPlaceholderFromId(argument);
        words << (placeholder ? exampleOf(*placeholder) : argument);
    }
    for (QString &word : words)
        word = windows ? quotedForCmd(word) : quotedForPosix(word);
    if (command.elevated && !windows)
        words.prepend(u"sudo"_s);
    if (!command.saves.isEmpty())
        words << u">"_s
              << (windows ? u"\"%USERPROFILE%\\%1\""_s.arg(command.saves) : u"~/%1"_s.arg(command.saves));
    return words.join(u' ');
}

CommandEntry undoOf(const CommandEntry &command)
{
    Q_ASSERT(command.undo && command.undo->kind == CommandUndo::Kind::ByCommand);
    CommandEntry back{.id = command.id,
                      .platform = command.platform,
                      .program = command.undo->program,
                      .arguments = command.undo->arguments,
                      .text = {},
                      .elevated = command.elevated,
                      .changes = command.undo->text,
                      .undo = CommandUndo{CommandUndo::Kind::Needless, {}, {}, {}},
                      .runs = command.runs,
                      .seconds = command.seconds,
                      .restart = command.restart};
    back.text = typedLine(back);
    return back;
}

}
