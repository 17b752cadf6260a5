#include "core/recognise/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;

// The places of Windows-1252 that differ from Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

// The length of the UTF-8 sequence that a byte begins; 0: none.
qsizetype sequenceLength(quint8 first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if ((first & 0xF0U) == 0xE0)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

bool isUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = sequenceLength(byteAt(bytes, at));
        if (length == 0)
            return false;
        for (qsizetype i = 1; i < length && at + i < bytes.size(); ++i) {
            if ((byteAt(bytes, at + i) & 0xC0U) != 0x80)
                return false;
        }
        at += length;
    }
    return true;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    std::ranges::transform(text, text.begin(), [](QChar unit) {
        const char16_t code = unit.unicode();
        return code >= 0x80 && code <= 0x9F ? QChar(windows1252[code - 0x80U]) : unit;
    });
    return text;
}

QString fromUtf16(QByteArrayView bytes, bool bigEndian)
{
    QStringDecoder decoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    if (sample.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (sample.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[static_cast<std::size_t>(i & 1)] += sample[i] == 0 ? 1 : 0;
    const qsizetype many = sample.size() / 8;
    if (sample.size() >= 4 && std::max(zeros[0], zeros[1]) > many && std::min(zeros[0], zeros[1]) * 4 <= many)
        return zeros[1] > zeros[0] ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
    return isUtf8(sample) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decodeText(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    case TextEncoding::Utf16LittleEndian:
        return fromUtf16(bytes, false);
    case TextEncoding::Utf16BigEndian:
        return fromUtf16(bytes, true);
    case TextEncoding::Windows1252:
        return fromWindows1252(bytes);
    }
    return {};
}

QString decodeCharset(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray name = charset.toByteArray().toLower();
    if (name == "windows-1252" || name == "iso-8859-1" || name == "latin1")
        return fromWindows1252(bytes);
    if (!name.isEmpty() && name.size() <= 40 && name != "us-ascii" && name != "utf-8" && name != "utf8") {
        QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
        if (decoder.isValid())
            return decoder(bytes);
    }
    return decodeText(bytes, isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252);
}

}
