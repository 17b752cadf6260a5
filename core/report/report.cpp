#include "core/report/report.h"

#include "core/report/reportcomposer.h"
#include "core/report/wording.h"

namespace mm {

QList<Redaction> redactionsOf(const Session &session, const KnowledgeBase &knowledge,
                              const ReportOptions &options)
{
    return composeReport(session, knowledge, options).redactions;
}

QString reportToHtml(const Session &session, const KnowledgeBase &knowledge, const ReportOptions &options)
{
    return toHtml(composeReport(session, knowledge, options).document,
                  ReportText::tr("Mail report %1").arg(session.id));
}

QString reportToMarkdown(const Session &session, const KnowledgeBase &knowledge, const ReportOptions &options)
{
    return toMarkdown(composeReport(session, knowledge, options).document);
}

}
