#include "app/cli/accountdiscovery.h"
#include "app/cli/checkoptions.h"
#include "app/cli/knowledgesource.h"
#include "app/cli/verbs.h"
#include "core/knowledge/knowledgetext.h"
#include "core/report/settingsjson.h"
#include "core/report/settingstext.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct DiscoverVerb
{
    Q_DECLARE_TR_FUNCTIONS(DiscoverVerb)
};

QString placeText(const SettingsCandidate &candidate)
{
    const QString from = sourceText(candidate.source);
    return candidate.place.isEmpty() ? from : from + u": "_s + candidate.place;
}

QString signInsText(const ServiceSettings &service)
{
    QStringList ways;
    for (const SignInKind kind : service.signIns)
        ways += signInText(kind);
    return ways.join(DiscoverVerb::tr(" or "));
}

void printSignIn(const ServiceSettings &service, Console &console)
{
    if (!service.user.isEmpty())
        console.line(u"    "_s + DiscoverVerb::tr("sign-in name: %1").arg(service.user), 6);
    if (!service.signIns.isEmpty())
        console.line(u"    "_s + DiscoverVerb::tr("signs in with: %1").arg(signInsText(service)), 6);
}

// How to sign in stands behind the last of those services that have it in common.
void printServices(const QList<ServiceSettings> &services, Console &console)
{
    for (qsizetype i = 0; i < services.size(); ++i) {
        const ServiceSettings &service = services.at(i);
        console.line(u"  "_s + endpointText(service.endpoint), 4);
        const bool isLast = i + 1 == services.size() || services.at(i + 1).user != service.user ||
                            services.at(i + 1).signIns != service.signIns;
        if (isLast)
            printSignIn(service, console);
    }
}

void printCandidate(const SettingsCandidate &candidate, const QString &address, Console &console)
{
    if (!candidate.provider.isEmpty())
        console.line(u"  "_s + candidate.provider, 2);
    console.line(u"  "_s + console.coloured(placeText(candidate), Colour::Quiet), 2);
    printServices(candidate.services, console);
    for (const Protocol protocol : candidate.declined)
        console.line(
            u"  "_s + DiscoverVerb::tr("%1 is decidedly not offered").arg(QString(toId(protocol)).toUpper()),
            4);
    if (!candidate.note.isEmpty())
        console.line(u"  "_s + knowledgeText(candidate.note), 2);
    if (!mayBeTrusted(candidate, address))
        console.line(u"  "_s + DiscoverVerb::tr(
                                   "These names came over a way that is not protected, and lie outside the "
                                   "domain of the address: make sure of them before you sign in."),
                     2);
}

void printCandidates(const SettingsSearch &search, Console &console)
{
    QList<QList<ServiceSettings>> shown;
    for (const SettingsCandidate &candidate : search.candidates) {
        if (!shown.isEmpty())
            console.line();
        if (shown.contains(candidate.services)) {
            console.line(DiscoverVerb::tr("The same again, %1").arg(placeText(candidate)), 2);
            continue;
        }
        console.heading(shown.isEmpty() ? DiscoverVerb::tr("Settings of %1").arg(search.address)
                                        : DiscoverVerb::tr("Said elsewhere"));
        printCandidate(candidate, search.address, console);
        shown += candidate.services;
    }
}

void printTried(const QList<SettingsLookup> &tried, Console &console)
{
    console.heading(DiscoverVerb::tr("Where was looked"));
    for (const SettingsLookup &lookup : tried) {
        const bool isOwnKnowledge = lookup.source <= SettingsSource::KnownProvider;
        const QString place = isOwnKnowledge ? sourceText(lookup.source) : lookup.place;
        const QString detail = lookup.detail.isEmpty() ? QString() : u" ("_s + lookup.detail + u')';
        console.line(u"  "_s + place + u": "_s + outcomeText(lookup.outcome) +
                         console.coloured(detail, Colour::Quiet),
                     4);
    }
}

//! Anybody beyond this computer.
bool isAsked(const SettingsSearch &search)
{
    return std::any_of(search.tried.begin(), search.tried.end(), [](const SettingsLookup &lookup) {
        return lookup.source > SettingsSource::KnownProvider;
    });
}

void printNothing(const SettingsSearch &search, Console &console)
{
    console.heading(DiscoverVerb::tr("No settings were found for %1").arg(search.address));
    if (search.cancelled)
        return;
    if (!isAsked(search))
        console.line(
            DiscoverVerb::tr("MailMend does not know this provider by itself, and nobody was asked."));
    else if (!isAnythingAnswered(search))
        console.line(
            DiscoverVerb::tr("Nobody answered: there is no way to the internet from here, or no name service "
                             "answers. “mailmend-cli check” says more."));
    else
        console.line(DiscoverVerb::tr(
            "Nobody has published them, or the part behind the @ is mistyped. Your provider's "
            "help pages name the servers."));
}

void print(const SettingsSearch &search, Console &console)
{
    if (search.candidates.isEmpty())
        printNothing(search, console);
    printCandidates(search, console);
    console.line();
    printTried(search.tried, console);
}

// Whose servers are known here is nobody's business elsewhere, unless the person wants it all.
SettingsRequest::Extent extentOf(const VerbLine &line, const KnowledgeBase &knowledge, const QString &address)
{
    using Extent = SettingsRequest::Extent;
    const bool isKnown = !knownSettings(knowledge, address).isEmpty();
    if (line.isSet(u"no-internet-checks"_s) || (isKnown && !line.isSet(u"all"_s)))
        return Extent::Known;
    return Extent::Everything;
}

}

ExitCode discoverVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"discover"_s, u"ADDRESS"_s,
        DiscoverVerb::tr("Finds the servers of a mail address, and says where each is from. Of the address "
                         "its domain is told to others; the whole address only to Autodiscover servers of "
                         "that domain."));
    line.add({u"all"_s},
             DiscoverVerb::tr("Looks into every place, even where this computer knows the servers."));
    line.add({u"no-internet-checks"_s}, DiscoverVerb::tr("Asks nobody: says what this computer knows."));
    if (const auto done = line.read(arguments, console))
        return *done;
    const QStringList operands = line.operands();
    if (operands.size() != 1)
        return console.refuse(ExitCode::Usage,
                              DiscoverVerb::tr("one mail address is needed, for example you@example.com"));
    const QString address = cleanedAddress(operands.first());
    if (const auto parts = splitAddress(address); !parts)
        return console.refuse(ExitCode::Usage, parts.error().detail);
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);

    const SettingsSearch search =
        runSettingsSearch({address, extentOf(line, *knowledge, address)}, *knowledge, console);
    if (line.wantsJson())
        console.json(settingsToJson(search));
    else
        print(search, console);
    if (search.cancelled)
        console.complain(DiscoverVerb::tr("cancelled: only what was found until then is shown"));
    if (chosenOf(search))
        return ExitCode::Fine;
    const bool isInVain = isAsked(search) && !isAnythingAnswered(search);
    return search.cancelled || isInVain ? ExitCode::CannotRun : ExitCode::Problem;
}

}
