#include "core/model/session.h"

#include "core/base/idtable.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int outcomeCount = 4;
constexpr IdTable<Session::Outcome, outcomeCount> outcomes{
    {"open"_L1, "solved"_L1, "handed-over"_L1, "given-up"_L1}};

}

QLatin1StringView toId(Session::Outcome outcome)
{
    return outcomes[outcome];
}

std::optional<Session::Outcome> outcomeFromId(QStringView id)
{
    return outcomes.find(id);
}

}
