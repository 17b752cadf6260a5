#pragma once

#include "core/model/observation.h"

namespace mm {

//! The service as it shows itself at each of its addresses that did not do what the others do: those that
//! failed in the race for the connection and those that were tested afterwards. Left out is what this
//! computer answered by itself (no IPv6 here), and IPv6 addresses that are silent, of which net.ipv6-broken
//! speaks.
[[nodiscard]] QList<ServiceObservation> failingAddresses(const ServiceObservation &service);

//! The service as it shows itself at each of its other addresses where a conversation came to its end: as far
//! as the capabilities, for it never signs in there.
[[nodiscard]] QList<ServiceObservation> fineAddresses(const ServiceObservation &service);

}
