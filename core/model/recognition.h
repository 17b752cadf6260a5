#pragma once

#include "core/model/code.h"
#include "core/model/endpoint.h"

#include <QList>

#include <optional>

namespace mm {

//! Where in the way of a message the text puts the fault (contract section 3).
enum class Area : quint8 {
    Unknown,
    Network,
    Dns,
    Tls,
    Certificate,
    Auth,
    ServerBusy,
    Relay,
    Recipient,
    Sender,
    Quota,
    Message,
    Profile,
    Antivirus,
    Client
};
inline constexpr int areaCount = 15;

//! Ways of mail and its neighbours that a text can speak of and that MailMend does not check.
enum class OtherProtocol : quint8 { Exchange, Http, Nntp };
inline constexpr int otherProtocolCount = 3;

//! A code found in a text. Offset and length count UTF-16 units of the text as given.
struct FoundCode
{
    Code code;
    QString text; //!< as it stands there
    qsizetype offset = 0;
    qsizetype length = 0;

    friend bool operator==(const FoundCode &, const FoundCode &) = default;
};

//! One of a provider's own meanings that a text tells, and the codes of the text that it explains.
struct ToldMeaning
{
    QString id;        //!< "bad-credentials"
    QList<Code> codes; //!< empty: the text has the provider's own number alone

    friend bool operator==(const ToldMeaning &, const ToldMeaning &) = default;
};

//! The provider whose server speaks in a text.
struct ToldProvider
{
    QString id;                  //!< "gmail"
    QList<ToldMeaning> meanings; //!< most telling first; no code is in two of them

    friend bool operator==(const ToldProvider &, const ToldProvider &) = default;
};

//! All that a pasted text tells by itself.
struct Recognition
{
    QList<FoundCode> codes; //!< in the order of the text, each code once
    std::optional<Protocol> protocol;
    std::optional<OtherProtocol> otherProtocol; //!< only where protocol is empty
    QString server;                             //!< empty: not told
    std::optional<quint16> port;
    QString account; //!< empty: not told
    Area area = Area::Unknown;
    std::optional<ToldProvider> provider; //!< none: the text names no provider that is known

    friend bool operator==(const Recognition &, const Recognition &) = default;
};

//! What the text speaks of, as the contract spells it: "smtp", "exchange" …; empty: not told.
[[nodiscard]] QLatin1StringView protocolId(const Recognition &recognition);
[[nodiscard]] QLatin1StringView toId(OtherProtocol protocol); //!< "exchange", "http", "nntp"
[[nodiscard]] QLatin1StringView toId(Area area);              //!< "server-busy"
[[nodiscard]] std::optional<Area> areaFromId(QStringView id);

}
