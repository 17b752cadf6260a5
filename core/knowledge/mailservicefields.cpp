#include "core/knowledge/mailservicefields.h"

#include "core/knowledge/fieldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! An entry as it is written, with what its services have in common.
struct Written
{
    MailServiceEntry entry;
    ServiceSettings common;
};

QString readServerName(const JsonNode &node)
{
    QString host = node.text();
    if (const auto sound = checkHostName(QString(host).replace(u"%EMAILDOMAIN%"_s, u"example.com"_s)); !sound)
        node.refuse(sound.error().detail);
    return host;
}

QString readUser(const JsonNode &node)
{
    QString form = node.text();
    const QString rest =
        QString(form).remove(u"%EMAILADDRESS%"_s).remove(u"%EMAILLOCALPART%"_s).remove(u"%EMAILDOMAIN%"_s);
    if (rest == form || rest.contains(u'%'))
        node.refuse(u"“%1” is no form of a sign-in name: %EMAILADDRESS%, %EMAILLOCALPART% or %EMAILDOMAIN% "
                    "stands in one, and no other placeholder"_s.arg(form));
    return form;
}

QList<SignInKind> readSignIns(const JsonNode &node)
{
    QList<SignInKind> kinds;
    for (const QString &id : node.texts()) {
        const auto kind = signInKindFromId(id);
        if (!kind)
            node.refuse(u"“%1” is no way to sign in"_s.arg(id));
        kinds += kind.value_or(SignInKind::Other);
    }
    if (kinds.isEmpty())
        node.refuse(u"at least one way to sign in is needed"_s);
    return kinds;
}

// As comparableDomain() writes them, so that a look into the list needs no more than a comparison. Whether
// IDNA agrees is asked by the tests, once, and not by every start.
bool isComparable(const QString &name)
{
    const bool isSmallAscii = std::all_of(name.begin(), name.end(),
                                          [](QChar c) { return c < u'\x80' && !(c >= u'A' && c <= u'Z'); });
    return isSmallAscii && name.contains(u'.') && checkHostName(name);
}

QStringList readNames(const JsonNode &node)
{
    QStringList names = node.texts();
    for (const QString &name : names) {
        if (!isComparable(name))
            node.refuse(u"“%1” is no domain in small letters and IDNA's ASCII form"_s.arg(name));
    }
    return names;
}

ServiceSettings readService(const JsonNode &node)
{
    using S = ServiceSettings;
    using Field = JsonField<S>;
    static constexpr std::array fields{
        Field{"protocol"_L1, Presence::Required,
              [](S &s, const JsonNode &n) { s.endpoint.protocol = readProtocol(n); }},
        Field{"host"_L1, Presence::Required,
              [](S &s, const JsonNode &n) { s.endpoint.host = readServerName(n); }},
        Field{"port"_L1, Presence::Required,
              [](S &s, const JsonNode &n) { s.endpoint.port = static_cast<quint16>(n.integer(1, 65535)); }},
        Field{"security"_L1, Presence::Required,
              [](S &s, const JsonNode &n) { s.endpoint.security = readSecurity(n); }},
        Field{"user"_L1, Presence::Optional, [](S &s, const JsonNode &n) { s.user = readUser(n); }},
        Field{"signIns"_L1, Presence::Optional, [](S &s, const JsonNode &n) { s.signIns = readSignIns(n); }},
    };
    ServiceSettings service;
    readObject(node, fields, service);
    return service;
}

void readServices(Written &written, const JsonNode &node)
{
    node.eachElement([&written](const JsonNode &element) { written.entry.services += readService(element); });
}

}

MailServiceEntry readMailServiceEntry(const JsonNode &node)
{
    using W = Written;
    using Field = JsonField<W>;
    static constexpr std::array fields{
        Field{"id"_L1, Presence::Required, [](W &w, const JsonNode &n) { w.entry.id = readPlainId(n); }},
        Field{"title"_L1, Presence::Required, [](W &w, const JsonNode &n) { w.entry.title = n.text(); }},
        Field{"domains"_L1, Presence::Optional,
              [](W &w, const JsonNode &n) { w.entry.domains = readNames(n); }},
        Field{"exchangers"_L1, Presence::Optional,
              [](W &w, const JsonNode &n) { w.entry.exchangers = readNames(n); }},
        Field{"rented"_L1, Presence::Optional,
              [](W &w, const JsonNode &n) { w.entry.rented = readNames(n); }},
        Field{"user"_L1, Presence::Optional, [](W &w, const JsonNode &n) { w.common.user = readUser(n); }},
        Field{"signIns"_L1, Presence::Optional,
              [](W &w, const JsonNode &n) { w.common.signIns = readSignIns(n); }},
        Field{"services"_L1, Presence::Required, readServices},
        Field{"note"_L1, Presence::Optional, [](W &w, const JsonNode &n) { w.entry.note = n.text(); }},
        Field{"sources"_L1, Presence::Required,
              [](W &w, const JsonNode &n) { w.entry.sources = readSources(n); }},
    };
    Written written;
    readObject(node, fields, written);
    for (ServiceSettings &service : written.entry.services) {
        if (service.user.isEmpty())
            service.user = written.common.user;
        if (service.signIns.isEmpty())
            service.signIns = written.common.signIns;
    }
    return std::move(written.entry);
}

}
