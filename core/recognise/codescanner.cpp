#include "core/recognise/codescanner.h"

#include "core/recognise/glyph.h"
#include "core/recognise/hresult.h"
#include "core/recognise/responsecode.h"
#include "core/recognise/smtpreply.h"
#include "core/recognise/systemerror.h"

#include <QSet>

#include <bitset>

namespace mm {

namespace {

// Most of any text is letters of plain words.
bool isPlainLetter(QChar unit)
{
    const char16_t code = unit.unicode() | 0x20U;
    return code >= u'a' && code <= u'z';
}

class CodeScanner
{
public:
    explicit CodeScanner(QStringView text)
        : m_text(text)
    {
    }

    QList<FoundCode> scan();

private:
    qsizetype scanNumber(qsizetype at);
    qsizetype scanWord(qsizetype at);
    bool take(std::optional<FoundCode> found);
    [[nodiscard]] bool isRepeatedReply(qsizetype at) const;

    QStringView m_text;
    QList<FoundCode> m_found;
    QSet<Code> m_seen;
    std::bitset<1000> m_replies; //!< already taken: saves looking round them again in a long log
    qsizetype m_next = 0;
};

// Whether a code was there at all; m_next is then the first unit after it.
bool CodeScanner::take(std::optional<FoundCode> found)
{
    if (!found)
        return false;
    m_next = found->offset + found->length;
    if (m_seen.contains(found->code))
        return true;
    m_seen.insert(found->code);
    if (found->code.kind == CodeKind::SmtpReply)
        m_replies.set(found->code.text.toUInt());
    m_found.append(*std::move(found));
    return true;
}

bool CodeScanner::isRepeatedReply(qsizetype at) const
{
    unsigned value = 0;
    for (qsizetype i = at; i < at + 3; ++i)
        value = value * 10 + static_cast<unsigned>(glyphAt(m_text, i) - u'0');
    return m_replies.test(value);
}

// Each returns the place to go on from.
qsizetype CodeScanner::scanNumber(qsizetype at)
{
    qsizetype end = at;
    while (isDigitGlyph(glyphAt(m_text, end)))
        ++end;
    const qsizetype length = end - at;
    const char16_t first = glyphAt(m_text, at);
    const char16_t right = glyphAt(m_text, end);
    bool taken = false;
    if (first == u'0' && length == 1 &&
        (isHexMark(right) || (right == u' ' && isHexMark(glyphAt(m_text, end + 1)))))
        taken = take(matchHexHresult(m_text, at));
    else if (first == u'8' && length <= 8)
        taken = take(matchHexHresult(m_text, at));
    else if (length == 3 && (first == u'4' || first == u'5') && !isRepeatedReply(at))
        taken = take(matchReply(m_text, at));
    else if (length == 1 && (first == u'4' || first == u'5') && right == u'.')
        taken = take(matchEnhancedStatus(m_text, at));
    else if (length == 5 && first == u'1')
        taken = take(matchSystemErrorNumber(m_text, at));
    else if (length == 10)
        taken = take(matchDecimalHresult(m_text, at));
    return taken ? m_next : end;
}

qsizetype CodeScanner::scanWord(qsizetype at)
{
    bool taken = false;
    const char16_t first = glyphAt(m_text, at);
    const char16_t second = glyphAt(m_text, at + 1);
    if (isLetterO(first) && (isHexMark(second) || second == u' '))
        taken = take(matchHexHresult(m_text, at));
    else if ((first == u'C' || first == u'c') && (second == u'A' || second == u'a'))
        taken = take(matchHexHresult(m_text, at));
    else if (first == u'W' || first == u'w')
        taken = take(matchSystemErrorName(m_text, at));
    if (!taken && ((first >= u'A' && first <= u'Z' && second >= u'A' && second <= u'Z') || first == u'a' ||
                   first == u'S'))
        taken = take(matchCodeWord(m_text, at));
    if (taken)
        return m_next;
    qsizetype end = at + 1;
    while (end < m_text.size() && isPlainLetter(m_text[end]))
        ++end;
    while (isWordGlyph(glyphAt(m_text, end))) {
        // "error0x800CCC0E": the prefix marks a code even where a word runs into it
        if (glyphAt(m_text, end) == u'0' && isHexMark(glyphAt(m_text, end + 1)) &&
            take(matchHexHresult(m_text, end)))
            return m_next;
        ++end;
    }
    return end;
}

QList<FoundCode> CodeScanner::scan()
{
    qsizetype at = 0;
    while (at < m_text.size()) {
        const char16_t glyph = foldGlyph(m_text[at].unicode());
        if (isDigitGlyph(glyph))
            at = scanNumber(at);
        else if (isLetterGlyph(glyph))
            at = scanWord(at);
        else if (glyph == u'[' && take(matchBracketedResponse(m_text, at)))
            at = m_next;
        else
            ++at;
    }
    return m_found;
}

}

QList<FoundCode> scanCodes(QStringView text)
{
    return CodeScanner(text).scan();
}

}
