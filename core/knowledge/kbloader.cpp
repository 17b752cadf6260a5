#include "core/knowledge/kbloader.h"

#include "core/knowledge/completeness.h"
#include "core/knowledge/entryfields.h"
#include "core/knowledge/inspectorfields.h"
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

void readCodes(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        CodeEntry entry = readCodeEntry(element);
        refuseTwice(harvest, element, u"codes"_s, entry.code.text);
        harvest.contents.codes += std::move(entry);
    });
}

void readCauses(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        CauseEntry entry = readCauseEntry(element);
        refuseTwice(harvest, element, u"causes"_s, toId(entry.id));
        harvest.contents.causes += std::move(entry);
    });
}

void readLikelihoods(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        LikelihoodEntry entry = readLikelihoodEntry(element);
        refuseTwice(harvest, element, u"likelihoods"_s, toId(entry.cause));
        harvest.contents.likelihoods[entry.cause] = std::move(entry.findings);
        harvest.contents.areaLikelihoods[entry.cause] = std::move(entry.areas);
    });
}

void readLeaks(Harvest &harvest, const JsonNode &node)
{
    for (const auto &[finding, probability] : readFindingProbabilities(node)) {
        refuseTwice(harvest, node, u"leaks"_s, toId(finding));
        harvest.contents.leaks[finding] = probability;
    }
}

void readFindings(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        FindingEntry entry = readFindingEntry(element);
        refuseTwice(harvest, element, u"findings"_s, toId(entry.id));
        harvest.contents.findings += std::move(entry);
    });
}

void readSupplements(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        SupplementEntry entry = readSupplementEntry(element);
        refuseTwice(harvest, element, u"supplements"_s, entry.evidence);
        harvest.contents.supplements += std::move(entry);
    });
}

void readSteps(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        StepEntry entry = readStepEntry(element);
        refuseTwice(harvest, element, u"steps"_s, QString::number(numberOf(entry.id)));
        for (const ActionEntry &action : entry.actions)
            refuseTwice(harvest, element, u"actions"_s, action.id);
        harvest.contents.steps += std::move(entry);
    });
}

void readQuestions(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        QuestionEntry entry = readQuestionEntry(element);
        refuseTwice(harvest, element, u"questions"_s, entry.id);
        harvest.contents.questions += std::move(entry);
    });
}

void readHandOvers(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        HandOverEntry entry = readHandOverEntry(element);
        refuseTwice(harvest, element, u"handOvers"_s, entry.id);
        harvest.contents.handOvers += std::move(entry);
    });
}

void readSymptoms(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        SymptomEntry entry = readSymptomEntry(element);
        refuseTwice(harvest, element, u"symptoms"_s, entry.id);
        harvest.contents.symptoms += std::move(entry);
    });
}

void readAdvice(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        AdviceEntry entry = readAdviceEntry(element);
        refuseTwice(harvest, element, u"advice"_s, entry.id);
        harvest.contents.advice += std::move(entry);
    });
}

void readSourceList(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        SourceEntry entry = readSourceEntry(element);
        refuseTwice(harvest, element, u"sources"_s, entry.name);
        harvest.contents.sources += std::move(entry);
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

void readProviders(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        ProviderEntry entry = readProviderEntry(element);
        refuseTwice(harvest, element, u"providers"_s, entry.id);
        harvest.contents.providers += std::move(entry);
    });
}

void readProviderMeanings(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        ProviderMeaning meaning = readProviderMeaning(element);
        refuseTwice(harvest, element, u"meanings"_s, meaning.provider + u'/' + meaning.id);
        harvest.contents.providerMeanings += std::move(meaning);
    });
}

void readInspectors(Harvest &harvest, const JsonNode &node)
{
    node.eachElement([&harvest](const JsonNode &element) {
        InspectorEntry entry = readInspectorEntry(element);
        refuseTwice(harvest, element, u"inspectors"_s, entry.id);
        harvest.contents.inspectors += std::move(entry);
    });
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
    static constexpr std::array fields{
        Field{"schema"_L1, Presence::Required, readSchemaName},
        Field{"codes"_L1, Presence::Optional, readCodes},
        Field{"causes"_L1, Presence::Optional, readCauses},
        Field{"likelihoods"_L1, Presence::Optional, readLikelihoods},
        Field{"leaks"_L1, Presence::Optional, readLeaks},
        Field{"findings"_L1, Presence::Optional, readFindings},
        Field{"supplements"_L1, Presence::Optional, readSupplements},
        Field{"steps"_L1, Presence::Optional, readSteps},
        Field{"questions"_L1, Presence::Optional, readQuestions},
        Field{"handOvers"_L1, Presence::Optional, readHandOvers},
        Field{"symptoms"_L1, Presence::Optional, readSymptoms},
        Field{"advice"_L1, Presence::Optional, readAdvice},
        Field{"sources"_L1, Presence::Optional, readSourceList},
        Field{"synonyms"_L1, Presence::Optional, readSynonyms},
        Field{"fillers"_L1, Presence::Optional, readFillers},
        Field{"providers"_L1, Presence::Optional, readProviders},
        Field{"meanings"_L1, Presence::Optional, readProviderMeanings},
        Field{"inspectors"_L1, Presence::Optional, readInspectors},
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
