#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace mm {

//! The character sets in which texts about mail come.
enum class Charset : quint8 {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1250,
    Windows1251,
    Windows1252,
    Windows1253,
    Windows1254,
    Windows1257,
    Koi8R,
    Koi8U,
    Iso8859_2,
    Iso8859_5,
    Iso8859_7,
    Iso8859_13,
    Iso8859_15,
    ShiftJis, //!< with Microsoft's additions: Windows-932
    Gbk,      //!< Windows-936
    Uhc,      //!< Windows-949
    Big5,     //!< Windows-950
    Gb18030,
    EucJp,
    Iso2022Jp
};
inline constexpr int charsetCount = 23;

//! The set that a mail means by a name (RFC 2978), in any case. As mail programs do, a name whose set has a
//! superset stands for that: iso-8859-1 for Windows-1252, gb2312 for GBK. Nothing: unknown.
[[nodiscard]] std::optional<Charset> charsetNamed(QByteArrayView name);

//! Never fails: what is not valid, or cut off at the end, becomes U+FFFD (on Windows, in the sets of East
//! Asia, what the system puts there). A byte order mark is a character. Where the system lacks a set, its
//! letters are read as those of Windows-1252.
[[nodiscard]] QString decode(QByteArrayView bytes, Charset charset);

//! How many of the bytes make whole characters, when the first byte begins one: all, or up to three fewer.
//! Iso2022Jp has no such place: a text in it is decoded whole.
[[nodiscard]] qsizetype wholeCharacters(QByteArrayView bytes, Charset charset);

}
