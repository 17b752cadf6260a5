#include "core/knowledge/kbloader.h"

#include "core/knowledge/completeness.h"
#include "core/knowledge/entryfields.h"
#include "core/knowledge/inspectorfields.h"
#include "core/knowledge/mailservicefields.h"
#include "core/knowledge/providerfields.h"

#include <QDir>
#include <QResource>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// Its depth is bounded by the form, which has six levels.
constexpr qsizetype largestDocument = 8 * 1024 * 1024;
constexpr auto schemaName = "mailmend/knowledge/1"_L1;

//! What has been read up to now, over all documents, with the ids that were seen.
struct Harvest
{
    KnowledgeBase::Contents contents;
    QSet<QString> ids; //!< "causes/port-blocked", "actions/tls.look-at-certificate", …
};

void refuseTwice(Harvest &harvest, const JsonNode &node, const QString &kind, const QString &id)
{
    const QString key = kind + u'/' + id;
    if (harvest.ids.contains(key))
        node.refuse(u"a second entry for “%1”"_s.arg(id));
    harvest.ids.insert(key);
}

// One list of the contents, of entries that have ids of their own.
template<auto list, auto readEntry, auto idOf>
void readList(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest, &node](const JsonNode &element) {
        auto entry = readEntry(element);
        refuseTwice(harvest, element, node.key(), idOf(entry));
        (harvest.contents.*list) += std::move(entry);
    });
}

constexpr auto ownId = [](const auto &entry) { return entry.id; };
constexpr auto enumeratedId = [](const auto &entry) { return toId(entry.id); };
constexpr auto codeText = [](const CodeEntry &entry) { return entry.code.text; };
constexpr auto evidenceKey = [](const SupplementEntry &entry) { return entry.evidence; };
constexpr auto sourceName = [](const SourceEntry &entry) { return entry.name; };
constexpr auto idAtProvider = [](const ProviderMeaning &meaning) {
    return QString(meaning.provider + u'/' + meaning.id);
};

void readLikelihoods(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest, &node](const JsonNode &element) {
        LikelihoodEntry entry = readLikelihoodEntry(element);
        refuseTwice(harvest, element, node.key(), toId(entry.cause));
        harvest.contents.likelihoods[entry.cause] = std::move(entry.findings);
        harvest.contents.areaLikelihoods[entry.cause] = std::move(entry.areas);
    });
}

void readLeaks(Harvest &harvest, const JsonNode &node)
{
    for (const auto &[finding, probability] : readFindingProbabilities(node)) {
        refuseTwice(harvest, node, node.key(), toId(finding));
        harvest.contents.leaks[finding] = probability;
    }
}

void readSteps(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest, &node](const JsonNode &element) {
        StepEntry entry = readStepEntry(element);
        refuseTwice(harvest, element, node.key(), QString::number(numberOf(entry.id)));
        for (const ActionEntry &action : entry.actions)
            refuseTwice(harvest, element, u"actions"_s, action.id);
        harvest.contents.steps += std::move(entry);
    });
}

void readSynonyms(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        const QStringList group = element.texts();
        if (group.size() < 2)
            element.refuse(u"a group of synonyms has at least two"_s);
        harvest.contents.synonyms += group;
    });
}

void readFillers(Harvest &harvest, const JsonNode &node)
{
    harvest.contents.fillers += node.texts();
}

void readSchemaName(Harvest &, const JsonNode &node)
{
    const QString name = node.text();
    if (name != schemaName)
        node.refuse(u"the schema “%1” is not known; “%2” is"_s.arg(name, schemaName));
}

void readDocument(Harvest &harvest, const JsonNode &root)
{
    using Field = JsonField<Harvest>;
    using Contents = KnowledgeBase::Contents;
    static constexpr std::array fields{
        Field{"schema"_L1, Presence::Required, readSchemaName},
        Field{"codes"_L1, Presence::Optional, readList<&Contents::codes, readCodeEntry, codeText>},
        Field{"causes"_L1, Presence::Optional, readList<&Contents::causes, readCauseEntry, enumeratedId>},
        Field{"likelihoods"_L1, Presence::Optional, readLikelihoods},
        Field{"leaks"_L1, Presence::Optional, readLeaks},
        Field{"findings"_L1, Presence::Optional,
              readList<&Contents::findings, readFindingEntry, enumeratedId>},
        Field{"supplements"_L1, Presence::Optional,
              readList<&Contents::supplements, readSupplementEntry, evidenceKey>},
        Field{"steps"_L1, Presence::Optional, readSteps},
        Field{"questions"_L1, Presence::Optional, readList<&Contents::questions, readQuestionEntry, ownId>},
        Field{"handOvers"_L1, Presence::Optional, readList<&Contents::handOvers, readHandOverEntry, ownId>},
        Field{"symptoms"_L1, Presence::Optional, readList<&Contents::symptoms, readSymptomEntry, ownId>},
        Field{"advice"_L1, Presence::Optional, readList<&Contents::advice, readAdviceEntry, ownId>},
        Field{"sources"_L1, Presence::Optional, readList<&Contents::sources, readSourceEntry, sourceName>},
        Field{"synonyms"_L1, Presence::Optional, readSynonyms},
        Field{"fillers"_L1, Presence::Optional, readFillers},
        Field{"providers"_L1, Presence::Optional, readList<&Contents::providers, readProviderEntry, ownId>},
        Field{"meanings"_L1, Presence::Optional,
              readList<&Contents::providerMeanings, readProviderMeaning, idAtProvider>},
        Field{"inspectors"_L1, Presence::Optional,
              readList<&Contents::inspectors, readInspectorEntry, ownId>},
        Field{"mailServices"_L1, Presence::Optional,
              readList<&Contents::mailServices, readMailServiceEntry, ownId>},
    };
    readObject(root, fields, harvest);
}

std::optional<Error> addDocument(Harvest &harvest, const KnowledgeDocument &document)
{
    const auto root = parseDocument(document, largestDocument);
    if (!root)
        return root.error();
    JsonNode::Document place{document.name};
    readDocument(harvest, JsonNode(place, *root));
    return place.refusal;
}

}

Result<KnowledgeBase> loadKnowledge(const QList<KnowledgeDocument> &documents)
{
    Harvest harvest;
    for (const KnowledgeDocument &document : documents) {
        if (auto refusal = addDocument(harvest, document))
            return tl::unexpected(std::move(*refusal));
    }
    return KnowledgeBase(std::move(harvest.contents));
}

Result<KnowledgeBase> loadBuiltinKnowledge()
{
    QList<KnowledgeDocument> documents;
    const QDir folder(u":/knowledge"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        documents += {name, QResource(folder.filePath(name)).uncompressedData()};
    }
    auto knowledge = loadKnowledge(documents);
    if (!knowledge)
        return knowledge;
    if (const QStringList gaps = gapsOf(*knowledge); !gaps.isEmpty())
        return fail(ErrorCode::MalformedData, u"the built-in knowledge is not whole: "_s + gaps.first());
    return knowledge;
}

}
