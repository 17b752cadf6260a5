#pragma once

#include "core/session/sessionevent.h"

#include <QByteArrayView>

namespace mm {

//! The lines of a journal: {"v":1,"at":"2026-11-22T10:00:00.000Z","event":"step-changed","data":{…}}, one an
//! event, in this order of keys, each ended by a line feed. Version 1 may grow; a reader passes over events
//! and keys that it does not know.
inline constexpr qsizetype longestJournalLine = 8 * 1024 * 1024;
inline constexpr qsizetype longestJournal = 64 * 1024 * 1024;

//! The first line of every journal.
[[nodiscard]] QByteArray openingLine(const QDateTime &at);
[[nodiscard]] QByteArray journalLine(const SessionEvent &event, const QDateTime &at);

//! Whether one line, without its line feed, can be read as far as its frame.
[[nodiscard]] bool isSoundJournalLine(QByteArrayView line);

//! How much of a journal is wanted.
enum class JournalDepth : quint8 {
    Whole,
    WithoutChecks //!< the bulky check records are passed over: enough for a summary
};

//! The events of a journal. Never fails: what cannot be read is named in the faults.
[[nodiscard]] SessionHistory readHistory(const QString &id, const QByteArray &bytes,
                                         JournalDepth depth = JournalDepth::Whole);

//! The fold over the bytes of a journal.
[[nodiscard]] OpenedSession readJournal(const QString &id, const QByteArray &bytes,
                                        JournalDepth depth = JournalDepth::Whole);

//! The whole journal of a history.
[[nodiscard]] QByteArray writeHistory(const SessionHistory &history);

}
