#include "app/cli/checktext.h"

#include "core/knowledge/findingremedy.h"
#include "core/knowledge/knowledgetext.h"
#include "core/report/helpdesktext.h"
#include "core/report/testmessagetext.h"
#include "core/report/waterfall.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr double certain = 0.85;
constexpr double likely = 0.5;
constexpr double worthNaming = 0.03;

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return CheckText::tr("name");
    case Stage::Tcp:
        return CheckText::tr("connection");
    case Stage::Greeting:
        return CheckText::tr("greeting");
    case Stage::Capabilities:
        return CheckText::tr("capabilities");
    case Stage::StartTls:
        return CheckText::tr("STARTTLS");
    case Stage::Tls:
        return CheckText::tr("encryption");
    case Stage::Auth:
        return CheckText::tr("sign-in");
    case Stage::Submit:
        return CheckText::tr("test message");
    }
    Q_UNREACHABLE();
}

QString nameOf(Security security)
{
    switch (security) {
    case Security::None:
        return CheckText::tr("without encryption");
    case Security::StartTls:
        return CheckText::tr("STARTTLS");
    case Security::Tls:
        return CheckText::tr("TLS");
    case Security::Auto:
        return CheckText::tr("security found out");
    }
    Q_UNREACHABLE();
}

QString markOf(const Finding &finding, const Console &console)
{
    switch (finding.severity) {
    case Severity::Info:
        return finding.id == FindingId::Ok ? console.coloured(CheckText::tr("fine:"), Colour::Good)
                                           : CheckText::tr("note:");
    case Severity::Warning:
        return console.coloured(CheckText::tr("mind:"), Colour::Warning);
    case Severity::Error:
        return console.coloured(CheckText::tr("wrong:"), Colour::Bad);
    }
    Q_UNREACHABLE();
}

void printFindings(const QList<Finding> &findings, std::optional<int> service, const KnowledgeBase &knowledge,
                   Console &console)
{
    for (const Finding &finding : findings) {
        if (finding.service != service)
            continue;
        const FindingEntry &entry = knowledge.finding(finding.id);
        console.line(u"  %1 %2"_s.arg(markOf(finding, console), knowledgeText(entry.title)), 4);
        if (const QString summary = knowledge.summary(finding); !summary.isEmpty())
            console.line(u"    "_s + summary, 4);
        if (const QString remedy = remedyOf(finding, knowledge);
            !remedy.isEmpty() && finding.severity != Severity::Info)
            console.line(u"    "_s + remedy, 4);
    }
}

QString stagesOf(const ServiceObservation &service, const Console &console)
{
    QStringList stages;
    for (const StageRecord &stage : service.stages) {
        const bool isStopped = &stage == &service.stages.last() && wasStopped(service);
        const Colour colour = stage.ok ? Colour::Good : isStopped ? Colour::Plain : Colour::Bad;
        stages += console.coloured(CheckText::tr("%1 %2 ms").arg(nameOf(stage.stage)).arg(stage.durationMs),
                                   colour);
        if (!stage.ok)
            stages.last() += isStopped ? CheckText::tr(" (stopped)") : CheckText::tr(" (failed)");
    }
    return stages.join(u", "_s);
}

void printWaterfall(const CheckObservation &observation, Console &console)
{
    QList<WaterfallLane> lanes;
    QList<Stage> shown;
    for (const ServiceObservation &service : observation.services) {
        lanes << WaterfallLane{hostAndPort(service.endpoint.host, service.endpoint.port), service.stages,
                               wasStopped(service)};
        for (const StageRecord &stage : service.stages) {
            if (!shown.contains(stage.stage))
                shown << stage.stage;
        }
    }
    if (shown.isEmpty())
        return;
    console.heading(CheckText::tr("How long each part took"));
    for (const QString &line : drawWaterfall(lanes, observation.durationMs, console.width()))
        console.verbatim(line);
    std::sort(shown.begin(), shown.end());
    QStringList legend;
    for (const Stage stage : shown)
        legend += u"%1 %2"_s.arg(waterfallLetter(stage)).arg(nameOf(stage));
    console.line(console.coloured(legend.join(u", "_s), Colour::Quiet));
}

void printTestMessage(const CheckObservation &observation, Console &console)
{
    const QStringList lines = testMessageLines(observation, [](const QString &text) { return text; });
    if (lines.isEmpty())
        return;
    console.heading(CheckText::tr("The test message"));
    for (const QString &line : lines)
        console.line(u"  "_s + line, 2);
}

QString idsOf(const QList<FindingId> &ids, const KnowledgeBase &knowledge)
{
    QStringList titles;
    for (const FindingId id : ids)
        titles += knowledgeText(knowledge.finding(id).title);
    return titles.join(u"; "_s);
}

QString howSure(double probability)
{
    if (probability >= certain)
        return CheckText::tr("almost certain");
    return probability >= likely ? CheckText::tr("likely") : CheckText::tr("possible");
}

