#pragma once

#include "core/knowledge/inspector.h"
#include "core/knowledge/jsonnode.h"

namespace mm {

//! A product of "inspectors", as schema.json describes it.
[[nodiscard]] InspectorEntry readInspectorEntry(const JsonNode &node);

}
