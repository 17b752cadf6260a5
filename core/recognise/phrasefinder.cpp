#include "core/recognise/phrasefinder.h"

#include "core/recognise/glyph.h"

#include <algorithm>

namespace mm {

namespace {

char16_t plainGlyph(QStringView text, qsizetype at)
{
    const char16_t glyph = glyphAt(text, at);
    if (glyph < 0x80)
        return glyph >= u'A' && glyph <= u'Z' ? char16_t(glyph + 0x20) : glyph;
    if (glyph == 0x2019 || glyph == 0x2018 || glyph == 0x00B4)
        return u'\'';
    return char16_t(QChar::toLower(glyph));
}

quint32 keyOf(char16_t first, char16_t second)
{
    return quint32(first) << 16U | second;
}

std::size_t hashOf(quint32 key)
{
    return (key ^ key >> 13U ^ key >> 7U) & 4095U;
}

bool startsWord(QStringView text, qsizetype at)
{
    const char16_t glyph = foldGlyph(text[at].unicode());
    if (!isWordGlyph(glyph))
        return true;
    const char16_t left = glyphAt(text, at - 1);
    if (!isWordGlyph(left) || left == u'_')
        return true;
    return glyph >= u'A' && glyph <= u'Z' && left >= u'a' && left <= u'z';
}

// Past a run of blanks, with the quotation marks of mails after a line break; the same place: no blank there.
qsizetype afterBlanks(QStringView text, qsizetype at)
{
    constexpr qsizetype reach = 24;
    bool broken = false;
    qsizetype end = at;
    while (end - at < reach) {
        const char16_t glyph = glyphAt(text, end);
        broken = broken || isBreakGlyph(glyph);
        if (!isBlankGlyph(glyph) && !(broken && (glyph == u'>' || glyph == u'|')))
            break;
        ++end;
    }
    return end;
}

// The end of the phrase where it stands at the place; -1: it does not.
qsizetype matchEnd(QStringView text, qsizetype at, QStringView phrase)
{
    qsizetype place = at;
    for (const QChar unit : phrase) {
        if (unit == u' ') {
            const qsizetype next = afterBlanks(text, place);
            if (next == place)
                return -1;
            place = next;
            continue;
        }
        if (plainGlyph(text, place) != unit.unicode())
            return -1;
        ++place;
    }
    const bool cutsNumber = isDigitGlyph(phrase.back().unicode()) && isDigitGlyph(glyphAt(text, place));
    return cutsNumber ? -1 : place;
}

}

void PhraseFinder::add(QStringView joinedPhrases, int group, Inside inside)
{
    for (const QStringView phrase : joinedPhrases.split(u'|', Qt::SkipEmptyParts)) {
        Q_ASSERT(phrase.size() >= 2);
        m_phrases.append({.key = keyOf(phrase[0].unicode(), phrase[1].unicode()),
                          .text = phrase,
                          .group = group,
                          .inside = inside});
    }
}

void PhraseFinder::prepare()
{
    std::ranges::stable_sort(m_phrases, [](const Phrase &left, const Phrase &right) {
        return left.key != right.key ? left.key < right.key : left.inside > right.inside;
    });
    for (const Phrase &phrase : m_phrases)
        m_firsts.set(hashOf(phrase.key));
}

qsizetype PhraseFinder::visitAt(QStringView text, qsizetype at, quint32 key, const Visitor &visit) const
{
    auto phrase = std::ranges::lower_bound(m_phrases, key, {}, &Phrase::key);
    for (; phrase != m_phrases.end() && phrase->key == key; ++phrase) {
        const qsizetype end = matchEnd(text, at, phrase->text);
        if (end < 0)
            continue;
        visit(phrase->group, at);
        if (phrase->inside == Inside::Skipped)
            return end;
    }
    return at;
}

void PhraseFinder::find(QStringView text, const Visitor &visit) const
{
    char16_t first = plainGlyph(text, 0);
    for (qsizetype at = 0; at < text.size();) {
        const char16_t second = plainGlyph(text, at + 1);
        const quint32 key = keyOf(first, second);
        const bool promising = m_firsts.test(hashOf(key)) && startsWord(text, at);
        const qsizetype end = promising ? visitAt(text, at, key, visit) : at;
        first = end > at ? plainGlyph(text, end) : second;
        at = std::max(end, at + 1);
    }
}

}
