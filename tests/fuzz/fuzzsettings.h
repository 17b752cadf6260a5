#pragma once

#include "core/model/accountsettings.h"

namespace mm::fuzz {

//! Stops the program where an error is more than one short line.
void requireShort(const Error &error);

//! Stops the program where settings hold what may not leave a reader: a host that is none, no port, an
//! undecided encryption, an over-long or hidden text, more than 32 services.
void requireSound(const SettingsCandidate &candidate);

}
