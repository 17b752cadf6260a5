#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/report/comparison.h"

#include <QJsonObject>

namespace mm {

//! What a person calls the two places: "here", "the user's computer", a file's name.
struct PlaceNames
{
    QString first;
    QString second;
};

//! What it proves and what to do next, in two or three sentences.
[[nodiscard]] QString conclusionText(const Conclusion &conclusion, const PlaceNames &names);
//! "certificate" as a person reads it.
[[nodiscard]] QString aspectText(const QString &aspect);
//! One side of a difference as a person reads it: titles in place of ids, words in place of nothing.
[[nodiscard]] QString sideText(const Difference &difference, Side side, const KnowledgeBase &knowledge);

//! The document of `mailmend-cli compare --json` (schema mailmend/compare/1).
[[nodiscard]] QJsonObject comparisonToJson(const Comparison &comparison, const PlaceNames &names);

}
