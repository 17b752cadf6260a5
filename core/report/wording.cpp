#include "core/report/wording.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(valueText(part));
        return parts.join(u' ');
    }
    case QJsonValue::Object:
        return evidenceText(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::String:
        return value.toVariant().toString();
    }
    Q_UNREACHABLE();
}

}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : ReportText::tr("unknown");
}

QString endpointText(const Endpoint &endpoint)
{
    return u"%1 %2 (%3)"_s.arg(QString(toId(endpoint.protocol)).toUpper(),
                               hostAndPort(endpoint.host, endpoint.port), toId(endpoint.security));
}

QString evidenceText(const QJsonObject &values)
{
    QStringList parts;
    for (auto value = values.begin(); value != values.end(); ++value)
        parts.append(value.key() + u": "_s + valueText(value.value()));
    return parts.join(u", "_s);
}

QString commandEndText(const std::optional<CommandEnd> &end)
{
    if (!end)
        return ReportText::tr("not known: MailMend ended while it ran");
    switch (end->outcome) {
    case CommandOutcome::Ended:
        return end->exitCode.value_or(0) == 0 ? ReportText::tr("done")
                                              : ReportText::tr("ended with number %1").arg(*end->exitCode);
    case CommandOutcome::Opened:
        return ReportText::tr("a window was opened");
    case CommandOutcome::Dismissed:
        return ReportText::tr("rights not given, nothing was run");
    case CommandOutcome::NotStarted:
        return ReportText::tr("could not be started");
    case CommandOutcome::TimedOut:
        return ReportText::tr("stopped, it took too long");
    case CommandOutcome::Cancelled:
        return ReportText::tr("stopped by the person");
    case CommandOutcome::LeftRunning:
        return ReportText::tr("could not be stopped");
    case CommandOutcome::Crashed:
        return ReportText::tr("broke down");
    }
    Q_UNREACHABLE();
}

QString outcomeText(Session::Outcome outcome)
{
    switch (outcome) {
    case Session::Outcome::Open:
        return ReportText::tr("Not solved yet.");
    case Session::Outcome::Solved:
        return ReportText::tr("Solved: mail works again.");
    case Session::Outcome::HandedOver:
        return ReportText::tr("Handed over to somebody else.");
    case Session::Outcome::GivenUp:
        return ReportText::tr("Closed without a solution.");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const Session &session, const KnowledgeBase &knowledge)
{
    if (session.outcome == Session::Outcome::Solved && !session.checks.isEmpty()) {
        for (const Finding &finding : session.checks.last().findings) {
            if (finding.severity == Severity::Error)
                return ReportText::tr("Solved, as the person says; the last check still found: %1.")
                    .arg(knowledgeText(knowledge.finding(finding.id).title));
        }
    }
    return outcomeText(session.outcome);
}

QString changeStateText(const ChangeRecord &change)
{
    if (change.undone)
        return ReportText::tr("put back");
    return change.elsewhere ? ReportText::tr("in force on the computer that the session came from")
                            : ReportText::tr("in force");
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return ReportText::tr("information");
    case Severity::Warning:
        return ReportText::tr("warning");
    case Severity::Error:
        return ReportText::tr("error");
    }
    Q_UNREACHABLE();
}

QString statusText(StepStatus status)
{
    switch (status) {
    case StepStatus::NotStarted:
        return ReportText::tr("not needed so far");
    case StepStatus::AnsweredByCheck:
        return ReportText::tr("nothing to do, as the check shows");
    case StepStatus::InProgress:
        return ReportText::tr("begun");
    case StepStatus::Fixed:
        return ReportText::tr("this fixed it");
    case StepStatus::NoChange:
        return ReportText::tr("done, no change");
    case StepStatus::Skipped:
        return ReportText::tr("skipped");
    case StepStatus::CannotDo:
        return ReportText::tr("could not be done");
    }
    Q_UNREACHABLE();
}

QString certaintyText(double probability)
{
    constexpr double certain = 0.85;
    constexpr double likely = 0.45;
    if (probability >= certain)
        return ReportText::tr("certain");
    return probability >= likely ? ReportText::tr("likely") : ReportText::tr("possible");
}

}
