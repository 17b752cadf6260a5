#include "app/cli/checkoptions.h"
#include "app/cli/checktext.h"
#include "app/cli/knowledgesource.h"
#include "app/cli/livecheck.h"
#include "app/cli/verbs.h"
#include "core/diagnosis/causemodel.h"
#include "core/diagnosis/rules.h"
#include "core/knowledge/knowledgetext.h"
#include "core/knowledge/providermeanings.h"
#include "core/recognise/providerfinder.h"
#include "core/recognise/recogniser.h"
#include "core/report/checkjson.h"
#include "core/report/decisiontext.h"
#include "core/steps/stepeconomy.h"

#include <QCoreApplication>

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
    addOwnServers(*request, line, *knowledge);

    const ProviderFinder providers(*knowledge);
    const Recognition recognised = recognise(line.value(u"error"_s), &providers);
    const CheckObservation observation = runLiveCheck(std::move(*request), console);
    const QList<Finding> findings = drawFindings(observation, *knowledge, QDateTime::currentDateTimeUtc());
    const QList<RankedCause> causes = rankCausesOfText(*knowledge, findings, recognised);
    const StepFacts facts{findings, causes, true};
    const StepEconomy economy = stepEconomy(*knowledge);
    const auto recommendation = recommend(emptyPath(), facts, economy);
    const auto decision = decide(emptyPath(), facts, economy);
    if (line.wantsJson()) {
        QJsonObject json =
            diagnosisToJson(observation, findings, recognised, causes, recommendation, *knowledge);
        json[u"decision"] =
            decision ? QJsonValue(decisionToJson(*decision, findings, *knowledge)) : QJsonValue();
        console.json(json);
    } else {
        printRecognised(recognised, *knowledge, console);
        printCheck(observation, findings, *knowledge, console);
        printVerdict(causes, recommendation, *knowledge, console);
        if (decision && decision->kind != Decision::Kind::DoStep)
            printDecision(*decision, findings, *knowledge, console);
        printHelpDesk(*knowledge, console);
    }
    if (observation.cancelled)
        console.complain(DiagnoseVerb::tr("cancelled: only what was seen until then counts"));
    return exitCodeOf(observation, findings);
}

}
