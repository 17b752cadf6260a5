#include "core/protocol/responsecode.h"

#include <algorithm>

namespace mm {

CodedText splitResponseCode(QByteArrayView text)
{
    constexpr qsizetype longestCode = 64;
    const qsizetype end = text.indexOf(']');
    if (!text.startsWith('[') || end < 2)
        return {{}, {}, text};
    const QByteArrayView inside = text.sliced(1, end - 1);
    const qsizetype blank = inside.indexOf(' ');
    const QByteArrayView word = blank < 0 ? inside : inside.first(blank);
    const auto isWord = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '/' || c == '_';
    };
    if (word.isEmpty() || word.size() > longestCode || !std::all_of(word.begin(), word.end(), isWord))
        return {{}, {}, text};
    return {QString::fromLatin1(word).toUpper(), inside.sliced(blank < 0 ? inside.size() : blank + 1),
            text.sliced(end + 1).trimmed()};
}

}
