#pragma once

#include <QByteArrayView>
#include <QString>

namespace mm {

//! A server's bytes as one line of text that is safe to show and to store: valid UTF-8 is decoded, any
//! other byte becomes "\xE9", control and direction-changing characters become U+FFFD, a tab a blank.
//! Longer texts end in an ellipsis. Bound: at most \p maxCharacters UTF-16 units; reads no more than it
//! shows.
[[nodiscard]] QString cleanText(QByteArrayView bytes, qsizetype maxCharacters);

//! Whether bytes that are no reply are no text either: control characters, or mostly bytes above 127.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

}
