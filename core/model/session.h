#pragma once

#include "core/model/account.h"
#include "core/model/cause.h"
#include "core/model/commandrun.h"
#include "core/model/observation.h"
#include "core/model/question.h"
#include "core/model/step.h"

#include <map>

namespace mm {

//! One change that was made to the computer or an account, with what puts it back.
struct ChangeRecord
{
    QString actionId;
    QDateTime at; //!< UTC
    QString undo; //!< id of the undo text or command in the knowledge base; empty: cannot be undone
    bool undone = false;
    QString command = {};   //!< id of the command, within the action, that made it; empty: done by hand
    bool elsewhere = false; //!< made on another computer, before the session was taken over from there

    friend bool operator==(const ChangeRecord &, const ChangeRecord &) = default;
};

//! One run of the checks as a session remembers it.
struct CheckRecord
{
    QDateTime at; //!< UTC
    CheckObservation observation;
    QList<Finding> findings;
    QList<RankedCause> causes;

    friend bool operator==(const CheckRecord &, const CheckRecord &) = default;
};

//! What one person goes through with one mail problem: the fold over its journal.
struct Session
{
    enum class Outcome : quint8 { Open, Solved, HandedOver, GivenUp };

    QString id;            //!< "20261122-100000-a1b2c3"
    QDateTime started;     //!< UTC
    QString name;          //!< what the person calls it; empty: it has no name of its own
    QString takenOverFrom; //!< id of the session that this one continues, as an exported file names it; may
                           //!< be empty
    QString problem;       //!< what the person pasted or typed, at most 64 KiB
    QString symptom;       //!< id of a chosen symptom; empty: none
    Account account;
    QList<CheckRecord> checks; //!< oldest first
    std::map<StepId, StepRecord> steps;
    std::optional<StepId> current;
    QList<ChangeRecord> changes;
    QList<GivenAnswer> answers; //!< each question once, in the order in which they were first answered
    QList<CommandRun> commands; //!< oldest first
    Outcome outcome = Outcome::Open;

    friend bool operator==(const Session &, const Session &) = default;
};

[[nodiscard]] QLatin1StringView toId(Session::Outcome outcome); //!< "handed-over"
[[nodiscard]] std::optional<Session::Outcome> outcomeFromId(QStringView id);

}
