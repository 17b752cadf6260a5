#include "core/recognise/hresult.h"

#include "core/recognise/glyph.h"
#include "core/recognise/surroundings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int digitCount = 8;
constexpr qsizetype gapReach = 12; // a line break with the indent and quotation marks of the next line

// The upper halves (severity and facility) of the HRESULTs that mail programs show.
constexpr std::array<quint16, 41> facilities{
    0x8000, 0x8001, 0x8002, 0x8003, 0x8004, 0x8005, 0x8007, 0x8008, 0x8009, 0x800A, 0x800B,
    0x800C, 0x8010, 0x8011, 0x8019, 0x8020, 0x8024, 0x802A, 0x80CF, 0x80EF, 0x81FC, 0x8500,
    0x8501, 0x8502, 0x8503, 0x8504, 0x8505, 0x8506, 0x8600, 0x8A15, 0x8C23, 0x8CE0, 0x8DE0,
    0xC000, 0xC001, 0xCAA1, 0xCAA2, 0xCAA5, 0xCAA7, 0xCAA8, 0xCAA9,
};

struct Digits
{
    quint32 value = 0;
    int count = 0;
    int lettersO = 0;
    int gaps = 0;
    qsizetype end = 0;
};

bool isGapGlyph(char16_t glyph)
{
    return isBlankGlyph(glyph) || glyph == u'>' || glyph == u'=' || glyph == u'|';
}

// Past the blanks, the line break and the quotation marks of the next line, when a digit follows.
qsizetype afterGap(QStringView text, qsizetype at)
{
    qsizetype end = at;
    bool broken = false;
    while (end - at < gapReach && isGapGlyph(glyphAt(text, end))) {
        const char16_t glyph = glyphAt(text, end);
        broken = broken || isBreakGlyph(glyph);
        if (glyph == u'>' || glyph == u'|') {
            if (!broken)
                return at;
        } else if (glyph == u'=' && !isBreakGlyph(glyphAt(text, end + 1))) {
            return at;
        }
        ++end;
    }
    return hexValue(glyphAt(text, end)) >= 0 || isLetterO(glyphAt(text, end)) ? end : at;
}

Digits readDigits(QStringView text, qsizetype at, bool mayHaveGaps)
{
    Digits digits{.end = at};
    while (digits.count < digitCount) {
        const char16_t glyph = glyphAt(text, digits.end);
        const bool letterO = isLetterO(glyph);
        const int value = letterO ? 0 : hexValue(glyph);
        if (value < 0) {
            const qsizetype next = mayHaveGaps && digits.count > 0 ? afterGap(text, digits.end) : digits.end;
            if (next == digits.end)
                return digits;
            digits.end = next;
            ++digits.gaps;
            continue;
        }
        digits.value = digits.value << 4U | static_cast<quint32>(value);
        digits.lettersO += letterO ? 1 : 0;
        ++digits.count;
        ++digits.end;
    }
    return digits;
}

bool endsWord(QStringView text, qsizetype at)
{
    const char16_t glyph = glyphAt(text, at);
    return !isWordGlyph(glyph) || (glyph > 0x7F && hexValue(glyph) < 0 && !isLetterO(glyph));
}

bool isFailure(quint32 value)
{
    return (value >> 28U == 0x8 || value >> 28U == 0xC) && value != 0x80000000U;
}

FoundCode foundHresult(QStringView text, qsizetype begin, qsizetype end, quint32 value)
{
    return FoundCode{.code = {.kind = CodeKind::HResult, .text = hresultText(value)},
                     .text = text.sliced(begin, end - begin).toString(),
                     .offset = begin,
                     .length = end - begin};
}

// The words after which a number in hexadecimal is a place in memory. In a text that complains, or before a
// number in brackets, they belong to the complaint: "out of memory (0x8007000E)", "E_POINTER 0x80004003".
bool namesMemory(const Before &left, QStringView line)
{
    constexpr QStringView tails[]{u"addr", u"address", u"pointer", u"offset", u"ptr"};
    constexpr QStringView words[]{u"memory", u"ram", u"rom"};
    constexpr QStringView complaints[]{u"error", u"fail", u"invalid", u"bad ", u"not enough", u"out of"};
    const auto isIn = [](QStringView whole) {
        return [whole](QStringView part) { return whole.contains(part, Qt::CaseInsensitive); };
    };
    const bool named =
        std::ranges::any_of(
            tails, [&](QStringView tail) { return left.word.endsWith(tail, Qt::CaseInsensitive); }) ||
        std::ranges::any_of(
            words, [&](QStringView word) { return left.word.compare(word, Qt::CaseInsensitive) == 0; });
    return named && !left.signs.endsWith(u'(') && !left.word.startsWith(u"E_") &&
           std::ranges::none_of(complaints, isIn(line));
}

