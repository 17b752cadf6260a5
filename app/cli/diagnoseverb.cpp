#include "app/cli/accountdiscovery.h"
#include "app/cli/checkoptions.h"
#include "app/cli/checktext.h"
#include "app/cli/knowledgesource.h"
#include "app/cli/livecheck.h"
#include "app/cli/verbs.h"
#include "core/diagnosis/causemodel.h"
#include "core/diagnosis/keptsignin.h"
#include "core/diagnosis/rules.h"
#include "core/knowledge/knowledgetext.h"
#include "core/knowledge/providermeanings.h"
#include "core/recognise/providerfinder.h"
#include "core/recognise/recogniser.h"
#include "core/report/checkjson.h"
#include "core/report/decisiontext.h"
#include "core/report/serverswell.h"
#include "core/steps/stepeconomy.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct DiagnoseVerb
{
    Q_DECLARE_TR_FUNCTIONS(DiagnoseVerb)
};

void printRecognised(const Recognition &recognised, const KnowledgeBase &knowledge, Console &console)
{
    for (const FoundCode &found : recognised.codes) {
        if (const ProviderMeaning *own = toldMeaning(knowledge, recognised, found.code)) {
            const QString name = providerTitle(knowledge, own->provider);
            console.heading(found.code.text + u"  "_s +
                            DiagnoseVerb::tr("At %1: %2").arg(name, knowledgeText(own->title)));
            console.line(u"  "_s + knowledgeText(own->meaning), 2);
            continue;
        }
        const auto entry = knowledge.find(found.code);
        console.heading(found.code.text + u"  "_s +
                        (entry ? knowledgeText(entry->title) : DiagnoseVerb::tr("not known")));
        if (entry)
            console.line(u"  "_s + knowledgeText(entry->meaning), 2);
    }
}

struct Diagnosis
{
    Recognition recognised;
    CheckObservation observation;
    QList<Finding> findings;
    QList<RankedCause> causes;
    std::optional<Recommendation> recommendation;
    std::optional<Decision> decision;
};

// Neither the text nor a check says anything: all that is left is how frequent faults are at large.
bool knowsNothing(const Diagnosis &diagnosis, const KnowledgeBase &knowledge)
{
    const Recognition &recognised = diagnosis.recognised;
    const auto isUnknown = [&](const FoundCode &found) {
        return !toldMeaning(knowledge, recognised, found.code) && !knowledge.find(found.code);
    };
    const bool hasMeaning = recognised.provider && !recognised.provider->meanings.isEmpty();
    return diagnosis.observation.services.isEmpty() && diagnosis.findings.isEmpty() && !hasMeaning &&
           recognised.area == Area::Unknown &&
           std::all_of(recognised.codes.begin(), recognised.codes.end(), isUnknown);
}

void printWhatIsNeeded(Console &console)
{
    console.heading(DiagnoseVerb::tr("Nothing to go by yet"));
    console.line(u"  "_s + DiagnoseVerb::tr("Nothing in the text was recognised, and no server was checked."),
                 2);
    console.line(u"  "_s + DiagnoseVerb::tr(
                               "Give a mail address, so that its servers are checked, for example "
                               "you@example.com; or a server, for example --service imap:imap.example.com."),
                 2);
}

void printDecision(const Decision &decision, const QList<Finding> &findings, const KnowledgeBase &knowledge,
                   Console &console)
{
    const bool asks = decision.kind == Decision::Kind::AskQuestion;
    console.heading(asks ? DiagnoseVerb::tr("One question first") : DiagnoseVerb::tr("Hand it over"));
    console.line(u"  "_s + decisionText(decision, findings, knowledge), 2);
    const auto question = asks ? questionOf(knowledge, decision.question) : std::nullopt;
    if (!question)
        return;
    for (const AnswerEntry &answer : question->answers)
        console.line(u"  - "_s + knowledgeText(answer.label) + u": "_s + knowledgeText(answer.meaning), 4);
}