void printRecommendation(const Recommendation &recommendation, const KnowledgeBase &knowledge,
                         Console &console)
{
    console.line(console.coloured(CheckText::tr("Begin with step %1: %2")
                                      .arg(numberOf(recommendation.step))
                                      .arg(knowledgeText(knowledge.step(recommendation.step).title)),
                                  Colour::Strong));
    const QString why = recommendation.cause == CauseId::Other
                            ? CheckText::tr("It is quickly done and helps in many cases.")
                            : CheckText::tr("This may be the cause that is treated there: %1.")
                                  .arg(knowledgeText(knowledge.cause(recommendation.cause).title));
    console.line(u"  "_s + why, 2);
}

void printSystem(const QList<Finding> &findings, const KnowledgeBase &knowledge, Console &console)
{
    const bool hasSystemFindings = std::any_of(findings.cbegin(), findings.cend(),
                                               [](const Finding &finding) { return !finding.service; });
    if (!hasSystemFindings)
        return;
    console.heading(CheckText::tr("This computer and its network"));
    printFindings(findings, std::nullopt, knowledge, console);
}

bool isSystemError(const Finding &finding)
{
    return !finding.service && finding.severity == Severity::Error;
}

bool isNothingKnownOfServers(const CheckObservation &observation, const QList<Finding> &findings)
{
    return observation.cancelled &&
           std::none_of(findings.cbegin(), findings.cend(),
                        [](const Finding &finding) { return finding.service.has_value(); });
}

}

void printCheck(const CheckObservation &observation, const QList<Finding> &findings,
                const KnowledgeBase &knowledge, Console &console)
{
    // What is wrong with the services may be its consequence alone.
    const bool isSystemFirst = std::any_of(findings.cbegin(), findings.cend(), isSystemError);
    if (isSystemFirst)
        printSystem(findings, knowledge, console);
    for (int i = 0; i < observation.services.size(); ++i) {
        const ServiceObservation &service = observation.services[i];
        const Endpoint &endpoint = service.endpoint;
        console.heading(u"%1  %2, %3"_s.arg(hostAndPort(endpoint.host, endpoint.port),
                                            QString(toId(endpoint.protocol)).toUpper(),
                                            nameOf(endpoint.security)));
        if (!service.stages.isEmpty())
            console.line(u"  "_s + stagesOf(service, console), 2);
        printFindings(findings, i, knowledge, console);
    }
    printTestMessage(observation, console);
    printWaterfall(observation, console);
    if (!isSystemFirst)
        printSystem(findings, knowledge, console);
    if (isNothingKnownOfServers(observation, findings))
        console.line(CheckText::tr(
            "The check was stopped before anything was known of a server: no verdict here rests on a test."));
}

void printVerdict(const QList<RankedCause> &causes, const std::optional<Recommendation> &recommendation,
                  const KnowledgeBase &knowledge, Console &console)
{
    if (!causes.isEmpty()) {
        const RankedCause &first = causes.first();
        const CauseEntry &entry = knowledge.cause(first.id);
        console.heading(CheckText::tr("Most probable cause (%1): %2")
                            .arg(howSure(first.probability), knowledgeText(entry.title)));
        if (!entry.explanation.isEmpty())
            console.line(u"  "_s + knowledgeText(entry.explanation), 2);
        if (!first.because.isEmpty())
            console.line(CheckText::tr("  What speaks for it: %1").arg(idsOf(first.because, knowledge)), 2);
        if (!entry.remedy.isEmpty())
            console.line(CheckText::tr("  What to do: %1").arg(knowledgeText(entry.remedy)), 2);
    }
    for (const RankedCause &cause : causes.mid(1)) {
        if (cause.probability >= worthNaming && cause.id != CauseId::Other)
            console.line(CheckText::tr("Also possible (%1 %): %2")
                             .arg(qRound(cause.probability * 100))
                             .arg(knowledgeText(knowledge.cause(cause.id).title)),
                         2);
    }
    if (recommendation)
        printRecommendation(*recommendation, knowledge, console);
}

void printHelpDesk(const KnowledgeBase &knowledge, Console &console)
{
    const QStringList lines = helpDeskLines(knowledge.contents().organisation);
    if (lines.isEmpty())
        return;
    console.heading(CheckText::tr("Who can help: %1").arg(lines.first()));
    for (const QString &line : lines.mid(1))
        console.line(u"  "_s + line, 4);
}

ExitCode exitCodeOf(const CheckObservation &observation, const QList<Finding> &findings)
{
    // Ok is a warning where not all was done that was asked.
    const bool hasError = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity >= (finding.id == FindingId::Ok ? Severity::Warning : Severity::Error);
    });
    if (hasError)
        return ExitCode::Problem;
    return observation.cancelled ? ExitCode::CannotRun : ExitCode::Fine;
}

}
