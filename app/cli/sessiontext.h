#pragma once

#include "app/cli/console.h"
#include "core/knowledge/knowledgebase.h"
#include "core/session/sessionstore.h"

namespace mm {

//! The sessions as lines for a person.
void printSessions(const QList<SessionSummary> &sessions, Console &console);

//! What a session has come to, for a person.
void printSession(const OpenedSession &opened, const KnowledgeBase &knowledge, Console &console);

}
