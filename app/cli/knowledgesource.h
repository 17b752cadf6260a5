#pragma once

#include "app/cli/console.h"
#include "core/knowledge/knowledgebase.h"

namespace mm {

//! The knowledge of this computer, overlays included. An overlay that was left out is one line on standard
//! error; the error is the program's own damage.
[[nodiscard]] Result<KnowledgeBase> installedKnowledge(Console &console);

}
