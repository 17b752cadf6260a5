#include "core/protocol/tlshello.h"

#include "core/protocol/wrongprotocol.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr quint16 tls10 = 0x0301;
constexpr quint16 tls12 = 0x0303;
constexpr quint16 tls13 = 0x0304;

constexpr quint8 alertRecord = 21;
constexpr quint8 handshakeRecord = 22;

constexpr quint8 fatal = 2;
constexpr quint8 handshakeFailure = 40;
constexpr quint8 protocolVersion = 70;
constexpr quint8 certificateRequired = 116;

// TLS 1.3, then ECDHE and DHE with AEAD or CBC, then RSA key exchange: what OpenSSL's default list has.
constexpr std::array<quint16, 24> currentCiphers{
    0x1301, 0x1302, 0x1303, 0xC02B, 0xC02F, 0xC02C, 0xC030, 0xCCA9, 0xCCA8, 0x009E, 0x009F, 0xCCAA,
    0xC023, 0xC027, 0xC024, 0xC028, 0xC009, 0xC013, 0xC00A, 0xC014, 0x009C, 0x009D, 0x002F, 0x0035};
// CBC, 3DES and RC4 with every key exchange of TLS 1.0 that shows a certificate.
constexpr std::array<quint16, 16> oldCiphers{0xC009, 0xC013, 0xC00A, 0xC014, 0x0033, 0x0039, 0x0032, 0x0038,
                                             0x002F, 0x0035, 0xC012, 0x0016, 0x000A, 0xC011, 0x0005, 0x0004};
// Camellia, SEED, IDEA, DES, export, anonymous and without encryption.
constexpr std::array<quint16, 40> oddCiphers{0x003C, 0x003D, 0x0067, 0x006B, 0x0040, 0x006A, 0x00A2, 0x00A3,
                                             0x0041, 0x0084, 0x0045, 0x0088, 0x0096, 0x009A, 0x0007, 0x0009,
                                             0x0015, 0x0012, 0x0003, 0x0006, 0x0008, 0x0014, 0x0011, 0x0018,
                                             0x001A, 0x001B, 0x0034, 0x003A, 0x006C, 0x006D, 0x00A6, 0x00A7,
                                             0xC018, 0xC019, 0xC017, 0xC016, 0x0001, 0x0002, 0x003B, 0xC010};

QByteArray number8(quint8 value)
{
    return QByteArray(1, static_cast<char>(value));
}

QByteArray number16(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray sized8(const QByteArray &content)
{
    return number8(static_cast<quint8>(content.size())) + content;
}

QByteArray sized16(const QByteArray &content)
{
    return number16(static_cast<quint16>(content.size())) + content;
}

QByteArray list16(std::span<const quint16> values)
{
    QByteArray bytes;
    for (const quint16 value : values)
        bytes += number16(value);
    return bytes;
}

QByteArray extension(quint16 type, const QByteArray &content)
{
    return number16(type) + sized16(content);
}

//! RFC 6066 section 3: a host name, never an address.
bool isNameForSni(const QByteArray &name)
{
    const auto isAddressByte = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ':'; };
    constexpr qsizetype longestName = 255;
    return !name.isEmpty() && name.size() <= longestName && !name.contains(':') &&
           !std::all_of(name.begin(), name.end(), isAddressByte);
}

QByteArray extensions(ClientHelloKind kind, const QByteArray &serverName)
{
    constexpr std::array<quint16, 5> groups{0x001D, 0x0017, 0x0018, 0x0019, 0x0100};
    constexpr std::array<quint16, 14> signatures{0x0403, 0x0503, 0x0603, 0x0807, 0x0804, 0x0805, 0x0806,
                                                 0x0401, 0x0501, 0x0601, 0x0203, 0x0201, 0x0402, 0x0202};
    constexpr std::array<quint16, 2> versions{tls13, tls12};
    QByteArray all;
    if (isNameForSni(serverName))
        all += extension(0, sized16(number8(0) + sized16(serverName)));
    all += extension(0x000A, sized16(list16(groups)));
    all += extension(0x000B, sized8(number8(0)));
    all += extension(0xFF01, sized8(QByteArray())); // RFC 5746: some servers refuse clients without it
    if (kind != ClientHelloKind::Old)
        all += extension(0x000D, sized16(list16(signatures)));
    if (kind == ClientHelloKind::Current) {
        all += extension(0x002B, sized8(list16(versions)));
        all += extension(0x0033, sized16(QByteArray()));
    }
    return all;
}

QByteArray cipherList(ClientHelloKind kind)
{
    switch (kind) {
    case ClientHelloKind::Current:
        return list16(currentCiphers);
    case ClientHelloKind::Old:
        return list16(oldCiphers);
    case ClientHelloKind::AnyCipher:
        break;
    }
    // Those of TLS 1.3 would be refused in a hello that does not offer it.
    constexpr std::size_t ofTls13 = 3;
    return list16(std::span(currentCiphers).subspan(ofTls13)) + list16(oldCiphers) + list16(oddCiphers);
}

