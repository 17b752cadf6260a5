#pragma once

#include "core/base/result.h"
#include "core/model/session.h"
#include "core/steps/stepengine.h"

#include <QStringList>

#include <variant>

namespace mm {

//! What can happen in a session. Each is one line of the journal (design D8).
struct ProblemStated
{
    QString text;
    QString symptom;
};
struct AccountChosen
{
    Account account;
};
struct CheckMade
{
    CheckRecord check;
};
//! The path moved: the whole record of one step as it now is, and which step is current.
struct StepChanged
{
    StepId step = StepId::Connectivity;
    StepRecord record;
    std::optional<StepId> current;
};
struct ChangeMade
{
    ChangeRecord change;
};
//! The person answered a question, or answers it anew.
struct QuestionAnswered
{
    GivenAnswer given;
};
//! A command is about to run; on disk before it starts.
struct CommandAnnounced
{
    CommandRun run; //!< without an end
};
struct CommandFinished
{
    CommandKey key;
    QDateTime announced; //!< tells which run of it
    CommandEnd end;
};
struct SessionClosed
{
    Session::Outcome outcome = Session::Outcome::Solved;
};
struct SessionRenamed
{
    QString name; //!< empty: back to no name of its own
};
//! The session goes on from what somebody else had recorded.
struct SessionTakenOver
{
    QString from;          //!< id of that session
    bool elsewhere = true; //!< on another computer: every change up to here was made there
};
using SessionEvent =
    std::variant<ProblemStated, AccountChosen, CheckMade, StepChanged, ChangeMade, QuestionAnswered,
                 CommandAnnounced, CommandFinished, SessionClosed, SessionRenamed, SessionTakenOver>;

//! What a person typed is kept up to these lengths, in UTF-16 units; the rest is cut off.
inline constexpr qsizetype longestProblem = 64 * 1024;
inline constexpr qsizetype longestNote = 16 * 1024;
inline constexpr qsizetype longestName = 120;
//! A journal from elsewhere may name questions without end: further ones are left out.
inline constexpr qsizetype mostAnswers = 100;
inline constexpr qsizetype longestAnswerId = 64;

//! The session after one more event. Pure.
[[nodiscard]] Session fold(Session session, const SessionEvent &event);

//! A session as it could be read, and what could not be.
struct OpenedSession
{
    Session session;
    QDateTime changed;  //!< UTC, of the last event
    QStringList faults; //!< one sentence for each line that was left out; empty: the journal is whole
};

//! What happened, and when (UTC).
struct RecordedEvent
{
    QDateTime at;
    SessionEvent event;
};

//! A session as what happened in it, in order: what its journal holds and what an exported file carries.
struct SessionHistory
{
    QString id;
    QDateTime started; //!< UTC
    QDateTime changed; //!< UTC, of the last event, whether it is of a known kind or not
    QList<RecordedEvent> events;
    QStringList faults; //!< as in OpenedSession
};

//! The session that a history comes to.
[[nodiscard]] Session foldHistory(const SessionHistory &history);

}
