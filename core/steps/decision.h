#pragma once

#include "core/steps/stepengine.h"

namespace mm {

//! What to do now. Every decision says on what it rests, so that it can be put in a sentence.
struct Decision
{
    enum class Kind : quint8 { DoStep, AskQuestion, Escalate };

    Kind kind = Kind::DoStep;
    std::optional<Recommendation> step; //!< what recommend() says, whatever the kind; none: no step is open
    QString question;                   //!< id, of AskQuestion
    QString handOver;                   //!< id, of Escalate
    CauseId cause =
        CauseId::Other;     //!< the likeliest cause; of AskQuestion the likelier of the two told apart
    double probability = 0; //!< its share
    CauseId rival = CauseId::Other; //!< of AskQuestion: from what the answer tells it apart; Other: no one
    QList<FindingId> because;       //!< the findings that speak for the cause; may be empty
    double minutes = 0;             //!< expected until mail works again, this way
    double minutesOtherwise = 0;    //!< expected without this question, or without handing over now

    friend bool operator==(const Decision &, const Decision &) = default;
};
inline constexpr int decisionKindCount = 3;
[[nodiscard]] QLatin1StringView toId(Decision::Kind kind); //!< "step", "question", "escalate"

//! Decision-theoretic troubleshooting (Heckerman, Breese and Rommelse 1995): the open steps in the order of
//! probability of repair over cost, each conditioned on the failure of those before it, until handing over
//! costs less than going on; that is the expected cost of repair. A question is asked when its price and the
//! expected cost after its answers come to less than the expected cost now (one look ahead, Breese and
//! Heckerman 1996); the price grows with every question that was asked. Handing over is chosen when it costs
//! less than any such sequence that begins with a step, or when no step is open. None: the path is solved, or
//! there is nothing to choose from.
[[nodiscard]] std::optional<Decision> decide(const PathState &state, const StepFacts &facts,
                                             const StepEconomy &economy);

//! The causes as they stand after what failed and what was answered: likeliest first, adding up to 1.
[[nodiscard]] QList<RankedCause> causesNow(const PathState &state, const StepFacts &facts,
                                           const StepEconomy &economy);

}
