#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/knowledge/knowledgetext.h"
#include "core/model/session.h"

#include <QCoreApplication>

namespace mm {

//! The report's own words in the user's language.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

[[nodiscard]] QString timeText(const QDateTime &time);         //!< "2026-11-22 10:00:00 UTC"
[[nodiscard]] QString endpointText(const Endpoint &endpoint);  //!< "IMAP imap.example.com:993 (tls)"
[[nodiscard]] QString evidenceText(const QJsonObject &values); //!< "days: 5, host: mail.example.com"
[[nodiscard]] QString outcomeText(Session::Outcome outcome);
//! How the session stands. Where the person says that it is solved, and the last check still found a fault,
//! both are said.
[[nodiscard]] QString outcomeText(const Session &session, const KnowledgeBase &knowledge);
//! "ended, with number 1"; without an end: that nobody knows.
[[nodiscard]] QString commandEndText(const std::optional<CommandEnd> &end);
//! Whether the change was put back, and on which computer it is in force.
[[nodiscard]] QString changeStateText(const ChangeRecord &change);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString statusText(StepStatus status);
//! A word in place of a number that would promise too much: certain, likely, possible.
[[nodiscard]] QString certaintyText(double probability);

}
