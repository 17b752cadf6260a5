#pragma once

#include <QByteArray>
#include <QList>

namespace mm {

//! What was said in clear before a handshake, and behind how many lines of the server each word came: enough
//! to get to the same place on another connection. Bounds: 1 KiB and 16 words; what is longer is not kept.
class ClearScript
{
public:
    void heard(QByteArrayView bytes);
    void said(const QByteArray &words);

    //! False: too much was said to be said again.
    [[nodiscard]] bool isKept() const { return m_isKept; }
    //! From here on it is said again. What was heard up to now is what comes before the handshake.
    void rewind();
    //! What is to be said now; empty: nothing, or nothing yet.
    [[nodiscard]] QByteArray next();
    //! All is said and heard.
    [[nodiscard]] bool isOver() const;

private:
    struct Words
    {
        qsizetype behindLines = 0;
        QByteArray bytes;
    };

    QList<Words> m_words;
    qsizetype m_bytes = 0;
    bool m_isKept = true;
    qsizetype m_lines = 0;
    qsizetype m_linesAtEnd = 0;
    qsizetype m_next = 0;
};

}
