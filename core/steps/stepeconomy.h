#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/steps/stepengine.h"

namespace mm {

//! What the knowledge base says of the costs of steps, questions and handing over, and of what they do to
//! the causes, as the engine reads it.
[[nodiscard]] StepEconomy stepEconomy(const KnowledgeBase &knowledge);

}
