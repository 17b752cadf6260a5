#pragma once

#include "core/steps/stepengine.h"

namespace mm {

//! How likely each cause is after what failed and what was answered. Adds up to 1, or to nothing when there
//! are no causes. A step that was answered NoChange makes the causes that it would have mended less likely;
//! an answer multiplies by its likelihood. Where everything that was thought possible has been ruled out,
//! the evidence says nothing any more and the causes stand as they came.
[[nodiscard]] CauseNumbers causeWeights(const PathState &state, const StepFacts &facts,
                                        const StepEconomy &economy);

//! Which steps wait for an answer. What the check has answered does not, whether or not the path has been
//! told of its facts (FactsArrived).
[[nodiscard]] std::array<bool, stepCount> openSteps(const PathState &state, const StepFacts &facts);

}
