#include "core/recognise/textdecoder.h"

#include "core/recognise/textencoding.h"

#include <algorithm>
#include <utility>

namespace mm {

namespace {

// Larger than two samples, so that a block gets on whatever its bytes are.
constexpr qsizetype blockBytes = 3 * charsetSample;

}

TextDecoder::TextDecoder(Sink sink)
    : m_sink(std::move(sink))
{
    m_pending.reserve(blockBytes);
}

// Decisions are made where a block is full, so that they do not hang on how the bytes were cut.
void TextDecoder::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken = std::min(bytes.size(), blockBytes - m_pending.size());
        m_pending += bytes.first(taken);
        bytes = bytes.sliced(taken);
        if (m_pending.size() == blockBytes)
            decodePending(false);
    }
}

void TextDecoder::finish()
{
    decodePending(true);
}

// The place after the byte order mark.
qsizetype TextDecoder::begin()
{
    m_hasBegun = true;
    m_charset = detectWideCharset(m_pending);
    const qsizetype mark = markLength(m_pending, m_charset.value_or(Charset::Utf8));
    if (mark > 0 && !m_charset)
        m_charset = Charset::Utf8;
    return mark;
}

qsizetype TextDecoder::decodeAscii(qsizetype at)
{
    const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
    const qsizetype length = firstHighByte(rest);
    if (length > 0)
        m_sink(QString::fromLatin1(rest.first(length)));
    return at + length;
}

void TextDecoder::decodePending(bool isLast)
{
    qsizetype at = m_hasBegun ? 0 : begin();
    if (!m_charset) {
        at = decodeAscii(at);
        const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
        if (!rest.isEmpty() && (isLast || rest.size() >= charsetSample))
            m_charset = detectHighBytes(rest);
    }
    if (m_charset) {
        const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
        const qsizetype length = isLast ? rest.size() : wholeCharacters(rest, *m_charset);
        if (length > 0)
            m_sink(decode(rest.first(length), *m_charset));
        at += length;
    }
    m_pending.remove(0, at);
}

}
