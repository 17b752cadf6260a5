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

//! Whether to ask how the service takes another introduction: it has accepted the message's recipient, and
//! neither puts anybody off nor counts what it is sent, so that a further conversation does no harm.
[[nodiscard]] bool isWorthAnotherIntroduction(const ServiceObservation &service);

//! The submission once more, in which nothing is sent and a bare name introduces it. It signs in only where
//! \p service has taken a sign-in, so that the account is never locked by it.
[[nodiscard]] DialogueRequest underBareName(const DialogueRequest &submission,
                                            const ServiceObservation &service);

//! How the message is looked for, where it goes to the account itself and there are credentials to read with.
[[nodiscard]] RoundTrip::Wish roundTripFor(const CheckRequest &request, const DialogueRequest &submission);

}
