#pragma once

#include "core/model/session.h"

namespace mm {

//! Whether the server refused the sign-in of this check. Then no check signs in again by itself: servers
//! lock accounts after a few wrong passwords.
[[nodiscard]] bool signInWasRefused(const CheckRecord &check);

//! The findings of a check that left the sign-in out, with the refusal of the check before kept for each
//! service that answers otherwise: nobody has seen it go.
[[nodiscard]] QList<Finding> withRefusalKept(const CheckRecord &before, const CheckObservation &observation,
                                             const QList<Finding> &findings);

//! What two checks have shown: a difference, or none, and that the sign-in was left out of the second.
[[nodiscard]] QString differenceSentence(bool isAny, bool signInLeftOut);
//! The same once the person has said that mail works again.
[[nodiscard]] QString mendingSentence(bool isAny, bool signInLeftOut, const CheckRecord &now);

}
