#pragma once

#include "core/probe/checkrunner.h"

namespace mm {

class Console;

//! Runs a check in the program's one event loop, with a live waterfall where a person looks on, and returns
//! what was seen; Ctrl+C cancels it. \p authoritiesPem are roots to trust beside the system's: the practice
//! server's.
[[nodiscard]] CheckObservation runLiveCheck(CheckRequest request, Console &console,
                                            const QByteArray &authoritiesPem = {});

}
