#pragma once

#include "core/model/recognition.h"

namespace mm {

//! "0x800CCC0F" of a number.
[[nodiscard]] QString hresultText(quint32 value);

//! Whether a number without "0x" can be meant as an HRESULT: it fails, and its facility is one that mail
//! programs, Windows or Office use.
[[nodiscard]] bool isKnownFacility(quint32 value);

//! An HRESULT written in hexadecimal that begins at the place: with "0x" in any spelling, with blanks, line
//! breaks or mail quotation marks inside, with letters O for zeros; or bare, where its facility is known.
[[nodiscard]] std::optional<FoundCode> matchHexHresult(QStringView text, qsizetype at);

//! An HRESULT as a signed or unsigned decimal; the place is that of the first digit.
[[nodiscard]] std::optional<FoundCode> matchDecimalHresult(QStringView text, qsizetype at);

//! The number behind a hexadecimal or decimal spelling that is alone in its text; leading "0x" optional.
[[nodiscard]] std::optional<quint32> parseHresult(QStringView text);

}
