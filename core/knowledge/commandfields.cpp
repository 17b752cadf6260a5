#include "core/knowledge/commandfields.h"

#include "core/knowledge/fieldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostCommands = 12;
constexpr qsizetype mostArguments = 16;
constexpr qsizetype longestArgument = 200;
constexpr QStringView macApplications = u"/Applications/";

bool isNameCharacter(QChar c)
{
    return c < QChar(0x80) && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
}

bool isProgramName(QStringView name)
{
    return !name.isEmpty() && name[0].isLetter() && std::all_of(name.begin(), name.end(), isNameCharacter);
}

bool isMacApplication(QStringView path)
{
    if (!path.startsWith(macApplications))
        return false;
    const auto parts = path.sliced(macApplications.size()).split(u'/');
    return std::all_of(parts.begin(), parts.end(), isProgramName);
}

QString readProgram(const JsonNode &node)
{
    const QString program = node.text();
    if (!isProgramName(program) && !isMacApplication(program))
        node.refuse(
            u"“%1” is no program: its bare name is accepted, or its path in /Applications"_s.arg(program));
    return program;
}

// A variable stands at the beginning alone: what follows cannot become one.
bool hasOnlyKnownFolder(const QString &argument)
{
    const auto count = argument.count(u'%');
    return count == 0 || (count == 2 && std::any_of(commandFolders().begin(), commandFolders().end(),
                                                    [&argument](const QString &folder) {
                                                        return argument.startsWith(u'%' + folder + u"%\\"_s);
                                                    }));
}

QString readArgument(const JsonNode &node)
{
    const QString argument = node.bounded(longestArgument).text();
    const bool printable =
        std::all_of(argument.begin(), argument.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
    if (!printable || argument.contains(u'"'))
        node.refuse(u"an argument has printable ASCII characters alone and no quotation mark"_s);
    if (argument.startsWith(u'{') && !commandPlaceholderFromId(argument))
        node.refuse(u"“%1” is no placeholder"_s.arg(argument));
    if (!hasOnlyKnownFolder(argument))
        node.refuse(u"“%1” names a variable that is not known"_s.arg(argument));
    return argument;
}

QStringList readArguments(const JsonNode &node)
{
    QStringList arguments;
    node.bounded(mostArguments).eachElement([&](const JsonNode &element) {
        arguments += readArgument(element);
    });
    return arguments;
}

CommandUndo::Kind readUndoKind(const JsonNode &node)
{
    const QString id = node.text();
    const auto kind = commandUndoKindFromId(id);
    if (!kind)
        node.refuse(u"“%1” is no way to put a command back"_s.arg(id));
    return kind.value_or(CommandUndo::Kind::Impossible);
}

std::optional<CommandUndo> readUndo(const JsonNode &node)
{
    using U = CommandUndo;
    using Field = JsonField<U>;
    static constexpr std::array fields{
        Field{"kind"_L1, Presence::Required, [](U &u, const JsonNode &n) { u.kind = readUndoKind(n); }},
        Field{"text"_L1, Presence::Required, [](U &u, const JsonNode &n) { u.text = n.text(); }},
        Field{"program"_L1, Presence::Optional, [](U &u, const JsonNode &n) { u.program = readProgram(n); }},
        Field{"arguments"_L1, Presence::Optional,
              [](U &u, const JsonNode &n) { u.arguments = readArguments(n); }},
    };
    CommandUndo undo;
    readObject(node, fields, undo);
    const bool hasProgram = !undo.program.isEmpty();
    if (hasProgram != (undo.kind == U::Kind::ByCommand))
        node.refuse(u"a program puts back what is of the kind “by-command”, and nothing else"_s);
    return undo;
}

QString readSavedName(const JsonNode &node)
{
    const QString name = node.text();
    if (!isProgramName(name) || !name.endsWith(u".txt"_s))
        node.refuse(u"“%1” is no name of a file: one like network-before.txt is accepted"_s.arg(name));
    return name;
}

void holdTogether(const JsonNode &node, const CommandEntry &command)
{
    if (command.changes.isEmpty() == command.undo.has_value())
        node.refuse(u"a command that changes something says how it is put back, and no other does"_s);
    if (command.opensWindow && (command.elevated || command.restart || !command.saves.isEmpty()))
        node.refuse(u"a command that opens a window has no rights, no output and no restart of its own"_s);
    if (command.platform == "windows"_L1 ? isMacApplication(command.program)
                                         : command.arguments.join(u' ').contains(u'%'))
        node.refuse(u"the command is not one of its platform"_s);
}

CommandEntry readCommand(const JsonNode &node)
{
    using C = CommandEntry;
    using Field = JsonField<C>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](C &c, const JsonNode &n) { c.id = readPlainId(n); }},
        Field{"platform"_L1, Presence::Required,
              [](C &c, const JsonNode &n) { c.platform = readPlatform(n); }},
        Field{"program"_L1, Presence::Required, [](C &c, const JsonNode &n) { c.program = readProgram(n); }},
        Field{"arguments"_L1, Presence::Optional,
              [](C &c, const JsonNode &n) { c.arguments = readArguments(n); }},
        Field{"elevated"_L1, Presence::Optional, [](C &c, const JsonNode &n) { c.elevated = n.boolean(); }},
        Field{"changes"_L1, Presence::Optional, [](C &c, const JsonNode &n) { c.changes = n.text(); }},
        Field{"undo"_L1, Presence::Optional, [](C &c, const JsonNode &n) { c.undo = readUndo(n); }},
        Field{"run"_L1, Presence::Optional, [](C &c, const JsonNode &n) { c.runs = n.boolean(); }},
        Field{"window"_L1, Presence::Optional, [](C &c, const JsonNode &n) { c.opensWindow = n.boolean(); }},
        Field{"seconds"_L1, Presence::Optional,
              [](C &c, const JsonNode &n) { c.seconds = n.integer(1, 600); }},
        Field{"restart"_L1, Presence::Optional, [](C &c, const JsonNode &n) { c.restart = n.boolean(); }},
        Field{"saves"_L1, Presence::Optional, [](C &c, const JsonNode &n) { c.saves = readSavedName(n); }},
    };
    CommandEntry command;
    readObject(node, fields, command);
    holdTogether(node, command);
    command.text = typedLine(command);
    return command;
}

}

QString readPlatform(const JsonNode &node)
{
    return readOneOf(node, {u"windows"_s, u"macos"_s, u"linux"_s});
}

QList<CommandEntry> readCommands(const JsonNode &node)
{
    QList<CommandEntry> commands;
    node.bounded(mostCommands).eachElement([&commands](const JsonNode &element) {
        const CommandEntry command = readCommand(element);
        if (std::any_of(commands.begin(), commands.end(),
                        [&](const CommandEntry &known) { return known.id == command.id; }))
            element.refuse(u"a second command “%1” of this action"_s.arg(command.id));
        commands += command;
    });
    return commands;
}

}
