#pragma once

#include "core/model/finding.h"

namespace mm {

//! Where what was to sign in was kept back, because anybody on the way can have named the servers: a service
//! that answered well is then no more than a warning, with the reason ("kept_unconfirmed") in its evidence.
void markSignInKept(QList<Finding> &findings);

}
