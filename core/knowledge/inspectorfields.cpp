#include "core/knowledge/inspectorfields.h"

#include "core/knowledge/fieldvalues.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

InspectorKind readKind(const JsonNode &node)
{
    const QString id = node.text();
    const auto kind = inspectorKindFromId(id);
    if (!kind)
        node.refuse(u"“%1” is no kind of inspector"_s.arg(id));
    return kind.value_or(InspectorKind::SecuritySoftware);
}

}

InspectorEntry readInspectorEntry(const JsonNode &node)
{
    using E = InspectorEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = readPlainId(n); }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = n.text(); }},
        Field{"kind"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.kind = readKind(n); }},
        Field{"issuers"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.issuers = readPhrases(n); }},
    };
    InspectorEntry entry;
    readObject(node, fields, entry);
    return entry;
}

}
