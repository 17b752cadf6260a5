#pragma once

#include <QStringView>

namespace mm {

//! One UTF-16 unit as the scanners see it: full-width forms become their ASCII twins, every kind of blank
//! a blank. Keeps line breaks.
[[nodiscard]] constexpr char16_t foldGlyph(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return static_cast<char16_t>(unit - 0xFEE0);
    if (unit == u'\t' || unit == 0x00A0 || unit == 0x3000 || unit == 0x202F || unit == 0x00AD ||
        unit == 0xFEFF || (unit >= 0x2000 && unit <= 0x200F))
        return u' ';
    return unit;
}

[[nodiscard]] constexpr bool isDigitGlyph(char16_t glyph)
{
    return glyph >= u'0' && glyph <= u'9';
}

//! Letters of the scripts that write words with gaps between; a code may stand right beside kana or Han.
[[nodiscard]] constexpr bool isLetterGlyph(char16_t glyph)
{
    return (glyph >= u'a' && glyph <= u'z') || (glyph >= u'A' && glyph <= u'Z') ||
           (glyph >= 0x00C0 && glyph <= 0x052F && glyph != 0x00D7 && glyph != 0x00F7);
}

[[nodiscard]] constexpr bool isWordGlyph(char16_t glyph)
{
    return isDigitGlyph(glyph) || isLetterGlyph(glyph) || glyph == u'_';
}

[[nodiscard]] constexpr bool isBreakGlyph(char16_t glyph)
{
    return glyph == u'\n' || glyph == u'\r';
}

[[nodiscard]] constexpr bool isBlankGlyph(char16_t glyph)
{
    return glyph == u' ' || isBreakGlyph(glyph);
}

[[nodiscard]] constexpr bool isQuoteGlyph(char16_t glyph)
{
    return glyph == u'\'' || glyph == u'"' || glyph == u'`' || (glyph >= 0x2018 && glyph <= 0x201F) ||
           glyph == 0x00AB || glyph == 0x00BB || (glyph >= 0x300C && glyph <= 0x300F) || glyph == 0x00B4;
}

//! Han, kana and Hangul, which run on without gaps.
[[nodiscard]] constexpr bool isIdeograph(char16_t glyph)
{
    return (glyph >= 0x3040 && glyph <= 0x30FF) || (glyph >= 0x3400 && glyph <= 0x9FFF) ||
           (glyph >= 0xAC00 && glyph <= 0xD7AF);
}

//! The glyph at a place of a text; 0 outside it.
[[nodiscard]] constexpr char16_t glyphAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? foldGlyph(text[at].unicode()) : char16_t(0);
}

//! The value of a hexadecimal digit, Cyrillic look-alikes included; -1: none. The letter O is no digit here.
[[nodiscard]] constexpr int hexValue(char16_t glyph)
{
    if (isDigitGlyph(glyph))
        return glyph - u'0';
    if (glyph >= u'a' && glyph <= u'f')
        return glyph - u'a' + 10;
    if (glyph >= u'A' && glyph <= u'F')
        return glyph - u'A' + 10;
    switch (glyph) {
    case 0x0410:
    case 0x0430:
        return 10;
    case 0x0412:
        return 11;
    case 0x0421:
    case 0x0441:
        return 12;
    case 0x0415:
    case 0x0435:
        return 14;
    default:
        return -1;
    }
}

//! The letter O in any of the guises in which it stands for a zero.
[[nodiscard]] constexpr bool isLetterO(char16_t glyph)
{
    return glyph == u'O' || glyph == u'o' || glyph == 0x041E || glyph == 0x043E;
}

//! The x of "0x": a letter, the multiplication sign, Cyrillic kha.
[[nodiscard]] constexpr bool isHexMark(char16_t glyph)
{
    return glyph == u'x' || glyph == u'X' || glyph == 0x00D7 || glyph == 0x0445 || glyph == 0x0425 ||
           glyph == 0x2715 || glyph == 0x2A2F;
}

}
