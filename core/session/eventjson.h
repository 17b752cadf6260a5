#pragma once

#include "core/session/sessionevent.h"

#include <QJsonObject>

namespace mm {

[[nodiscard]] QLatin1StringView kindOf(const SessionEvent &event); //!< "step-changed"
[[nodiscard]] QJsonObject eventToJson(const SessionEvent &event);

//! The event of a kind with its data, read leniently; none: a kind that this version does not know.
[[nodiscard]] std::optional<SessionEvent> eventFromJson(QStringView kind, const QJsonObject &data);

}
