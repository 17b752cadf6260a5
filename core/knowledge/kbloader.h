#pragma once

#include "core/knowledge/jsondocument.h"
#include "core/knowledge/knowledgebase.h"

namespace mm {

//! Reads documents of resources/knowledge/schema.json's form. Strict: an unknown key, a missing one, a wrong
//! type or an unknown id refuses the whole with "NAME#/JSON/pointer: what is wrong". A document is at most 8
//! MiB.
[[nodiscard]] Result<KnowledgeBase> loadKnowledge(const QList<KnowledgeDocument> &documents);

//! The knowledge base compiled into the program; it has to be whole as well (completeness.h). A fault in it
//! is a fault of the build, which the tests find.
[[nodiscard]] Result<KnowledgeBase> loadBuiltinKnowledge();

}
