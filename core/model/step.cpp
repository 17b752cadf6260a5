#include "core/model/step.h"

#include "core/base/idtable.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<StepStatus, stepStatusCount> statuses{{
    "not-started"_L1,
    "answered-by-check"_L1,
    "in-progress"_L1,
    "fixed"_L1,
    "no-change"_L1,
    "skipped"_L1,
    "cannot-do"_L1,
}};

constexpr std::array<QLatin1StringView, stepCount> slugs{
    "connectivity"_L1, "server-settings"_L1, "profile"_L1,       "security-software"_L1,
    "tcpip-stack"_L1,  "updates"_L1,         "message-queue"_L1, "components"_L1,
    "tls"_L1,          "event-logs"_L1,
};

}

std::optional<StepId> stepFromNumber(int number)
{
    if (number < 1 || number > stepCount)
        return std::nullopt;
    return static_cast<StepId>(number);
}

QLatin1StringView slugOf(StepId step)
{
    return slugs[static_cast<std::size_t>(numberOf(step) - 1)];
}

std::optional<StepId> stepFromSlug(QStringView slug)
{
    for (const StepId step : allSteps()) {
        if (slug == slugOf(step))
            return step;
    }
    return std::nullopt;
}

const std::array<StepId, stepCount> &allSteps()
{
    using enum StepId;
    static constexpr std::array steps{Connectivity, ServerSettings, Profile,      SecuritySoftware,
                                      TcpIpStack,   Updates,        MessageQueue, Components,
                                      Tls,          EventLogs};
    return steps;
}

QLatin1StringView toId(StepStatus status)
{
    return statuses[status];
}

std::optional<StepStatus> stepStatusFromId(QStringView id)
{
    return statuses.find(id);
}

}
