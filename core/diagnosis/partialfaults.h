#pragma once

#include "core/model/observation.h"

namespace mm {

//! The service as it shows itself at each of its addresses that did not do what the others do: those that
//! failed in the race for the connection and those that were tested afterwards. Left out is what this
//! computer answered by itself (no IPv6 here), and IPv6 addresses that are silent, of which net.ipv6-broken
//! speaks.
[[nodiscard]] QList<ServiceObservation> failingAddresses(const ServiceObservation &service);

//! Another address at which the service works, though it does not at the one that was talked to; empty: none.
[[nodiscard]] QString workingAddress(const ServiceObservation &service);

}
