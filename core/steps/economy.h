#pragma once

#include "core/model/cause.h"
#include "core/model/step.h"

#include <array>
#include <vector>

namespace mm {

//! One number for each cause, by CauseId. Flat, because the engine goes through them thousands of times for
//! one decision.
using CauseNumbers = std::array<double, causeCount>;

[[nodiscard]] constexpr std::size_t indexOf(CauseId cause)
{
    return static_cast<std::size_t>(cause);
}
[[nodiscard]] constexpr std::size_t indexOf(StepId step)
{
    return static_cast<std::size_t>(numberOf(step) - 1);
}

//! What the engine needs to know of a question.
struct QuestionEconomy
{
    struct Answer
    {
        QString id;
        CauseNumbers likelihood{}; //!< P(this answer | cause); over all answers 1 for each cause
    };

    QString id;
    double cost = 1;             //!< minutes
    QList<FindingId> answeredBy; //!< with any of these it is not asked
    QStringList symptoms;        //!< nor with any of these
    std::vector<Answer> answers;
};

//! What it costs to hand the trouble over to somebody, and what they mend.
struct HandOverEconomy
{
    QString id;
    double cost = 1; //!< minutes, with waiting and trouble reckoned in
    CauseNumbers mends{};
};

//! What steps, questions and handing over cost and do; data of the knowledge base. All costs in minutes, with
//! risk and trouble reckoned in.
struct StepEconomy
{
    std::array<CauseNumbers, stepCount> repair{}; //!< P(step mends | cause), by step and cause
    //! The same without what consists in asking somebody else: that is handing over.
    std::array<CauseNumbers, stepCount> ownRepair{};
    std::array<double, stepCount> cost{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}; //!< > 0
    std::vector<QuestionEconomy> questions;
    std::vector<HandOverEconomy> handOvers;
};

}
