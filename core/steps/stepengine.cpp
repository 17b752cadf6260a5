#include "core/steps/stepengine.h"

#include "core/base/overloaded.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double leastCost = 0.01; // a cost of nought would swallow every other step

double repairOf(const StepEconomy &economy, StepId step, CauseId cause)
{
    const auto row = economy.repair.find(step);
    if (row == economy.repair.end())
        return 0;
    const auto cell = row->second.find(cause);
    return cell == row->second.end() ? 0 : std::clamp(cell->second, 0.0, 1.0);
}

double costOf(const StepEconomy &economy, StepId step)
{
    const auto cell = economy.cost.find(step);
    return cell == economy.cost.end() ? 1 : std::max(cell->second, leastCost);
}

StepStatus statusOf(const PathState &state, StepId step)
{
    const auto record = state.steps.find(step);
    return record == state.steps.end() ? StepStatus::NotStarted : record->second.status;
}

// The causes after what failed. Where everything that was thought possible has been tried, the evidence
// says nothing any more and the causes stand as they came.
QList<RankedCause> conditioned(QList<RankedCause> causes, const PathState &state, const StepEconomy &economy)
{
    const QList<RankedCause> asTheyCame = causes;
    double total = 0;
    for (RankedCause &cause : causes) {
        for (const StepId step : allSteps()) {
            if (statusOf(state, step) == StepStatus::NoChange)
                cause.probability *= 1 - repairOf(economy, step, cause.id);
        }
        total += cause.probability;
    }
    if (!(total > 0))
        return asTheyCame;
    for (RankedCause &cause : causes)
        cause.probability /= total;
    return causes;
}

Recommendation prospectOf(StepId step, const QList<RankedCause> &causes, const StepEconomy &economy)
{
    Recommendation prospect{.step = step, .because = {}};
    double best = 0;
    for (const RankedCause &cause : causes) {
        const double share = cause.probability * repairOf(economy, step, cause.id);
        prospect.repairs += share;
        if (share > best) {
            best = share;
            prospect.cause = cause.id;
            prospect.because = cause.because;
        }
    }
    return prospect;
}

void enter(PathState &state, StepId step, const QDateTime &now)
{
    state.current = step;
    StepRecord &record = state.steps[step];
    if (record.status != StepStatus::NotStarted)
        return;
    record.status = StepStatus::InProgress;
    record.changed = now;
}

bool isAnswerOfThePerson(StepStatus status)
{
    switch (status) {
    case StepStatus::Fixed:
    case StepStatus::NoChange:
    case StepStatus::Skipped:
    case StepStatus::CannotDo:
        return true;
    case StepStatus::NotStarted:
    case StepStatus::AnsweredByCheck:
    case StepStatus::InProgress:
        return false;
    }
    Q_UNREACHABLE();
}

void answer(PathState &state, StepStatus status, const StepFacts &facts, const StepEconomy &economy,
            const QDateTime &now)
{
    if (!state.current || !isAnswerOfThePerson(status))
        return;
    StepRecord &record = state.steps[*state.current];
    record.status = status;
    record.changed = now;
    state.solved = std::any_of(state.steps.begin(), state.steps.end(),
                               [](const auto &entry) { return entry.second.status == StepStatus::Fixed; });
    if (status == StepStatus::Fixed)
        return;
    const auto next = recommend(state, facts, economy);
    state.current.reset();
    if (next)
        enter(state, next->step, now);
}

void tick(PathState &state, const TickAction &event, const QDateTime &now)
{
    StepRecord &record = state.steps[event.step];
    if (event.actionId.isEmpty() || record.actionsDone.contains(event.actionId) == event.done)
        return;
    if (event.done)
        record.actionsDone.append(event.actionId);
    else
        record.actionsDone.removeAll(event.actionId);
    if (record.status == StepStatus::NotStarted)
        record.status = StepStatus::InProgress;
    record.changed = now;
}

void write(PathState &state, const WriteNote &event, const QDateTime &now)
{
    StepRecord &record = state.steps[event.step];
    if (record.note == event.note)
        return;
    record.note = event.note;
    record.changed = now;
}

void reconsider(PathState &state, const StepFacts &facts, const QDateTime &now)
{
    for (auto &[step, record] : state.steps) {
        if (isAnswerOfThePerson(record.status))
            continue;
        const bool answered = answeredByCheck(step, facts).has_value();
        if (answered == (record.status == StepStatus::AnsweredByCheck))
            continue;
        const bool begun = state.current == step || !record.actionsDone.isEmpty();
        const StepStatus open = begun ? StepStatus::InProgress : StepStatus::NotStarted;
        record.status = answered ? StepStatus::AnsweredByCheck : open;
        record.changed = now;
    }
}

}

PathState emptyPath()
{
    PathState state;
    for (const StepId step : allSteps())
        state.steps[step] = {};
    return state;
}

bool isOpen(StepStatus status)
{
    return status == StepStatus::NotStarted || status == StepStatus::InProgress;
}

PathState apply(PathState state, const PathEvent &event, const StepFacts &facts, const StepEconomy &economy,
                const QDateTime &now)
{
    std::visit(Overloaded{
                   [&](const EnterStep &entered) { enter(state, entered.step, now); },
                   [&](const AnswerStep &given) { answer(state, given.answer, facts, economy, now); },
                   [&](const TickAction &ticked) { tick(state, ticked, now); },
                   [&](const WriteNote &written) { write(state, written, now); },
                   [&](const FactsArrived &) { reconsider(state, facts, now); },
               },
               event);
    return state;
}

std::optional<Recommendation> recommend(const PathState &state, const StepFacts &facts,
                                        const StepEconomy &economy)
{
    const auto causes = conditioned(facts.causes, state, economy);
    std::optional<Recommendation> best;
    double bestRatio = -1;
    for (const StepId step : allSteps()) {
        if (!isOpen(statusOf(state, step)))
            continue;
        const Recommendation prospect = prospectOf(step, causes, economy);
        const double ratio = prospect.repairs / costOf(economy, step);
        if (ratio > bestRatio) {
            bestRatio = ratio;
            best = prospect;
        }
    }
    return best;
}

CheckDifference compareFindings(const QList<Finding> &before, const QList<Finding> &after)
{
    CheckDifference difference;
    QList<Finding> unmatched = before;
    for (const Finding &now : after) {
        const auto twin = std::find_if(unmatched.begin(), unmatched.end(), [&](const Finding &then) {
            return then.id == now.id && then.service == now.service;
        });
        if (twin == unmatched.end()) {
            difference.come.append(now);
        } else {
            difference.stayed.append(now);
            unmatched.erase(twin);
        }
    }
    difference.gone = unmatched;
    return difference;
}

}
