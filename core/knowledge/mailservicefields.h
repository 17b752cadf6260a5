#pragma once

#include "core/knowledge/jsonnode.h"
#include "core/knowledge/mailservice.h"

namespace mm {

//! A provider's servers. The entry's "user" and "signIns" hold for each service that names none of its own.
[[nodiscard]] MailServiceEntry readMailServiceEntry(const JsonNode &node);

}
