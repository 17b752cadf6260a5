#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/session.h"

namespace mm {

//! The report of a session, redacted (addresses, user names, private network addresses) unless \p redact is
//! false. Summary first, then findings with their evidence, causes, steps with outcomes and notes, changes.
struct ReportOptions
{
    bool redact = true;
};

//! One self-contained HTML file: no script, no outside reference; everything from outside is escaped.
[[nodiscard]] QString reportToHtml(const Session &session, const KnowledgeBase &knowledge,
                                   const ReportOptions &options = {});
//! Markdown for a ticket.
[[nodiscard]] QString reportToMarkdown(const Session &session, const KnowledgeBase &knowledge,
                                       const ReportOptions &options = {});

}
