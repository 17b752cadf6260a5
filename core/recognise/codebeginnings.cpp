#include "core/recognise/codebeginnings.h"

#include "core/recognise/glyph.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <tuple>

namespace mm {

namespace {

// Beyond ASCII only the guises of ASCII and of the x of "0x" matter.
constexpr quint8 foreign = 0x80;
constexpr quint8 foreignHexMark = 0x81;

quint8 foldToByte(char16_t unit)
{
    const char16_t glyph = foldGlyph(unit);
    if (glyph < 0x80)
        return static_cast<quint8>(glyph);
    if (isLetterO(glyph))
        return 'O';
    return isHexMark(glyph) ? foreignHexMark : foreign;
}

// All rules are answered by bytes, 0xFF or 0, and joined bit by bit: a branch would keep the compiler from
// taking many places at once.
using Answer = quint8;

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
    return isEitherCase(glyph, 'x') | when(glyph == foreignHexMark);
}

// What each glyph of a stretch can be a part of.
template<std::size_t size>
struct Parts
{
    std::array<Answer, size> digit;
    std::array<Answer, size> letter;
    std::array<Answer, size> capital;
    std::array<Answer, size> name;        // of a response code in brackets, in any case
    std::array<Answer, size> capitalName; // of one that stands without
    std::array<Answer, size> number;      // in hexadecimal, in any guise

    explicit Parts(const std::array<quint8, size> &glyphs)
    {
        for (std::size_t i = 0; i < size; ++i) {
            const quint8 glyph = glyphs[i];
            const Answer isJoint = is(glyph, '-') | is(glyph, '/');
            digit[i] = when(static_cast<quint8>(glyph - '0') < 10);
            capital[i] = when(static_cast<quint8>(glyph - 'A') < 26);
            letter[i] = when(static_cast<quint8>((glyph | 0x20U) - 'a') < 26);
            name[i] = letter[i] | isJoint;
            capitalName[i] = capital[i] | isJoint;
            number[i] = digit[i] | letter[i] | when(glyph >= foreign);
        }
    }
};

// The rules for one place, which look to both sides of it.
template<std::size_t size>
struct Place
{
    const std::array<quint8, size> &glyph;
    const Parts<size> &part;
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
        const Answer isStatus = is(glyph[at + 1], '.') & digit[at + 2];
        const Answer isFourOrFive = is(glyph[at], '4') | is(glyph[at], '5');
        const Answer isFive = isThree & digit[at + 3] & digit[at + 4];
        const Answer isLong =
            isFive & (is(glyph[at], '1') | (digit[at] & digit[at + 9])) & ~is(glyph[at], '0');
        return ((isFourOrFive & (isReply | isStatus)) | isLong) & ~(part.letter[at - 1] | digit[at - 1]);
    }

    // "OVERQUOTA", "AADSTS50126", "WSAETIMEDOUT", "WinError", "Some("
    [[nodiscard]] Answer beginsWord() const
    {
        const auto spells = [this](const char *three) -> Answer {
            return isEitherCase(glyph[at], three[0]) & isEitherCase(glyph[at + 1], three[1]) &
                   isEitherCase(glyph[at + 2], three[2]);
        };
        const Answer isName = part.capital[at] & part.capital[at + 1] & part.capitalName[at + 2] &
                              part.capitalName[at + 3] & part.capitalName[at + 4];
        return (isName | spells("aad") | spells("wsa") | spells("win") | spells("som")) &
               ~part.letter[at - 1];
    }

    [[nodiscard]] Answer beginsBracketed() const
    {
        return is(glyph[at], '[') & part.name[at + 1] & part.name[at + 2] & part.name[at + 3] &
               part.name[at + 4];
    }

    [[nodiscard]] Answer mayBegin() const
    {
        return beginsPrefix() | beginsBareNumber() | beginsNumber() | beginsWord() | beginsBracketed();
    }
};

}

CodeBeginnings::Glyphs CodeBeginnings::fold(qsizetype place) const
{
    Glyphs glyphs{};
    const qsizetype from = std::max<qsizetype>(place - 1, 0);
    const qsizetype count = std::min(place + stretch + reach, m_text.size()) - from;
    const char16_t *units = m_text.utf16() + from;
    quint8 *out = glyphs.data() + (from - (place - 1));
    unsigned all = 0;
    for (qsizetype i = 0; i < count; ++i) {
        all |= units[i];
        out[i] = units[i] == u'\t' ? quint8(' ') : static_cast<quint8>(units[i]);
    }
    if (all >= 0x80)
        std::transform(units, units + count, out, foldToByte);
    return glyphs;
}

void CodeBeginnings::mark(qsizetype place)
{
    const Glyphs glyphs = fold(place);
    const Parts parts(glyphs);
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i] = Place<std::tuple_size_v<Glyphs>>{glyphs, parts, i + 1}.mayBegin();
    m_place = place;
    m_end = std::min(place + stretch, m_stop);
}

qsizetype CodeBeginnings::next(qsizetype at)
{
    constexpr qsizetype step = sizeof(quint64);
    while (at < m_stop) {
        if (at >= m_end)
            mark(at);
        while (at + step <= m_place + stretch) {
            const auto eight = qFromLittleEndian<quint64>(m_marks.data() + (at - m_place));
            if (eight != 0)
                return std::min(at + std::countr_zero(eight) / 8, m_end);
            at += step;
        }
        while (at < m_end && m_marks[static_cast<std::size_t>(at - m_place)] == 0)
            ++at;
        if (at < m_end)
            return at;
        at = std::min(at, m_end);
    }
    return at;
}

}
