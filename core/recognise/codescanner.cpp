#include "core/recognise/codescanner.h"

#include "core/recognise/glyph.h"
#include "core/recognise/hresult.h"
#include "core/recognise/responsecode.h"
#include "core/recognise/smtpreply.h"
#include "core/recognise/systemerror.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qsizetype codeLimit = 10000;

enum class Kind : quint8 { Other, Digit, Letter, Bracket };

// ASCII at a glance: nearly all of any log.
constexpr std::array<Kind, 128> kinds = [] {
    std::array<Kind, 128> table{};
    for (char16_t unit = 0; unit < 128; ++unit) {
        if (isDigitGlyph(unit))
            table[unit] = Kind::Digit;
        else if (isLetterGlyph(unit))
            table[unit] = Kind::Letter;
    }
    table[u'['] = Kind::Bracket;
    return table;
}();

Kind kindOf(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < kinds.size())
        return kinds[code];
    const char16_t glyph = foldGlyph(code);
    if (glyph < kinds.size())
        return kinds[glyph];
    return isLetterGlyph(glyph) ? Kind::Letter : Kind::Other;
}

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
        return false;
    if (!m_statuses.contains(packed(status)))
        return take(matchEnhancedStatus(m_window, at));
    m_afterTaken = at + status.size();
    return true;
}

bool CodeScanner::takeFromNumber(qsizetype at, qsizetype end)
{
    const qsizetype length = end - at;
    const char16_t first = glyphAt(m_window, at);
    const char16_t right = glyphAt(m_window, end);
    if (first == u'0' && length == 1 &&
        (isHexMark(right) || (right == u' ' && isHexMark(glyphAt(m_window, end + 1)))))
        return take(matchHexHresult(m_window, at));
    if (first == u'8' && length <= 8)
        return take(matchHexHresult(m_window, at));
    if (length == 3 && (first == u'4' || first == u'5'))
        return !isRepeatedReply(at) && take(matchReply(m_window, at));
    if (length == 1 && (first == u'4' || first == u'5') && right == u'.')
        return takeStatus(at);
    if (length == 5 && first == u'1')
        return take(matchSystemErrorNumber(m_window, at));
    return length == 10 && take(matchDecimalHresult(m_window, at));
}

// Each of these returns the place to go on from.
qsizetype CodeScanner::finishNumber(qsizetype at)
{
    while (at < m_window.size() && kindOf(m_window[at]) == Kind::Digit)
        ++at;
    m_token = at == m_window.size() ? Token::Number : Token::None;
    return at;
}

qsizetype CodeScanner::scanNumber(qsizetype at)
{
    const qsizetype end = finishNumber(at);
    return takeFromNumber(at, end) ? m_afterTaken : end;
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
    else if (first == u'W' || first == u'w')
        taken = take(matchSystemErrorName(m_window, at));
    const bool mayBeWord = (isCapital(first) && isCapital(second)) ||
                           (first == u'a' && (second == u'a' || second == u'A')) ||
                           (first == u'S' && second == u'o');
    return taken || (mayBeWord && take(matchCodeWord(m_window, at)));
}

qsizetype CodeScanner::finishWord(qsizetype at)
{
    m_token = Token::None;
    while (at < m_stop) {
        const Kind kind = kindOf(m_window[at]);
        if (kind == Kind::Digit) {
            // "error0x800CCC0E": the prefix marks a code even where a word runs into it
            if (glyphAt(m_window, at) == u'0' && isHexMark(glyphAt(m_window, at + 1)) &&
                take(matchHexHresult(m_window, at)))
                return m_afterTaken;
        } else if (kind != Kind::Letter && glyphAt(m_window, at) != u'_') {
            return at;
        }
        ++at;
    }
    m_token = Token::Word;
    return at;
}

qsizetype CodeScanner::scanWord(qsizetype at)
{
    return takeFromWord(at) ? m_afterTaken : finishWord(at + 1);
}

qsizetype CodeScanner::scanAt(qsizetype at)
{
    switch (kindOf(m_window[at])) {
    case Kind::Digit:
        return scanNumber(at);
    case Kind::Letter:
        return scanWord(at);
    case Kind::Bracket:
        return take(matchBracketedResponse(m_window, at)) ? m_afterTaken : at + 1;
    case Kind::Other:
        break;
    }
    return at + 1;
}

void CodeScanner::scan(QStringView window, qsizetype base, bool isLast)
{
    m_window = window;
    m_base = base;
    m_stop = isLast ? window.size() : window.size() - lookAhead;
    qsizetype at = m_next - base;
    if (at < m_stop && m_token == Token::Number)
        at = finishNumber(at);
    else if (at < m_stop && m_token == Token::Word)
        at = finishWord(at);
    while (at < m_stop)
        at = scanAt(at);
    m_next = base + at;
}

QList<FoundCode> scanCodes(QStringView text)
{
    CodeScanner scanner;
    scanner.scan(text, 0, true);
    return scanner.codes();
}

}
