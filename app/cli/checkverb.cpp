#include "app/cli/accountdiscovery.h"
#include "app/cli/checkoptions.h"
#include "app/cli/checktext.h"
#include "app/cli/knowledgesource.h"
#include "app/cli/livecheck.h"
#include "app/cli/verbs.h"
#include "core/diagnosis/rules.h"
#include "core/report/checkjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct CheckVerb
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

}

ExitCode checkVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(u"check"_s, u"[ADDRESS] [--service …]"_s,
                  CheckVerb::tr("Tests mail services now, all at once, and says what is wrong with them."));
    addCheckOptions(line);
    if (const auto done = line.read(arguments, console))
        return *done;
    auto request = readCheckRequest(line);
    if (!request)
        return console.refuse(ExitCode::Usage, request.error().detail);
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);
    const FoundServers servers = findServers(*request, line, *knowledge, console);
    const bool isCancelled = servers.search && servers.search->cancelled;
    if (request->services.isEmpty() && !isCancelled)
        return console.refuse(
            ExitCode::Usage,
            CheckVerb::tr("no service given: --service PROTOCOL:HOST[:PORT[:SECURITY]] is needed, "
                          "for example --service imap:imap.example.com"));

    CheckObservation observation;
    observation.cancelled = isCancelled;
    if (!isCancelled)
        observation = runLiveCheck(std::move(*request), console);
    const QList<Finding> findings = drawFindings(observation, *knowledge, QDateTime::currentDateTimeUtc());
    if (line.wantsJson())
        console.json(withServers(checkToJson(observation, findings, *knowledge), servers));
    else
        printCheck(observation, findings, *knowledge, console);
    if (observation.cancelled)
        console.complain(CheckVerb::tr("cancelled: only what was seen until then is shown"));
    return exitCodeOf(exitCodeOf(observation, findings), servers);
}

}
