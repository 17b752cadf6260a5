#include "core/base/idtable.h"
#include "core/steps/stepengine.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<CheckAnswer, checkAnswerCount> answers{{
    "services-reached"_L1,
    "connections-stand"_L1,
    "encryption-sound"_L1,
}};

using enum FindingId;

// The service could not be reached at all.
constexpr std::array unreached{
    NetOffline,       NetCaptivePortal, NetPortBlocked, DnsNotFound,    DnsNoAddress, DnsTimeout,
    DnsServerFailure, TcpRefused,       TcpTimeout,     TcpUnreachable, TcpReset,
};

// It was reached, and the way to it is still not clear.
constexpr std::array roughWay{
    NetIPv6Broken, NetSlow, DnsResolverDiffers, ServiceNoGreeting, ServiceDropped, ServiceAlteredByMiddlebox,
};

// The conversation ended before encryption had been decided, or encryption itself is the matter.
constexpr std::array encryptionInDoubt{
    ClockSkewed,
    ServiceNoGreeting,
    ServiceDropped,
    ServiceBusy,
    ServiceWrongProtocol,
    ServiceAlteredByMiddlebox,
    ServiceMalformedReply,
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
    AuthOnlyAfterTls,
    SmtpHeloRejected,
};

template<std::size_t N>
bool hasAny(const QList<Finding> &findings, const std::array<FindingId, N> &ids)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return std::find(ids.begin(), ids.end(), finding.id) != ids.end();
    });
}

bool testedAService(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.service.has_value(); });
}

bool allServicesReached(const QList<Finding> &findings)
{
    return testedAService(findings) && !hasAny(findings, unreached) && !hasAny(findings, roughWay);
}

// Where one of the internet protocols is broken, a connection by the other proves little.
bool stackWorks(const QList<Finding> &findings)
{
    if (hasAny(findings, std::array{NetIPv6Broken}))
        return false;
    std::set<int> tested;
    std::set<int> missed;
    for (const Finding &finding : findings) {
        if (!finding.service)
            continue;
        tested.insert(*finding.service);
        if (std::find(unreached.begin(), unreached.end(), finding.id) != unreached.end())
            missed.insert(*finding.service);
    }
    return missed.size() < tested.size();
}

bool allEncryptionSound(const QList<Finding> &findings)
{
    return testedAService(findings) && !hasAny(findings, unreached) && !hasAny(findings, encryptionInDoubt);
}

// Faults of the way that come and go: one check in which all is well does not rule them out.
constexpr std::array comingAndGoing{CauseId::IntermittentConnection, CauseId::QosLimits};

bool mayComeBack(const QList<RankedCause> &causes)
{
    return !causes.isEmpty() &&
           std::find(comingAndGoing.begin(), comingAndGoing.end(), causes.first().id) != comingAndGoing.end();
}

// What a check can answer at all. The other steps look at the mail program, which no check sees.
struct Row
{
    StepId step;
    CheckAnswer answer;
    bool (*holds)(const QList<Finding> &);
};
constexpr std::array rows{
    Row{StepId::Connectivity, CheckAnswer::ServicesReached, allServicesReached},
    Row{StepId::TcpIpStack, CheckAnswer::ConnectionsStand, stackWorks},
    Row{StepId::Tls, CheckAnswer::EncryptionSound, allEncryptionSound},
};

}

QLatin1StringView toId(CheckAnswer answer)
{
    return answers[answer];
}

std::optional<CheckAnswer> answeredByCheck(StepId step, const StepFacts &facts)
{
    if (!facts.checked || (step == StepId::Connectivity && mayComeBack(facts.causes)))
        return std::nullopt;
    for (const Row &row : rows) {
        if (row.step == step && row.holds(facts.findings))
            return row.answer;
    }
    return std::nullopt;
}

}
