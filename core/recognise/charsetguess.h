#pragma once

#include "core/base/charset.h"

namespace mm {

//! The likeliest legacy character set of bytes that are not UTF-8: of the Windows code pages 1250, 1251,
//! 1252, 1253, 1254, 1257, 932, 936, 949 and 950 and KOI8-R the one in which they read most like a language.
//! Looks at 16 KB of the text at most. Where nothing tells, Windows-1252.
[[nodiscard]] Charset guessCharset(QByteArrayView bytes);

}
