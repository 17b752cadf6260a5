#include "core/knowledge/fieldvalues.h"
#include "core/knowledge/overlayfields.h"
#include "core/model/accountsettings.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostDomains = 100;
constexpr qsizetype mostServices = 8;

QString readMailAddress(const JsonNode &node)
{
    QString address = readOwnLine(node);
    if (const auto parts = splitAddress(address); !parts)
        node.refuse(parts.error().detail);
    return address;
}

QString readHttpsAddress(const JsonNode &node)
{
    QString address = readOwnLine(node);
    static_cast<void>(readWebAddress(node));
    return address;
}

QString readHost(const JsonNode &node)
{
    QString host = readOwnLine(node);
    if (const auto sound = checkHostName(host); !sound)
        node.refuse(sound.error().detail);
    return host;
}

QStringList readDomains(const JsonNode &node)
{
    QStringList domains;
    node.bounded(mostDomains).eachElement([&domains](const JsonNode &element) {
        const QString domain = comparableDomain(readHost(element));
        if (domain.isEmpty())
            element.refuse(u"this is no domain of mail addresses"_s);
        if (domains.contains(domain))
            element.refuse(u"“%1” stands here twice"_s.arg(domain));
        domains += domain;
    });
    if (domains.isEmpty())
        node.refuse(u"at least one domain is needed"_s);
    return domains;
}

QString readUserForm(const JsonNode &node)
{
    QString form = readOwnLine(node);
    const QString rest = QString(form).remove(u"%EMAILADDRESS%"_s).remove(u"%EMAILLOCALPART%"_s);
    if (rest == form || rest.contains(u'%'))
        node.refuse(u"“%1” is no form of a sign-in name: %EMAILADDRESS% or %EMAILLOCALPART% stands in one, "
                    "and no other placeholder"_s.arg(form));
    return form;
}

Endpoint readService(const JsonNode &node)
{
    using Field = JsonField<Endpoint>;
    static constexpr std::array fields{
        Field{"protocol"_L1, Presence::Required,
              [](Endpoint &e, const JsonNode &n) { e.protocol = readProtocol(n); }},
        Field{"host"_L1, Presence::Required, [](Endpoint &e, const JsonNode &n) { e.host = readHost(n); }},
        Field{"port"_L1, Presence::Optional,
              [](Endpoint &e, const JsonNode &n) { e.port = static_cast<quint16>(n.integer(1, 65535)); }},
        Field{"security"_L1, Presence::Required,
              [](Endpoint &e, const JsonNode &n) { e.security = readSecurity(n); }},
    };
    Endpoint service;
    readObject(node, fields, service);
    if (service.port == 0)
        service.port = customaryPort(service.protocol, service.security);
    return service;
}

QList<Endpoint> readServices(const JsonNode &node)
{
    QList<Endpoint> services;
    node.bounded(mostServices).eachElement([&services](const JsonNode &element) {
        services += readService(element);
    });
    if (services.isEmpty())
        node.refuse(u"at least one service is needed"_s);
    return services;
}

OwnServers readServersOfDomains(const JsonNode &node)
{
    using O = OwnServers;
    using Field = JsonField<O>;
    static constexpr std::array fields{
        Field{"domains"_L1, Presence::Required, [](O &o, const JsonNode &n) { o.domains = readDomains(n); }},
        Field{"user"_L1, Presence::Optional, [](O &o, const JsonNode &n) { o.user = readUserForm(n); }},
        Field{"services"_L1, Presence::Required,
              [](O &o, const JsonNode &n) { o.services = readServices(n); }},
    };
    OwnServers servers;
    readObject(node, fields, servers);
    return servers;
}

}

void readHelpDesk(Overlaying &over, const JsonNode &node)
{
    using H = HelpDesk;
    using Field = JsonField<H>;
    static constexpr std::array fields{
        Field{"name"_L1, Presence::Required, [](H &h, const JsonNode &n) { h.name = readOwnLine(n); }},
        Field{"phone"_L1, Presence::Optional, [](H &h, const JsonNode &n) { h.phone = readOwnLine(n); }},
        Field{"mail"_L1, Presence::Optional, [](H &h, const JsonNode &n) { h.mail = readMailAddress(n); }},
        Field{"web"_L1, Presence::Optional, [](H &h, const JsonNode &n) { h.web = readHttpsAddress(n); }},
        Field{"hours"_L1, Presence::Optional, [](H &h, const JsonNode &n) { h.hours = readOwnLine(n); }},
    };
    HelpDesk helpDesk;
    readObject(node, fields, helpDesk);
    over.contents.organisation.helpDesk = std::move(helpDesk);
}

void readServers(Overlaying &over, const JsonNode &node)
{
    node.bounded(mostEntries).eachElement([&over](const JsonNode &element) {
        OwnServers servers = readServersOfDomains(element);
        for (const QString &domain : std::as_const(servers.domains))
            claim(over, element, u"servers"_s, domain);
        over.contents.organisation.servers += std::move(servers);
    });
}

}