quint16 read16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint8 read8(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes.at(at));
}

//! The version in a ServerHello's supported_versions, which TLS 1.3 uses; 0: there is none.
quint16 selectedVersion(QByteArrayView list)
{
    constexpr quint16 supportedVersions = 0x002B;
    while (list.size() >= 4) {
        const quint16 type = read16(list, 0);
        const qsizetype size = read16(list, 2);
        if (list.size() < 4 + size)
            return 0;
        if (type == supportedVersions && size == 2)
            return read16(list, 4);
        list = list.sliced(4 + size);
    }
    return 0;
}

}

QByteArray clientHello(ClientHelloKind kind, const QByteArray &serverName, const QByteArray &random)
{
    constexpr qsizetype randomBytes = 32;
    constexpr quint8 clientHelloMessage = 1;
    const quint16 version = kind == ClientHelloKind::Old ? tls10 : tls12;
    QByteArray body = number16(version);
    body += random.left(randomBytes).leftJustified(randomBytes, '\0');
    body += sized8(QByteArray()); // no session to resume
    body += sized16(cipherList(kind));
    body += sized8(number8(0)); // no compression
    body += sized16(extensions(kind, serverName));
    const QByteArray message = number8(clientHelloMessage) + number8(0) + sized16(body);
    // RFC 8446 section 5.1: the record of a first hello says TLS 1.0, for old servers' sake.
    return number8(handshakeRecord) + number16(tls10) + sized16(message);
}

bool TlsHelloReader::feed(QByteArrayView bytes)
{
    if (m_settled)
        return true;
    const qsizetype room = maxTotalBytes - m_total;
    const QByteArrayView taken = bytes.first(std::min(bytes.size(), room));
    m_total += taken.size();
    m_bytes.append(taken);
    switch (m_total == m_bytes.size() ? judgeFirstBytes(m_bytes) : FirstBytes::TlsRecord) {
    case FirstBytes::Undecided:
        break;
    case FirstBytes::Text:
    case FirstBytes::Binary:
        readPlaintext();
        break;
    case FirstBytes::TlsRecord:
        readRecords();
        break;
    }
    if (!m_settled && m_total == maxTotalBytes)
        settle(TlsHelloAnswer::Kind::Malformed);
    return m_settled;
}

void TlsHelloReader::end()
{
    if (m_settled)
        return;
    const FirstBytes first = m_total == m_bytes.size() ? judgeFirstBytes(m_bytes) : FirstBytes::TlsRecord;
    if (first == FirstBytes::Text || first == FirstBytes::Binary) {
        m_bytes.append('\n');
        return readPlaintext();
    }
    // A warning was the last that was said.
    settle(m_answer.alert != 0 ? TlsHelloAnswer::Kind::Alert
           : m_total == 0      ? TlsHelloAnswer::Kind::None
                               : TlsHelloAnswer::Kind::Malformed);
}

void TlsHelloReader::settle(TlsHelloAnswer::Kind kind)
{
    m_answer.kind = kind;
    m_settled = true;
    m_bytes.clear();
    m_handshake.clear();
}

void TlsHelloReader::readPlaintext()
{
    const qsizetype end = m_bytes.indexOf('\n');
    if (end < 0 && m_bytes.size() < maxPlaintextBytes)
        return;
    m_answer.plaintext = m_bytes.left(end < 0 ? maxPlaintextBytes : std::min(end, maxPlaintextBytes));
    if (m_answer.plaintext.endsWith('\r'))
        m_answer.plaintext.chop(1);
    m_answer.otherProtocol = protocolOfLine(m_answer.plaintext);
    settle(TlsHelloAnswer::Kind::Plaintext);
}

void TlsHelloReader::readRecords()
{
    constexpr qsizetype headerBytes = 5;
    constexpr qsizetype maxRecordBytes = 16384 + 2048; // RFC 5246 section 6.2.3
    while (!m_settled && m_bytes.size() >= headerBytes) {
        const qsizetype size = read16(m_bytes, 3);
        if (size > maxRecordBytes || read8(m_bytes, 1) != 3)
            return settle(TlsHelloAnswer::Kind::Malformed);
        if (m_bytes.size() < headerBytes + size)
            return;
        const QByteArray payload = m_bytes.mid(headerBytes, size);
        const quint8 type = read8(m_bytes, 0);
        m_bytes.remove(0, headerBytes + size);
        readRecord(type, payload);
    }
}

void TlsHelloReader::readRecord(quint8 type, QByteArrayView payload)
{
    if (type == handshakeRecord) {
        m_handshake.append(payload);
        return readHandshake();
    }
    if (type != alertRecord || payload.size() != 2)
        return settle(TlsHelloAnswer::Kind::Malformed);
    m_answer.alert = read8(payload, 1);
    // After a warning (unrecognized_name is one) the handshake goes on.
    if (read8(payload, 0) == fatal)
        settle(TlsHelloAnswer::Kind::Alert);
}

