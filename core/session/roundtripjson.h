#pragma once

#include "core/model/observation.h"

#include <QJsonValue>

namespace mm {

//! The way of a test message as a session keeps it; null: there was none. What is read is data from outside:
//! it comes within its ranges or as what stands for nothing.
[[nodiscard]] QJsonValue roundTripToJson(const std::optional<RoundTripRecord> &trip);
[[nodiscard]] std::optional<RoundTripRecord> roundTripFromJson(const QJsonValue &json);

}
