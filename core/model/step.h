#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace mm {

//! The ten steps of the resolution path. A step's number (1 to 10) is its public id.
enum class StepId : quint8 {
    Connectivity = 1,
    ServerSettings,
    Profile,
    SecuritySoftware,
    TcpIpStack,
    Updates,
    MessageQueue,
    Components,
    Tls,
    EventLogs
};
inline constexpr int stepCount = 10;

enum class StepStatus : quint8 {
    NotStarted,
    AnsweredByCheck, //!< the checks already showed that there is nothing to do here
    InProgress,
    Fixed,
    NoChange,
    Skipped,
    CannotDo
};
inline constexpr int stepStatusCount = 7;

[[nodiscard]] constexpr int numberOf(StepId step)
{
    return static_cast<int>(step);
}
[[nodiscard]] std::optional<StepId> stepFromNumber(int number);
[[nodiscard]] QLatin1StringView slugOf(StepId step); //!< "server-settings"
[[nodiscard]] std::optional<StepId> stepFromSlug(QStringView slug);
[[nodiscard]] const std::array<StepId, stepCount> &allSteps(); //!< in the order of the path
[[nodiscard]] QLatin1StringView toId(StepStatus status);       //!< "answered-by-check"
[[nodiscard]] std::optional<StepStatus> stepStatusFromId(QStringView id);

//! What became of one step in one session.
struct StepRecord
{
    StepStatus status = StepStatus::NotStarted;
    QString note;
    QStringList actionsDone; //!< ids of the step's actions that the person ticked
    QDateTime changed;       //!< UTC

    friend bool operator==(const StepRecord &, const StepRecord &) = default;
};

}
