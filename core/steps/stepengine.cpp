#include "core/steps/stepengine.h"

#include "core/base/overloaded.h"
#include "core/steps/causeweights.h"

#include <algorithm>

namespace mm {

namespace {

Recommendation prospectOf(StepId step, const CauseNumbers &weights, const StepEconomy &economy)
{
    const CauseNumbers &repair = economy.repair[indexOf(step)];
    Recommendation prospect{.step = step, .because = {}};
    double best = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double share = weights[i] * repair[i];
        prospect.repairs += share;
        if (share > best) {
            best = share;
            prospect.cause = static_cast<CauseId>(i);
        }
    }
    return prospect;
}

QList<FindingId> findingsFor(CauseId cause, const StepFacts &facts)
{
    const auto ranked = std::find_if(facts.causes.begin(), facts.causes.end(),
                                     [cause](const RankedCause &entry) { return entry.id == cause; });
    return ranked == facts.causes.end() ? QList<FindingId>() : ranked->because;
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

void answerQuestion(PathState &state, const AnswerQuestion &event, const QDateTime &now)
{
    const GivenAnswer given{event.question, event.answer, now};
    const auto earlier =
        std::find_if(state.answers.begin(), state.answers.end(),
                     [&](const GivenAnswer &answer) { return answer.question == event.question; });
    if (event.question.isEmpty() || (earlier != state.answers.end() && earlier->answer == event.answer))
        return;
    if (earlier == state.answers.end())
        state.answers.append(given);
    else
        *earlier = given;
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
                   [&](const AnswerQuestion &answered) { answerQuestion(state, answered, now); },
                   [&](const FactsArrived &) { reconsider(state, facts, now); },
               },
               event);
    return state;
}

std::optional<Recommendation> recommend(const PathState &state, const StepFacts &facts,
                                        const StepEconomy &economy)
{
    const CauseNumbers weights = causeWeights(state, facts, economy);
    const auto open = openSteps(state, facts);
    std::optional<Recommendation> best;
    double bestRatio = -1;
    for (const StepId step : allSteps()) {
        if (!open[indexOf(step)])
            continue;
        const Recommendation prospect = prospectOf(step, weights, economy);
        const double ratio = prospect.repairs / economy.cost[indexOf(step)];
        if (ratio > bestRatio) {
            bestRatio = ratio;
            best = prospect;
        }
    }
    if (best)
        best->because = findingsFor(best->cause, facts);
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
