#include "core/protocol/sntp.h"

#include <QtEndian>

namespace mm {

namespace {

constexpr qsizetype packetSize = 48;
constexpr qsizetype originateAt = 24;
constexpr qsizetype receiveAt = 32;
constexpr qsizetype transmitAt = 40;
constexpr char versionFourClient = 0x23; // LI 0, VN 4, mode 3
constexpr int serverMode = 4;
constexpr int oldestVersion = 3;
constexpr int newestVersion = 4;
constexpr int notSynchronised = 3; // leap indicator
constexpr int farthestStratum = 15;
constexpr double fractionsPerSecond = 4294967296.0;
constexpr qint64 unixEpochInNtp = 2208988800; // 1 January 1970 in seconds since 1900

quint64 timestampAt(const QByteArray &packet, qsizetype offset)
{
    return qFromBigEndian<quint64>(packet.constData() + offset);
}

// Seconds since 1970. Without the highest bit a time is of the era that begins in 2036 (RFC 4330 section 3).
double unixSeconds(quint64 timestamp)
{
    constexpr qint64 era = Q_INT64_C(1) << 32;
    const auto seconds = qint64(timestamp >> 32);
    const bool isNextEra = (timestamp >> 63) == 0;
    return double(seconds + (isNextEra ? era : 0) - unixEpochInNtp) +
           double(quint32(timestamp)) / fractionsPerSecond;
}

bool isWorthReading(const QByteArray &packet)
{
    const auto first = quint8(packet.at(0));
    const int version = (first >> 3) & 7;
    const int stratum = quint8(packet.at(1)); // 0: kiss-o'-death
    return (first >> 6) != notSynchronised && version >= oldestVersion && version <= newestVersion &&
           (first & 7) == serverMode && stratum >= 1 && stratum <= farthestStratum;
}

}

SntpExchange::SntpExchange(quint64 token, const QDateTime &sentAt)
    : m_token(token)
    , m_sentAt(sentAt)
{
}

QByteArray SntpExchange::request() const
{
    QByteArray packet(packetSize, '\0');
    packet[0] = versionFourClient;
    qToBigEndian(m_token, packet.data() + transmitAt);
    return packet;
}

std::optional<SntpExchange::Reading> SntpExchange::read(const QByteArray &packet,
                                                        std::chrono::milliseconds roundTrip) const
{
    if (packet.size() < packetSize || packet.size() > maxPacket || !isWorthReading(packet) ||
        timestampAt(packet, originateAt) != m_token)
        return std::nullopt;
    const quint64 received = timestampAt(packet, receiveAt);
    const quint64 transmitted = timestampAt(packet, transmitAt);
    if (received == 0 || transmitted == 0)
        return std::nullopt;
    const double sent = double(m_sentAt.toMSecsSinceEpoch()) / 1000.0;
    const double arrived = sent + double(roundTrip.count()) / 1000.0;
    // RFC 5905 section 8: half of ((T2 - T1) + (T3 - T4)) is how far the server is ahead.
    const double serverAhead = ((unixSeconds(received) - sent) + (unixSeconds(transmitted) - arrived)) / 2.0;
    return Reading{.offsetSeconds = -serverAhead, .stratum = quint8(packet.at(1))};
}

}
