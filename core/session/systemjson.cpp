#include "core/session/systemjson.h"

#include "core/base/idtable.h"
#include "core/base/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int connectivityCount = 4;

constexpr IdTable<SystemObservation::Connectivity, connectivityCount> connectivities{
    {"unknown"_L1, "online"_L1, "offline"_L1, "captive-portal"_L1}};

QJsonObject hostsEntryToJson(const HostsEntry &entry)
{
    return {{u"name"_s, entry.name}, {u"address"_s, entry.address}};
}

HostsEntry hostsEntryFromJson(const QJsonObject &json)
{
    return {.name = json[u"name"].toString(), .address = json[u"address"].toString()};
}

}

QJsonObject systemToJson(const SystemObservation &system)
{
    return {{u"connectivity"_s, connectivities[system.connectivity]},
            {u"has_usable_interface"_s, system.hasUsableInterface},
            {u"captive_portal_url"_s, system.captivePortalUrl},
            {u"proxy"_s, system.proxy},
            {u"proxy_script"_s, system.proxyScript},
            {u"clock_offset_s"_s,
             system.clockOffsetSeconds ? QJsonValue(*system.clockOffsetSeconds) : QJsonValue()},
            {u"clock_source"_s, system.clockSource},
            {u"resolvers"_s, QJsonArray::fromStringList(system.resolvers)},
            {u"internet_checks"_s, QJsonArray::fromStringList(system.internetChecks)},
            {u"hosts_entries"_s, arrayOf(system.hostsEntries, hostsEntryToJson)},
            {u"vpns"_s, QJsonArray::fromStringList(system.vpns)},
            {u"security_software"_s, QJsonArray::fromStringList(system.securitySoftware)}};
}

SystemObservation systemFromJson(const QJsonObject &json)
{
    using enum SystemObservation::Connectivity;
    SystemObservation system{.connectivity =
                                 connectivities.find(json[u"connectivity"].toString()).value_or(Unknown),
                             .hasUsableInterface = json[u"has_usable_interface"].toBool(true),
                             .captivePortalUrl = json[u"captive_portal_url"].toString(),
                             .proxy = json[u"proxy"].toString(),
                             .proxyScript = json[u"proxy_script"].toString(),
                             .clockOffsetSeconds = {},
                             .clockSource = json[u"clock_source"].toString(),
                             .resolvers = textsOf(json[u"resolvers"]),
                             .internetChecks = textsOf(json[u"internet_checks"]),
                             .hostsEntries = listOf(json[u"hosts_entries"], hostsEntryFromJson),
                             .vpns = textsOf(json[u"vpns"]),
                             .securitySoftware = textsOf(json[u"security_software"])};
    if (json[u"clock_offset_s"].isDouble())
        system.clockOffsetSeconds = json[u"clock_offset_s"].toDouble();
    return system;
}

}
