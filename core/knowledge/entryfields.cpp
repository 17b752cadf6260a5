#include "core/knowledge/entryfields.h"

#include "core/knowledge/fieldvalues.h"

using namespace Qt::StringLiterals;

namespace mm {

CodeEntry readCodeEntry(const JsonNode &node)
{
    using E = CodeEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"code"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.code = readCode(n); }},
        Field{"symbol"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.symbol = n.emptyText(); }},
        Field{"family"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.family = readPlainId(n); }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = readTitle(n); }},
        Field{"meaning"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.meaning = n.text(); }},
        Field{"note"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.note = n.emptyText(); }},
        Field{"aliases"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.aliases = n.texts(); }},
        Field{"causes"_L1, Presence::Required,
              [](E &e, const JsonNode &n) { e.causes = readCauseWeights(n); }},
        Field{"steps"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.steps = readStepIds(n); }},
        Field{"related"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.related = readCodeTexts(n); }},
        Field{"sources"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.sources = readSources(n); }},
        Field{"example"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.example = n.text(); }},
        Field{"area"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.area = areaOf(n, n.text()); }},
    };
    CodeEntry entry;
    readObject(node, fields, entry);
    return entry;
}

SourceEntry readSourceEntry(const JsonNode &node)
{
    using E = SourceEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"name"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.name = n.text(); }},
        Field{"dated"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.dated = readDate(n); }},
        Field{"address"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.address = readWebAddress(n); }},
    };
    SourceEntry entry;
    readObject(node, fields, entry);
    return entry;
}

CauseEntry readCauseEntry(const JsonNode &node)
{
    using E = CauseEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = causeOf(n, n.text()); }},
        Field{"category"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.category = n.text(); }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = n.text(); }},
        Field{"explanation"_L1, Presence::Required,
              [](E &e, const JsonNode &n) { e.explanation = n.text(); }},
        Field{"remedy"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.remedy = n.text(); }},
        Field{"step"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.step = readStepId(n); }},
        Field{"prior"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.prior = n.number(0, 1); }},
        Field{"origin"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.origin = n.text(); }},
    };
    CauseEntry entry;
    readObject(node, fields, entry);
    return entry;
}

LikelihoodEntry readLikelihoodEntry(const JsonNode &node)
{
    using E = LikelihoodEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"cause"_L1, Presence::Required,
              [](E &e, const JsonNode &n) { e.cause = causeOf(n, n.text()); }},
        Field{"findings"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.findings = readProbabilities(n, findingOf); }},
        Field{"areas"_L1, Presence::Optional,
              [](E &e, const JsonNode &n) { e.areas = readProbabilities(n, areaOf); }},
    };
    LikelihoodEntry entry;
    readObject(node, fields, entry);
    return entry;
}

FindingEntry readFindingEntry(const JsonNode &node)
{
    using E = FindingEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = findingOf(n, n.text()); }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = n.text(); }},
        Field{"summary"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.summary = n.text(); }},
        Field{"remedy"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.remedy = n.emptyText(); }},
    };
    FindingEntry entry;
    readObject(node, fields, entry);
    return entry;
}

SupplementEntry readSupplementEntry(const JsonNode &node)
{
    using E = SupplementEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"evidence"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.evidence = n.text(); }},
        Field{"text"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.text = n.text(); }},
    };
    SupplementEntry entry;
    readObject(node, fields, entry);
    return entry;
}

SymptomEntry readSymptomEntry(const JsonNode &node)
{
    using E = SymptomEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = readPlainId(n); }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = n.text(); }},
        Field{"meaning"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.meaning = n.text(); }},
        Field{"causes"_L1, Presence::Required,
              [](E &e, const JsonNode &n) { e.causes = readCauseWeights(n); }},
        Field{"steps"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.steps = readStepIds(n); }},
    };
    SymptomEntry entry;
    readObject(node, fields, entry);
    return entry;
}

AdviceEntry readAdviceEntry(const JsonNode &node)
{
    using E = AdviceEntry;
    using Field = JsonField<E>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.id = readPlainId(n); }},
        Field{"kind"_L1, Presence::Required,
              [](E &e, const JsonNode &n) {
                  e.kind = readOneOf(n, {u"prevention"_s, u"advanced"_s});
              }},
        Field{"title"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.title = n.text(); }},
        Field{"text"_L1, Presence::Required, [](E &e, const JsonNode &n) { e.text = n.text(); }},
        Field{"note"_L1, Presence::Optional, [](E &e, const JsonNode &n) { e.note = n.emptyText(); }},
    };
    AdviceEntry entry;
    readObject(node, fields, entry);
    return entry;
}

std::map<FindingId, double> readFindingProbabilities(const JsonNode &node)
{
    return readProbabilities(node, findingOf);
}
}
