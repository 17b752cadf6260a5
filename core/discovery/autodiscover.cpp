#include "core/discovery/autodiscover.h"

#include "core/base/plaintext.h"
#include "core/discovery/servicefields.h"
#include "core/discovery/settingsxml.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestUrl = 2048;

constexpr auto requestNamespace =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"_L1;
constexpr auto responseNamespace =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"_L1;

constexpr std::array<QLatin1StringView, 5> exchangeTypes{
    {"exch"_L1, "expr"_L1, "exhttp"_L1, "web"_L1, "mobilesync"_L1}};

QString lowerTextOf(const XmlElement &element, QLatin1StringView name)
{
    return element.textOf(name).toLower();
}

//! What Outlook does where encryption is asked for: STARTTLS at the ports that are known for it.
Security encryptedAt(std::optional<quint16> port)
{
    return port && customarySecurity(*port) == Security::StartTls ? Security::StartTls : Security::Tls;
}

//! Encryption, or where there is none SSL, which is on unless it says otherwise.
std::optional<Security> securityOf(const XmlElement &protocol, std::optional<quint16> port)
{
    const QString encryption = lowerTextOf(protocol, "Encryption"_L1);
    const QString ssl = lowerTextOf(protocol, "SSL"_L1);
    if (encryption == "ssl"_L1)
        return Security::Tls;
    if (encryption == "tls"_L1)
        return Security::StartTls;
    if (encryption == "none"_L1 || (encryption.isEmpty() && ssl == "off"_L1))
        return Security::None;
    if (encryption == "auto"_L1 || (encryption.isEmpty() && (ssl == "on"_L1 || ssl.isEmpty())))
        return encryptedAt(port);
    return std::nullopt;
}

QString signInNameOf(const XmlElement &protocol, const AddressParts &address)
{
    const bool isDomainWanted = lowerTextOf(protocol, "DomainRequired"_L1) == "on"_L1;
    const QString name = protocol.textOf("LoginName"_L1);
    const bool hasDomain = name.contains(u'@') || name.contains(u'\\');
    if (!isDomainWanted || hasDomain)
        return userOf(name);
    const QString domain = hostOf(protocol.textOf("DomainName"_L1));
    return userOf((name.isEmpty() ? address.localPart : name) + u'@' +
                  (domain.isEmpty() ? address.domain : domain));
}

QList<SignInKind> signInsOf(const XmlElement &protocol)
{
    if (lowerTextOf(protocol, "AuthRequired"_L1) == "off"_L1)
        return {SignInKind::None};
    const QString spa = lowerTextOf(protocol, "SPA"_L1); // "secure password authentication": NTLM and its kin
    if (spa == "on"_L1)
        return {SignInKind::EncryptedPassword, SignInKind::Other};
    return spa == "off"_L1 ? QList{SignInKind::Password} : QList<SignInKind>();
}

std::optional<ServiceSettings> serviceOf(const XmlElement &protocol, const AddressParts &address)
{
    const auto kind = protocolFromId(lowerTextOf(protocol, "Type"_L1));
    const QString portText = protocol.textOf("Port"_L1);
    const auto port = portOf(portText);
    const auto security = securityOf(protocol, port);
    const QString host = hostOf(protocol.textOf("Server"_L1));
    if (!kind || !security || host.isEmpty() || (!port && !portText.isEmpty()))
        return std::nullopt;
    return ServiceSettings{{*kind, host, port.value_or(customaryPort(*kind, *security)), *security},
                           signInNameOf(protocol, address),
                           signInsOf(protocol)};
}

bool isExchangesOwn(const XmlElement &protocol)
{
    const QString type = lowerTextOf(protocol, "Type"_L1);
    // The newest kind is an attribute (mapiHttp).
    return (type.isEmpty() && protocol.attributes.hasAttribute("Type"_L1)) ||
           std::find(exchangeTypes.begin(), exchangeTypes.end(), type) != exchangeTypes.end();
}

