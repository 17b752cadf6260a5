#include "app/cli/knowledgesource.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/report/comparisontext.h"
#include "core/report/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct CompareVerb
{
    Q_DECLARE_TR_FUNCTIONS(CompareVerb)
};

Result<PlaceCheck> readPlace(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Io, CompareVerb::tr("%1 is not a file").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, CompareVerb::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    auto place = readPlaceCheck(file.read(longestCheckDocument + 1));
    if (!place)
        return fail(place.error().code, CompareVerb::tr("%1 %2").arg(path, place.error().detail));
    return place;
}

// Two files of one name in two folders are told apart by the folders.
PlaceNames namesOf(const QString &first, const QString &second)
{
    const PlaceNames names{QFileInfo(first).completeBaseName(), QFileInfo(second).completeBaseName()};
    return names.first == names.second ? PlaceNames{first, second} : names;
}

void printService(const ServiceComparison &service, const PlaceNames &names, const KnowledgeBase &knowledge,
                  Console &console)
{
    console.heading(endpointText(service.endpoint));
    console.line(u"  "_s + conclusionText(service.conclusion, names), 2);
    for (const Difference &difference : service.differences) {
        console.line(u"  "_s + aspectText(difference.aspect) + u':', 4);
        console.line(u"    %1: %2"_s.arg(names.first, sideText(difference, Side::First, knowledge)), 6);
        console.line(u"    %1: %2"_s.arg(names.second, sideText(difference, Side::Second, knowledge)), 6);
    }
}

void print(const Comparison &comparison, const PlaceNames &names, const KnowledgeBase &knowledge,
           Console &console)
{
    console.heading(conclusionText(comparison.conclusion, names));
    for (const ServiceComparison &service : comparison.services) {
        console.line();
        printService(service, names, knowledge, console);
    }
    const auto leftOut = [&](const QList<Endpoint> &endpoints, const QString &place) {
        for (const Endpoint &endpoint : endpoints)
            console.line(CompareVerb::tr("Checked in %1 alone: %2").arg(place, endpointText(endpoint)), 2);
    };
    leftOut(comparison.onlyFirst, names.first);
    leftOut(comparison.onlySecond, names.second);
}

}

ExitCode compareVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"compare"_s, u"A.json B.json"_s,
        CompareVerb::tr("Compares two checks of one account that were made in two places, as “check "
                        "--json” printed them: what differs, and what that proves."));
    if (const auto done = line.read(arguments, console))
        return *done;
    if (line.operands().size() != 2)
        return console.refuse(ExitCode::Usage,
                              CompareVerb::tr("two files are needed: compare A.json B.json"));
    const auto first = readPlace(line.operands().first());
    if (!first)
        return console.refuse(ExitCode::Usage, first.error().detail);
    const auto second = readPlace(line.operands().last());
    if (!second)
        return console.refuse(ExitCode::Usage, second.error().detail);
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);

    const Comparison comparison = compare(*first, *second);
    const PlaceNames names = namesOf(line.operands().first(), line.operands().last());
    if (line.wantsJson())
        console.json(comparisonToJson(comparison, names));
    else
        print(comparison, names, *knowledge, console);
    return comparison.conclusion.proof == Proof::AllWell ? ExitCode::Fine : ExitCode::Problem;
}

}
