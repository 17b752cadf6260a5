#pragma once

#include "core/model/code.h"

namespace mm {

//! The code of a spelling that is normal already, its kind told by its form: "0x800CCC0F", "550", "5.7.1",
//! "X.7.1" (an enhanced status of any class), "SYS/TEMP", "AADSTS50126". None: no normal spelling.
//! What people type is read by the recogniser.
[[nodiscard]] std::optional<Code> codeFromNormalSpelling(QStringView text);

}
