#pragma once

#include "core/model/observation.h"

#include <QJsonObject>

namespace mm {

//! An observation as a journal keeps it, whole: what is read back equals what was written. (The public form
//! of `check --json` is another one: core/report/checkjson.h.)
[[nodiscard]] QJsonObject observationToJson(const CheckObservation &observation);

//! Reads leniently: a missing or odd value becomes its default, so that a journal of an older or newer
//! version still opens. Bounds: those of the line that it came from.
[[nodiscard]] CheckObservation observationFromJson(const QJsonObject &json);

}
