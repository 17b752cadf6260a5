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

// What the beginnings of codes are told by.
enum class Glyph : quint8 {
    Other,
    Blank,
    Zero,
    One,
    TwoOrThree,
    FourOrFive,
    Eight,
    Digit,
    Point,
    Bracket,
    Underscore,
    UpperA,
    LowerA,
    UpperC,
    LowerC,
    UpperO,
    LowerO,
    UpperS,
    UpperW,
    LowerW,
    UpperX,
    LowerX,
    Upper,
    Lower,
    Wide,   //!< beyond ASCII: a guise of one of those
    Foreign //!< beyond ASCII: anything else
};
constexpr unsigned glyphBits = 5;

constexpr bool isDigit(Glyph glyph)
{
    return glyph >= Glyph::Zero && glyph <= Glyph::Digit;
}

constexpr bool isUpper(Glyph glyph)
{
    return glyph == Glyph::UpperA || glyph == Glyph::UpperC || glyph == Glyph::UpperO ||
           glyph == Glyph::UpperS || glyph == Glyph::UpperW || glyph == Glyph::UpperX ||
           glyph == Glyph::Upper;
}

constexpr bool isLetter(Glyph glyph)
{
    return glyph >= Glyph::UpperA && glyph <= Glyph::Lower;
}

constexpr bool isBeyondAscii(Glyph glyph)
{
    return glyph == Glyph::Wide || glyph == Glyph::Foreign;
}

constexpr Glyph glyphOfAscii(char16_t unit)
{
    constexpr QStringView special = u" \t0123458.[_AaCcOoSWwXx";
    constexpr Glyph meanings[]{Glyph::Blank,      Glyph::Blank,      Glyph::Zero,       Glyph::One,
                               Glyph::TwoOrThree, Glyph::TwoOrThree, Glyph::FourOrFive, Glyph::FourOrFive,
                               Glyph::Eight,      Glyph::Point,      Glyph::Bracket,    Glyph::Underscore,
                               Glyph::UpperA,     Glyph::LowerA,     Glyph::UpperC,     Glyph::LowerC,
                               Glyph::UpperO,     Glyph::LowerO,     Glyph::UpperS,     Glyph::UpperW,
                               Glyph::LowerW,     Glyph::UpperX,     Glyph::LowerX};
    for (qsizetype i = 0; i < special.size(); ++i) {
        if (special[i] == QChar(unit))
            return meanings[i];
    }
    if (isDigitGlyph(unit))
        return Glyph::Digit;
    if (!isLetterGlyph(unit))
        return Glyph::Other;
    return unit >= u'a' ? Glyph::Lower : Glyph::Upper;
}

constexpr std::array<Glyph, 128> asciiGlyphs = [] {
    std::array<Glyph, 128> table{};
    for (char16_t unit = 0; unit < 128; ++unit)
        table[unit] = glyphOfAscii(unit);
    return table;
}();

inline Glyph glyphOf(char16_t unit)
{
    if (unit < asciiGlyphs.size())
        return asciiGlyphs[unit];
    return foldGlyph(unit) < 0x80 || isLetterO(unit) ? Glyph::Wide : Glyph::Foreign;
}

constexpr bool mayBeginNumber(Glyph left, Glyph glyph, Glyph right)
{
    if (glyph == Glyph::Zero && (right == Glyph::UpperX || right == Glyph::LowerX || isBeyondAscii(right)))
        return true; // even where a word runs into it
    if (isLetter(left) || isDigit(left))
        return false;
    if (glyph == Glyph::Zero)
        return right == Glyph::Blank;
    if (glyph == Glyph::FourOrFive && right == Glyph::Point)
        return true;
    return glyph == Glyph::Eight || (glyph != Glyph::Digit && (isDigit(right) || isBeyondAscii(right)));
}

