#include "core/steps/readycommand.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestFolder = 400;

tl::unexpected<Error> missing(const QString &sentence)
{
    return fail(ErrorCode::InvalidArgument, sentence);
}

bool isIncoming(const Endpoint &service)
{
    return service.protocol != Protocol::Smtp;
}

bool fits(CommandPlaceholder placeholder, const Endpoint &service)
{
    switch (placeholder) {
    case CommandPlaceholder::IncomingHost:
    case CommandPlaceholder::IncomingPort:
        return isIncoming(service);
    case CommandPlaceholder::OutgoingHost:
    case CommandPlaceholder::OutgoingPort:
        return !isIncoming(service);
    case CommandPlaceholder::TlsHost:
    case CommandPlaceholder::TlsAddress:
        return service.security == Security::Tls;
    case CommandPlaceholder::StartTlsHost:
    case CommandPlaceholder::StartTlsAddress:
        return !isIncoming(service) && service.security == Security::StartTls;
    }
    Q_UNREACHABLE();
}

QString fillingOf(CommandPlaceholder placeholder, const QString &host, quint16 port)
{
    switch (placeholder) {
    case CommandPlaceholder::IncomingHost:
    case CommandPlaceholder::OutgoingHost:
    case CommandPlaceholder::TlsHost:
    case CommandPlaceholder::StartTlsHost:
        return host;
    case CommandPlaceholder::IncomingPort:
    case CommandPlaceholder::OutgoingPort:
        return QString::number(port);
    case CommandPlaceholder::TlsAddress:
    case CommandPlaceholder::StartTlsAddress:
        return hostAndPort(host, port);
    }
    Q_UNREACHABLE();
}

Result<QString> filled(CommandPlaceholder placeholder, const QList<Endpoint> &services)
{
    const auto service = std::find_if(services.begin(), services.end(),
                                      [placeholder](const Endpoint &one) { return fits(placeholder, one); });
    if (service == services.end())
        return missing(u"This account has no service that the command fits: put your own server's name in "
                       "place of the example"_s);
    const auto host = hostArgument(service->host);
    if (!host)
        return host;
    if (service->port == 0)
        return missing(u"The port of %1 is missing"_s.arg(*host));
    return fillingOf(placeholder, *host, service->port);
}

bool isAbsoluteWindowsFolder(const QString &path)
{
    return path.size() > 3 && path.size() <= longestFolder && path[0].isLetter() &&
           QStringView(path).sliced(1).startsWith(u":\\") &&
           std::none_of(path.begin(), path.end(),
                        [](QChar c) { return c < u' ' || QStringView(u"\"<>|?*%").contains(c); });
}

Result<QString> withFolder(const QString &argument, const CommandFillings &fillings)
{
    const auto end = argument.indexOf(u'%', 1);
    const QString folder = fillings.folder ? fillings.folder(argument.sliced(1, end - 1)) : QString();
    if (!isAbsoluteWindowsFolder(folder))
        return missing(u"The folder %1 is not known on this computer"_s.arg(argument.first(end + 1)));
    return folder + argument.sliced(end + 1);
}

Result<QString> filledArgument(const QString &argument, const CommandFillings &fillings)
{
    if (const auto placeholder = commandPlaceholderFromId(argument))
        return filled(*placeholder, fillings.services);
    if (argument.startsWith(u'%'))
        return withFolder(argument, fillings);
    return argument;
}

bool isIpv6(const QString &host)
{
    const auto allowed = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') ||
               c == u':' || c == u'.';
    };
    return host.contains(u':') && std::all_of(host.begin(), host.end(), allowed) && checkHostName(host);
}

}

ReadyCommand::ReadyCommand(CommandKey key, CommandEntry command)
    : m_key(std::move(key))
    , m_command(std::move(command))
{
}

std::optional<CommandEntry> findCommand(const KnowledgeBase &knowledge, const CommandKey &key)
{
    const ActionEntry *action = knowledge.action(key.actionId);
    if (!action)
        return std::nullopt;
    const auto command =
        std::find_if(action->commands.begin(), action->commands.end(),
                     [&key](const CommandEntry &entry) { return entry.id == key.commandId; });
    if (command == action->commands.end())
        return std::nullopt;
    if (!key.undoes)
        return *command;
    if (!command->undo || command->undo->kind != CommandUndo::Kind::ByCommand)
        return std::nullopt;
    return undoOf(*command);
}

Result<QString> hostArgument(const QString &host)
{
    if (isIpv6(host))
        return host;
    const auto sound = checkHostName(host);
    if (!sound)
        return tl::unexpected(sound.error());
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    const auto isLabelCharacter = [](QChar c) {
        return (c < QChar(0x80) && c.isLetterOrNumber()) || c == u'-' || c == u'.';
    };
    if (ascii.isEmpty() || !ascii[0].isLetterOrNumber() ||
        !std::all_of(ascii.begin(), ascii.end(), isLabelCharacter))
        return missing(u"“%1” cannot stand in a command"_s.arg(host));
    return ascii;
}

Result<ReadyCommand> ReadyCommand::make(const KnowledgeBase &knowledge, const CommandKey &key,
                                        const CommandFillings &fillings)
{
    auto command = findCommand(knowledge, key);
    if (!command)
        return fail(ErrorCode::NotFound, u"MailMend knows no such command"_s);
    for (QString &argument : command->arguments) {
        auto filling = filledArgument(argument, fillings);
        if (!filling)
            return tl::unexpected(filling.error());
        argument = *filling;
    }
    command->text = typedLine(*command);
    return ReadyCommand(key, *std::move(command));
}

}
