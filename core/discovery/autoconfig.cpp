#include "core/discovery/autoconfig.h"

#include "core/discovery/servicefields.h"
#include "core/discovery/settingsxml.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostNamedTypes = 5; // in an error's text

struct AuthenticationName
{
    QLatin1StringView name;
    SignInKind kind;
};

constexpr std::array<AuthenticationName, 10> authenticationNames{{
    {"password-cleartext"_L1, SignInKind::Password},
    {"plain"_L1, SignInKind::Password},
    {"password-encrypted"_L1, SignInKind::EncryptedPassword},
    {"secure"_L1, SignInKind::EncryptedPassword},
    {"oauth2"_L1, SignInKind::OAuth2},
    {"ntlm"_L1, SignInKind::Other},
    {"gssapi"_L1, SignInKind::Other},
    {"client-ip-address"_L1, SignInKind::Other},
    {"tls-client-cert"_L1, SignInKind::Other},
    {"none"_L1, SignInKind::None},
}};

bool isServer(const XmlElement &element)
{
    return element.name == "incomingServer"_L1 || element.name == "outgoingServer"_L1;
}

QString typeOf(const XmlElement &server)
{
    return server.attributes.value("type"_L1).toString().trimmed().toLower();
}

std::optional<Protocol> protocolOf(const XmlElement &server)
{
    const auto protocol = protocolFromId(typeOf(server));
    const bool isOutgoing = server.name == "outgoingServer"_L1;
    return protocol && (*protocol == Protocol::Smtp) == isOutgoing ? protocol : std::nullopt;
}

std::optional<Security> securityNamed(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == "plain"_L1)
        return Security::None;
    if (lower == "starttls"_L1)
        return Security::StartTls;
    if (lower == "ssl"_L1 || lower == "tls"_L1)
        return Security::Tls;
    return std::nullopt;
}

//! Several may stand there for programs of different age: the first that is known counts.
std::optional<Security> securityOf(const XmlElement &server)
{
    for (const XmlElement &field : server.children) {
        if (field.name != "socketType"_L1)
            continue;
        if (const auto security = securityNamed(field.text))
            return security;
    }
    return std::nullopt;
}

QList<SignInKind> signInsOf(const XmlElement &server)
{
    QList<SignInKind> kinds;
    for (const XmlElement &field : server.children) {
        if (field.name != "authentication"_L1)
            continue;
        const auto known = std::find_if(authenticationNames.begin(), authenticationNames.end(),
                                        [&field](const AuthenticationName &each) {
                                            return field.text.compare(each.name, Qt::CaseInsensitive) == 0;
                                        });
        if (known != authenticationNames.end() && !kinds.contains(known->kind))
            kinds += known->kind;
    }
    return kinds;
}

//! \p form filled in, unless it is longer than anything that could become of use: nothing then.
QString filledField(const QString &form, const AddressParts &address)
{
    constexpr qsizetype longestForm = 256;
    return form.size() <= longestForm ? filledIn(form, address) : QString();
}

std::optional<ServiceSettings> serviceOf(const XmlElement &server, const AddressParts &address)
{
    const auto protocol = protocolOf(server);
    const auto security = securityOf(server);
    const auto port = portOf(server.textOf("port"_L1));
    const QString host = hostOf(filledField(server.textOf("hostname"_L1), address));
    if (!protocol || !security || !port || host.isEmpty())
        return std::nullopt;
    return ServiceSettings{{*protocol, host, *port, *security},
                           userOf(filledField(server.textOf("username"_L1), address)),
                           signInsOf(server)};
}

SettingsCandidate candidateOf(const XmlElement &provider, const AddressParts &address)
{
    SettingsCandidate candidate;
    candidate.provider = lineOf(filledField(provider.textOf("displayName"_L1), address));
    for (const XmlElement &element : provider.children) {
        if (!isServer(element))
            continue;
        if (const auto service = serviceOf(element, address))
            candidate.services += *service;
    }
    candidate.services = incomingFirst(candidate.services);
    return candidate;
}

bool namesDomain(const XmlElement &provider, const AddressParts &address)
{
    const QString wanted = comparableDomain(hostOf(address.domain));
    return !wanted.isEmpty() &&
           std::any_of(provider.children.begin(), provider.children.end(), [&](const XmlElement &field) {
               return field.name == "domain"_L1 &&
                      comparableDomain(hostOf(filledField(field.text, address))) == wanted;
           });
}

//! Those that are asked about: of the address's domain if any is, else all.
std::vector<const XmlElement *> providersFor(const XmlElement &root, const AddressParts &address)
{
    std::vector<const XmlElement *> all;
    for (const XmlElement &element : root.children) {
        if (element.name == "emailProvider"_L1)
            all.push_back(&element);
    }
    std::vector<const XmlElement *> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&address](const XmlElement *provider) { return namesDomain(*provider, address); });
    return own.empty() ? all : own;
}

tl::unexpected<Error> noService(const std::vector<const XmlElement *> &providers)
{
    QStringList types;
    bool isTested = false;
    for (const XmlElement *provider : providers) {
        for (const XmlElement &element : provider->children) {
            if (!isServer(element))
                continue;
            isTested = isTested || protocolOf(element);
            const QString type = lineOf(typeOf(element));
            if (!types.contains(type) && types.size() < mostNamedTypes)
                types += type;
        }
    }
    if (types.isEmpty())
        return fail(ErrorCode::NotFound, u"The list of settings names no server"_s);
    if (isTested)
        return fail(ErrorCode::NotFound,
                    u"The list of settings names servers, but none with a sound name, port and encryption"_s);
    return fail(
        ErrorCode::NotFound,
        u"The list of settings names no IMAP, POP3 or SMTP server, only: %1"_s.arg(types.join(u", ")));
}

}

Result<SettingsCandidate> readAutoconfig(const QByteArray &xml, const AddressParts &address)
{
    const auto root = readXml(xml);
    if (!root)
        return tl::unexpected(root.error());
    if (root->name != "clientConfig"_L1)
        return fail(ErrorCode::MalformedData,
                    u"The document is no list of settings (clientConfig) but: %1"_s.arg(lineOf(root->name)));
    const auto providers = providersFor(*root, address);
    for (const XmlElement *provider : providers) {
        SettingsCandidate candidate = candidateOf(*provider, address);
        if (!candidate.services.isEmpty())
            return candidate;
    }
    return noService(providers);
}

}
