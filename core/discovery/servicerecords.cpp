#include "core/discovery/servicerecords.h"

#include "core/discovery/servicefields.h"

#include <algorithm>
#include <tuple>

namespace mm {

namespace {

struct Offer
{
    ServiceRecordName name;
    ServiceLocation location;
    QString host;
};

int rankOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return 0;
    case Protocol::Pop3:
        return 1;
    case Protocol::Smtp:
        return 2;
    }
    Q_UNREACHABLE();
}

QList<Offer> offersOf(const QList<AnsweredRecord> &answers)
{
    QList<Offer> offers;
    for (const AnsweredRecord &answer : answers) {
        for (const ServiceLocation &location : answer.locations) {
            const QString host = hostOf(location.host);
            if (!host.isEmpty() && location.port != 0)
                offers += {answer.name, location, host};
        }
    }
    std::stable_sort(offers.begin(), offers.end(), [](const Offer &one, const Offer &other) {
        const auto rank = [](const Offer &offer) {
            return std::tuple(offer.location.priority, rankOf(offer.name.protocol),
                              offer.name.security != Security::Tls, -offer.location.weight);
        };
        return rank(one) < rank(other);
    });
    return offers;
}

bool saysNotOffered(const AnsweredRecord &answer, Protocol protocol)
{
    return answer.name.protocol == protocol &&
           std::any_of(answer.locations.begin(), answer.locations.end(),
                       [](const ServiceLocation &location) { return location.host.isEmpty(); });
}

}

SettingsCandidate fromServiceRecords(const QList<AnsweredRecord> &answers, const AddressParts &address)
{
    const QString user = userOf(address.localPart + u'@' + address.domain);
    SettingsCandidate candidate;
    for (const Offer &offer : offersOf(answers))
        candidate.services += ServiceSettings{
            {offer.name.protocol, offer.host, offer.location.port, offer.name.security}, user, {}};
    candidate.services = incomingFirst(candidate.services);
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        const bool isOffered = std::any_of(
            candidate.services.begin(), candidate.services.end(),
            [protocol](const ServiceSettings &service) { return service.endpoint.protocol == protocol; });
        const bool isDeclined =
            std::any_of(answers.begin(), answers.end(), [protocol](const AnsweredRecord &answer) {
                return saysNotOffered(answer, protocol);
            });
        if (isDeclined && !isOffered)
            candidate.declined += protocol;
    }
    return candidate;
}

}
