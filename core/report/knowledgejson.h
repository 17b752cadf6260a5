#pragma once

#include "core/knowledge/knowledgebase.h"

#include <QJsonObject>

namespace mm {

//! The document of `mailmend-cli recognise --json` (schema mailmend/recognise/1; contract section 3).
[[nodiscard]] QJsonObject recognitionToJson(const Recognition &recognition, const KnowledgeBase &knowledge);

//! The document of `mailmend-cli lookup --json` (schema mailmend/lookup/1).
[[nodiscard]] QJsonObject lookupToJson(const QList<CodeEntry> &entries, const KnowledgeBase &knowledge);

}
