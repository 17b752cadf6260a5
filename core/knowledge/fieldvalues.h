#pragma once

#include "core/knowledge/jsonnode.h"
#include "core/knowledge/knowledgebase.h"

namespace mm {

//! The values that the entries of the knowledge base have in common. Each refuses what it does not accept.

[[nodiscard]] bool isPlainId(QStringView id); //!< small letters, digits and hyphens, at least one
[[nodiscard]] QString readPlainId(const JsonNode &node);
[[nodiscard]] QStringList readPlainIds(const JsonNode &node);
//! Texts to be looked for in others: small letters, single blanks, no "|".
[[nodiscard]] QStringList readPhrases(const JsonNode &node);
[[nodiscard]] QString readOneOf(const JsonNode &node, const QStringList &accepted);
[[nodiscard]] QString readDate(const JsonNode &node);                   //!< "2008", "2008-10" or "2008-10-01"
[[nodiscard]] QString readWebAddress(const JsonNode &node);             //!< https alone
[[nodiscard]] QList<SourceStatement> readSources(const JsonNode &node); //!< at least one
[[nodiscard]] Protocol readProtocol(const JsonNode &node);
[[nodiscard]] Security readSecurity(const JsonNode &node); //!< one that is a way, not Auto
[[nodiscard]] CauseId causeOf(const JsonNode &node, const QString &id);
[[nodiscard]] FindingId findingOf(const JsonNode &node, const QString &id);
[[nodiscard]] Area areaOf(const JsonNode &node, const QString &id);
[[nodiscard]] Code readCode(const JsonNode &node);
[[nodiscard]] QStringList readCodeTexts(const JsonNode &node); //!< codes in their normal spelling
[[nodiscard]] QString readTitle(const JsonNode &node);         //!< at most eight words
[[nodiscard]] StepId readStepId(const JsonNode &node);
[[nodiscard]] QList<StepId> readStepIds(const JsonNode &node); //!< none twice
//! None twice, adding up to at most 1.
[[nodiscard]] QList<CauseWeight> readCauseWeights(const JsonNode &node);

//! {"id": probability, …}
template<class Key>
[[nodiscard]] std::map<Key, double> readProbabilities(const JsonNode &node,
                                                      Key (*keyOf)(const JsonNode &, const QString &))
{
    std::map<Key, double> probabilities;
    node.eachMember([&](const QString &key, const JsonNode &member) {
        probabilities[keyOf(member, key)] = member.number(0, 1);
    });
    return probabilities;
}

}
