#pragma once

#include "core/base/charset.h"

namespace mm {

//! decode() by the operating system's own tables: iconv (POSIX) or the code pages of Windows. Nothing: the
//! system lacks this set. Keeps no state: an unfinished character at the end becomes U+FFFD.
[[nodiscard]] std::optional<QString> decodeBySystem(QByteArrayView bytes, Charset charset);

}
