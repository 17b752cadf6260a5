#include "core/protocol/servertext.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace mm {

namespace {

qsizetype sequenceLength(uchar lead)
{
    if (lead >= 0xF0)
        return 4;
    if (lead >= 0xE0)
        return 3;
    return lead >= 0xC0 ? 2 : 1;
}

bool isHidden(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool direction = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                           (c >= 0x2066 && c <= 0x2069);
    const bool lineEnd = c == 0x2028 || c == 0x2029;
    return control || direction || lineEnd || c == 0xFEFF;
}

//! The character that the bytes begin with, made visible, and the number of bytes that it takes.
std::pair<QString, qsizetype> firstCharacter(QByteArrayView bytes)
{
    const auto lead = static_cast<uchar>(bytes.front());
    if (lead == '\t')
        return {QString(u' '), 1};
    const qsizetype length = sequenceLength(lead);
    if (length <= bytes.size()) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes.first(length));
        const QList<uint> codePoints = text.toUcs4();
        if (!decoder.hasError() && codePoints.size() == 1)
            return {isHidden(codePoints.front()) ? QString(QChar::ReplacementCharacter) : text, length};
    }
    return {QStringLiteral("\\x%1").arg(lead, 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x'), 1};
}

}

QString cleanText(QByteArrayView bytes, qsizetype maxCharacters)
{
    QString text;
    while (!bytes.isEmpty()) {
        const auto [character, length] = firstCharacter(bytes);
        if (text.size() + character.size() > maxCharacters) {
            text.truncate(maxCharacters - 1);
            if (!text.isEmpty() && text.back().isHighSurrogate())
                text.chop(1);
            return text + QChar(0x2026);
        }
        text += character;
        bytes = bytes.sliced(length);
    }
    return text;
}

bool looksBinary(QByteArrayView bytes)
{
    const auto isControl = [](char c) {
        return (static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\r') || c == 0x7F;
    };
    if (std::any_of(bytes.begin(), bytes.end(), isControl))
        return true;
    const auto high =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
    return 2 * high > bytes.size();
}

}
