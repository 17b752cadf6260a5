#pragma once

#include "core/knowledge/jsonnode.h"
#include "core/knowledge/knowledgebase.h"

namespace mm {

//! The commands of an action, each once. Refuses what could become a line for a shell, an option that nobody
//! meant or a program from anywhere.
[[nodiscard]] QList<CommandEntry> readCommands(const JsonNode &node);

[[nodiscard]] QString readPlatform(const JsonNode &node); //!< "windows", "macos" or "linux"

}
