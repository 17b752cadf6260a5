#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/observation.h"
#include "core/steps/stepengine.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mm {

//! The document of `mailmend-cli check --json` (schema mailmend/check/1; contract section 4).
[[nodiscard]] QJsonObject checkToJson(const CheckObservation &observation, const QList<Finding> &findings,
                                      const KnowledgeBase &knowledge);

//! The causes as `mailmend-cli diagnose --json` lists them, highest first.
[[nodiscard]] QJsonArray causesToJson(const QList<RankedCause> &causes, const KnowledgeBase &knowledge);

//! The document of `mailmend-cli diagnose --json` (schema mailmend/diagnose/1).
[[nodiscard]] QJsonObject diagnosisToJson(const CheckObservation &observation, const QList<Finding> &findings,
                                          const Recognition &recognised, const QList<RankedCause> &causes,
                                          const std::optional<Recommendation> &recommendation,
                                          const KnowledgeBase &knowledge);

}
