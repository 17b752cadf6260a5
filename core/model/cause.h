#pragma once

#include "core/model/finding.h"

#include <QList>

namespace mm {

//! Everything that can be the reason why mail does not flow. The spelling (toId) is stable API.
enum class CauseId : quint8 {
    NoInternet,
    IntermittentConnection,
    CaptivePortal,
    PortBlocked,
    ProxyInterferes,
    QosLimits,
    NetworkChanged,
    WrongServerName,
    WrongPort,
    WrongEncryption,
    SmtpAuthDisabled,
    AuthMethodMismatch,
    OauthRequired,
    WrongCredentials,
    AppPasswordRequired,
    AccountBlocked,
    PopBeforeSmtp,
    ServerDown,
    ServerBusy,
    ServerCertificate,
    ServerTlsOutdated,
    MailboxLocked,
    MailboxFull,
    MessageTooLarge,
    SenderRejected,
    RecipientRejected,
    RelayDenied,
    Greylisting,
    CorruptDataFile,
    CorruptProfile,
    LegacyProfile,
    StuckOutboxItem,
    AntivirusInterferes,
    CaptureToolInterferes,
    AddinInterferes,
    OutdatedSoftware,
    ComponentsUnregistered,
    TcpipStack,
    DnsFailure,
    ClockWrong,
    RootNotTrusted,
    ServiceChangesNetwork,
    Other,
};
inline constexpr int causeCount = 43;

//! One cause with its share of the probability, and the findings that speak for and against it.
struct RankedCause
{
    CauseId id = CauseId::Other;
    double probability = 0; //!< 0 to 1; over all causes of a ranking they add up to 1
    QList<FindingId> because;
    QList<FindingId> against;

    friend bool operator==(const RankedCause &, const RankedCause &) = default;
};

[[nodiscard]] QLatin1StringView toId(CauseId id); //!< "port-blocked"
[[nodiscard]] std::optional<CauseId> causeFromId(QStringView id);

}
