#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/observation.h"

#include <QStringList>

namespace mm {

//! The check ran to its end and found services, none of them with a fault, nor a fault of this computer. Then
//! the verdict is that and no cause: what may still be wrong was not seen.
[[nodiscard]] bool areServersWell(const CheckObservation &check, const QList<Finding> &findings);

//! The headline of that verdict.
[[nodiscard]] QString serversWellTitle();

//! What the check shows and what it does not, a paragraph each. No more than was seen: one good check rules
//! out neither what comes and goes nor what it did not try. \p causes as rankCauses() gives them.
[[nodiscard]] QStringList serversWellLines(const CheckObservation &check, const QList<RankedCause> &causes,
                                           const KnowledgeBase &knowledge);

}
