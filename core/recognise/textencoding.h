#pragma once

#include <QByteArrayView>
#include <QString>

namespace mm {

enum class TextEncoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

//! What a file's first bytes tell: a byte order mark, zero bytes in every other place, else valid UTF-8 or
//! not. A character cut off at the end of the bytes does not speak against UTF-8.
[[nodiscard]] TextEncoding detectEncoding(QByteArrayView bytes);

//! Without the byte order mark. Never fails: what is not valid becomes U+FFFD.
[[nodiscard]] QString decodeText(QByteArrayView bytes, TextEncoding encoding);

//! In the character set that a message names; an unknown one is taken for what the bytes look like.
[[nodiscard]] QString decodeCharset(QByteArrayView bytes, QByteArrayView charset);

}
