#include "app/cli/accountdiscovery.h"
#include "app/cli/checkoptions.h"
#include "app/cli/checktext.h"
#include "app/cli/knowledgesource.h"
#include "app/cli/livecheck.h"
#include "app/cli/verbs.h"
#include "core/diagnosis/keptsignin.h"
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

QString whatIsMissing(const VerbLine &line)
{
    if (!line.operands().isEmpty())
        return CheckVerb::tr(
                   "the servers of %1 are not known here, and --no-internet-checks lets nobody be asked: "
                   "leave it out, or name them with --service PROTOCOL:HOST[:PORT[:SECURITY]]")
            .arg(line.operands().first());
    return CheckVerb::tr(
        "no address and no service given: one mail address, or --service "
        "PROTOCOL:HOST[:PORT[:SECURITY]], for example --service imap:imap.example.com, is needed");
}

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
    if (isWrongUsage(*request, servers))
        return console.refuse(ExitCode::Usage, whatIsMissing(line));

    CheckObservation observation;
    observation.cancelled = servers.isCancelled();
    if (!observation.cancelled)
        observation = runLiveCheck(std::move(*request), console);
    QList<Finding> findings = drawFindings(observation, *knowledge, QDateTime::currentDateTimeUtc());
    if (servers.signInKept)
        markSignInKept(findings);
    if (line.wantsJson()) {
        console.json(withServers(checkToJson(observation, findings, *knowledge), servers));
        complainOfServers(servers, console);
    } else {
        printServers(servers, console);
        printCheck(observation, findings, *knowledge, console);
    }
    if (observation.cancelled)
        console.complain(CheckVerb::tr("cancelled: only what was seen until then is shown"));
    return exitCodeOf(exitCodeOf(observation, findings), servers);
}

}
