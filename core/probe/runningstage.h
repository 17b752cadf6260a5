#pragma once

#include "core/model/observation.h"

#include <optional>
#include <utility>

namespace mm {

//! The stage of a dialogue that goes on, if one does. Times are those of the check's own clock.
class RunningStage
{
public:
    //! Its record while it goes on, without a duration.
    const StageRecord &begin(Stage stage, qint64 nowMs)
    {
        return m_record.emplace(
            StageRecord{.stage = stage, .startMs = nowMs, .durationMs = -1, .ok = false, .detail = {}});
    }

    //! The whole record; nothing where no stage goes on.
    [[nodiscard]] std::optional<StageRecord> end(bool ok, const QString &detail, qint64 nowMs)
    {
        auto ended = std::exchange(m_record, std::nullopt);
        if (ended) {
            ended->durationMs = nowMs - ended->startMs;
            ended->ok = ok;
            ended->detail = detail;
        }
        return ended;
    }

private:
    std::optional<StageRecord> m_record;
};

}
