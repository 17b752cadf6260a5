#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace mm {

enum class Protocol : quint8 { Smtp, Imap, Pop3 };
inline constexpr int protocolCount = 3;

//! How a connection is protected. Auto is a wish only: the customary way of the port, or, for a port
//! without one, what the server turns out to speak.
enum class Security : quint8 { None, StartTls, Tls, Auto };
inline constexpr int securityCount = 4;

//! One mail service of one host, as a user or a provider names it.
struct Endpoint
{
    Protocol protocol = Protocol::Smtp;
    QString host; //!< as given: a name (possibly IDN) or an address without brackets
    quint16 port = 0;
    Security security = Security::Auto;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

[[nodiscard]] QLatin1StringView toId(Protocol protocol); //!< "smtp", "imap", "pop3"
[[nodiscard]] QLatin1StringView toId(Security security); //!< "none", "starttls", "tls", "auto"
[[nodiscard]] std::optional<Protocol> protocolFromId(QStringView id);
[[nodiscard]] std::optional<Security> securityFromId(QStringView id);

//! The customary security of a port (RFC 8314, RFC 6409): 993, 995, 465 are Tls; 25, 587, 143, 110
//! are StartTls; any other port is Auto.
[[nodiscard]] Security customarySecurity(quint16 port);

//! The port that is meant where none is given: Tls 465/993/995, StartTls or None 587/143/110, Auto
//! 465/993/995 except for SMTP, where it is 587.
[[nodiscard]] quint16 customaryPort(Protocol protocol, Security security);

//! The other ways to the same service of the same host that are worth a try, best first: the same port under
//! the other kind of encryption, then the customary ports (RFC 8314 section 3, RFC 6409). None without
//! encryption.
[[nodiscard]] QList<Endpoint> alternativesTo(const Endpoint &endpoint);

//! Reads "PROTOCOL:HOST[:PORT[:SECURITY]]" of the command line; an IPv6 address stands in brackets.
//! The error's detail says what is wrong and what is accepted.
[[nodiscard]] Result<Endpoint> parseEndpoint(QStringView text);

//! Whether a host can be looked up at all: a name of RFC 1123 labels (letters beyond ASCII are
//! allowed, IDNA decides later) or an IP address. The error says what is wrong with it.
[[nodiscard]] Result<> checkHostName(QStringView host);

//! "imap.example.com:993", with brackets round an IPv6 address.
[[nodiscard]] QString hostAndPort(const QString &host, quint16 port);

}
