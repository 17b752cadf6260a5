#include "core/recognise/textencoding.h"

#include "core/recognise/charsetguess.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace mm {

namespace {

// One damaged character among so many sound ones leaves a text UTF-8: logs mix what programs wrote.
constexpr qsizetype soundForDamaged = 16;

QByteArrayView sampleOf(QByteArrayView bytes)
{
    return bytes.first(std::min(bytes.size(), charsetSample));
}

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

// The length of the UTF-8 sequence that a byte above 0x7F begins; 0: none.
qsizetype sequenceLength(quint8 first)
{
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if ((first & 0xF0U) == 0xE0)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

bool looksLikeUtf8(QByteArrayView bytes)
{
    qsizetype sound = 0;
    qsizetype damaged = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (byteAt(bytes, at) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = sequenceLength(byteAt(bytes, at));
        qsizetype end = at + 1;
        while (end < bytes.size() && end - at < length && (byteAt(bytes, end) & 0xC0U) == 0x80)
            ++end;
        const bool isCutOff = length > 0 && end == bytes.size();
        if (end - at == length)
            ++sound;
        else if (!isCutOff)
            ++damaged;
        at = end;
    }
    return damaged * soundForDamaged <= sound;
}

}

std::optional<Charset> detectWideCharset(QByteArrayView bytes)
{
    const QByteArrayView sample = sampleOf(bytes);
    if (sample.startsWith("\xFF\xFE"))
        return Charset::Utf16LittleEndian;
    if (sample.startsWith("\xFE\xFF"))
        return Charset::Utf16BigEndian;
    // The upper halves of ASCII's digits, blanks and line breaks, which every text about mail has some of.
    constexpr qsizetype fewest = 2;
    constexpr qsizetype oneIn = 64;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<std::size_t>(i & 1)] += sample[i] == 0 ? 1 : 0;
    const qsizetype many = std::max(zeros[0], zeros[1]);
    if (many < fewest || many * oneIn < sample.size() || std::min(zeros[0], zeros[1]) * 8 > many)
        return std::nullopt;
    return zeros[1] > zeros[0] ? Charset::Utf16LittleEndian : Charset::Utf16BigEndian;
}

Charset detectHighBytes(QByteArrayView bytes)
{
    const QByteArrayView sample = sampleOf(bytes);
    return looksLikeUtf8(sample) ? Charset::Utf8 : guessCharset(sample);
}

Charset detectCharset(QByteArrayView bytes)
{
    if (const std::optional<Charset> wide = detectWideCharset(bytes))
        return *wide;
    if (markLength(bytes, Charset::Utf8) > 0)
        return Charset::Utf8;
    return detectHighBytes(bytes.sliced(firstHighByte(bytes)));
}

qsizetype markLength(QByteArrayView bytes, Charset charset)
{
    if (charset == Charset::Utf8)
        return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const bool isMarked = (charset == Charset::Utf16LittleEndian && bytes.startsWith("\xFF\xFE")) ||
                          (charset == Charset::Utf16BigEndian && bytes.startsWith("\xFE\xFF"));
    return isMarked ? 2 : 0;
}

qsizetype firstHighByte(QByteArrayView bytes)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    constexpr qsizetype step = sizeof(quint64);
    qsizetype at = 0;
    quint64 eight = 0;
    for (; at + step <= bytes.size(); at += step) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if (eight & highBits)
            break;
    }
    while (at < bytes.size() && byteAt(bytes, at) < 0x80)
        ++at;
    return at;
}

QString decodeCharset(QByteArrayView bytes, QByteArrayView charset)
{
    const std::optional<Charset> named = charsetNamed(charset);
    const bool says = named && *named != Charset::Utf8 && *named != Charset::Utf16BigEndian;
    // UTF-8 is written where other bytes follow, and "utf-16" says nothing of the order.
    const Charset known =
        says ? *named
             : detectWideCharset(bytes).value_or(named == Charset::Utf16BigEndian
                                                     ? Charset::Utf16BigEndian
                                                     : detectHighBytes(bytes.sliced(firstHighByte(bytes))));
    return decode(bytes.sliced(markLength(bytes, known)), known);
}

}
