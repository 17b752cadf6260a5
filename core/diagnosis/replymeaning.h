#pragma once

#include "core/model/finding.h"
#include "core/model/observation.h"

#include <QList>

namespace mm {

//! What surrounds a refusal and decides between two readings of it.
struct ReplySurroundings
{
    Protocol protocol = Protocol::Smtp;
    bool signedIn = false;
    bool canSignIn = false; //!< a way to sign in is offered, now or once encrypted
    bool encrypted = false;
};

//! The findings that a refusal proves, the main one first; empty for a reply that refuses nothing.
//! Decided by the reply code and the enhanced status or response code where they are particular, and by the
//! server's words only where those are general (535, 550 5.7.1, NO, -ERR).
[[nodiscard]] QList<FindingId> meaningsOf(const ServerReply &reply, const ReplySurroundings &surroundings);

}
