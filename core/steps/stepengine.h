#pragma once

#include "core/model/question.h"
#include "core/steps/economy.h"

#include <map>
#include <variant>

namespace mm {

//! What the step engine needs to know of the world; made by the caller after each check.
struct StepFacts
{
    QList<Finding> findings;
    QList<RankedCause> causes; //!< as rankCauses() gives them
    bool checked = false;      //!< a check has run at all
    QString symptom = {};      //!< id of the symptom that the person chose; empty: none

    friend bool operator==(const StepFacts &, const StepFacts &) = default;
};

struct PathState
{
    std::map<StepId, StepRecord> steps; //!< all ten, always
    std::optional<StepId> current;
    QList<GivenAnswer> answers; //!< each question once
    bool solved = false;

    friend bool operator==(const PathState &, const PathState &) = default;
};

struct EnterStep
{
    StepId step = StepId::Connectivity;
};
struct AnswerStep
{
    StepStatus answer = StepStatus::NoChange;
}; //!< Fixed, NoChange, Skipped or CannotDo, for the current step
struct TickAction
{
    StepId step = StepId::Connectivity;
    QString actionId;
    bool done = true;
};
struct WriteNote
{
    StepId step = StepId::Connectivity;
    QString note;
};
struct AnswerQuestion
{
    QString question;
    QString answer; //!< empty: cannot tell
};
struct FactsArrived
{}; //!< the checks ran again
using PathEvent = std::variant<EnterStep, AnswerStep, TickAction, WriteNote, AnswerQuestion, FactsArrived>;

struct Recommendation
{
    StepId step = StepId::Connectivity;
    QList<FindingId> because;       //!< the findings that speak for it; may be empty
    CauseId cause = CauseId::Other; //!< the cause that it would most likely mend
    double repairs = 0;             //!< probability that it mends the trouble

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

//! A path with every step not started.
[[nodiscard]] PathState emptyPath();

//! The next state. Pure: what does not fit the state (an answer without a current step) changes nothing.
//! EnterStep opens a step that was not started and leaves an answer as it is, so that one may look back.
//! AnswerStep moves on to the recommended open step, to none when none is open; with Fixed the path is solved
//! and stays where it is. FactsArrived marks what the check answered and takes back what it no longer
//! answers; it never touches an answer of the person.
[[nodiscard]] PathState apply(PathState state, const PathEvent &event, const StepFacts &facts,
                              const StepEconomy &economy, const QDateTime &now);

//! The open step with the best probability of repair for its cost (Heckerman, Breese and Rommelse 1995);
//! among equals the earlier one. The causes are as causeWeights() gives them, after what failed and what was
//! answered; a step that the check has answered (answeredByCheck()) is not open. None: no step is open.
[[nodiscard]] std::optional<Recommendation> recommend(const PathState &state, const StepFacts &facts,
                                                      const StepEconomy &economy);

//! Why a step needs nothing of the person: what the checks have shown already.
enum class CheckAnswer : quint8 {
    ServicesReached,  //!< every name resolves and every port answers
    ConnectionsStand, //!< a connection to a mail server stands, so this computer's network stack works
    EncryptionSound   //!< every service came past its encryption and nothing speaks against a certificate
};
inline constexpr int checkAnswerCount = 3;
[[nodiscard]] QLatin1StringView toId(CheckAnswer answer); //!< "services-reached"

//! What the last check says of a step that has nothing to do; none: it cannot tell, or there is work. A way
//! on which a fault that comes and goes is the likeliest cause is not answered by one check in which all is
//! well.
[[nodiscard]] std::optional<CheckAnswer> answeredByCheck(StepId step, const StepFacts &facts);

//! Whether the step waits for an answer: not started or in progress. Only open steps are recommended.
[[nodiscard]] bool isOpen(StepStatus status);

//! What differs between two checks, as findings that went and that came ("before → after").
struct CheckDifference
{
    QList<Finding> gone;
    QList<Finding> come;
    QList<Finding> stayed; //!< as they are now

    friend bool operator==(const CheckDifference &, const CheckDifference &) = default;
};
[[nodiscard]] CheckDifference compareFindings(const QList<Finding> &before, const QList<Finding> &after);

}
