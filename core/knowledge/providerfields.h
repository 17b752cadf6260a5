#pragma once

#include "core/knowledge/jsonnode.h"
#include "core/knowledge/provider.h"

namespace mm {

//! A provider and how a text names it.
[[nodiscard]] ProviderEntry readProviderEntry(const JsonNode &node);

//! What a provider means by a code: with texts of its own, or with "as" and the code of the general entry
//! whose texts are the provider's.
[[nodiscard]] ProviderMeaning readProviderMeaning(const JsonNode &node);

}
