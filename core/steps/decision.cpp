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

// Keeps an answer that one cause all but rules out from outweighing every likely pair.
constexpr double leastTelling = 0.01;

// How far the odds between two causes move, expected over the answers (Jeffreys' divergence).
double oddsMovedBy(const QuestionEconomy &question, std::size_t one, std::size_t other)
{
    double moved = 0;
    for (const QuestionEconomy::Answer &answer : question.answers) {
        const double first = std::max(answer.likelihood[one], leastTelling);
        const double second = std::max(answer.likelihood[other], leastTelling);
        moved += (first - second) * std::log(first / second);
    }
    return moved;
}

bool isNamed(std::size_t cause)
{
    return cause != indexOf(CauseId::Other);
}

struct CausePair
{
    std::size_t likelier = indexOf(CauseId::Other);
    std::size_t rival = indexOf(CauseId::Other);
};

// The two named causes between which the answers decide most: how far their odds move, weighed with how
// likely it is that one of the two it is, and how open which.
CausePair toldApart(const QuestionEconomy &question, const CauseNumbers &weights)
{
    CausePair pair;
    double most = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t j = i + 1; j < weights.size(); ++j) {
            if (!isNamed(i) || !isNamed(j) || !(weights[i] > 0) || !(weights[j] > 0))
                continue;
            const double open = weights[i] * weights[j] / (weights[i] + weights[j]);
            const double telling = open * oddsMovedBy(question, i, j);
            if (telling > most) {
                most = telling;
                pair = weights[i] >= weights[j] ? CausePair{i, j} : CausePair{j, i};
            }
        }
    }
    return pair;
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
    const ExpectedCost cost(economy, weights, openSteps(state, facts));
    const double stepFirst = cost.ofStepFirst();
    const auto handOver = cost.cheapestHandOver();
    Decision decision;
    decision.step = recommend(state, facts, economy);
    if (!decision.step && !handOver)
        return std::nullopt;
    const Asking asking = bestQuestion(state, facts, economy, cost);
    const CausePair pair = asking.question ? toldApart(*asking.question, weights) : CausePair();
    const auto index = static_cast<std::size_t>(likeliest - weights.begin());
    decision.cause = static_cast<CauseId>(isNamed(pair.rival) ? pair.likelier : index);
    decision.probability = weights[indexOf(decision.cause)];
    decision.because = findingsFor(decision.cause, facts);
    decision.minutes = decision.minutesOtherwise = stepFirst;
    if (asking.question) {
        decision.kind = Decision::Kind::AskQuestion;
        decision.question = asking.question->id;
        decision.rival = static_cast<CauseId>(pair.rival);
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
