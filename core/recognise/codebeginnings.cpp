#include "core/recognise/codebeginnings.h"

#include "core/recognise/glyph.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace mm {

namespace {

quint8 foldToByte(char16_t unit)
{
    const char16_t glyph = foldGlyph(unit);
    if (glyph < 0x80)
        return static_cast<quint8>(glyph);
    if (isLetterO(glyph))
        return 'O';
    return isHexMark(glyph) ? foreignHexGlyph : foreignGlyph;
}

}

BeginningGlyphs CodeBeginnings::fold(qsizetype place) const
{
    BeginningGlyphs glyphs{};
    const qsizetype from = std::max<qsizetype>(place - 1, 0);
    const qsizetype count = std::min(place + beginningStretch + beginningReach, m_text.size()) - from;
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
    markBeginnings(fold(place), m_marks);
    m_place = place;
    m_end = std::min(place + beginningStretch, m_stop);
}

qsizetype CodeBeginnings::next(qsizetype at)
{
    constexpr qsizetype step = sizeof(quint64);
    while (at < m_stop) {
        if (at >= m_end)
            mark(at);
        while (at + step <= m_place + beginningStretch) {
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
