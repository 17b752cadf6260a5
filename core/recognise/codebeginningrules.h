#pragma once

#include <QtGlobal>

#include <array>

namespace mm {

//! A stretch of text as the rules for the beginnings of codes see it: a byte for each unit, and at both ends
//! as many more as a rule looks to that side.
inline constexpr qsizetype beginningStretch = 512;
inline constexpr qsizetype beginningReach = 9;
using BeginningGlyphs = std::array<quint8, 1 + beginningStretch + beginningReach>;

//! Beyond ASCII only the guises of ASCII, which stand as that, and of the x of "0x" matter.
inline constexpr quint8 foreignGlyph = 0x80;
inline constexpr quint8 foreignHexGlyph = 0x81;

//! For each unit of the stretch: 0: no code begins there; anything else: one may.
using BeginningMarks = std::array<quint8, beginningStretch>;

//! Each rule looks at places that are fixed when it is compiled, whatever the text.
void markBeginnings(const BeginningGlyphs &glyphs, BeginningMarks &marks);

}
