#pragma once

#include "core/base/redact.h"
#include "core/knowledge/knowledgebase.h"
#include "core/model/session.h"

#include <QJsonObject>

namespace mm {

//! A report is redacted on its way in (addresses, user names, private network addresses, anything like a
//! password) unless \c redact is false. Summary first, then findings with their evidence, causes, steps with
//! outcomes and notes, changes.
struct ReportOptions
{
    bool redact = true;
    QStringList ownNames = {}; //!< further names to take out: of the computer, of whoever is logged in
    QStringList kept = {};     //!< what stays although redaction would take it, as Redaction::original has it
};

//! What redaction takes out of this session's report; what is kept stands there too.
[[nodiscard]] QList<Redaction> redactionsOf(const Session &session, const KnowledgeBase &knowledge,
                                            const ReportOptions &options = {});

//! One self-contained HTML file: no script, no outside reference; everything from outside is escaped.
[[nodiscard]] QString reportToHtml(const Session &session, const KnowledgeBase &knowledge,
                                   const ReportOptions &options = {});
//! Markdown for a ticket.
[[nodiscard]] QString reportToMarkdown(const Session &session, const KnowledgeBase &knowledge,
                                       const ReportOptions &options = {});

//! JSON for another program (schema mailmend/report/1): every check as `mailmend-cli diagnose --json` has it.
[[nodiscard]] QJsonObject reportToJson(const Session &session, const KnowledgeBase &knowledge,
                                       const ReportOptions &options = {});

}
