#include "core/recognise/textrecogniser.h"

#include "core/recognise/clientlog.h"
#include "core/recognise/clues.h"
#include "core/recognise/glyph.h"
#include "core/recognise/providerfinder.h"
#include "core/recognise/recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// What a text is about stands near its start, or near its first code; the rest is searched for codes alone.
constexpr qsizetype clueReach = 1024 * 1024;
constexpr qsizetype clueReachBefore = 256 * 1024;

// Large enough that few parts overlap, small enough for the processor's nearest memory.
constexpr qsizetype partUnits = 64 * 1024;

constexpr qsizetype escapedReply = 6; // "\n550 " with the two signs at its start

// The codes in a stretch that begins at or before the first, with their places there.
QList<FoundCode> codesIn(QStringView stretch, qsizetype place, const QList<FoundCode> &codes)
{
    QList<FoundCode> inside;
    for (const FoundCode &found : codes) {
        if (found.offset + found.length > place + stretch.size())
            break;
        inside.append(found);
        inside.last().offset -= place;
    }
    return inside;
}

// Logs and the values of JSON have a server's answer of several lines in one, with the two signs "\n" for
// each break: "550-No such user\n550 Sorry". Before a reply they become a break, as long as they were.
void breakEscapedLines(QString &text, qsizetype from)
{
    const auto unit = [&text](qsizetype at) { return text.at(at).unicode(); };
    qsizetype at = text.indexOf(u'\\', from);
    for (; at >= 0 && at + escapedReply <= text.size(); at = text.indexOf(u'\\', at + 1)) {
        if (unit(at + 1) == u'n' && (unit(at + 2) == u'4' || unit(at + 2) == u'5') &&
            isDigitGlyph(unit(at + 3)) && isDigitGlyph(unit(at + 4)) &&
            (unit(at + 5) == u' ' || unit(at + 5) == u'-'))
            text.replace(at, 2, u" \n"_s);
    }
}

// A text that is nothing but one code needs no surroundings.
void takeLoneCode(Recognition &recognition, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!recognition.codes.isEmpty() || trimmed.isEmpty() || trimmed.size() > 24)
        return;
    const Result<Code> code = parseCode(trimmed);
    const bool succeeds = code && (code->text.startsWith(u'2') || code->text.startsWith(u'3'));
    if (!code || succeeds || trimmed == u"NO" || trimmed == u"OK" || trimmed == u"BAD")
        return;
    recognition.codes.append({.code = *code,
                              .text = trimmed.toString(),
                              .offset = trimmed.data() - text.data(),
                              .length = trimmed.size()});
}

}

void TextRecogniser::feed(QStringView piece)
{
    while (!piece.isEmpty()) {
        const QStringView part = piece.first(std::min(piece.size(), partUnits));
        piece = piece.sliced(part.size());
        const qsizetype known = m_window.size();
        m_window += part;
        breakEscapedLines(m_window, std::max<qsizetype>(0, known - escapedReply));
        m_size += part.size();
        scan(false);
        keepForClues(part);
    }
}

void TextRecogniser::scan(bool isLast)
{
    m_scanner.scan(m_window, m_windowPlace, isLast);
    const qsizetype done = m_scanner.next() - CodeScanner::lookBehind - m_windowPlace;
    if (done > 0) {
        m_window.remove(0, done);
        m_windowPlace += done;
    }
}

qsizetype TextRecogniser::firstCode() const
{
    return m_scanner.codes().isEmpty() ? m_size : m_scanner.codes().first().offset;
}

// Everything up to where the clues of the first code end, as far as that is known; before there is one, only
// what may come to stand in front of it.
void TextRecogniser::keepForClues(QStringView part)
{
    const qsizetype opening = std::min(part.size(), clueReach - m_opening.size());
    m_opening += part.first(opening);
    if (firstCode() < clueReach) {
        m_recent.clear();
        return;
    }
    if (m_recent.isEmpty())
        m_recentPlace = m_size - part.size() + opening;
    const qsizetype end = firstCode() - clueReachBefore + clueReach;
    const qsizetype wanted = end - m_recentPlace - m_recent.size();
    m_recent += part.sliced(opening, std::clamp<qsizetype>(wanted, 0, part.size() - opening));
    if (m_scanner.codes().isEmpty() && m_recent.size() > 2 * clueReachBefore) {
        const qsizetype spare = m_recent.size() - clueReachBefore - 2 * CodeScanner::lookAhead;
        m_recent.remove(0, spare);
        m_recentPlace += spare;
    }
}

// The stretch that tells about the first code, and its place.
std::pair<QString, qsizetype> TextRecogniser::stretchForClues() const
{
    if (m_scanner.codes().isEmpty() || firstCode() < clueReach)
        return {m_opening, 0};
    const qsizetype place = firstCode() - clueReachBefore;
    const qsizetype fromOpening = std::max<qsizetype>(0, m_recentPlace - place);
    const QStringView recent = QStringView(m_recent).sliced(std::max<qsizetype>(0, place - m_recentPlace));
    return {m_opening.last(fromOpening) + recent, place};
}

Recognition TextRecogniser::finish()
{
    scan(true);
    auto [text, place] = stretchForClues();
    breakEscapedLines(text, 0);
    Recognition recognition;
    recognition.codes = codesIn(text, place, m_scanner.codes());
    if (m_size == m_opening.size())
        takeLoneCode(recognition, text);
    const QStringView telling = looksLikeLog(text) ? tellingLines(text, recognition.codes) : text;
    const qsizetype tellingPlace = telling.begin() - QStringView(text).begin();
    readClues(recognition, telling, tellingPlace);
    if (m_providers)
        recognition.provider =
            m_providers->tell(telling, tellingPlace, recognition.codes, recognition.server);
    if (!m_scanner.codes().isEmpty())
        recognition.codes = m_scanner.codes();
    return recognition;
}

}
