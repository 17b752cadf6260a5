#include "core/recognise/transferencoding.h"

namespace mm {

namespace {

//! Writes decoded bytes and notes where their lines stand.
class ContentWriter
{
public:
    explicit ContentWriter(qsizetype size)
    {
        m_content.bytes.reserve(size);
        m_content.lines.append(EncodedLine{});
    }

    //! `end` and `next`: where in the encoded bytes a line ends with this byte, and the next one begins.
    void write(char byte, qsizetype end, qsizetype next)
    {
        m_content.bytes += byte;
        if (byte != '\n' || m_content.lines.size() >= contentLinesLimit)
            return;
        m_content.lines.last().end = end;
        m_content.lines.append({.begin = next, .end = next});
    }

    Content finish(qsizetype size)
    {
        m_content.lines.last().end = size;
        return std::move(m_content);
    }

private:
    Content m_content;
};

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

int base64Digit(char digit)
{
    if (digit >= 'A' && digit <= 'Z')
        return digit - 'A';
    if (digit >= 'a' && digit <= 'z')
        return digit - 'a' + 26;
    if (digit >= '0' && digit <= '9')
        return digit - '0' + 52;
    if (digit == '+')
        return 62;
    return digit == '/' ? 63 : -1;
}

// The length of a soft line break that begins at "="; 0: none.
qsizetype softBreak(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at + 1, std::min<qsizetype>(2, bytes.size() - at - 1));
    if (rest.startsWith('\n'))
        return 2;
    return rest == "\r\n" ? 3 : 0;
}

qsizetype lineEnd(QByteArrayView bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return end < 0 ? bytes.size() : end + 1;
}

}

Content decodeQuotedPrintable(QByteArrayView bytes)
{
    ContentWriter writer(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const bool escapes = bytes[i] == '=';
        if (const qsizetype length = escapes ? softBreak(bytes, i) : 0; length > 0) {
            i += length;
            continue;
        }
        const bool hex =
            escapes && bytes.size() - i > 2 && hexDigit(bytes[i + 1]) >= 0 && hexDigit(bytes[i + 2]) >= 0;
        const qsizetype next = i + (hex ? 3 : 1);
        const char byte =
            hex ? static_cast<char>(hexDigit(bytes[i + 1]) * 16 + hexDigit(bytes[i + 2])) : bytes[i];
        writer.write(byte, next, next);
        i = next;
    }
    return writer.finish(bytes.size());
}

Content decodeBase64(QByteArrayView bytes)
{
    ContentWriter writer(bytes.size() / 4 * 3 + 3);
    qsizetype line = 0;
    unsigned bits = 0;
    int pending = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n')
            line = i + 1;
        if (bytes[i] == '=')
            pending = 0;
        const int digit = base64Digit(bytes[i]);
        if (digit < 0)
            continue;
        bits = (bits << 6U | static_cast<unsigned>(digit)) & 0xFFFFU;
        pending += 6;
        if (pending < 8)
            continue;
        pending -= 8;
        const char byte = static_cast<char>(bits >> static_cast<unsigned>(pending) & 0xFFU);
        writer.write(byte, byte == '\n' ? lineEnd(bytes, i) : i, line);
    }
    return writer.finish(bytes.size());
}

Content takeAsIs(QByteArrayView bytes)
{
    ContentWriter writer(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        writer.write(bytes[i], i + 1, i + 1);
    return writer.finish(bytes.size());
}

}
