#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace mm {

//! What a check of connectivity needs to know of an HTTP answer.
struct HttpAnswer
{
    int status = 0;
    QString location; //!< of a redirect, at most 512 characters
    QDateTime date;   //!< UTC; invalid when absent or not understood
    QByteArray body;  //!< the first 256 bytes
};

//! Reads the answer to one GET out of bytes that may be anything (RFC 9112). Bounds: 16 KiB in all, 100
//! header lines. Only the identity coding is understood; chunked bodies show their chunk size.
class HttpAnswerReader
{
public:
    enum class State : quint8 { NeedsMore, Complete, NoHttp };

    //! Complete as soon as the head and either the whole body or its first 256 bytes are there.
    [[nodiscard]] State feed(const QByteArray &bytes);
    //! The peer has closed: what is there is all.
    [[nodiscard]] State end();
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }

private:
    [[nodiscard]] State read(bool ended);
    [[nodiscard]] bool readHead(const QByteArray &head);

    QByteArray m_bytes;
    HttpAnswer m_answer;
    qsizetype m_bodyLength = 0;
};

//! An HTTP date in its preferred form, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7).
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

}
