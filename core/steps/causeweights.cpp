#include "core/steps/causeweights.h"

#include <algorithm>
#include <numeric>

namespace mm {

namespace {

// Keeps one answer that was given in a hurry from ruling a cause out for good.
constexpr double leastLikelihood = 1e-3;

void takeFailure(CauseNumbers &weights, const CauseNumbers &repair)
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] *= 1 - std::clamp(repair[i], 0.0, 1.0);
}

void takeAnswer(CauseNumbers &weights, const GivenAnswer &given, const StepEconomy &economy)
{
    for (const QuestionEconomy &question : economy.questions) {
        if (question.id != given.question)
            continue;
        for (const QuestionEconomy::Answer &answer : question.answers) {
            if (answer.id != given.answer)
                continue;
            for (std::size_t i = 0; i < weights.size(); ++i)
                weights[i] *= std::max(answer.likelihood[i], leastLikelihood);
        }
    }
}

bool normalise(CauseNumbers &weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!(total > 0))
        return false;
    for (double &weight : weights)
        weight /= total;
    return true;
}

}

CauseNumbers causeWeights(const PathState &state, const StepFacts &facts, const StepEconomy &economy)
{
    CauseNumbers asTheyCame{};
    for (const RankedCause &cause : facts.causes)
        asTheyCame[indexOf(cause.id)] += cause.probability;
    CauseNumbers weights = asTheyCame;
    for (const auto &[step, record] : state.steps) {
        if (record.status == StepStatus::NoChange)
            takeFailure(weights, economy.repair[indexOf(step)]);
    }
    for (const GivenAnswer &given : state.answers)
        takeAnswer(weights, given, economy);
    if (normalise(weights))
        return weights;
    normalise(asTheyCame);
    return asTheyCame;
}

std::array<bool, stepCount> openSteps(const PathState &state, const StepFacts &facts)
{
    std::array<bool, stepCount> open;
    open.fill(true);
    for (const auto &[step, record] : state.steps)
        open[indexOf(step)] = isOpen(record.status) && !answeredByCheck(step, facts);
    return open;
}

}
