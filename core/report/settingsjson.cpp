#include "core/report/settingsjson.h"

#include "core/base/jsonvalues.h"
#include "core/model/endpointjson.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QJsonObject serviceToJson(const ServiceSettings &service)
{
    QJsonObject json = endpointToJson(service.endpoint);
    json[u"user"_s] = textOrNull(service.user);
    json[u"sign_in"_s] =
        arrayOf(service.signIns, [](SignInKind kind) { return QJsonValue(QString(toId(kind))); });
    return json;
}

QJsonObject candidateToJson(const SettingsCandidate &candidate, const QString &address)
{
    return {
        {u"source"_s, toId(candidate.source)},
        {u"place"_s, candidate.place},
        {u"provider"_s, textOrNull(candidate.provider)},
        {u"protected"_s, candidate.isProtected},
        {u"trusted"_s, mayBeTrusted(candidate, address)},
        {u"services"_s, arrayOf(candidate.services, serviceToJson)},
        {u"declined"_s,
         arrayOf(candidate.declined, [](Protocol protocol) { return QJsonValue(QString(toId(protocol))); })},
        {u"note"_s, textOrNull(candidate.note)},
    };
}

QJsonObject lookupToJson(const SettingsLookup &lookup)
{
    return {
        {u"source"_s, toId(lookup.source)},   {u"place"_s, textOrNull(lookup.place)},
        {u"outcome"_s, toId(lookup.outcome)}, {u"detail"_s, textOrNull(lookup.detail)},
        {u"start_ms"_s, lookup.startMs},      {u"duration_ms"_s, lookup.durationMs},
    };
}

QJsonValue settingsOf(const SettingsSearch &search)
{
    const SettingsCandidate *chosen = chosenOf(search);
    if (!chosen)
        return {};
    const Account account = accountOf(*chosen, search.address);
    return QJsonObject{{u"user"_s, textOrNull(account.user)},
                       {u"services"_s, arrayOf(account.services, endpointToJson)}};
}

}

QJsonObject settingsToJson(const SettingsSearch &search)
{
    return {
        {u"schema"_s, u"mailmend/discover/1"_s},
        {u"address"_s, search.address},
        {u"duration_ms"_s, search.durationMs},
        {u"settings"_s, settingsOf(search)},
        {u"candidates"_s, arrayOf(search.candidates,
                                  [&search](const SettingsCandidate &candidate) {
                                      return candidateToJson(candidate, search.address);
                                  })},
        {u"tried"_s, arrayOf(search.tried, lookupToJson)},
        {u"cancelled"_s, search.cancelled},
    };
}

}
