#pragma once

#include "core/session/sessionevent.h"

namespace mm {

//! When an event has to lie on the disk, so that a power cut cannot take it back. A killed program loses
//! neither kind: both are written at once.
enum class FlushTime : quint8 {
    BeforeGoingOn, //!< it announces, or is the only proof of, what cannot be taken back
    SoonAfter
};

[[nodiscard]] FlushTime flushTimeOf(const SessionEvent &event);

}