// Dumps and cheat lists write addresses of memory that look like our codes: "player+0xcc = 0x800ccc90".
bool isMemoryAddress(QStringView text, qsizetype at)
{
    const Before left = before(text, at);
    const QStringView line = lineAround(text, at, 100);
    if (namesMemory(left, line) || left.signs.endsWith(u'@') || left.signs.endsWith(u'+') ||
        left.signs.trimmed().endsWith(u'@'))
        return true;
    return line.contains(u"+0x", Qt::CaseInsensitive) || line.contains(u"u16 @") || line.contains(u"u32 @") ||
           line.contains(u"u8 @");
}

// "[80040802-508-4B9-560]": how Outlook's folder of sync issues writes a code and the places it came from
bool isSyncIssue(QStringView text, qsizetype at, qsizetype end)
{
    constexpr qsizetype reach = 24;
    if (glyphAt(text, at - 1) != u'[' || glyphAt(text, end) != u'-')
        return false;
    qsizetype next = end;
    while (next - end < reach && (glyphAt(text, next) == u'-' || hexValue(glyphAt(text, next)) >= 0))
        ++next;
    return glyphAt(text, next) == u']' && glyphAt(text, next - 1) != u'-';
}

// A bare number of eight decimal digits needs a word beside it that makes it a code.
bool isSaidToBeCode(QStringView text, qsizetype at)
{
    const Before left = before(text, at);
    if (announcesError(left) || left.textStart)
        return true;
    const char16_t opening = glyphAt(text, at - 1);
    const char16_t closing = glyphAt(text, at + digitCount);
    if (isSyncIssue(text, at, at + digitCount) || (opening == u'(' && closing == u')') ||
        (opening == u'[' && closing == u']'))
        return true;
    return left.word.contains(u"_E_") || left.word.startsWith(u"E_");
}

std::optional<FoundCode> matchPrefixed(QStringView text, qsizetype at, qsizetype mark)
{
    qsizetype begin = mark + 1;
    if (isBlankGlyph(glyphAt(text, begin)))
        begin = afterGap(text, begin);
    const Digits digits = readDigits(text, begin, true);
    if (digits.count != digitCount || !endsWord(text, digits.end) || !isFailure(digits.value))
        return std::nullopt;
    if ((digits.gaps > 0 || digits.lettersO > 0) && !isKnownFacility(digits.value))
        return std::nullopt;
    if (isDigitGlyph(glyphAt(text, at - 1)) || isMemoryAddress(text, at))
        return std::nullopt;
    return foundHresult(text, at, digits.end, digits.value);
}

bool isPartOfNumberList(QStringView text, qsizetype begin, qsizetype end)
{
    const char16_t left = glyphAt(text, begin - 1);
    const char16_t right = glyphAt(text, end);
    if (left == u'{' || left == u'@' || left == u'/' || left == u'\\' || left == u'.' || left == u'$' ||
        left == u'%')
        return true;
    if (left == u'-' && hexValue(glyphAt(text, begin - 2)) >= 0)
        return true;
    if (isSyncIssue(text, begin, end))
        return false;
    if ((right == u'-' || right == u'.' || right == u'@') && hexValue(glyphAt(text, end + 1)) >= 0)
        return true;
    const qsizetype next = end + 1; // "800CCC92 00FF": address and value of a cheat list
    const Digits beside = readDigits(text, next, false);
    return right == u' ' && beside.count >= 4 && endsWord(text, beside.end) &&
           isDigitGlyph(glyphAt(text, next));
}