constexpr bool mayBeginWord(Glyph left, Glyph glyph, Glyph right)
{
    if (isLetter(left))
        return false;
    if (isBeyondAscii(right))
        return glyph != Glyph::Lower;
    if (glyph == Glyph::UpperO || glyph == Glyph::LowerO) {
        if (right == Glyph::Blank || right == Glyph::UpperX || right == Glyph::LowerX)
            return true;
    }
    if (glyph == Glyph::LowerA || glyph == Glyph::UpperC || glyph == Glyph::LowerC)
        return right == Glyph::UpperA || right == Glyph::LowerA || (isUpper(glyph) && isUpper(right));
    if (glyph == Glyph::UpperW || glyph == Glyph::LowerW)
        return isLetter(right);
    return isUpper(glyph) && (isUpper(right) || (glyph == Glyph::UpperS && right == Glyph::LowerO));
}

// Whether a code may begin at a glyph between two others; it is looked at closely only where one may.
constexpr bool mayBegin(Glyph left, Glyph glyph, Glyph right)
{
    if (glyph == Glyph::Wide)
        return true;
    if (glyph == Glyph::Bracket)
        return isLetter(right) || isBeyondAscii(right) || right == Glyph::Other;
    return isDigit(glyph) ? mayBeginNumber(left, glyph, right)
                          : isLetter(glyph) && mayBeginWord(left, glyph, right);
}

// A bit for each right neighbour, by left neighbour and glyph.
constexpr std::array<quint32, 1U << 2 *glyphBits> beginnings = [] {
    std::array<quint32, 1U << 2 * glyphBits> table{};
    constexpr auto count = static_cast<unsigned>(Glyph::Foreign) + 1;
    for (unsigned left = 0; left < count; ++left) {
        for (unsigned glyph = 0; glyph < count; ++glyph) {
            for (unsigned right = 0; right < count; ++right) {
                if (mayBegin(static_cast<Glyph>(left), static_cast<Glyph>(glyph), static_cast<Glyph>(right)))
                    table[left << glyphBits | glyph] |= 1U << right;
            }
        }
    }
    return table;
}();

// Whether what follows can make a beginning a code. Most numbers of a log are too short for one, and most
// words in capitals; eight units are known.
inline bool goesOnLikeCode(const char16_t *units, Glyph glyph)
{
    const auto isNumber = [](char16_t unit) { return unit > 0x7F || isDigitGlyph(unit); };
    const auto isWord = [](char16_t unit) {
        return unit > 0x7F || isWordGlyph(unit) || unit == u'-' || unit == u'/';
    };
    if (glyph == Glyph::One || glyph == Glyph::TwoOrThree) // five or ten digits
        return isNumber(units[4]);
    if (glyph == Glyph::FourOrFive) // "5." or three digits
        return units[1] == u'.' || (isNumber(units[2]) && !isDigitGlyph(units[3]));
    if (glyph == Glyph::Eight)
        return isWord(units[7]);
    return glyph != Glyph::Upper || isWord(units[4]);
}

// The first place from a place on, before the stop, where a code may begin; the stop: none.
qsizetype nextBeginning(QStringView text, qsizetype at, qsizetype stop)
{
    if (at >= stop)
        return at;
    constexpr qsizetype known = 8;
    const auto glyphNumber = [text](qsizetype place) {
        return place >= 0 && place < text.size() ? static_cast<unsigned>(glyphOf(text[place].unicode())) : 0U;
    };
    const char16_t *units = text.utf16();
    const qsizetype inner = std::min(stop, text.size() - known);
    unsigned left = glyphNumber(at - 1);
    unsigned glyph = glyphNumber(at);
    for (; at < inner; ++at) {
        const auto right = static_cast<unsigned>(glyphOf(units[at + 1]));
        if ((beginnings[left << glyphBits | glyph] >> right & 1U) &&
            goesOnLikeCode(units + at, static_cast<Glyph>(glyph)))
            return at;
        left = glyph;
        glyph = right;
    }
    return at; // near the end every place is looked at
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
        return glyphAt(m_window, end) == u'.' && takeStatus(at);
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
    qsizetype at = nextBeginning(window, m_next - base, stop);
    while (at < stop)
        at = nextBeginning(window, takeFrom(at) ? m_afterTaken : at + 1, stop);
    m_next = base + at;
}

QList<FoundCode> scanCodes(QStringView text)
{
    CodeScanner scanner;
    scanner.scan(text, 0, true);
    return scanner.codes();
}

}
