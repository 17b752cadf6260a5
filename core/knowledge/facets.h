#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/endpoint.h"

#include <QMap>

namespace mm {

//! The protocol that an entry belongs to, told by its family; none: any, or none of these.
[[nodiscard]] std::optional<Protocol> protocolOf(const CodeEntry &entry);

//! What a search is narrowed to; an empty one narrows nothing.
struct Facets
{
    QString family;
    std::optional<Protocol> protocol;
    std::optional<Area> area;

    [[nodiscard]] bool isEmpty() const { return family.isEmpty() && !protocol && !area; }
    friend bool operator==(const Facets &, const Facets &) = default;
};

[[nodiscard]] bool isWithin(const CodeEntry &entry, const Facets &facets);

//! How many of some entries each value of a facet would leave, the other facets being as they are. Keys are
//! ids; an entry of no protocol is in no count of protocols.
struct FacetCounts
{
    QMap<QString, int> families;
    QMap<QString, int> protocols;
    QMap<QString, int> areas;

    void add(const CodeEntry &entry, const Facets &facets);
};

}
