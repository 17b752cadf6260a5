#include "core/steps/decision.h"

#include "core/base/idtable.h"
#include "core/steps/causeweights.h"
#include "core/steps/expectedcost.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<Decision::Kind, decisionKindCount> kinds{{
    "step"_L1,
    "question"_L1,
    "escalate"_L1,
}};

bool isIdle(const QuestionEconomy &question, const PathState &state, const StepFacts &facts)
{
    const bool answered =
        std::any_of(state.answers.begin(), state.answers.end(),
                    [&](const GivenAnswer &given) { return given.question == question.id; });
    const bool seen = std::any_of(facts.findings.begin(), facts.findings.end(), [&](const Finding &finding) {
        return question.answeredBy.contains(finding.id);
    });
    return answered || seen || question.symptoms.contains(facts.symptom);
}

struct Asking
{
    const QuestionEconomy *question = nullptr;
    double cost = 0;
};

// The question after which mail works again soonest, where it is worth its price.
Asking bestQuestion(const PathState &state, const StepFacts &facts, const StepEconomy &economy,
                    const ExpectedCost &cost)
{
    // Each further question tries the patience of who answers: it costs its price once more.
    const double patience = 1 + static_cast<double>(state.answers.size());
    Asking best{nullptr, cost.best()};
    for (const QuestionEconomy &question : economy.questions) {
        const double price = question.cost * patience;
        if (price >= best.cost || isIdle(question, state, facts))
            continue;
        const double after = cost.afterAsking(question, price);
        if (after < best.cost)
            best = {&question, after};
    }
    return best;
}

double differenceOf(const QuestionEconomy &question, std::size_t one, std::size_t other)
{
    double difference = 0;
    for (const QuestionEconomy::Answer &answer : question.answers)
        difference += std::abs(answer.likelihood[one] - answer.likelihood[other]);
    return difference;
}

// The cause that the question tells best apart from the likeliest one.
CauseId rivalOf(const QuestionEconomy &question, const CauseNumbers &weights, std::size_t likeliest)
{
    std::size_t rival = indexOf(CauseId::Other);
    double best = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double telling = weights[i] * differenceOf(question, i, likeliest);
        if (i != likeliest && telling > best) {
            best = telling;
            rival = i;
        }
    }
    return static_cast<CauseId>(rival);
}

QList<FindingId> findingsFor(CauseId cause, const StepFacts &facts)
{
    for (const RankedCause &ranked : facts.causes) {
        if (ranked.id == cause)
            return ranked.because;
    }
    return {};
}

}

QLatin1StringView toId(Decision::Kind kind)
{
    return kinds[kind];
}

std::optional<Decision> decide(const PathState &state, const StepFacts &facts, const StepEconomy &economy)
{
    const CauseNumbers weights = causeWeights(state, facts, economy);
    const auto likeliest = std::max_element(weights.begin(), weights.end());
    if (state.solved || !(*likeliest > 0))
        return std::nullopt;
    const ExpectedCost cost(economy, weights, openSteps(state));
    const double stepFirst = cost.ofStepFirst();
    const auto handOver = cost.cheapestHandOver();
    Decision decision;
    decision.step = recommend(state, facts, economy);
    if (!decision.step && !handOver)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(likeliest - weights.begin());
    decision.cause = static_cast<CauseId>(index);
    decision.probability = *likeliest;
    decision.because = findingsFor(decision.cause, facts);
    decision.minutes = decision.minutesOtherwise = stepFirst;
    const Asking asking = bestQuestion(state, facts, economy, cost);
    if (asking.question) {
        decision.kind = Decision::Kind::AskQuestion;
        decision.question = asking.question->id;
        decision.rival = rivalOf(*asking.question, weights, index);
        decision.minutes = asking.cost;
        decision.minutesOtherwise = cost.best();
    } else if (handOver && cost.ofHandingOverNow() < stepFirst) {
        decision.kind = Decision::Kind::Escalate;
        decision.handOver = economy.handOvers[*handOver].id;
        decision.minutes = cost.ofHandingOverNow();
    } else if (decision.step) {
        decision.cause = decision.step->cause;
        decision.probability = weights[indexOf(decision.cause)];
        decision.because = decision.step->because;
    }
    return decision;
}

QList<RankedCause> causesNow(const PathState &state, const StepFacts &facts, const StepEconomy &economy)
{
    const CauseNumbers weights = causeWeights(state, facts, economy);
    QList<RankedCause> causes = facts.causes;
    for (RankedCause &cause : causes)
        cause.probability = weights[indexOf(cause.id)];
    std::stable_sort(causes.begin(), causes.end(), [](const RankedCause &a, const RankedCause &b) {
        return a.probability > b.probability;
    });
    return causes;
}

}
