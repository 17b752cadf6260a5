#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/steps/stepengine.h"

namespace mm {

//! What the knowledge base says of the steps' costs and of what they mend, as the engine reads it.
[[nodiscard]] StepEconomy stepEconomy(const KnowledgeBase &knowledge);

}