Result<AutodiscoverAnswer> settingsIn(const XmlElement &account, const AddressParts &address)
{
    AutodiscoverAnswer answer;
    bool hasProtocol = false;
    bool isExchangeOnly = true;
    for (const XmlElement &element : account.children) {
        if (element.name != "Protocol"_L1)
            continue;
        hasProtocol = true;
        isExchangeOnly = isExchangeOnly && isExchangesOwn(element);
        if (const auto service = serviceOf(element, address))
            answer.candidate.services += *service;
    }
    answer.candidate.services = incomingFirst(answer.candidate.services);
    if (!answer.candidate.services.isEmpty())
        return answer;
    if (!hasProtocol)
        return fail(ErrorCode::NotFound, u"The server's answer names no server for mail"_s);
    if (isExchangeOnly)
        return fail(ErrorCode::NotFound,
                    u"Only Exchange's own protocols are offered, and no IMAP, POP3 or SMTP"_s);
    return fail(ErrorCode::NotFound,
                u"The answer names no IMAP, POP3 or SMTP server with a sound name, port and encryption"_s);
}

Result<AutodiscoverAnswer> redirectionToUrl(const QString &text)
{
    const QUrl url(text.size() <= longestUrl ? text : QString(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "https"_L1 || hostOf(url.host()).isEmpty() ||
        !url.userInfo().isEmpty())
        return fail(
            ErrorCode::MalformedData,
            u"The server sends on to an address that is no sound https:// one: %1"_s.arg(lineOf(text)));
    return AutodiscoverAnswer{{}, url, {}};
}

Result<AutodiscoverAnswer> redirectionToAddress(const QString &text)
{
    const QString address = userOf(text);
    if (!splitAddress(address))
        return fail(ErrorCode::MalformedData,
                    u"The server sends on to what is no mail address: %1"_s.arg(lineOf(text)));
    return AutodiscoverAnswer{{}, {}, address};
}

tl::unexpected<Error> errorSaid(const XmlElement &error)
{
    const QString said = error.textOf("ErrorCode"_L1) + u' ' + error.textOf("Message"_L1);
    return fail(ErrorCode::Unavailable, u"The server answers with an error: %1"_s.arg(lineOf(said)));
}

}

QByteArray autodiscoverRequest(const QString &address)
{
    QByteArray request;
    QXmlStreamWriter writer(&request);
    writer.writeStartDocument();
    writer.writeStartElement(u"Autodiscover"_s);
    writer.writeDefaultNamespace(requestNamespace);
    writer.writeStartElement(u"Request"_s);
    writer.writeTextElement(u"EMailAddress"_s, withoutControls(address));
    writer.writeTextElement(u"AcceptableResponseSchema"_s, responseNamespace);
    writer.writeEndDocument();
    return request;
}

Result<AutodiscoverAnswer> readAutodiscover(const QByteArray &xml, const AddressParts &address)
{
    const auto root = readXml(xml);
    if (!root)
        return tl::unexpected(root.error());
    if (root->name != "Autodiscover"_L1)
        return fail(
            ErrorCode::MalformedData,
            u"The document is no answer about settings (Autodiscover) but: %1"_s.arg(lineOf(root->name)));
    const XmlElement *response = root->child("Response"_L1);
    const XmlElement *error = response ? response->child("Error"_L1) : nullptr;
    if (error)
        return errorSaid(*error);
    const XmlElement *account = response ? response->child("Account"_L1) : nullptr;
    if (!account)
        return fail(ErrorCode::NotFound, u"The server's answer names no account"_s);
    const QString action = lowerTextOf(*account, "Action"_L1);
    if (action == "redirecturl"_L1)
        return redirectionToUrl(account->textOf("RedirectUrl"_L1));
    if (action == "redirectaddr"_L1)
        return redirectionToAddress(account->textOf("RedirectAddr"_L1));
    return settingsIn(*account, address);
}

}
