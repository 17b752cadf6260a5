#include "core/recognise/codebeginningrules.h"

#include <tuple>

namespace mm {

namespace {

// All rules are answered by bytes, 0xFF or 0, and joined bit by bit: a branch would keep the compiler from
// taking many places at once.
using Answer = quint8;
using Answers = std::array<Answer, std::tuple_size_v<BeginningGlyphs>>;

constexpr Answer when(bool holds)
{
    return static_cast<Answer>(-static_cast<int>(holds));
}

constexpr Answer is(quint8 glyph, char known)
{
    return when(glyph == static_cast<quint8>(known));
}

constexpr Answer isEitherCase(quint8 glyph, char lowerCase)
{
    return is(glyph | 0x20U, lowerCase);
}

constexpr Answer isHexMarkByte(quint8 glyph)
{
    return isEitherCase(glyph, 'x') | when(glyph == foreignHexGlyph);
}

// What each glyph of a stretch can be a part of.
struct Parts
{
    Answers digit;
    Answers letter;
    Answers capital;
    Answers name;        // of a response code in brackets, in any case
    Answers capitalName; // of one that stands without
    Answers number;      // in hexadecimal, in any guise

    explicit Parts(const BeginningGlyphs &glyphs)
    {
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            const quint8 glyph = glyphs[i];
            const Answer isJoint = is(glyph, '-') | is(glyph, '/');
            digit[i] = when(static_cast<quint8>(glyph - '0') < 10);
            capital[i] = when(static_cast<quint8>(glyph - 'A') < 26);
            letter[i] = when(static_cast<quint8>((glyph | 0x20U) - 'a') < 26);
            name[i] = letter[i] | isJoint;
            capitalName[i] = capital[i] | isJoint;
            number[i] = digit[i] | letter[i] | when(glyph >= foreignGlyph);
        }
    }
};

// The rules for one place, which look to both sides of it.
struct Place
{
    const BeginningGlyphs &glyph;
    const Parts &part;
    std::size_t at;

    // "0x", "0 x", and the letter O for the zero
    [[nodiscard]] Answer beginsPrefix() const
    {
        const Answer isZero = is(glyph[at], '0');
        const Answer isO = isEitherCase(glyph[at], 'o') & ~part.letter[at - 1];
        const Answer isMarked =
            isHexMarkByte(glyph[at + 1]) | (is(glyph[at + 1], ' ') & isHexMarkByte(glyph[at + 2]));
        return (isZero | isO) & isMarked;
    }

    // Eight digits without a prefix: "800CCC0E", "CAA20003"
    [[nodiscard]] Answer beginsBareNumber() const
    {
        const Answer isStart =
            is(glyph[at], '8') | (isEitherCase(glyph[at], 'c') & isEitherCase(glyph[at + 1], 'a'));
        return isStart & part.number[at + 7] & ~(part.letter[at - 1] | part.digit[at - 1]);
    }

    // A reply of three digits, its enhanced status, a system error of five, an HRESULT of ten
    [[nodiscard]] Answer beginsNumber() const
    {
        const auto &digit = part.digit;
        const Answer isThree = digit[at + 1] & digit[at + 2];
        const Answer isReply = isThree & ~digit[at + 3];
        const Answer isSoftBreak = is(glyph[at + 2], '\n') | is(glyph[at + 2], '\r') | is(glyph[at + 2], '2');
        const Answer isStatus = (is(glyph[at + 1], '.') & (digit[at + 2] | is(glyph[at + 2], '='))) |
                                (is(glyph[at + 1], '=') & isSoftBreak);
        const Answer isFourOrFive = is(glyph[at], '4') | is(glyph[at], '5');
        const Answer isFive = isThree & digit[at + 3] & digit[at + 4];
        const Answer isLong =
            isFive & (is(glyph[at], '1') | (digit[at] & digit[at + 9])) & ~is(glyph[at], '0');
        return ((isFourOrFive & (isReply | isStatus)) | isLong) & ~(part.letter[at - 1] | digit[at - 1]);
    }

    // "OVERQUOTA", "AADSTS50126", "WSAETIMEDOUT", "WinError", "Some(", "SMTP550"
    [[nodiscard]] Answer beginsWord() const
    {
        const auto spells = [this](const char *three) -> Answer {
            return isEitherCase(glyph[at], three[0]) & isEitherCase(glyph[at + 1], three[1]) &
                   isEitherCase(glyph[at + 2], three[2]);
        };
        const Answer isName = part.capital[at] & part.capital[at + 1] & part.capitalName[at + 2] &
                              part.capitalName[at + 3] & part.capitalName[at + 4];
        const Answer isGluedReply = spells("smt") & part.digit[at + 4];
        return (isName | isGluedReply | spells("aad") | spells("wsa") | spells("win") | spells("som")) &
               ~part.letter[at - 1];
    }

    [[nodiscard]] Answer beginsBracketed() const
    {
        const Answer isFourth = part.name[at + 4] | part.digit[at + 4]; // "[UTF8]"
        return is(glyph[at], '[') & part.name[at + 1] & part.name[at + 2] & part.name[at + 3] & isFourth;
    }

    [[nodiscard]] Answer mayBegin() const
    {
        return beginsPrefix() | beginsBareNumber() | beginsNumber() | beginsWord() | beginsBracketed();
    }
};

}

void markBeginnings(const BeginningGlyphs &glyphs, BeginningMarks &marks)
{
    const Parts parts(glyphs);
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] = Place{glyphs, parts, i + 1}.mayBegin();
}

}