void TlsHelloReader::readHandshake()
{
    constexpr qsizetype headerBytes = 4;
    constexpr quint8 serverHelloMessage = 2;
    if (m_handshake.isEmpty())
        return;
    if (read8(m_handshake, 0) != serverHelloMessage)
        return settle(TlsHelloAnswer::Kind::Malformed);
    if (m_handshake.size() < headerBytes)
        return;
    const qsizetype size = (qsizetype(read8(m_handshake, 1)) << 16) + read16(m_handshake, 2);
    if (size > maxMessageBytes)
        return settle(TlsHelloAnswer::Kind::Malformed);
    if (m_handshake.size() >= headerBytes + size)
        readServerHello(QByteArrayView(m_handshake).sliced(headerBytes, size));
}

void TlsHelloReader::readServerHello(QByteArrayView body)
{
    // version, random, session id with its length, cipher, compression (RFC 8446 section 4.1.3)
    constexpr qsizetype sessionAt = 34;
    if (body.size() <= sessionAt)
        return settle(TlsHelloAnswer::Kind::Malformed);
    const qsizetype cipherAt = sessionAt + 1 + read8(body, sessionAt);
    const qsizetype extensionsAt = cipherAt + 3;
    if (body.size() < extensionsAt)
        return settle(TlsHelloAnswer::Kind::Malformed);
    const bool extended = body.size() >= extensionsAt + 2;
    const quint16 selected = extended ? selectedVersion(body.sliced(extensionsAt + 2)) : quint16(0);
    m_answer.version = selected != 0 ? selected : read16(body, 0);
    m_answer.cipher = read16(body, cipherAt);
    settle(TlsHelloAnswer::Kind::ServerHello);
}

TlsFailure failureFromHellos(const TlsHelloAnswer &current, const TlsHelloAnswer &old,
                             const TlsHelloAnswer &anyCipher)
{
    using Kind = TlsHelloAnswer::Kind;
    if (current.kind == Kind::Plaintext)
        return TlsFailure::PlaintextAnswered;
    if (current.kind == Kind::ServerHello)
        return current.version >= tls12 ? TlsFailure::None : TlsFailure::ProtocolVersion;
    if (current.kind == Kind::Alert && current.alert == protocolVersion)
        return TlsFailure::ProtocolVersion;
    if (current.kind == Kind::Alert && current.alert == certificateRequired)
        return TlsFailure::ClientCertificateRequired;
    // Versions agree and ciphers do not, or the other way round: what the other hellos get tells.
    if (anyCipher.kind == Kind::ServerHello && anyCipher.version >= tls12)
        return TlsFailure::NoSharedCipher;
    if (old.kind == Kind::ServerHello)
        return TlsFailure::ProtocolVersion;
    if (current.kind == Kind::Alert && current.alert == handshakeFailure &&
        anyCipher.kind == Kind::ServerHello)
        return TlsFailure::ProtocolVersion;
    return TlsFailure::Other;
}

QString tlsVersionName(quint16 version)
{
    switch (version) {
    case 0x0300:
        return u"SSLv3"_s;
    case tls10:
        return u"TLSv1"_s;
    case 0x0302:
        return u"TLSv1.1"_s;
    case tls12:
        return u"TLSv1.2"_s;
    case tls13:
        return u"TLSv1.3"_s;
    }
    return u"0x%1"_s.arg(uint(version), 4, 16, QChar(u'0'));
}

QString tlsAlertName(quint8 alert)
{
    struct Row
    {
        quint8 alert;
        QLatin1StringView name;
    };
    static constexpr std::array<Row, 27> rows{{
        {0, "close_notify"_L1},
        {10, "unexpected_message"_L1},
        {20, "bad_record_mac"_L1},
        {22, "record_overflow"_L1},
        {40, "handshake_failure"_L1},
        {42, "bad_certificate"_L1},
        {43, "unsupported_certificate"_L1},
        {44, "certificate_revoked"_L1},
        {45, "certificate_expired"_L1},
        {46, "certificate_unknown"_L1},
        {47, "illegal_parameter"_L1},
        {48, "unknown_ca"_L1},
        {49, "access_denied"_L1},
        {50, "decode_error"_L1},
        {51, "decrypt_error"_L1},
        {60, "export_restriction"_L1},
        {70, "protocol_version"_L1},
        {71, "insufficient_security"_L1},
        {80, "internal_error"_L1},
        {86, "inappropriate_fallback"_L1},
        {90, "user_canceled"_L1},
        {100, "no_renegotiation"_L1},
        {109, "missing_extension"_L1},
        {110, "unsupported_extension"_L1},
        {112, "unrecognized_name"_L1},
        {116, "certificate_required"_L1},
        {120, "no_application_protocol"_L1},
    }};
    const auto row =
        std::find_if(rows.begin(), rows.end(), [alert](const Row &r) { return r.alert == alert; });
    return row != rows.end() ? QString(row->name) : u"alert %1"_s.arg(alert);
}

}
