#include "core/recognise/clientlog.h"

#include "core/recognise/glyph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int linesLookedAt = 60;
constexpr qsizetype linesBefore = 2500; // UTF-16 units: some 25 lines of a log
constexpr qsizetype linesAfter = 1200;

// "2009.02.11 09:18:09", "Mar 14 03:25:38", "[2020-01-28 07:00:48]", "12:33:44 [tx]"
bool hasTimeNearStart(QStringView line)
{
    const QStringView start = line.first(std::min<qsizetype>(line.size(), 32));
    for (qsizetype i = 0; i + 4 < start.size(); ++i) {
        if (isDigitGlyph(glyphAt(start, i)) && isDigitGlyph(glyphAt(start, i + 1)) &&
            glyphAt(start, i + 2) == u':' && isDigitGlyph(glyphAt(start, i + 3)) &&
            isDigitGlyph(glyphAt(start, i + 4)))
            return true;
    }
    return false;
}

bool hasDirection(QStringView line)
{
    const QStringView start = line.first(std::min<qsizetype>(line.size(), 80));
    return start.contains("[tx]"_L1) || start.contains("[rx]"_L1) || start.contains("<rx>"_L1) ||
           start.contains("[db]"_L1) || start.startsWith("S: "_L1) || start.startsWith("C: "_L1) ||
           start.startsWith("<- "_L1) || start.startsWith("-> "_L1) || start.startsWith("<<< "_L1) ||
           start.startsWith(">>> "_L1);
}

}

bool looksLikeLog(QStringView text)
{
    int lines = 0;
    int logged = 0;
    qsizetype at = 0;
    while (at < text.size() && lines < linesLookedAt) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = text.sliced(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty())
            continue;
        ++lines;
        logged += hasTimeNearStart(line) || hasDirection(line) ? 1 : 0;
    }
    return lines >= 4 && logged * 2 > lines;
}

QStringView tellingLines(QStringView text, const QList<FoundCode> &codes)
{
    if (codes.isEmpty())
        return text;
    const qsizetype code = codes.first().offset;
    qsizetype begin = std::max<qsizetype>(0, code - linesBefore);
    while (begin > 0 && begin < code && !isBreakGlyph(glyphAt(text, begin - 1)))
        ++begin;
    const qsizetype end =
        std::min(text.size(), codes.last().offset - code < linesAfter ? codes.last().offset + linesAfter
                                                                      : code + linesAfter);
    return text.sliced(begin, std::max<qsizetype>(0, end - begin));
}

}
