#pragma once

#include "core/steps/economy.h"

#include <algorithm>
#include <optional>

namespace mm {

//! Reckons the expected cost of repair (ECR) over the causes that matter. Weights need not add up to 1: the
//! cost of weights that add up to p is p times the cost of the same weights brought to 1, so that the costs
//! after the answers to a question can be added up as they are.
class ExpectedCost
{
public:
    using Steps = std::array<bool, stepCount>;

    //! Causes that weigh less than a ten-thousandth of \p weights are left out. \p economy outlives this.
    ExpectedCost(const StepEconomy &economy, const CauseNumbers &weights, const Steps &open);

    //! With the best choice at every turn.
    [[nodiscard]] double best() const { return std::min(ofSteps(m_weights), ofHandingOver(m_weights)); }
    //! When a step comes first; none is open: unlimited.
    [[nodiscard]] double ofStepFirst() const { return ofSteps(m_weights); }
    [[nodiscard]] double ofHandingOverNow() const { return ofHandingOver(m_weights); }
    //! Index of the hand-over that costs least; none: there is nobody to hand over to.
    [[nodiscard]] std::optional<std::size_t> cheapestHandOver() const;
    //! When the question is asked first, at \p price.
    [[nodiscard]] double afterAsking(const QuestionEconomy &question, double price) const;

private:
    using Column = std::array<double, causeCount>;

    [[nodiscard]] double sumOf(const Column &weights) const;
    [[nodiscard]] double product(const Column &weights, const Column &numbers) const;
    [[nodiscard]] double ofSteps(Column weights) const;
    [[nodiscard]] double ofHandingOver(const Column &weights) const;
    [[nodiscard]] double ofHandingOver(std::size_t to, const Column &weights, double total) const;
    [[nodiscard]] Column chosen(const CauseNumbers &numbers) const;

    const StepEconomy &m_economy;
    Steps m_open;
    std::array<std::size_t, causeCount> m_causes{}; // which causes stand in the columns
    std::size_t m_count = 0;
    Column m_weights{};
    std::array<Column, stepCount> m_repair{};
    std::vector<Column> m_mends; // by hand-over
    double m_lastResort = 0;
};

}
