#include "core/discovery/guesslook.h"

#include "core/discovery/recordoutcome.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto wholePatience = 2500ms; // who answers does so soon; a silent port would take longer

//! Names below the domain and what they are likely to serve; an empty one is the domain itself.
struct UsualName
{
    QLatin1StringView label;
    bool imap;
    bool pop3;
    bool smtp;
};

constexpr std::array usualNames{
    UsualName{"imap"_L1, true, false, false}, UsualName{"pop"_L1, false, true, false},
    UsualName{"pop3"_L1, false, true, false}, UsualName{"smtp"_L1, false, false, true},
    UsualName{"mail"_L1, true, true, true},   UsualName{""_L1, true, true, true},
};

QList<Endpoint> usualDoors(const UsualName &name, const QString &host)
{
    QList<Endpoint> doors;
    const auto add = [&](bool serves, Protocol protocol) {
        for (const Security security : {Security::Tls, Security::StartTls}) {
            if (serves)
                doors += Endpoint{protocol, host, customaryPort(protocol, security), security};
        }
    };
    add(name.imap, Protocol::Imap);
    add(name.pop3, Protocol::Pop3);
    add(name.smtp, Protocol::Smtp);
    return doors;
}

}

GuessLook::GuessLook(SearchContext &context)
    : SourceLook({SettingsSource::Guess, false}, context)
    , m_deadline(context.probes.scheduler.deadline([this] { conclude(); }))
{
    const QString &domain = context.domain;
    m_hosts.resize(usualNames.size());
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        const QString name =
            usualNames[i].label.isEmpty() ? domain : u"%1.%2"_s.arg(usualNames[i].label, domain);
        for (Endpoint &endpoint : usualDoors(usualNames[i], name))
            m_hosts[i].doors.push_back({std::move(endpoint), nullptr, false});
    }
}

GuessLook::~GuessLook() = default;

void GuessLook::start()
{
    m_deadline->restart(wholePatience);
    for (Host &host : m_hosts) {
        const QString &name = host.doors.front().endpoint.host;
        host.number = begin(name);
        host.lookup = context().resolver.resolve(
            name, patience::record,
            [this, &host](const NameResolution &resolution) { take(host, resolution); });
    }
}

void GuessLook::take(Host &host, const NameResolution &resolution)
{
    host.outcome = resolution.outcome;
    if (resolution.outcome != NameOutcome::Found) {
        finish(host);
        return;
    }
    host.waiting = int(host.doors.size());
    for (Door &door : host.doors) {
        door.race =
            std::make_unique<ConnectRace>(ConnectRace::Course{.addresses = resolution.addresses,
                                                              .port = door.endpoint.port,
                                                              .patience = patience::otherPort,
                                                              .urgency = ConnectionGate::Urgency::Further},
                                          context().probes);
        connect(door.race.get(), &ConnectRace::decided, this,
                [this, &host, &door](bool connected) { settle(host, door, connected); });
    }
    for (Door &door : host.doors)
        door.race->start();
}

void GuessLook::settle(Host &host, Door &door, bool connected)
{
    door.isOpen = connected;
    door.race->abandon(TcpOutcome::Cancelled);
    const Connection dropped = door.race->takeWinner();
    if (--host.waiting == 0)
        finish(host);
}

void GuessLook::finish(Host &host)
{
    host.isDone = true;
    const bool isLast =
        std::all_of(m_hosts.begin(), m_hosts.end(), [](const Host &each) { return each.isDone; });
    if (isLast)
        conclude();
}

std::optional<Endpoint> GuessLook::best(Protocol protocol, bool open) const
{
    for (const Host &host : m_hosts) {
        // Most domains have a web server: that the domain itself exists says nothing of mail.
        const bool isDomain = host.doors.front().endpoint.host == context().domain;
        if (host.outcome != NameOutcome::Found || (!open && isDomain))
            continue;
        const auto door = std::find_if(host.doors.begin(), host.doors.end(), [&](const Door &each) {
            return each.endpoint.protocol == protocol && each.isOpen == open;
        });
        if (door != host.doors.end())
            return door->endpoint;
    }
    return std::nullopt;
}

SettingsCandidate GuessLook::likeliest() const
{
    SettingsCandidate candidate;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        auto endpoint = best(protocol, true);
        if (!endpoint && protocol != Protocol::Pop3)
            endpoint = best(protocol, false);
        if (endpoint)
            candidate.services += ServiceSettings{*endpoint, {}, {}};
    }
    if (!candidate.services.isEmpty())
        candidate.place = candidate.services.first().endpoint.host;
    return candidate;
}

// The places end together, as only all of them make the settings; those that are still silent have had their
// time.
void GuessLook::conclude()
{
    m_deadline->stop();
    for (Host &host : m_hosts) {
        host.lookup.reset();
        for (Door &door : host.doors) {
            if (door.race)
                door.race->abandon(TcpOutcome::TimedOut);
        }
    }
    const SettingsCandidate candidate = likeliest();
    for (const Host &host : m_hosts) {
        const QString &name = host.doors.front().endpoint.host;
        if (name == candidate.place)
            end(host.number, candidate, openPorts(host));
        else if (host.outcome.value_or(NameOutcome::TimedOut) != NameOutcome::Found)
            end(host.number, outcomeOf(host.outcome.value_or(NameOutcome::TimedOut)));
        else
            end(host.number, openPorts(host).isEmpty() ? SettingsOutcome::NotReached : SettingsOutcome::Found,
                openPorts(host));
    }
}

QString GuessLook::openPorts(const Host &host)
{
    QStringList open;
    for (const Door &door : host.doors) {
        if (door.isOpen)
            open += QString::number(door.endpoint.port);
    }
    return open.join(u", "_s);
}

}
