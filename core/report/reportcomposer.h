#pragma once

#include "core/report/document.h"
#include "core/report/report.h"

namespace mm {

//! The report of a session as a document that has no form yet. What comes from outside (the problem, notes,
//! servers' words, addresses) is redacted on its way in.
[[nodiscard]] Document composeReport(const Session &session, const KnowledgeBase &knowledge,
                                     const ReportOptions &options);

}
