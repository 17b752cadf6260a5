#include "core/model/recognition.h"

#include "core/base/idtable.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<Area, areaCount> areas{{
    "unknown"_L1,
    "network"_L1,
    "dns"_L1,
    "tls"_L1,
    "certificate"_L1,
    "auth"_L1,
    "server-busy"_L1,
    "relay"_L1,
    "recipient"_L1,
    "sender"_L1,
    "quota"_L1,
    "message"_L1,
    "profile"_L1,
    "antivirus"_L1,
    "client"_L1,
}};

constexpr IdTable<OtherProtocol, otherProtocolCount> otherProtocols{{
    "exchange"_L1,
    "http"_L1,
    "nntp"_L1,
}};

}

QLatin1StringView protocolId(const Recognition &recognition)
{
    if (recognition.protocol)
        return toId(*recognition.protocol);
    return recognition.otherProtocol ? toId(*recognition.otherProtocol) : QLatin1StringView();
}

QLatin1StringView toId(OtherProtocol protocol)
{
    return otherProtocols[protocol];
}

QLatin1StringView toId(Area area)
{
    return areas[area];
}

std::optional<Area> areaFromId(QStringView id)
{
    return areas.find(id);
}

}
