#include "core/model/finding.h"

#include "core/base/idtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<FindingId, findingCount> findings{{
    "ok"_L1,
    "net.offline"_L1,
    "net.captive-portal"_L1,
    "net.ipv6-broken"_L1,
    "net.port-blocked"_L1,
    "net.proxy"_L1,
    "net.slow"_L1,
    "clock.skewed"_L1,
    "dns.not-found"_L1,
    "dns.no-address"_L1,
    "dns.timeout"_L1,
    "dns.server-failure"_L1,
    "dns.resolver-differs"_L1,
    "tcp.refused"_L1,
    "tcp.timeout"_L1,
    "tcp.unreachable"_L1,
    "tcp.reset"_L1,
    "service.no-greeting"_L1,
    "service.dropped"_L1,
    "service.busy"_L1,
    "service.wrong-protocol"_L1,
    "service.altered-by-middlebox"_L1,
    "service.malformed-reply"_L1,
    "service.slow-greeting"_L1,
    "service.starttls-not-offered"_L1,
    "service.starttls-refused"_L1,
    "service.starttls-injection"_L1,
    "tls.handshake-failed"_L1,
    "tls.plaintext-on-tls-port"_L1,
    "tls.implicit-tls-on-plain-port"_L1,
    "tls.protocol-too-old"_L1,
    "tls.no-shared-cipher"_L1,
    "tls.client-certificate-required"_L1,
    "cert.expired"_L1,
    "cert.not-yet-valid"_L1,
    "cert.name-mismatch"_L1,
    "cert.self-signed"_L1,
    "cert.untrusted-issuer"_L1,
    "cert.incomplete-chain"_L1,
    "cert.revoked"_L1,
    "cert.weak"_L1,
    "cert.expires-soon"_L1,
    "cert.intercepted"_L1,
    "auth.not-offered"_L1,
    "auth.only-after-tls"_L1,
    "auth.mechanism-mismatch"_L1,
    "auth.oauth2-only"_L1,
    "auth.rejected"_L1,
    "auth.account-disabled"_L1,
    "auth.app-password-required"_L1,
    "auth.pop-before-smtp"_L1,
    "smtp.auth-required"_L1,
    "smtp.relay-denied"_L1,
    "smtp.sender-rejected"_L1,
    "smtp.recipient-rejected"_L1,
    "smtp.message-too-big"_L1,
    "smtp.greylisted"_L1,
    "smtp.rate-limited"_L1,
    "smtp.helo-rejected"_L1,
    "mailbox.locked"_L1,
    "mailbox.over-quota"_L1,
}};

constexpr IdTable<Severity, severityCount> severities{{"info"_L1, "warning"_L1, "error"_L1}};

}

QLatin1StringView toId(FindingId id)
{
    return findings[id];
}

std::optional<FindingId> findingFromId(QStringView id)
{
    return findings.find(id);
}

QLatin1StringView toId(Severity severity)
{
    return severities[severity];
}

std::optional<Severity> severityFromId(QStringView id)
{
    return severities.find(id);
}

Severity severityOf(FindingId id)
{
    if (id == FindingId::Ok || id == FindingId::NetProxy)
        return Severity::Info;
    constexpr std::array warnings{
        FindingId::NetIPv6Broken,       FindingId::NetSlow,  FindingId::DnsResolverDiffers,
        FindingId::ServiceSlowGreeting, FindingId::CertWeak, FindingId::CertExpiresSoon,
    };
    const bool isWarning = std::find(warnings.begin(), warnings.end(), id) != warnings.end();
    return isWarning ? Severity::Warning : Severity::Error;
}

Finding makeFinding(FindingId id, std::optional<int> service, QJsonObject evidence)
{
    return {id, severityOf(id), service, std::move(evidence)};
}

}
