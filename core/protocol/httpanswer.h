#pragma once

#include "core/protocol/httpbody.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace mm {

//! What a check needs to know of an HTTP answer.
struct HttpAnswer
{
    int status = 0;
    QString location; //!< of a redirect; bounded by the reader's extent
    QDateTime date;   //!< UTC; invalid when absent or not understood
    QByteArray body;  //!< without its transfer coding; bounded by the reader's extent
};

//! Reads the answer to one question out of bytes that may be anything (RFC 9112). Answers that only announce
//! another one (1xx) are passed over. Bounds: 16 KiB and 100 header lines for all heads, HttpBodyReader's.
class HttpAnswerReader
{
public:
    enum class State : quint8 { NeedsMore, Complete, NoHttp };

    //! How much is waited for.
    enum class Extent : quint8 {
        //! The head and the first 256 bytes of the body, or what comes of them before the body breaks off or
        //! its rules: a sign-in page is one however badly it is served. Location: its first 512 characters.
        Beginning,
        //! The whole body, 256 KiB at most, of a success (2xx); of anything else the head alone. What breaks
        //! the rules is no HTTP. Location: 2,048 characters at most.
        Whole
    };

    explicit HttpAnswerReader(Extent extent = Extent::Beginning);

    [[nodiscard]] State feed(QByteArrayView bytes);
    //! The peer has closed: what is there is all.
    [[nodiscard]] State end();
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; } //!< a byte has come
    //! What was wrong, for experts.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    struct BodyHints;

    [[nodiscard]] QByteArrayView takeHead(QByteArrayView bytes);
    void readHead(const QByteArray &head);
    void readField(const QByteArray &name, const QByteArray &value, BodyHints &hints);
    void beginBody(const BodyHints &hints);
    void judgeBody();
    void complete();
    void breakOff(const QString &why);

    const Extent m_extent;
    State m_state = State::NeedsMore;
    QByteArray m_head;
    qsizetype m_interimBytes = 0;
    bool m_hasBegun = false;
    HttpAnswer m_answer;
    std::optional<HttpBodyReader> m_body; //!< once the head has been read
    QString m_fault;
};

//! An HTTP date in its preferred form, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7).
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

}
