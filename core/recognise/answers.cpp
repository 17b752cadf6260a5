#include "core/recognise/answers.h"

#include "core/recognise/glyph.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype reach = 600;

bool isServersOwn(const Code &code)
{
    return code.kind == CodeKind::SmtpReply || code.kind == CodeKind::EnhancedStatus ||
           code.kind == CodeKind::ResponseCode;
}

// Whether the line that begins at the place goes on with the answer: it is indented, goes on in lower case,
// or repeats the reply as the lines of one answer do (RFC 5321 section 4.2.1), quotation marks of a mail
// aside.
bool continues(QStringView text, qsizetype at, QStringView reply)
{
    qsizetype begin = at;
    while (begin - at < 8 && (glyphAt(text, begin) == u'>' || glyphAt(text, begin) == u'|'))
        ++begin;
    if (begin < text.size() && text.sliced(begin).startsWith(reply))
        return true;
    qsizetype word = begin;
    while (word - begin < 24 && glyphAt(text, word) == u' ')
        ++word;
    const qsizetype blanks = word - begin - (begin > at ? 1 : 0);
    const char16_t first = glyphAt(text, word);
    return (blanks > 0 && first != 0 && !isBreakGlyph(first)) || (first >= u'a' && first <= u'z');
}

// The stops and commas of Chinese and Japanese: a person goes on after what a server said.
bool isIdeographicStop(QChar unit)
{
    return unit == QChar(0x3002) || unit == QChar(0xFF0C) || unit == QChar(0xFF1B);
}

qsizetype endOfAnswer(QStringView text, qsizetype begin, QStringView reply)
{
    const qsizetype limit = std::min(text.size(), begin + reach);
    const char16_t opening = glyphAt(text, begin - 1);
    const bool quoted = opening == u'\'' || opening == u'"' || opening == u'`';
    for (qsizetype at = begin + reply.size(); at < limit; ++at) {
        const char16_t glyph = glyphAt(text, at);
        if ((quoted && glyph == opening && !isWordGlyph(glyphAt(text, at + 1))) ||
            isIdeographicStop(text[at]))
            return at;
        const bool breaks = isBreakGlyph(glyph) && !(glyph == u'\r' && glyphAt(text, at + 1) == u'\n');
        if (breaks && !continues(text, at + 1, reply))
            return at;
    }
    return limit;
}

}

Answers::Answers(QStringView text, const QList<FoundCode> &codes, qsizetype place)
{
    for (const FoundCode &found : codes) {
        const qsizetype begin = found.offset - place;
        if (isServersOwn(found.code) && begin >= 0 && begin < text.size())
            m_stretches.append({.begin = begin, .end = endOfAnswer(text, begin, found.text)});
    }
}

bool Answers::hold(qsizetype place)
{
    while (m_next < m_stretches.size() && m_stretches[m_next].end <= place)
        ++m_next;
    return m_next < m_stretches.size() && m_stretches[m_next].begin <= place;
}

}
