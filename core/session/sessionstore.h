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
    QString from; //!< id of that session
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

struct SessionSummary
{
    QString id;
    QDateTime started;
    QDateTime changed;
    QString title;   //!< the name, the first line of the problem, or the account's domain; may be empty
    QString symptom; //!< id of a chosen symptom; empty: none
    Session::Outcome outcome = Session::Outcome::Open;
};

//! A session as it could be read, and what could not be.
struct OpenedSession
{
    Session session;
    QDateTime changed;  //!< UTC, of the last event
    QStringList faults; //!< one sentence for each line that was left out; empty: the journal is whole
};

//! Sessions on disk: one folder each under \p directory, in it journal.jsonl, flushed to disk at every event.
//! A torn last line (a kill in the midst of writing) is left out silently and cut off by the next append; a
//! damaged line elsewhere is left out and reported; events of a kind that this version does not know are
//! passed over. No password gets here: Account and CheckRecord hold none. Files are readable by their owner
//! alone. Bounds: a line 8 MiB, a journal 64 MiB, 1,000 sessions listed.
class SessionStore
{
public:
    explicit SessionStore(QString directory);

    //! MAILMEND_DATA_DIR, or QStandardPaths::AppDataLocation, with /sessions.
    [[nodiscard]] static QString defaultDirectory();

    [[nodiscard]] Result<Session> create(const QDateTime &now);
    //! Appends the event and flushes before it returns.
    [[nodiscard]] Result<> append(const QString &id, const SessionEvent &event, const QDateTime &now);
    [[nodiscard]] Result<Session> open(const QString &id) const;
    //! As open(), with what was left out.
    [[nodiscard]] Result<OpenedSession> inspect(const QString &id) const;
    [[nodiscard]] QList<SessionSummary> list() const; //!< latest change first
    [[nodiscard]] Result<> remove(const QString &id);

    //! Whether \p id has the form of a session's id ("20261122-100000-a1b2c3"). Nothing else gets near a
    //! path.
    [[nodiscard]] static bool isSessionId(QStringView id);

private:
    [[nodiscard]] Result<QString> journalPath(const QString &id) const;

    QString m_directory;
};

}
