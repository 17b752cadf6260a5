#include "core/knowledge/organisation.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// Each placeholder is filled in once: what an address brings along is never read as one.
QString filledIn(const QString &form, const QString &address, const QString &localPart)
{
    QStringList parts = form.split(u"%EMAILLOCALPART%"_s);
    for (QString &part : parts)
        part.replace(u"%EMAILADDRESS%"_s, address);
    return parts.join(localPart);
}

}

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
    Account account{address, filledIn(own->user, address, parts->localPart), own->services};
    std::stable_partition(account.services.begin(), account.services.end(),
                          [](const Endpoint &service) { return service.protocol != Protocol::Smtp; });
    return account;
}

QString comparableDomain(const QString &domain)
{
    return QString::fromLatin1(QUrl::toAce(domain)).toLower();
}

}
