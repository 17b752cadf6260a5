#include "core/recognise/codescanner.h"

#include "core/recognise/codebeginnings.h"
#include "core/recognise/glyph.h"
#include "core/recognise/hresult.h"
#include "core/recognise/responsecode.h"
#include "core/recognise/smtpreply.h"
#include "core/recognise/systemerror.h"

namespace mm {

namespace {

constexpr qsizetype codeLimit = 10000;

bool isCapital(char16_t glyph)
{
    return glyph >= u'A' && glyph <= u'Z';
}

// 5.7.139 as 5007139.
quint32 packed(QStringView status)
{
    quint32 value = 0;
    quint32 part = 0;
    for (const QChar unit : status) {
        const char16_t glyph = foldGlyph(unit.unicode());
        if (glyph == u'.') {
            value = (value + part) * 1000;
            part = 0;
        } else {
            part = part * 10 + static_cast<quint32>(glyph - u'0');
        }
    }
    return value + part;
}

}

// Whether a code was there at all; m_afterTaken is then the first unit after it.
bool CodeScanner::take(std::optional<FoundCode> found)
{
    if (!found)
        return false;
    m_afterTaken = found->offset + found->length;
    if (m_found.size() >= codeLimit || m_seen.contains(found->code))
        return true;
    m_seen.insert(found->code);
    if (found->code.kind == CodeKind::SmtpReply)
        m_replies.set(found->code.text.toUInt());
    else if (found->code.kind == CodeKind::EnhancedStatus)
        m_statuses.insert(packed(found->code.text));
    found->offset += m_base;
    m_found.append(*std::move(found));
    return true;
}

bool CodeScanner::isRepeatedReply(qsizetype at) const
{
    unsigned value = 0;
    for (qsizetype i = at; i < at + 3; ++i)
        value = value * 10 + static_cast<unsigned>(glyphAt(m_window, i) - u'0');
    return m_replies.test(value);
}

bool CodeScanner::takeStatus(qsizetype at)
{
    const QStringView status = enhancedStatusAt(m_window, at);
    if (status.isEmpty())
        return take(matchBrokenStatus(m_window, at));
    if (!m_statuses.contains(packed(status)))
        return take(matchEnhancedStatus(m_window, at));
    m_afterTaken = at + status.size();
    return true;
}

bool CodeScanner::takeFromNumber(qsizetype at)
{
    constexpr qsizetype longest = 10;
    qsizetype end = at + 1;
    while (end - at <= longest && isDigitGlyph(glyphAt(m_window, end)))
        ++end;
    const qsizetype length = end - at;
    const char16_t first = glyphAt(m_window, at);
    if (first == u'0' && length == 1)
        return glyphAt(m_window, end) == u' ' && isHexMark(glyphAt(m_window, end + 1)) &&
               take(matchHexHresult(m_window, at));
    if (first == u'8' && length <= 8)
        return take(matchHexHresult(m_window, at));
    if (length == 3 && (first == u'4' || first == u'5'))
        return !isRepeatedReply(at) && take(matchReply(m_window, at));
    if (length == 1 && (first == u'4' || first == u'5'))
        return (glyphAt(m_window, end) == u'.' || glyphAt(m_window, end) == u'=') && takeStatus(at);
    if (length == 5 && first == u'1')
        return take(matchSystemErrorNumber(m_window, at));
    return length == longest && take(matchDecimalHresult(m_window, at));
}

bool CodeScanner::takeFromWord(qsizetype at)
{
    const char16_t first = glyphAt(m_window, at);
    const char16_t second = glyphAt(m_window, at + 1);
    bool taken = false;
    if (isLetterO(first) && (isHexMark(second) || second == u' '))
        taken = take(matchHexHresult(m_window, at));
    else if ((first == u'C' || first == u'c') && (second == u'A' || second == u'a'))
        taken = take(matchHexHresult(m_window, at));
    else if (first == u'S' && second == u'M')
        taken = take(matchGluedReply(m_window, at));
    else if (first == u'W' || first == u'w')
        taken = take(matchSystemErrorName(m_window, at));
    const bool mayBeWord = (isCapital(first) && isCapital(second)) ||
                           (first == u'a' && (second == u'a' || second == u'A')) ||
                           (first == u'S' && second == u'o');
    return taken || (mayBeWord && take(matchCodeWord(m_window, at)));
}

// A number or a word begins where no letter stands before it on end; "_" joins words and parts numbers.
bool CodeScanner::startsToken(qsizetype at) const
{
    constexpr qsizetype reach = 64; // no number of so many digits is a code, nor what hangs on to it
    if (isDigitGlyph(glyphAt(m_window, at)) && isDigitGlyph(glyphAt(m_window, at - 1)))
        return false;
    for (qsizetype before = at - 1; at - before <= reach; --before) {
        const char16_t glyph = glyphAt(m_window, before);
        if (!isDigitGlyph(glyph) && glyph != u'_')
            return !isLetterGlyph(glyph);
    }
    return false;
}

bool CodeScanner::takeFrom(qsizetype at)
{
    const char16_t glyph = glyphAt(m_window, at);
    if (glyph == u'[')
        return take(matchBracketedResponse(m_window, at));
    // "error0x800CCC0E": the prefix marks a code even where a word runs into it
    if (glyph == u'0' && isHexMark(glyphAt(m_window, at + 1)))
        return take(matchHexHresult(m_window, at));
    if (!startsToken(at))
        return false;
    return isDigitGlyph(glyph) ? takeFromNumber(at) : isLetterGlyph(glyph) && takeFromWord(at);
}

void CodeScanner::scan(QStringView window, qsizetype base, bool isLast)
{
    m_window = window;
    m_base = base;
    // Beyond, too little of what follows is known.
    const qsizetype stop = isLast ? window.size() : window.size() - lookAhead;
    CodeBeginnings beginnings(window, stop);
    qsizetype at = beginnings.next(m_next - base);
    while (at < stop)
        at = beginnings.next(takeFrom(at) ? m_afterTaken : at + 1);
    m_next = base + at;
}

QList<FoundCode> scanCodes(QStringView text)
{
    CodeScanner scanner;
    scanner.scan(text, 0, true);
    return scanner.codes();
}

}
