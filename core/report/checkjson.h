#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/observation.h"
#include "core/steps/stepengine.h"

#include <QJsonObject>

namespace mm {

//! The document of `mailmend-cli check --json` (schema mailmend/check/1; contract section 4).
[[nodiscard]] QJsonObject checkToJson(const CheckObservation &observation, const QList<Finding> &findings,
                                      const KnowledgeBase &knowledge);

//! The document of `mailmend-cli diagnose --json` (schema mailmend/diagnose/1).
[[nodiscard]] QJsonObject diagnosisToJson(const CheckObservation &observation, const QList<Finding> &findings,
                                          const Recognition &recognised, const QList<RankedCause> &causes,
                                          const std::optional<Recommendation> &recommendation,
                                          const KnowledgeBase &knowledge);

//! The document of `mailmend-cli recognise --json` (schema mailmend/recognise/1).
[[nodiscard]] QJsonObject recognitionToJson(const Recognition &recognition, const KnowledgeBase &knowledge);

//! The document of `mailmend-cli lookup --json` (schema mailmend/lookup/1).
[[nodiscard]] QJsonObject lookupToJson(const QList<CodeEntry> &entries);

}
