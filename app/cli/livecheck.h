#pragma once

#include "core/probe/checkrunner.h"

namespace mm {

//! Runs a check in the program's one event loop and returns what was seen; Ctrl+C cancels it.
//! \p authoritiesPem are roots to trust beside the system's: the practice server's.
[[nodiscard]] CheckObservation runLiveCheck(CheckRequest request, const QByteArray &authoritiesPem = {});

}
