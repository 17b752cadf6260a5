#pragma once

#include "app/cli/console.h"
#include "core/knowledge/knowledgebase.h"
#include "core/model/observation.h"
#include "core/steps/stepengine.h"

namespace mm {

//! A check in words: each service with its stages and findings, then what was found on this computer; that
//! goes first where it has an error.
void printCheck(const CheckObservation &observation, const QList<Finding> &findings,
                const KnowledgeBase &knowledge, Console &console);

//! The verdict: the likeliest cause, how sure that is and why, the others, and the step to begin with.
void printVerdict(const QList<RankedCause> &causes, const std::optional<Recommendation> &recommendation,
                  const KnowledgeBase &knowledge, Console &console);

//! Who helps in the person's organisation, where an overlay says so.
void printHelpDesk(const KnowledgeBase &knowledge, Console &console);

//! Fine without a finding of severity error, Problem with one, CannotRun for a check that was cancelled
//! before it had found one.
[[nodiscard]] ExitCode exitCodeOf(const CheckObservation &observation, const QList<Finding> &findings);

}
