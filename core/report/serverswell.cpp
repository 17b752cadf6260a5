#include "core/report/serverswell.h"

#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool anyService(const CheckObservation &check, bool ServiceObservation::*wanted)
{
    return std::any_of(check.services.begin(), check.services.end(),
                       [wanted](const ServiceObservation &service) { return service.*wanted; });
}

bool liesOnThisComputer(CauseId cause, const KnowledgeBase &knowledge)
{
    const QString &category = knowledge.cause(cause).category;
    return category != "network"_L1 && category != "server"_L1;
}

}

bool areServersWell(const CheckObservation &check, const QList<Finding> &findings)
{
    return !check.services.isEmpty() && !check.cancelled &&
           std::none_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QString serversWellTitle()
{
    return ReportText::tr("The servers answered well in this check");
}

QStringList serversWellLines(const CheckObservation &check, const QList<RankedCause> &causes,
                             const KnowledgeBase &knowledge)
{
    const CauseId leading = causes.isEmpty() ? CauseId::Other : causes.first().id;
    const bool hasSent = anyService(check, &ServiceObservation::submitWanted);
    QString answered =
        ReportText::tr("Every server that was tested answered this computer as it should just now.");
    if (!liesOnThisComputer(leading, knowledge))
        answered += u' ' + ReportText::tr("A fault that comes and goes can stay hidden from one check.");
    else if (hasSent)
        answered += u' ' + ReportText::tr("So the fault is most likely on this computer, in the mail program "
                                          "or its settings. The steps look there.");
    QStringList lines{answered};
    if (!anyService(check, &ServiceObservation::loginWanted))
        lines << ReportText::tr("The sign-in was not tested, because no password was given.");
    if (!hasSent)
        lines << ReportText::tr("No test message was sent: a fault that shows only when a message is sent "
                                "would not have been seen.");
    return lines;
}

}
