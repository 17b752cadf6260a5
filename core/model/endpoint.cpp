#include "core/model/endpoint.h"

#include "core/base/idtable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<Protocol, protocolCount> protocols{{"smtp"_L1, "imap"_L1, "pop3"_L1}};
constexpr IdTable<Security, securityCount> securities{{"none"_L1, "starttls"_L1, "tls"_L1, "auto"_L1}};

constexpr qsizetype longestHostName = 253; // RFC 1035 section 2.3.4, without the final dot
constexpr qsizetype longestLabel = 63;

tl::unexpected<Error> unusable(const QString &detail)
{
    return fail(ErrorCode::InvalidArgument, detail);
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c.isSurrogate();
}

bool looksLikeIpv4(QStringView host)
{
    const auto labels = host.split(u'.');
    return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
               bool isNumber = false;
               const auto value = label.toUShort(&isNumber);
               return isNumber && value <= 255 && label.size() <= 3;
           });
}

bool looksLikeIpv6(QStringView host)
{
    if (host.count(u':') < 2 || host.size() > 64)
        return false;
    const auto address = host.left(host.indexOf(u'%') < 0 ? host.size() : host.indexOf(u'%'));
    return std::all_of(address.begin(), address.end(), [](QChar c) {
        return c == u':' || c == u'.' || (c >= u'0' && c <= u'9') ||
               (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

Result<quint16> parsePort(QStringView text)
{
    // Qt's numbers may have blanks and a sign in front.
    const bool isDigits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!isDigits || !isNumber || port < 1 || port > 65535)
        return unusable(u"“%1” is not a port: a number from 1 to 65535 is accepted"_s.arg(text));
    return quint16(port);
}

// The rest of "HOST[:PORT[:SECURITY]]" cut at its colons, the brackets of an IPv6 address taken off.
Result<QStringList> splitHostPortSecurity(QStringView text)
{
    if (!text.startsWith(u'['))
        return text.toString().split(u':');
    const auto end = text.indexOf(u']');
    if (end < 0)
        return unusable(u"The bracket before the IPv6 address is not closed: write [ADDRESS]"_s);
    QStringList parts{text.sliced(1, end - 1).toString()};
    const auto rest = text.sliced(end + 1);
    if (!rest.isEmpty() && !rest.startsWith(u':'))
        return unusable(u"After the bracket only :PORT is accepted, not “%1”"_s.arg(rest));
    if (!rest.isEmpty())
        parts += rest.sliced(1).toString().split(u':');
    return parts;
}

}

QLatin1StringView toId(Protocol protocol)
{
    return protocols[protocol];
}

QLatin1StringView toId(Security security)
{
    return securities[security];
}

std::optional<Protocol> protocolFromId(QStringView id)
{
    return protocols.find(id);
}

std::optional<Security> securityFromId(QStringView id)
{
    return securities.find(id);
}

Security customarySecurity(quint16 port)
{
    switch (port) {
    case 465:
    case 993:
    case 995:
        return Security::Tls;
    case 25:
    case 110:
    case 143:
    case 587:
        return Security::StartTls;
    default:
        return Security::Auto;
    }
}

quint16 customaryPort(Protocol protocol, Security security)
{
    const bool tls = security == Security::Tls || (security == Security::Auto && protocol != Protocol::Smtp);
    switch (protocol) {
    case Protocol::Smtp:
        return tls ? 465 : 587;
    case Protocol::Imap:
        return tls ? 993 : 143;
    case Protocol::Pop3:
        return tls ? 995 : 110;
    }
    Q_UNREACHABLE();
}

QList<Endpoint> alternativesTo(const Endpoint &endpoint)
{
    QList<Endpoint> ways;
    const auto add = [&](quint16 port, Security security) {
        const Endpoint way{endpoint.protocol, endpoint.host, port, security};
        if (way != endpoint && !ways.contains(way))
            ways << way;
    };
    add(endpoint.port, Security::Tls);
    add(endpoint.port, Security::StartTls);
    for (const Security security : {Security::Tls, Security::StartTls})
        add(customaryPort(endpoint.protocol, security), security);
    if (endpoint.protocol == Protocol::Smtp)
        add(25, Security::StartTls);
    return ways;
}

Result<> checkHostName(QStringView host)
{
    if (host.isEmpty())
        return unusable(u"The server name is missing: a name like imap.example.com is accepted"_s);
    if (looksLikeIpv4(host) || looksLikeIpv6(host))
        return {};
    const auto name = host.endsWith(u'.') ? host.chopped(1) : host;
    if (name.size() > longestHostName)
        return unusable(u"The server name is longer than %1 characters"_s.arg(longestHostName));
    for (const auto label : name.split(u'.')) {
        if (label.isEmpty())
            return unusable(
                u"“%1” has an empty part between two dots: a name like imap.example.com is accepted"_s.arg(
                    host));
        if (label.size() > longestLabel)
            return unusable(u"A part of the server name is longer than %1 characters"_s.arg(longestLabel));
        if (!std::all_of(label.begin(), label.end(), isNameCharacter))
            return unusable(
                u"“%1” is not a server name: only letters, digits, hyphens and dots are accepted"_s.arg(
                    host));
        if (label.startsWith(u'-') || label.endsWith(u'-'))
            return unusable(u"“%1” is not a server name: no part may begin or end with a hyphen"_s.arg(host));
    }
    return {};
}

Result<Endpoint> parseEndpoint(QStringView text)
{
    const auto colon = text.indexOf(u':');
    if (colon < 0)
        return unusable(u"“%1” is not a service: PROTOCOL:HOST[:PORT[:SECURITY]] is accepted, "
                        "for example imap:imap.example.com:993:tls"_s.arg(text));
    const auto protocol = protocolFromId(text.first(colon).toString().toLower());
    if (!protocol)
        return unusable(u"“%1” is not a protocol: imap, pop3 or smtp is accepted"_s.arg(text.first(colon)));
    const auto parts = splitHostPortSecurity(text.sliced(colon + 1));
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->size() > 3)
        return unusable(u"“%1” has too many colons: an IPv6 address stands in brackets"_s.arg(text));

    Endpoint endpoint{.protocol = *protocol, .host = parts->at(0)};
    if (const auto sound = checkHostName(endpoint.host); !sound)
        return tl::unexpected(sound.error());
    if (parts->size() > 2) {
        const auto security = securityFromId(parts->at(2).toLower());
        if (!security)
            return unusable(
                u"“%1” is not a security: tls, starttls, none or auto is accepted"_s.arg(parts->at(2)));
        endpoint.security = *security;
    }
    if (parts->size() > 1) {
        const auto port = parsePort(parts->at(1));
        if (!port)
            return tl::unexpected(port.error());
        endpoint.port = *port;
    } else {
        endpoint.port = customaryPort(endpoint.protocol, endpoint.security);
    }
    if (endpoint.security == Security::Auto)
        endpoint.security = customarySecurity(endpoint.port);
    return endpoint;
}

QString hostAndPort(const QString &host, quint16 port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

}
