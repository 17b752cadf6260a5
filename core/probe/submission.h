#pragma once

#include "core/probe/checkrunner.h"
#include "core/probe/roundtrip.h"

namespace mm {

//! Index of the service that takes the test message: the first SMTP service that is meant for it (RFC 6409),
//! else the first SMTP service; -1: there is none.
[[nodiscard]] qsizetype submissionService(const QList<Endpoint> &services);

//! What that service is asked to do; without a message where the check has none. Each call makes a message of
//! its own.
[[nodiscard]] DialogueRequest submissionFor(const CheckRequest &request);

//! How the message is looked for, where it goes to the account itself and there are credentials to read with.
[[nodiscard]] RoundTrip::Wish roundTripFor(const CheckRequest &request, const DialogueRequest &submission);

}
