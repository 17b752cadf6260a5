#pragma once

#include "core/knowledge/jsonnode.h"
#include "core/knowledge/knowledgebase.h"

namespace mm {

//! P(finding | cause) and P(area of the text | cause) of one cause.
struct LikelihoodEntry
{
    CauseId cause = CauseId::Other;
    std::map<FindingId, double> findings;
    std::map<Area, double> areas;
};

//! The entries of resources/knowledge/schema.json, one function an entry. What an entry says by itself is
//! checked here; what several of them say together, in kbloader and completeness.
[[nodiscard]] CodeEntry readCodeEntry(const JsonNode &node);
[[nodiscard]] SourceEntry readSourceEntry(const JsonNode &node);
[[nodiscard]] CauseEntry readCauseEntry(const JsonNode &node);
[[nodiscard]] LikelihoodEntry readLikelihoodEntry(const JsonNode &node);
[[nodiscard]] FindingEntry readFindingEntry(const JsonNode &node);
[[nodiscard]] SupplementEntry readSupplementEntry(const JsonNode &node);
[[nodiscard]] StepEntry readStepEntry(const JsonNode &node);
[[nodiscard]] QuestionEntry readQuestionEntry(const JsonNode &node);
[[nodiscard]] HandOverEntry readHandOverEntry(const JsonNode &node);
[[nodiscard]] SymptomEntry readSymptomEntry(const JsonNode &node);
[[nodiscard]] AdviceEntry readAdviceEntry(const JsonNode &node);
//! {"finding-id": probability}
[[nodiscard]] std::map<FindingId, double> readFindingProbabilities(const JsonNode &node);

}
