#pragma once

#include "core/base/charset.h"

namespace mm {

//! What a file's first bytes tell: a byte order mark, zero bytes in every other place, else the 64 KB from
//! the first byte on that is not ASCII: UTF-8 (a few damaged characters do not speak against it, nor does one
//! cut off at the end), or the likeliest of the legacy sets. Bytes that are all ASCII are called UTF-8.
[[nodiscard]] Charset detectCharset(QByteArrayView bytes);

//! The parts of that, for a stream: what the first bytes of a file say by mark or zero bytes, if anything,
//! and what bytes that begin with one above 0x7F are.
inline constexpr qsizetype charsetSample = 64 * 1024; //!< bytes that are looked at
[[nodiscard]] std::optional<Charset> detectWideCharset(QByteArrayView bytes);
[[nodiscard]] Charset detectHighBytes(QByteArrayView bytes);

//! The length of the byte order mark of a set that begins the bytes.
[[nodiscard]] qsizetype markLength(QByteArrayView bytes, Charset charset);

//! The place of the first byte above 0x7F; the number of bytes: none.
[[nodiscard]] qsizetype firstHighByte(QByteArrayView bytes);

//! In the character set that a message names; an unknown one is taken for what the bytes look like. Without
//! the byte order mark; never fails: what is not valid becomes U+FFFD.
[[nodiscard]] QString decodeCharset(QByteArrayView bytes, QByteArrayView charset);

}
