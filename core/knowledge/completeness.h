#pragma once

#include "core/knowledge/knowledgebase.h"

namespace mm {

//! What is missing or does not fit together in a base that is to be whole: an id without texts, a related
//! code that is not known, priors that do not add up to 1, a disagreeing source without a note. One sentence
//! each; none: it is whole. A single document or an overlay is never whole and need not be.
[[nodiscard]] QStringList gapsOf(const KnowledgeBase &knowledge);

}