std::optional<FoundCode> matchBare(QStringView text, qsizetype at)
{
    if (isWordGlyph(glyphAt(text, at - 1)))
        return std::nullopt;
    const Digits digits = readDigits(text, at, false);
    if (digits.count != digitCount || !endsWord(text, digits.end) || !isKnownFacility(digits.value))
        return std::nullopt;
    if (isPartOfNumberList(text, at, digits.end) || isMemoryAddress(text, at))
        return std::nullopt;
    const QStringView spelled = text.sliced(at, digits.end - at);
    const bool decimalDigits =
        std::ranges::all_of(spelled, [](QChar unit) { return isDigitGlyph(foldGlyph(unit.unicode())); });
    const bool transportCode = digits.value >> 12U == 0x800CC;
    if ((decimalDigits || (digits.lettersO > 0 && !transportCode)) && !isSaidToBeCode(text, at))
        return std::nullopt;
    return foundHresult(text, at, digits.end, digits.value);
}

}

QString hresultText(quint32 value)
{
    return u"0x"_s + QString::number(value, 16).toUpper().rightJustified(digitCount, u'0');
}

bool isKnownFacility(quint32 value)
{
    const auto upper = static_cast<quint16>(value >> 16U);
    const auto lower = static_cast<quint16>(value);
    if (upper == 0x8000) // COM's own few; the neighbours are addresses and sizes of 2 GB
        return (lower >= 0x4001 && lower <= 0x4030) || lower == 0xFFFF ||
               (lower >= 0x000A && lower <= 0x0013);
    return std::ranges::binary_search(facilities, upper);
}

std::optional<FoundCode> matchHexHresult(QStringView text, qsizetype at)
{
    const char16_t first = glyphAt(text, at);
    if (first == u'0' || isLetterO(first)) {
        qsizetype mark = at + 1;
        if (glyphAt(text, mark) == u' ')
            ++mark;
        if (isHexMark(glyphAt(text, mark)))
            return matchPrefixed(text, at, mark);
        return std::nullopt;
    }
    return matchBare(text, at);
}

std::optional<FoundCode> matchDecimalHresult(QStringView text, qsizetype at)
{
    qsizetype end = at;
    quint64 value = 0;
    while (end - at < 11 && isDigitGlyph(glyphAt(text, end))) {
        value = value * 10 + static_cast<quint64>(glyphAt(text, end) - u'0');
        ++end;
    }
    const char16_t sign = glyphAt(text, at - 1);
    const bool negative = sign == u'-' || sign == 0x2212 || sign == 0x2013;
    const qsizetype begin = negative ? at - 1 : at;
    const char16_t left = glyphAt(text, begin - 1);
    const char16_t right = glyphAt(text, end);
    if (end - at != 10 || value > 0xFFFFFFFFU || isWordGlyph(left) || isWordGlyph(right) || left == u'.' ||
        left == u'@' || left == u'/' || left == u'<' || left == u'+' || left == u'-' || right == u'@' ||
        right == u'-')
        return std::nullopt;
    if ((left == u':' && isDigitGlyph(glyphAt(text, begin - 2))) ||
        (right == u':' && isDigitGlyph(glyphAt(text, end + 1))) ||
        (right == u'.' && isDigitGlyph(glyphAt(text, end + 1))))
        return std::nullopt;
    const auto code = negative ? static_cast<quint32>(0x100000000U - value) : static_cast<quint32>(value);
    const bool inRange = negative ? value <= 0x80000000U : value >= 0x80000000U;
    if (!inRange || !isKnownFacility(code))
        return std::nullopt;
    return foundHresult(text, begin, end, code);
}

std::optional<quint32> parseHresult(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const qsizetype minus =
        glyphAt(text, 0) == u'-' || glyphAt(text, 0) == 0x2212 || glyphAt(text, 0) == 0x2013 ? 1 : 0;
    const auto decimal = matchDecimalHresult(text, minus);
    if (decimal && decimal->length == text.size())
        return decimal->code.text.sliced(2).toUInt(nullptr, 16);
    qsizetype at = 0;
    const char16_t first = glyphAt(text, 0);
    if ((first == u'0' || isLetterO(first)) && isHexMark(glyphAt(text, 1)))
        at = 2;
    else if ((first == u'0' || isLetterO(first)) && glyphAt(text, 1) == u' ' && isHexMark(glyphAt(text, 2)))
        at = 3;
    while (isBlankGlyph(glyphAt(text, at)))
        ++at;
    const Digits digits = readDigits(text, at, true);
    if (digits.count != digitCount || digits.end != text.size() || (at == 0 && !isFailure(digits.value)))
        return std::nullopt;
    return digits.value;
}

}
