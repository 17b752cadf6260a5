#pragma once

#include "core/base/result.h"
#include "core/model/session.h"
#include "core/steps/stepengine.h"

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
struct SessionClosed
{
    Session::Outcome outcome = Session::Outcome::Solved;
};
using SessionEvent =
    std::variant<ProblemStated, AccountChosen, CheckMade, StepChanged, ChangeMade, SessionClosed>;

//! The session after one more event. Pure.
[[nodiscard]] Session fold(Session session, const SessionEvent &event);

struct SessionSummary
{
    QString id;
    QDateTime started;
    QDateTime changed;
    QString title; //!< the first line of the problem, or the account's domain
    Session::Outcome outcome = Session::Outcome::Open;
};

//! Sessions on disk: one folder each under \p directory, in it journal.jsonl, flushed to disk at every event.
//! A damaged last line (a kill in the midst of writing) is left out and the rest is kept. No password gets
//! here: Account and CheckRecord hold none.
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
    [[nodiscard]] QList<SessionSummary> list() const; //!< latest change first
    [[nodiscard]] Result<> remove(const QString &id);

private:
    QString m_directory;
};

}
