#include "app/cli/accountdiscovery.h"

#include "app/cli/interruption.h"
#include "core/knowledge/knowledgetext.h"
#include "core/net/caresresolver.h"
#include "core/net/qtscheduler.h"
#include "core/net/sockettransport.h"
#include "core/report/settingsjson.h"

#include <QCoreApplication>

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

QString asOptions(const QList<Endpoint> &services)
{
    QStringList options;
    for (const Endpoint &each : services)
        options += u"--service %1:%2:%3"_s.arg(toId(each.protocol), hostAndPort(each.host, each.port),
                                               toId(each.security));
    return options.join(u' ');
}

void takeNothing(CheckRequest &request, const AddressParts &parts, Console &console)
{
    request.services = customaryServices(parts.domain);
    console.complain(AccountDiscovery::tr("No servers were found for %1; customary names are tested. "
                                          "“mailmend-cli discover” says where was looked.")
                         .arg(parts.domain));
}

// A password goes to servers only that the person named, or that nobody on the way can have named (RFC 6186
// section 6).
bool keepSignIn(CheckRequest &request, const SettingsCandidate &candidate, const QString &address,
                Console &console)
{
    if (!request.credentials || mayBeTrusted(candidate, address))
        return false;
    request.credentials.reset();
    console.complain(AccountDiscovery::tr("Not signed in: these servers were named over a way that is not "
                                          "protected, and somebody could have put in others. If they are "
                                          "right, name them: %1")
                         .arg(asOptions(request.services)));
    return true;
}

bool take(const SettingsCandidate &candidate, CheckRequest &request, const VerbLine &line, Console &console)
{
    const QString address = line.operands().value(0);
    const Account account = accountOf(candidate, address);
    request.services = account.services;
    if (request.credentials && !line.isSet(u"user"_s) && !account.user.isEmpty())
        request.credentials->user = account.user;
    if (!candidate.note.isEmpty())
        console.complain(knowledgeText(candidate.note));
    return keepSignIn(request, candidate, address, console);
}

}

SettingsSearch runSettingsSearch(const SettingsRequest &request, const KnowledgeBase &knowledge)
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
    discoverer.start();
    QCoreApplication::exec();
    return found;
}

FoundServers findServers(CheckRequest &request, const VerbLine &line, const KnowledgeBase &knowledge,
                         Console &console)
{
    FoundServers servers;
    const QString address = line.operands().value(0);
    const auto parts = splitAddress(address);
    if (!request.services.isEmpty() || !parts)
        return servers;
    using Extent = SettingsRequest::Extent;
    servers.search =
        runSettingsSearch({address, request.internetChecks ? Extent::Decided : Extent::Known}, knowledge);
    const auto &candidates = servers.search->candidates;
    if (servers.search->cancelled)
        return servers;
    if (!candidates.isEmpty())
        servers.signInKept = take(candidates.first(), request, line, console);
    else if (request.internetChecks)
        takeNothing(request, *parts, console);
    return servers;
}

QJsonObject withServers(QJsonObject document, const FoundServers &servers)
{
    if (servers.search)
        document.insert(u"discovery"_s, settingsToJson(*servers.search));
    return document;
}

ExitCode exitCodeOf(ExitCode code, const FoundServers &servers)
{
    return code == ExitCode::Fine && servers.signInKept ? ExitCode::Problem : code;
}

}
