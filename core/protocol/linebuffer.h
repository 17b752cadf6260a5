#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace mm {

//! Cuts a stream of bytes into lines, whatever the pieces in which it arrives. Lines end in LF or CR LF.
//! Bound: it never holds more than one line of maxLineBytes (RFC 5321 section 4.5.3.1 asks for 512, RFC 9051
//! sets none; real capability lines stay below 2 KiB).
class LineBuffer
{
public:
    static constexpr qsizetype maxLineBytes = 8192; //!< without the LF

    enum class Outcome : quint8 { Incomplete, Line, TooLong };

    //! Moves bytes from the front of \p input up to and with the next line end. After Line, takeLine()
    //! has it; after TooLong the buffer holds the line's first maxLineBytes and takes no more.
    [[nodiscard]] Outcome feed(QByteArrayView &input);
    //! The complete line without its end.
    [[nodiscard]] QByteArray takeLine();
    //! What has arrived of a line that is not complete yet.
    [[nodiscard]] QByteArrayView partial() const { return m_pending; }
    void clear() { m_pending.clear(); }

private:
    QByteArray m_pending;
};

}
