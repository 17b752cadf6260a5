#include "core/knowledge/mailservice.h"

#include "core/knowledge/knowledgebase.h"

#include <algorithm>

namespace mm {

namespace {

bool isAtEndOf(const QString &host, const QString &end)
{
    return host.endsWith(end) && (host.size() == end.size() || host[host.size() - end.size() - 1] == u'.');
}

}

const MailServiceEntry *mailServiceOfDomain(const KnowledgeBase &knowledge, const QString &domain)
{
    const QString wanted = comparableDomain(domain);
    const auto &entries = knowledge.contents().mailServices;
    const auto found = std::find_if(entries.begin(), entries.end(), [&wanted](const MailServiceEntry &entry) {
        return entry.domains.contains(wanted);
    });
    return found == entries.end() ? nullptr : &*found;
}

const MailServiceEntry *mailServiceOfExchanger(const KnowledgeBase &knowledge, const QString &host)
{
    QString wanted = host.toLower();
    if (wanted.endsWith(u'.'))
        wanted.chop(1);
    const MailServiceEntry *best = nullptr;
    qsizetype longest = 0;
    const auto look = [&](const QStringList &ends, const MailServiceEntry *entry) {
        for (const QString &end : ends) {
            if (end.size() <= longest || !isAtEndOf(wanted, end))
                continue;
            best = entry;
            longest = end.size();
        }
    };
    for (const MailServiceEntry &entry : knowledge.contents().mailServices) {
        look(entry.exchangers, &entry);
        look(entry.rented, nullptr);
    }
    return best;
}

SettingsCandidate candidateOf(const MailServiceEntry &entry, SettingsSource source,
                              const AddressParts &address)
{
    SettingsCandidate candidate{.source = source,
                                .place = entry.id,
                                .provider = entry.title,
                                .services = entry.services,
                                .declined = {},
                                .note = entry.note,
                                .isProtected = true};
    // A server's name is never made of a local part, which may hold anything.
    const AddressParts domainAlone{{}, comparableDomain(address.domain)};
    for (ServiceSettings &service : candidate.services) {
        service.endpoint.host = filledIn(service.endpoint.host, domainAlone);
        service.user = filledIn(service.user, address);
    }
    return candidate;
}

}
