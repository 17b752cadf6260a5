#pragma once

#include "core/model/observation.h"

#include <QJsonObject>

namespace mm {

//! What was seen of the computer as a session keeps it; what cannot be read becomes its default.
[[nodiscard]] QJsonObject systemToJson(const SystemObservation &system);
[[nodiscard]] SystemObservation systemFromJson(const QJsonObject &json);

}
