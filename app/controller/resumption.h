#pragma once

#include "app/viewmodels/waymodel.h"
#include "core/model/session.h"

namespace mm {

//! Where a session that was begun earlier goes on.
[[nodiscard]] Place placeOf(const Session &session);

}
