#include "core/net/tlsfailure.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

std::optional<TlsFailure> fromServersAlert(const BrokenHandshake &handshake)
{
    if (!handshake.alertReceived)
        return std::nullopt;
    switch (int(*handshake.alertReceived)) {
    case int(QSsl::AlertType::ProtocolVersion):
        return TlsFailure::ProtocolVersion;
    case int(QSsl::AlertType::InsufficientSecurity):
        return TlsFailure::NoSharedCipher;
    case int(QSsl::AlertType::HandshakeFailure):
        // After its certificate a server has chosen a cipher: what it misses then is the client's
        // certificate.
        return handshake.cipherChosen ? TlsFailure::ClientCertificateRequired : TlsFailure::NoSharedCipher;
    case int(QSsl::AlertType::CertificateRequired):
    case int(QSsl::AlertType::NoCertificate):
        return TlsFailure::ClientCertificateRequired;
    case int(QSsl::AlertType::BadCertificate):
        return handshake.cipherChosen ? TlsFailure::ClientCertificateRequired : TlsFailure::Other;
    default:
        return TlsFailure::Other;
    }
}

std::optional<TlsFailure> fromWords(const QString &words)
{
    static constexpr std::pair<QLatin1StringView, TlsFailure> phrases[]{
        {"wrong version number"_L1, TlsFailure::PlaintextAnswered},
        {"packet length too long"_L1, TlsFailure::PlaintextAnswered},
        {"http request"_L1, TlsFailure::PlaintextAnswered},
        {"unsupported protocol"_L1, TlsFailure::ProtocolVersion},
        {"alert protocol version"_L1, TlsFailure::ProtocolVersion},
        {"version too low"_L1, TlsFailure::ProtocolVersion},
        {"no ciphers available"_L1, TlsFailure::NoSharedCipher},
        {"no shared cipher"_L1, TlsFailure::NoSharedCipher},
        {"certificate required"_L1, TlsFailure::ClientCertificateRequired},
    };
    for (const auto &[phrase, failure] : phrases) {
        if (words.contains(phrase, Qt::CaseInsensitive))
            return failure;
    }
    return std::nullopt;
}

}

TlsFailure classify(const BrokenHandshake &handshake)
{
    if (const auto failure = fromServersAlert(handshake))
        return *failure;
    if (const auto failure = fromWords(handshake.detail))
        return *failure;
    if (handshake.alertSent == QSsl::AlertType::ProtocolVersion)
        return TlsFailure::ProtocolVersion;
    if (handshake.reset)
        return TlsFailure::Reset;
    if (handshake.error == QAbstractSocket::RemoteHostClosedError)
        return TlsFailure::Closed;
    if (handshake.error == QAbstractSocket::SocketTimeoutError)
        return TlsFailure::TimedOut;
    return TlsFailure::Other;
}

}
