#include "core/session/roundtripjson.h"

#include "core/base/jsonvalues.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mm {

QJsonValue roundTripToJson(const std::optional<RoundTripRecord> &trip)
{
    if (!trip)
        return {};
    return QJsonObject{{u"outcome"_s, toId(trip->outcome)},
                       {u"message_id"_s, trip->messageId},
                       {u"submission"_s, trip->submission},
                       {u"reader"_s, trip->reader},
                       {u"submitted_ms"_s, trip->submittedMs},
                       {u"took_ms"_s, trip->tookMs},
                       {u"looks"_s, trip->looks},
                       {u"removed"_s, trip->removed},
                       {u"detail"_s, trip->detail}};
}

std::optional<RoundTripRecord> roundTripFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return RoundTripRecord{
        .outcome = enumerationOf(json[u"outcome"], roundTripOutcomeCount, RoundTripOutcome::Cancelled),
        .messageId = json[u"message_id"].toString(),
        .submission = json[u"submission"].toInt(-1),
        .reader = json[u"reader"].toInt(-1),
        .submittedMs = json[u"submitted_ms"].toInteger(),
        .tookMs = json[u"took_ms"].toInteger(-1),
        .looks = json[u"looks"].toInt(),
        .removed = json[u"removed"].toBool(),
        .detail = json[u"detail"].toString()};
}

}
