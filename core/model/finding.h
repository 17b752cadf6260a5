#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace mm {

enum class Severity : quint8 { Info, Warning, Error };
inline constexpr int severityCount = 3;

//! Every conclusion that MailMend can draw from observations. The spelling (toId) is stable API:
//! it may grow and nothing in it is renamed. Texts stand in resources/knowledge/findings.json.
enum class FindingId : quint8 {
    Ok,
    NetOffline,
    NetCaptivePortal,
    NetIPv6Broken,
    NetPortBlocked,
    NetProxy,
    NetSlow,
    ClockSkewed,
    DnsNotFound,
    DnsNoAddress,
    DnsTimeout,
    DnsServerFailure,
    DnsResolverDiffers,
    TcpRefused,
    TcpTimeout,
    TcpUnreachable,
    TcpReset,
    ServiceNoGreeting,
    ServiceDropped,
    ServiceBusy,
    ServiceWrongProtocol,
    ServiceAlteredByMiddlebox,
    ServiceMalformedReply,
    ServiceSlowGreeting,
    ServiceStarttlsNotOffered,
    ServiceStarttlsRefused,
    ServiceStarttlsInjection,
    TlsHandshakeFailed,
    TlsPlaintextOnTlsPort,
    TlsImplicitTlsOnPlainPort,
    TlsProtocolTooOld,
    TlsNoSharedCipher,
    TlsClientCertificateRequired,
    CertExpired,
    CertNotYetValid,
    CertNameMismatch,
    CertSelfSigned,
    CertUntrustedIssuer,
    CertIncompleteChain,
    CertRevoked,
    CertWeak,
    CertExpiresSoon,
    CertIntercepted,
    AuthNotOffered,
    AuthOnlyAfterTls,
    AuthMechanismMismatch,
    AuthOauth2Only,
    AuthRejected,
    AuthAccountDisabled,
    AuthAppPasswordRequired,
    AuthPopBeforeSmtp,
    SmtpAuthRequired,
    SmtpRelayDenied,
    SmtpSenderRejected,
    SmtpRecipientRejected,
    SmtpMessageTooBig,
    SmtpGreylisted,
    SmtpRateLimited,
    SmtpHeloRejected,
    MailboxLocked,
    MailboxOverQuota,
};
inline constexpr int findingCount = 61;

//! One conclusion about one service or about this computer. It names an entry of the knowledge base
//! and holds no prose.
struct Finding
{
    FindingId id = FindingId::Ok;
    Severity severity = Severity::Info;
    std::optional<int> service; //!< index into CheckObservation::services; none: this computer
    QJsonObject evidence;       //!< what was seen: values for the placeholders of the entry's summary

    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] QLatin1StringView toId(FindingId id); //!< "tls.handshake-failed"
[[nodiscard]] std::optional<FindingId> findingFromId(QStringView id);
[[nodiscard]] QLatin1StringView toId(Severity severity); //!< "info", "warning", "error"
[[nodiscard]] std::optional<Severity> severityFromId(QStringView id);

//! Error: mail cannot work. Warning: it works and should be mended.
[[nodiscard]] Severity severityOf(FindingId id);

//! A finding of the usual severity of its id.
[[nodiscard]] Finding makeFinding(FindingId id, std::optional<int> service, QJsonObject evidence = {});

}
