#pragma once

#include "core/session/sessionevent.h"

#include <QSet>

namespace mm {

//! A session to hand over, *.mmsession: one JSON document of what happened, in the form of the journal's
//! lines.
//!
//!     {"schema": "mailmend/session/1", "session": "20261122-100000-a1b2c3",
//!      "started": "2026-11-22T10:00:00.000Z", "exported": "…",
//!      "events": [{"at": "…", "event": "problem-stated", "data": {…}}, …]}
//!
//! It carries what the next person needs to go on: what was typed, the mail address and the sign-in name, the
//! servers, every check, every step with its notes, every change. It carries no password: a session holds
//! none, and what looks like one in a text that somebody pasted is taken out. Nothing in it is executable.
inline constexpr QLatin1StringView sessionFileSchema("mailmend/session/1");
inline constexpr QLatin1StringView sessionFileSuffix("mmsession");
inline constexpr qsizetype longestSessionFile = 16 * 1024 * 1024; //!< bytes
inline constexpr qsizetype mostSessionFileEvents = 20'000;

//! The ids of the built-in knowledge base: what an imported session may point to.
struct KnownIds
{
    QSet<QString> actions;
    QSet<QString> symptoms;
    QSet<QString> answers; //!< "QUESTION/ANSWER", and "QUESTION/" for not knowing
};

struct ReadSessionFile
{
    SessionHistory history;
    int leftOut = 0; //!< entries that this version does not know or that are not sound
};

//! Fails with TooLarge when the document gets longer than longestSessionFile.
[[nodiscard]] Result<QByteArray> writeSessionFile(const SessionHistory &history, const QDateTime &now);

//! Reads a file from anywhere: it is hostile. What is no such document at all is refused with one clear
//! sentence. Within it, ids that are not known, hosts that cannot be one and indices that lead nowhere are
//! left out; texts are cut to the bounds of a session and lose control characters; lists are cut to 2,000
//! entries, numbers to ±10^12; what is nested deeper than 24 levels becomes null. No command comes from it:
//! an action is its id, and what the id does is the knowledge base's. Which commands ran is passed over, for
//! they ran on another computer; a change stays as one that a person puts back by hand.
[[nodiscard]] Result<ReadSessionFile> readSessionFile(const QByteArray &bytes, const KnownIds &known);

}
