#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/session/sessionfile.h"

namespace mm {

//! What an imported session may point to. An overlay adds no id, so these are those of the built-in
//! knowledge.
[[nodiscard]] KnownIds knownIds(const KnowledgeBase &knowledge);

}
