#include "core/knowledge/organisation.h"

#include "core/model/accountsettings.h"

#include <algorithm>

namespace mm {

QString Organisation::overlayOf(const QString &kind, const QString &id) const
{
    const auto found = overlaid.find(kind + u'/' + id);
    return found == overlaid.end() ? QString() : found->second;
}

std::optional<Account> Organisation::accountOf(const QString &address) const
{
    const auto parts = splitAddress(address);
    if (!parts || servers.isEmpty())
        return std::nullopt;
    const QString domain = comparableDomain(parts->domain);
    const auto own = std::find_if(servers.crbegin(), servers.crend(),
                                  [&](const OwnServers &each) { return each.domains.contains(domain); });
    if (own == servers.crend())
        return std::nullopt;
    Account account{address, filledIn(own->user, *parts), own->services};
    std::stable_partition(account.services.begin(), account.services.end(),
                          [](const Endpoint &service) { return service.protocol != Protocol::Smtp; });
    return account;
}

}
