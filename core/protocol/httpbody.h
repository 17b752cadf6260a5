#pragma once

#include "core/protocol/linebuffer.h"

#include <QByteArray>

namespace mm {

//! How the end of a body is told (RFC 9112 section 6.3).
struct HttpFraming
{
    enum class Kind : quint8 { Empty, Length, Chunks, UntilClose };
    Kind kind = Kind::UntilClose;
    qint64 length = 0; //!< in bytes, of Length
};

//! Reads the body of an HTTP answer out of the bytes behind its head and takes the chunks apart (RFC 9112
//! section 7.1). Bounds: the body's own, 8 KiB for the line of a chunk's size, 256 KiB for all that is not
//! body, 100 trailer lines.
class HttpBodyReader
{
public:
    enum class State : quint8 { NeedsMore, Complete, Malformed, TooLong };

    HttpBodyReader(HttpFraming framing, qsizetype mostBytes);

    [[nodiscard]] State feed(QByteArrayView bytes);
    //! The peer has closed.
    [[nodiscard]] State end();
    [[nodiscard]] State state() const { return m_state; }
    //! What has come; after TooLong the first of it, as many bytes as are allowed.
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] bool isFull() const { return m_body.size() == m_mostBytes; }

private:
    enum class Expects : quint8 { Data, Size, ChunkEnd, Trailer };

    void takeData(QByteArrayView &bytes);
    void takeLine(QByteArrayView &bytes);
    [[nodiscard]] State read(const QByteArray &line);
    [[nodiscard]] State readSize(const QByteArray &line);

    const HttpFraming::Kind m_kind;
    const qsizetype m_mostBytes;
    State m_state = State::NeedsMore;
    Expects m_expects = Expects::Data;
    qint64 m_left = 0; //!< of the data; not of a body that ends with the connection
    LineBuffer m_lines;
    qsizetype m_framingBytes = 0;
    int m_trailers = 0;
    QByteArray m_body;
};

}
