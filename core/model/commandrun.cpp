#include "core/model/commandrun.h"

#include "core/base/idtable.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<CommandOutcome, commandOutcomeCount> outcomes{
    {"ended"_L1, "opened"_L1, "dismissed"_L1, "not-started"_L1, "timed-out"_L1, "cancelled"_L1,
     "left-running"_L1, "crashed"_L1}};

}

QLatin1StringView toId(CommandOutcome outcome)
{
    return outcomes[outcome];
}

std::optional<CommandOutcome> commandOutcomeFromId(QStringView id)
{
    return outcomes.find(id);
}

bool mayHaveRun(CommandOutcome outcome)
{
    return outcome != CommandOutcome::Dismissed && outcome != CommandOutcome::NotStarted;
}

}
