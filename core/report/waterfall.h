#pragma once

#include "core/model/observation.h"

#include <QStringList>

namespace mm {

//! One service on the time axis. A stage that still runs has a duration of -1.
struct WaterfallLane
{
    QString name;
    QList<StageRecord> stages;
    bool wasStopped = false; //!< the last stage did not fail: the person ended it
};

//! Whether the check of this service was ended by the person in the midst of its last stage.
[[nodiscard]] bool wasStopped(const ServiceObservation &service);

//! The length of a time axis that holds \p elapsedMs: 1, 2 or 5 times a power of ten, so that it grows in
//! steps.
[[nodiscard]] qint64 axisSpan(qint64 elapsedMs);

//! The stages of all services on one time axis, as lines of text of at most \p columns: the axis, then a line
//! for each lane, with the stage's letter from its beginning to its end and "!" where it failed by itself.
//! What began later stands over what ended in the same column. Where \p columns are few, names lose their
//! middle; fewer than leastWaterfallColumns make no drawing that one could read.
[[nodiscard]] QStringList drawWaterfall(const QList<WaterfallLane> &lanes, qint64 elapsedMs, int columns);

constexpr int leastWaterfallColumns = 40;

//! The letter of a stage in the drawing: "n" for the name, "c" for the connection …
[[nodiscard]] QChar waterfallLetter(Stage stage);

}
