#include "core/diagnosis/surroundings.h"

#include "core/model/addressscope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! What a tunnel can bring about: it takes the traffic, and often the questions for names too, on a way of
//! its own. An answer that there is no such name came through.
bool isOnTheWay(FindingId id)
{
    if (id == FindingId::DnsNotFound || id == FindingId::DnsNoAddress)
        return false;
    const QString spelling = toId(id);
    return spelling.startsWith("net."_L1) || spelling.startsWith("dns."_L1) ||
           spelling.startsWith("tcp."_L1) || id == FindingId::ServiceNoGreeting ||
           id == FindingId::ServiceDropped;
}

//! What software that looks into mail brings about when it fails at that, or is in the way.
bool isInTheConversation(FindingId id)
{
    const QString spelling = toId(id);
    return spelling.startsWith("tls."_L1) || spelling.startsWith("service."_L1) ||
           id == FindingId::TcpReset || id == FindingId::TcpRefused || id == FindingId::NetPortBlocked ||
           id == FindingId::CertUntrustedIssuer;
}

//! What was connected to, or tried, or found under the name is this computer itself: no traffic leaves it.
bool isOnThisComputer(const ServiceObservation &service)
{
    QStringList addresses = service.resolution.addresses;
    for (const ConnectAttempt &attempt : service.attempts)
        addresses << attempt.address;
    return areOfThisComputer(addresses);
}

//! The settings themselves name this computer: a program on it is meant to answer. Another name that leads
//! here was diverted.
bool isMeantToBeHere(const Endpoint &endpoint)
{
    return endpoint.host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           areOfThisComputer({endpoint.host});
}

void nameLocalProgram(Finding &error, const Endpoint &endpoint)
{
    if (!isMeantToBeHere(endpoint))
        return;
    if (error.id == FindingId::CertSelfSigned || error.id == FindingId::CertUntrustedIssuer)
        error.evidence[u"local_certificate"_s] = endpoint.host;
    else if (error.id == FindingId::TcpRefused)
        error.evidence[u"local_silence"_s] = endpoint.host;
}

QStringList addressesIn(const QList<HostsEntry> &entries, const QString &host)
{
    QStringList addresses;
    for (const HostsEntry &entry : entries) {
        if (entry.name.compare(host, Qt::CaseInsensitive) == 0)
            addresses << entry.address;
    }
    return addresses;
}

}

void nameSurroundings(QList<Finding> &findings, const CheckObservation &check, int service)
{
    const auto error = std::find_if(findings.begin(), findings.end(), [service](const Finding &finding) {
        return finding.severity == Severity::Error && finding.service == service;
    });
    if (error == findings.end())
        return;
    const SystemObservation &system = check.system;
    const ServiceObservation &observed = check.services.at(service);
    const QStringList addresses = addressesIn(system.hostsEntries, observed.endpoint.host);
    if (!addresses.isEmpty())
        error->evidence[u"hosts_address"_s] = addresses.join(u", "_s);
    nameLocalProgram(*error, observed.endpoint);
    if (!system.vpns.isEmpty() && isOnTheWay(error->id) && !isOnThisComputer(observed))
        error->evidence[u"vpn"_s] = system.vpns.join(u", "_s);
    if (!system.securitySoftware.isEmpty() && isInTheConversation(error->id))
        error->evidence[u"security_software"_s] = system.securitySoftware.join(u", "_s);
}

}
