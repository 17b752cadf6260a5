#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/finding.h"
#include "core/model/observation.h"

#include <QList>

namespace mm {

//! What the observations mean, where the knowledge base says who is who (products that inspect, providers).
//! Pure: the same observations give the same findings in the same order,
//! the system's first, then service by service, within one the most severe first.
//! \p now is the wall clock that certificates are held against (UTC).
//! Every service that was checked to its end gets exactly one Ok finding or at least one of severity Error;
//! warnings stand beside either. One whose check was cut short gets no Ok.
[[nodiscard]] QList<Finding> drawFindings(const CheckObservation &observation, const KnowledgeBase &knowledge,
                                          const QDateTime &now);

//! The findings of one service alone, for a verdict while the others still run.
[[nodiscard]] QList<Finding> drawServiceFindings(const CheckObservation &observation, int service,
                                                 const KnowledgeBase &knowledge, const QDateTime &now);

//! Whether the service did all that was asked: it has an Ok finding.
[[nodiscard]] bool isServiceOk(const QList<Finding> &findings, int service);

}
