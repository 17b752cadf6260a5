#include "core/knowledge/facets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mm {

std::optional<Protocol> protocolOf(const CodeEntry &entry)
{
    static constexpr std::array families{
        std::pair{"smtp"_L1, Protocol::Smtp},
        std::pair{"smtp-reply"_L1, Protocol::Smtp},
        std::pair{"enhanced-status"_L1, Protocol::Smtp},
        std::pair{"pop3"_L1, Protocol::Pop3},
        std::pair{"pop3-response"_L1, Protocol::Pop3},
        std::pair{"imap"_L1, Protocol::Imap},
        std::pair{"imap-response"_L1, Protocol::Imap},
    };
    for (const auto &[family, protocol] : families) {
        if (entry.family == family)
            return protocol;
    }
    return std::nullopt;
}

bool isWithin(const CodeEntry &entry, const Facets &facets)
{
    return (facets.family.isEmpty() || entry.family == facets.family) &&
           (!facets.protocol || protocolOf(entry) == facets.protocol) &&
           (!facets.area || entry.area == *facets.area);
}

void FacetCounts::add(const CodeEntry &entry, const Facets &facets)
{
    if (isWithin(entry, {{}, facets.protocol, facets.area}))
        ++families[entry.family];
    const auto protocol = protocolOf(entry);
    if (protocol && isWithin(entry, {facets.family, {}, facets.area}))
        ++protocols[toId(*protocol)];
    if (isWithin(entry, {facets.family, facets.protocol, {}}))
        ++areas[toId(entry.area)];
}

}