QJsonObject diagnosisJson(const Diagnosis &diagnosis, const KnowledgeBase &knowledge)
{
    QJsonObject json = diagnosisToJson(diagnosis.observation, diagnosis.findings, diagnosis.recognised,
                                       diagnosis.causes, diagnosis.recommendation, knowledge);
    json[u"decision"] = diagnosis.decision
                            ? QJsonValue(decisionToJson(*diagnosis.decision, diagnosis.findings, knowledge))
                            : QJsonValue();
    return json;
}

void printServersWell(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, Console &console)
{
    if (!areServersWell(diagnosis.observation, diagnosis.findings))
        return;
    console.heading(serversWellTitle());
    for (const QString &line : serversWellLines(diagnosis.observation, diagnosis.causes, knowledge))
        console.line(u"  "_s + line, 2);
}

void printDiagnosis(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, Console &console)
{
    printRecognised(diagnosis.recognised, knowledge, console);
    printCheck(diagnosis.observation, diagnosis.findings, knowledge, console);
    if (knowsNothing(diagnosis, knowledge)) {
        printWhatIsNeeded(console);
    } else {
        printServersWell(diagnosis, knowledge, console);
        printVerdict(diagnosis.causes, diagnosis.recommendation, knowledge, console);
        if (diagnosis.decision && diagnosis.decision->kind != Decision::Kind::DoStep)
            printDecision(*diagnosis.decision, diagnosis.findings, knowledge, console);
    }
    printHelpDesk(knowledge, console);
}

}

ExitCode diagnoseVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"diagnose"_s, u"--error TEXT [ADDRESS] [--service …]"_s,
        DiagnoseVerb::tr("Reads an error text, tests the services and says what is the likeliest cause "
                         "and which step to begin with."));
    line.add({u"error"_s}, DiagnoseVerb::tr("The error as the mail program shows it."), u"TEXT"_s);
    addCheckOptions(line);
    if (const auto done = line.read(arguments, console))
        return *done;
    if (line.value(u"error"_s).trimmed().isEmpty())
        return console.refuse(ExitCode::Usage,
                              DiagnoseVerb::tr("no error text given: --error TEXT is needed, "
                                               "for example --error \"0x800CCC0E\""));
    auto request = readCheckRequest(line);
    if (!request)
        return console.refuse(ExitCode::Usage, request.error().detail);
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    const FoundServers servers = findServers(*request, line, *knowledge, console);

    const ProviderFinder providers(*knowledge);
    Diagnosis diagnosis;
    diagnosis.recognised = recognise(line.value(u"error"_s), &providers);
    diagnosis.observation.cancelled = servers.isCancelled();
    if (!servers.isCancelled())
        diagnosis.observation = runLiveCheck(std::move(*request), console);
    diagnosis.findings = drawFindings(diagnosis.observation, *knowledge, QDateTime::currentDateTimeUtc());
    if (servers.signInKept)
        markSignInKept(diagnosis.findings);
    diagnosis.causes = rankCausesOfText(*knowledge, diagnosis.findings, diagnosis.recognised);
    const StepFacts facts{diagnosis.findings, diagnosis.causes, true};
    const StepEconomy economy = stepEconomy(*knowledge);
    diagnosis.recommendation = recommend(emptyPath(), facts, economy);
    diagnosis.decision = decide(emptyPath(), facts, economy);
    if (line.wantsJson()) {
        console.json(withServers(diagnosisJson(diagnosis, *knowledge), servers));
        complainOfServers(servers, console);
    } else {
        printServers(servers, console);
        printDiagnosis(diagnosis, *knowledge, console);
    }
    if (diagnosis.observation.cancelled)
        console.complain(DiagnoseVerb::tr("cancelled: only what was seen until then counts"));
    return exitCodeOf(exitCodeOf(diagnosis.observation, diagnosis.findings), servers);
}

}
