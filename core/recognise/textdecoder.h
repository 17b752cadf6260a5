#pragma once

#include "core/base/charset.h"

#include <functional>

namespace mm {

//! Turns a file's bytes, in pieces of any size, into text. What comes out, the pieces' borders apart, is the
//! same however the bytes are cut. The character set is found out on the way: by what detectWideCharset()
//! says of the first 64 KB, else ASCII until the first byte above 0x7F, and from there on what
//! detectHighBytes() says of the next 64 KB. The byte order mark is left out. Holds at most 192 KB of bytes.
class TextDecoder
{
public:
    using Sink = std::function<void(QStringView)>;
    explicit TextDecoder(Sink sink);

    void feed(QByteArrayView bytes);
    void finish(); //!< once, after the last bytes

private:
    void decodePending(bool isLast);
    [[nodiscard]] qsizetype begin();
    [[nodiscard]] qsizetype decodeAscii(qsizetype at);

    Sink m_sink;
    QByteArray m_pending;
    std::optional<Charset> m_charset; //!< empty: nothing but ASCII until now
    bool m_hasBegun = false;
};

}
