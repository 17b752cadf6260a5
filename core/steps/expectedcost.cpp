#include "core/steps/expectedcost.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mm {

namespace {

constexpr double leastShare = 1e-4;
//! Minutes that a fault costs which nobody in the economy mends.
constexpr double unmendedCost = 240;
constexpr double unlimited = std::numeric_limits<double>::infinity();

}

ExpectedCost::ExpectedCost(const StepEconomy &economy, const CauseNumbers &weights, const Steps &open)
    : m_economy(economy)
    , m_open(open)
    , m_lastResort(economy.handOvers.empty() ? unmendedCost : 0)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] > total * leastShare)
            m_causes[m_count++] = i;
    }
    m_weights = chosen(weights);
    for (std::size_t step = 0; step < m_repair.size(); ++step) {
        if (open[step])
            m_repair[step] = chosen(economy.ownRepair[step]);
    }
    m_mends.reserve(economy.handOvers.size());
    for (const HandOverEconomy &handOver : economy.handOvers) {
        m_mends.push_back(chosen(handOver.mends));
        m_lastResort = std::max(m_lastResort, handOver.cost);
    }
}

ExpectedCost::Column ExpectedCost::chosen(const CauseNumbers &numbers) const
{
    Column column{};
    for (std::size_t i = 0; i < m_count; ++i)
        column[i] = numbers[m_causes[i]];
    return column;
}

double ExpectedCost::sumOf(const Column &weights) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        sum += weights[i];
    return sum;
}

double ExpectedCost::product(const Column &weights, const Column &numbers) const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        sum += weights[i] * numbers[i];
    return sum;
}

// What this one does not mend, the last resort does.
double ExpectedCost::ofHandingOver(std::size_t to, const Column &weights, double total) const
{
    return m_economy.handOvers[to].cost * total + m_lastResort * (total - product(weights, m_mends[to]));
}

double ExpectedCost::ofHandingOver(const Column &weights) const
{
    const double total = sumOf(weights);
    double least = m_mends.empty() ? total * m_lastResort : unlimited;
    for (std::size_t i = 0; i < m_mends.size(); ++i)
        least = std::min(least, ofHandingOver(i, weights, total));
    return least;
}

// At every turn the step of the best probability of repair over cost; after each, handing over is weighed.
double ExpectedCost::ofSteps(Column weights) const
{
    Steps open = m_open;
    double spent = 0;
    double least = unlimited;
    double total = sumOf(weights);
    while (true) {
        std::optional<std::size_t> best;
        double bestRatio = -1;
        for (std::size_t step = 0; step < open.size(); ++step) {
            if (!open[step])
                continue;
            const double ratio = product(weights, m_repair[step]) / m_economy.cost[step];
            if (ratio > bestRatio) {
                bestRatio = ratio;
                best = step;
            }
        }
        if (!best)
            return least;
        spent += m_economy.cost[*best] * total;
        if (spent >= least)
            return least;
        open[*best] = false;
        for (std::size_t i = 0; i < m_count; ++i)
            weights[i] *= 1 - m_repair[*best][i];
        total = sumOf(weights);
        least = std::min(least, spent + ofHandingOver(weights));
    }
}

std::optional<std::size_t> ExpectedCost::cheapestHandOver() const
{
    std::optional<std::size_t> cheapest;
    double least = unlimited;
    const double total = sumOf(m_weights);
    for (std::size_t i = 0; i < m_mends.size(); ++i) {
        const double cost = ofHandingOver(i, m_weights, total);
        if (cost < least) {
            least = cost;
            cheapest = i;
        }
    }
    return cheapest;
}

double ExpectedCost::afterAsking(const QuestionEconomy &question, double price) const
{
    double cost = price * sumOf(m_weights);
    for (const QuestionEconomy::Answer &answer : question.answers) {
        Column weights = chosen(answer.likelihood);
        for (std::size_t i = 0; i < m_count; ++i)
            weights[i] *= m_weights[i];
        cost += std::min(ofSteps(weights), ofHandingOver(weights));
    }
    return cost;
}

}
