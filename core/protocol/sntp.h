#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace mm {

//! One question to a time server, without a socket: the client mode of NTP (RFC 5905 section 14, SNTPv4 of
//! RFC 4330). The request says nothing of this computer's clock: in place of its time it carries a random
//! token that the answer has to return.
class SntpExchange
{
public:
    static constexpr quint16 port = 123;
    //! An answer has 48 bytes, and at most extension fields and a signature more. What is longer is none.
    static constexpr qsizetype maxPacket = 512;

    struct Reading
    {
        double offsetSeconds = 0; //!< positive: this computer is ahead of the server
        int stratum = 0;          //!< 1 to 15
    };

    //! \p token: 64 random bits. \p sentAt: this computer's clock when the request goes out.
    SntpExchange(quint64 token, const QDateTime &sentAt);

    [[nodiscard]] QByteArray request() const;
    //! \p roundTrip: from the request to this answer, on a clock that does not jump. Nothing: this is no
    //! answer to the request, or one that the server itself calls worthless (not synchronised,
    //! kiss-o'-death).
    [[nodiscard]] std::optional<Reading> read(const QByteArray &packet,
                                              std::chrono::milliseconds roundTrip) const;

private:
    const quint64 m_token;
    const QDateTime m_sentAt;
};

}
