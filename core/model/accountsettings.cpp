#include "core/model/accountsettings.h"

#include "core/base/idtable.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<SettingsSource, settingsSourceCount> sources{
    {"organisation"_L1, "known-provider"_L1, "autoconfig"_L1, "provider-database"_L1, "mail-exchanger"_L1,
     "autodiscover"_L1, "service-records"_L1, "guess"_L1}};
constexpr IdTable<SignInKind, signInKindCount> signInKinds{
    {"password"_L1, "app-password"_L1, "oauth2"_L1, "encrypted-password"_L1, "other"_L1, "none"_L1}};
constexpr IdTable<SettingsOutcome, settingsOutcomeCount> outcomes{{"found"_L1, "nothing"_L1, "not-reached"_L1,
                                                                   "unsound"_L1, "sign-in-wanted"_L1,
                                                                   "not-understood"_L1, "cancelled"_L1}};

const ServiceSettings *preferred(const QList<ServiceSettings> &services, Protocol protocol)
{
    const auto isEncrypted = [protocol](const ServiceSettings &service) {
        return service.endpoint.protocol == protocol && service.endpoint.security != Security::None;
    };
    const auto isOne = [protocol](const ServiceSettings &service) {
        return service.endpoint.protocol == protocol;
    };
    auto found = std::find_if(services.begin(), services.end(), isEncrypted);
    if (found == services.end())
        found = std::find_if(services.begin(), services.end(), isOne);
    return found == services.end() ? nullptr : &*found;
}

}

QLatin1StringView toId(SettingsSource source)
{
    return sources[source];
}

QLatin1StringView toId(SignInKind kind)
{
    return signInKinds[kind];
}

QLatin1StringView toId(SettingsOutcome outcome)
{
    return outcomes[outcome];
}

std::optional<SignInKind> signInKindFromId(QStringView id)
{
    return signInKinds.find(id);
}

bool isBetter(const SettingsCandidate &one, const SettingsCandidate &other)
{
    const auto rank = [](const SettingsCandidate &each) {
        return std::tuple(each.source == SettingsSource::Guess, !each.isProtected, each.source);
    };
    return rank(one) < rank(other);
}

Account accountOf(const SettingsCandidate &candidate, const QString &address)
{
    const ServiceSettings *incoming = preferred(candidate.services, Protocol::Imap);
    if (!incoming)
        incoming = preferred(candidate.services, Protocol::Pop3);
    const ServiceSettings *outgoing = preferred(candidate.services, Protocol::Smtp);
    Account account{.address = address, .user = {}, .services = {}};
    for (const ServiceSettings *service : {incoming, outgoing}) {
        if (!service)
            continue;
        account.services += service->endpoint;
        if (account.user.isEmpty() || (service == outgoing && service->user == address))
            account.user = service->user;
    }
    return account;
}

const SettingsCandidate *chosenOf(const SettingsSearch &search)
{
    const auto chosen =
        std::find_if(search.candidates.begin(), search.candidates.end(),
                     [](const SettingsCandidate &candidate) { return !candidate.services.isEmpty(); });
    return chosen == search.candidates.end() ? nullptr : &*chosen;
}

bool isAnythingAnswered(const SettingsSearch &search)
{
    return std::any_of(search.tried.begin(), search.tried.end(), [](const SettingsLookup &lookup) {
        return lookup.source > SettingsSource::KnownProvider &&
               lookup.outcome != SettingsOutcome::NotReached && lookup.outcome != SettingsOutcome::Cancelled;
    });
}

bool mayBeTrusted(const SettingsCandidate &candidate, const QString &address)
{
    if (candidate.isProtected)
        return true;
    const auto parts = splitAddress(address);
    if (!parts)
        return false;
    return std::all_of(candidate.services.begin(), candidate.services.end(),
                       [&parts](const ServiceSettings &service) {
                           return isAtOrBelow(service.endpoint.host, parts->domain);
                       });
}

QString filledIn(const QString &form, const AddressParts &address)
{
    const std::array placeholders{
        std::pair{u"%EMAILADDRESS%"_s, QString(address.localPart + u'@' + address.domain)},
        std::pair{u"%EMAILLOCALPART%"_s, address.localPart},
        std::pair{u"%EMAILDOMAIN%"_s, address.domain},
    };
    QString filled;
    for (qsizetype at = 0; at < form.size();) {
        const auto found =
            std::find_if(placeholders.begin(), placeholders.end(), [&](const auto &placeholder) {
                return QStringView(form).sliced(at).startsWith(placeholder.first);
            });
        filled += found == placeholders.end() ? QString(form.at(at)) : found->second;
        at += found == placeholders.end() ? 1 : found->first.size();
    }
    return filled;
}

QString comparableDomain(const QString &domain)
{
    QString name = QString::fromLatin1(QUrl::toAce(domain)).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool isAtOrBelow(const QString &host, const QString &domain)
{
    const QString lower = comparableDomain(host);
    const QString upper = comparableDomain(domain);
    return !upper.isEmpty() && (lower == upper || lower.endsWith(u'.' + upper));
}

}
