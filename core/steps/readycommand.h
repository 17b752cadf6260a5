#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/commandrun.h"
#include "core/model/endpoint.h"

#include <functional>

namespace mm {

//! What commands are filled from: the account's own services, and the folders of this computer.
struct CommandFillings
{
    QList<Endpoint> services;
    //! The path that a variable of Windows names ("TEMP"); empty: it has none.
    std::function<QString(const QString &variable)> folder;
};

//! A command of the built-in knowledge, filled and ready to be shown and run. There is no other way to make
//! one, so that nothing else is ever run: neither an overlay nor an imported session can bring a program or
//! an argument. A host becomes a whole argument, and only if it is an IP address or a name of ASCII labels
//! (RFC 1123 section 2.1), which no program reads as an option and no shell as more than a word.
class ReadyCommand
{
public:
    //! The error says, for the person, what is missing.
    [[nodiscard]] static Result<ReadyCommand> make(const KnowledgeBase &knowledge, const CommandKey &key,
                                                   const CommandFillings &fillings);

    [[nodiscard]] const CommandKey &key() const { return m_key; }
    //! As it will be run; its text is what the person is shown.
    [[nodiscard]] const CommandEntry &command() const { return m_command; }

private:
    ReadyCommand(CommandKey key, CommandEntry command);

    CommandKey m_key;
    CommandEntry m_command;
};

//! The command that is meant; none: the knowledge has no such command, or nothing puts it back by command.
[[nodiscard]] std::optional<CommandEntry> findCommand(const KnowledgeBase &knowledge, const CommandKey &key);

//! A host as an argument: its ASCII form (IDNA). The error says why it is none.
[[nodiscard]] Result<QString> hostArgument(const QString &host);

}
