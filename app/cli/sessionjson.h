#pragma once

#include "core/session/sessionstore.h"

#include <QJsonObject>

namespace mm {

//! The document of `mailmend-cli session list --json`:
//!     {"schema": "mailmend/sessions/1", "directory": "…", "sessions": [{"id", "title", "account", "symptom",
//!      "started", "changed", "outcome", "step", "use", "fault"}]}, latest change first.
//! outcome: open, solved, handed-over, given-up. use: free, open-elsewhere, interrupted. step, account,
//! symptom and fault are null where there is none.
[[nodiscard]] QJsonObject sessionsToJson(const QList<SessionSummary> &sessions, const QString &directory);

//! The document of `mailmend-cli session show ID --json`, schema mailmend/session-state/1: what the session
//! has come to; left_out names the lines of its journal that could not be read.
[[nodiscard]] QJsonObject sessionStateToJson(const OpenedSession &opened);

}
