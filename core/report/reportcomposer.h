#pragma once

#include "core/report/document.h"
#include "core/report/report.h"

namespace mm {

//! The report of a session as a document that has no form yet, and what was taken out of it. What comes from
//! outside (the problem, notes, servers' words, addresses) is redacted on its way in.
struct ComposedReport
{
    Document document;
    QList<Redaction> redactions;
};
[[nodiscard]] ComposedReport composeReport(const Session &session, const KnowledgeBase &knowledge,
                                           const ReportOptions &options);

//! The names to take out of this session's report: of its account and of \p ownNames those that are no
//! ordinary words, which would take "mail.example.com" with them.
[[nodiscard]] QStringList namesToTakeOut(const Session &session, const QStringList &ownNames);

}
