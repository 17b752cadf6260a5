#pragma once

#include "core/model/session.h"
#include "core/session/sessionlock.h"

namespace mm {

//! A session as one line of a list.
struct SessionSummary
{
    QString id;
    QDateTime started; //!< UTC
    QDateTime changed; //!< UTC
    QString title;     //!< the name, the first line of the problem, or the account's domain; may be empty
    QString account;   //!< mail address; may be empty
    QString symptom;   //!< id of a chosen symptom; empty: none
    Session::Outcome outcome = Session::Outcome::Open;
    std::optional<StepId> step; //!< where the person is on the path
    SessionUse use = SessionUse::Free;
    QString fault; //!< why the session cannot be opened or holds nothing to read; empty: it can
};

[[nodiscard]] SessionSummary summaryOf(const Session &session, const QDateTime &changed);

//! Whether each of the words, parted by blanks, stands somewhere in the title, the account, the id or the day
//! of the last change ("2026-11-22"), in any case. No words: true. Bound: 200 characters are looked at.
[[nodiscard]] bool matchesWords(const SessionSummary &summary, const QString &words);

}
