#pragma once

#include "core/model/recognition.h"

#include <QSet>

#include <bitset>

namespace mm {

//! Every code in a free text, in the order of the text, each once: at most 10 000, what comes after is left
//! out. The text comes in windows that follow and overlap one another; however it is cut, the codes are the
//! same. One pass with a bounded look around each number or word, so linear in the text's length; what is
//! kept does not grow with it but for the codes.
class CodeScanner
{
public:
    //! What a window has to hold around a place at which the scanner is (UTF-16 units).
    static constexpr qsizetype lookBehind = 256;
    static constexpr qsizetype lookAhead = 512;

    //! \p base is the place of the window's first unit in the text: at most next() - lookBehind, or 0.
    void scan(QStringView window, qsizetype base, bool isLast);

    //! The place in the text from which the next window is scanned.
    [[nodiscard]] qsizetype next() const { return m_next; }

    //! Offsets are those of the text.
    [[nodiscard]] const QList<FoundCode> &codes() const { return m_found; }

private:
    [[nodiscard]] bool startsToken(qsizetype at) const;
    bool takeFrom(qsizetype at);
    bool takeFromNumber(qsizetype at);
    bool takeFromWord(qsizetype at);
    bool takeStatus(qsizetype at);
    bool take(std::optional<FoundCode> found);
    [[nodiscard]] bool isRepeatedReply(qsizetype at) const;

    QStringView m_window;
    qsizetype m_base = 0;
    qsizetype m_next = 0;
    qsizetype m_afterTaken = 0;
    QList<FoundCode> m_found;
    QSet<Code> m_seen;
    // Already taken: saves looking round them again in a long log.
    std::bitset<1000> m_replies;
    QSet<quint32> m_statuses;
};

//! The same of a text that is there as a whole.
[[nodiscard]] QList<FoundCode> scanCodes(QStringView text);

}
