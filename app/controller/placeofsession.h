#pragma once

#include "app/viewmodels/waymodel.h"
#include "core/model/session.h"

namespace mm {

//! Where a session that is opened again goes on.
[[nodiscard]] Place placeOf(const Session &session);

}
