#pragma once

#include <QByteArray>
#include <QList>

namespace mm {

//! A line of a part's decoded content in the encoded bytes.
struct EncodedLine
{
    qsizetype begin = 0;
    qsizetype end = 0; //!< after its line break; for base64 the end of the encoded line that holds its end
};

//! The content of a part of a message, its transfer encoding taken off.
struct Content
{
    QByteArray bytes;
    QList<EncodedLine> lines; //!< one for each line of the bytes; from the limit on one for all the rest
};

//! Lines whose places are kept.
inline constexpr qsizetype contentLinesLimit = 65536;

//! RFC 2045 section 6.7; what is not valid stays as it is.
[[nodiscard]] Content decodeQuotedPrintable(QByteArrayView bytes);

//! RFC 2045 section 6.8; what is no digit of base64 is skipped.
[[nodiscard]] Content decodeBase64(QByteArrayView bytes);

//! 7bit, 8bit, binary: the bytes as they are.
[[nodiscard]] Content takeAsIs(QByteArrayView bytes);

}
