#pragma once

#include "core/model/observation.h"

#include <optional>

namespace mm {

//! What to set instead: the best way to the same service of the same host that works, where the one that was
//! asked for does not. Works: the conversation reached its capabilities over sound TLS, and a sign-in is
//! offered. Taken from the service's alternatives and from the other services of the check.
[[nodiscard]] std::optional<Endpoint> worksInstead(const CheckObservation &check, int service);

}
