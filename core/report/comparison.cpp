#include "core/report/comparison.h"

#include "core/base/idtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

using enum FindingId;

constexpr IdTable<Proof, proofCount> proofs{{
    "not-comparable"_L1,
    "all-well"_L1,
    "same-fault"_L1,
    "different-faults"_L1,
    "only-there"_L1,
    "server-judges"_L1,
    "sign-in-differs"_L1,
    "computer-differs"_L1,
    "names-differ"_L1,
    "no-network-there"_L1,
    "network-between"_L1,
    "altered-between"_L1,
    "intercepted"_L1,
}};

constexpr std::array noNetwork{NetOffline, NetCaptivePortal};
constexpr std::array noName{DnsNotFound, DnsNoAddress, DnsTimeout, DnsServerFailure};
constexpr std::array noAnswer{NetPortBlocked, NetIPv6Broken, TcpRefused,        TcpTimeout,
                              TcpUnreachable, TcpReset,      ServiceNoGreeting, ServiceDropped};
constexpr std::array altered{ServiceAlteredByMiddlebox, ServiceStarttlsInjection, ServiceStarttlsNotOffered,
                             ServiceStarttlsRefused, ServiceWrongProtocol};
constexpr std::array badCertificate{CertExpired,    CertNotYetValid,     CertNameMismatch,
                                    CertSelfSigned, CertUntrustedIssuer, CertIncompleteChain,
                                    CertRevoked,    CertIntercepted};
constexpr std::array refusedSignIn{AuthRejected, AuthAccountDisabled, AuthAppPasswordRequired,
                                   AuthPopBeforeSmtp};
constexpr std::array turnedAway{ServiceBusy,      SmtpRateLimited,    SmtpGreylisted,
                                SmtpHeloRejected, SmtpSenderRejected, SmtpRelayDenied};

template<std::size_t N>
bool hasAny(const QList<FindingId> &findings, const std::array<FindingId, N> &ids)
{
    return std::any_of(findings.begin(), findings.end(), [&](FindingId finding) {
        return std::find(ids.begin(), ids.end(), finding) != ids.end();
    });
}

bool showsAnotherCertificate(const PlaceService &bad, const PlaceService &good)
{
    return !bad.certificate.isEmpty() && !good.certificate.isEmpty() && bad.certificate != good.certificate;
}

// What the fault of one place proves beside a place where the same service is well. The first row that holds
// counts; what lies nearer to the person's computer stands first.
Proof proofOf(const PlaceService &bad, const PlaceService &good, const QList<FindingId> &badSystem)
{
    const auto &findings = bad.findings;
    if (hasAny(badSystem, noNetwork))
        return Proof::NoNetworkThere;
    if (hasAny(findings, badCertificate))
        return showsAnotherCertificate(bad, good) ? Proof::Intercepted : Proof::ComputerDiffers;
    if (hasAny(findings, altered))
        return Proof::AlteredBetween;
    if (hasAny(findings, noName))
        return Proof::NamesDiffer;
    if (hasAny(findings, noAnswer))
        return Proof::NetworkBetween;
    if (hasAny(findings, refusedSignIn))
        return Proof::SignInDiffers;
    return hasAny(findings, turnedAway) ? Proof::ServerJudges : Proof::OnlyThere;
}

Conclusion conclude(const PlaceService &first, const PlaceService &second, const Comparison &places)
{
    if (first.ok && second.ok)
        return {Proof::AllWell, std::nullopt};
    if (first.ok)
        return {proofOf(second, first, places.second.systemFindings), Side::Second};
    if (second.ok)
        return {proofOf(first, second, places.first.systemFindings), Side::First};
    return {first.findings == second.findings ? Proof::SameFault : Proof::DifferentFaults, std::nullopt};
}

QString idsOf(const QList<FindingId> &findings)
{
    QStringList ids;
    for (const FindingId finding : findings)
        ids += toId(finding);
    return ids.join(u", "_s);
}

QString sortedText(QStringList texts)
{
    texts.sort(Qt::CaseInsensitive);
    return texts.join(u", "_s);
}

QList<Difference> differencesOf(const PlaceService &first, const PlaceService &second)
{
    const std::array all{
        Difference{u"ok"_s, first.ok ? u"true"_s : u"false"_s, second.ok ? u"true"_s : u"false"_s},
        Difference{u"findings"_s, idsOf(first.findings), idsOf(second.findings)},
        Difference{u"address"_s, first.address, second.address},
        Difference{u"certificate"_s, first.certificate, second.certificate},
        Difference{u"issuer"_s, first.issuer, second.issuer},
        Difference{u"greeting"_s, first.greeting, second.greeting},
        Difference{u"capabilities"_s, sortedText(first.capabilities), sortedText(second.capabilities)},
        Difference{u"sign-in"_s, sortedText(first.mechanisms), sortedText(second.mechanisms)},
    };
    QList<Difference> differences;
    std::copy_if(all.begin(), all.end(), std::back_inserter(differences),
                 [](const Difference &difference) { return difference.first != difference.second; });
    return differences;
}

const PlaceService *sameService(const QList<PlaceService> &services, const Endpoint &endpoint)
{
    const auto same = std::find_if(services.begin(), services.end(), [&](const PlaceService &service) {
        const Endpoint &other = service.endpoint;
        return other.protocol == endpoint.protocol && other.port == endpoint.port &&
               other.security == endpoint.security &&
               other.host.compare(endpoint.host, Qt::CaseInsensitive) == 0;
    });
    return same == services.end() ? nullptr : &*same;
}

QList<Endpoint> missing(const QList<PlaceService> &from, const QList<PlaceService> &in)
{
    QList<Endpoint> endpoints;
    for (const PlaceService &service : from) {
        if (!sameService(in, service.endpoint))
            endpoints += service.endpoint;
    }
    return endpoints;
}

}

QLatin1StringView toId(Proof proof)
{
    return proofs[proof];
}

Comparison compare(const PlaceCheck &first, const PlaceCheck &second)
{
    Comparison comparison{.first = first,
                          .second = second,
                          .services = {},
                          .onlyFirst = missing(first.services, second.services),
                          .onlySecond = missing(second.services, first.services),
                          .conclusion = {}};
    for (const PlaceService &service : first.services) {
        const PlaceService *other = sameService(second.services, service.endpoint);
        if (!other)
            continue;
        const Conclusion conclusion = conclude(service, *other, comparison);
        comparison.services += {service.endpoint, differencesOf(service, *other), conclusion};
        if (conclusion.proof > comparison.conclusion.proof)
            comparison.conclusion = conclusion;
    }
    return comparison;
}

}
