#include "core/model/endpointjson.h"

#include "core/base/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace mm {

QJsonObject endpointToJson(const Endpoint &endpoint)
{
    return {{u"protocol"_s, toId(endpoint.protocol)},
            {u"host"_s, endpoint.host},
            {u"port"_s, endpoint.port},
            {u"security"_s, toId(endpoint.security)}};
}

Endpoint endpointFromJson(const QJsonObject &json)
{
    return {.protocol = enumerationOf(json[u"protocol"], protocolCount, Protocol::Smtp),
            .host = json[u"host"].toString(),
            .port = quint16(qBound(0, json[u"port"].toInt(), 65535)),
            .security = enumerationOf(json[u"security"], securityCount, Security::Auto)};
}

}
