#include "app/cli/accountdiscovery.h"

#include "app/cli/interruption.h"
#include "core/knowledge/knowledgetext.h"
#include "core/net/caresresolver.h"
#include "core/net/qtscheduler.h"
#include "core/net/sockettransport.h"
#include "core/report/settingsjson.h"
#include "core/report/settingstext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct AccountDiscovery
{
    Q_DECLARE_TR_FUNCTIONS(AccountDiscovery)
};

QList<Endpoint> customaryServices(const QString &domain)
{
    return {{Protocol::Imap, u"imap."_s + domain, 993, Security::Tls},
            {Protocol::Smtp, u"smtp."_s + domain, 587, Security::StartTls}};
}

QString asOptions(const SettingsCandidate &candidate, const QString &address)
{
    const Account account = accountOf(candidate, address);
    QStringList options;
    for (const Endpoint &each : account.services)
        options += u"--service %1:%2:%3"_s.arg(toId(each.protocol), hostAndPort(each.host, each.port),
                                               toId(each.security));
    if (!account.user.isEmpty() && account.user != address)
        options += u"--user %1"_s.arg(account.user);
    return options.join(u' ');
}

// Neither a password nor a message goes to servers that somebody else may have named.
bool keepSignIn(CheckRequest &request, const SettingsCandidate &candidate, const QString &address)
{
    const bool isWanted = request.credentials || request.message;
    if (!isWanted || mayBeTrusted(candidate, address))
        return false;
    request.credentials.reset();
    request.message.reset();
    return true;
}

QString whyNothingIsTested(const FoundServers &servers)
{
    const SettingsSearch &search = *servers.search;
    if (!search.candidates.isEmpty())
        return knowledgeText(search.candidates.first().note);
    const QString domain = search.address.section(u'@', -1);
    if (servers.isUnanswered)
        return AccountDiscovery::tr(
                   "Nobody answered the search for the servers of %1. What is tested are customary "
                   "names, only to see why.")
            .arg(domain);
    return AccountDiscovery::tr(
               "No mail servers were found for %1. Is the part behind the @ right? If it is, name "
               "the servers, for example --service imap:imap.%1. “mailmend-cli discover” shows "
               "where was looked.")
        .arg(domain);
}

QString whyNotSignedIn(const FoundServers &servers)
{
    return AccountDiscovery::tr(
               "Not signed in, and no message was sent: these servers were named over a way that is "
               "not protected, and somebody could have put in others. If they are right, name "
               "them: %1")
        .arg(asOptions(*servers.taken, servers.search->address));
}

}

SettingsSearch runSettingsSearch(const SettingsRequest &request, const KnowledgeBase &knowledge,
                                 Console &console)
{
    CaresResolver resolver;
    QtScheduler scheduler;
    Discoverer discoverer(
        request, {knowledge, resolver, scheduler, [] { return std::make_unique<SocketTransport>(); }});
    Interruption interruption;
    SettingsSearch found;
    QObject::connect(&interruption, &Interruption::interrupted, &discoverer, &Discoverer::cancel);
    QObject::connect(&discoverer, &Discoverer::finished, &discoverer, [&found](const SettingsSearch &search) {
        found = search;
        QCoreApplication::quit();
    });
    if (console.canRedraw())
        console.redraw({AccountDiscovery::tr("Looking for the servers of %1 …").arg(request.address)});
    discoverer.start();
    QCoreApplication::exec();
    if (console.canRedraw())
        console.redraw({});
    return found;
}

FoundServers findServers(CheckRequest &request, const VerbLine &line, const KnowledgeBase &knowledge,
                         Console &console)
{
    FoundServers servers;
    const QString address = cleanedAddress(line.operands().value(0));
    const auto parts = splitAddress(address);
    if (!request.services.isEmpty() || !parts)
        return servers;
    using Extent = SettingsRequest::Extent;
    const Extent extent = request.internetChecks ? Extent::Decided : Extent::Known;
    servers.search = runSettingsSearch({address, extent}, knowledge, console);
    if (const SettingsCandidate *chosen = chosenOf(*servers.search)) {
        servers.taken = *chosen;
        const Account account = accountOf(*chosen, address);
        request.services = account.services;
        if (request.credentials && !line.isSet(u"user"_s) && !account.user.isEmpty())
            request.credentials->user = account.user;
        servers.signInKept = keepSignIn(request, *chosen, address);
    } else if (request.internetChecks && servers.search->candidates.isEmpty() && !servers.isCancelled() &&
               !isAnythingAnswered(*servers.search)) {
        // They show what is wrong here; names of which somebody says that they do not exist were nobody's but
        // ours.
        servers.isUnanswered = true;
        request.services = customaryServices(parts->domain);
    }
    return servers;
}

bool isWrongUsage(const CheckRequest &request, const FoundServers &servers)
{
    const bool isToldWhy =
        servers.search && (request.internetChecks || !servers.search->candidates.isEmpty());
    return request.services.isEmpty() && !isToldWhy;
}

void printServers(const FoundServers &servers, Console &console)
{
    if (!servers.search || servers.isCancelled())
        return;
    if (!servers.taken) {
        console.line(whyNothingIsTested(servers));
        return;
    }
    const SettingsCandidate &taken = *servers.taken;
    const QString whose = taken.provider.isEmpty() ? servers.search->address : taken.provider;
    console.line(AccountDiscovery::tr("Servers of %1: %2").arg(whose, sourceText(taken.source)));
    if (!taken.note.isEmpty())
        console.line(knowledgeText(taken.note));
    if (servers.signInKept)
        console.line(whyNotSignedIn(servers));
}

void complainOfServers(const FoundServers &servers, Console &console)
{
    if (!servers.search || servers.isCancelled())
        return;
    if (!servers.taken)
        console.complain(whyNothingIsTested(servers));
    else if (servers.signInKept)
        console.complain(whyNotSignedIn(servers));
}

QJsonObject withServers(QJsonObject document, const FoundServers &servers)
{
    if (servers.search)
        document.insert(u"discovery"_s, settingsToJson(*servers.search));
    return document;
}

ExitCode exitCodeOf(ExitCode code, const FoundServers &servers)
{
    if (code != ExitCode::Fine || !servers.search || servers.taken)
        return code;
    return servers.search->candidates.isEmpty() ? ExitCode::CannotRun : ExitCode::Problem;
}

}
