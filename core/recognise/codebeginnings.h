#pragma once

#include <QStringView>

#include <array>

namespace mm {

//! The places of a text where a code may begin, told by what stands within nine units of them; all others
//! can be passed over unseen, and of a log that is nearly all. Told for a whole stretch at once, without a
//! branch, so that the compiler can use the processor's wide registers. Outside the text all units are 0.
class CodeBeginnings
{
public:
    //! No place from \p stop on is told.
    CodeBeginnings(QStringView text, qsizetype stop)
        : m_text(text)
        , m_stop(stop)
    {
    }

    //! The first from a place on; the stop: none. A place behind the stop is given back.
    [[nodiscard]] qsizetype next(qsizetype at);

private:
    static constexpr qsizetype stretch = 512;
    static constexpr qsizetype reach = 9;

    using Marks = std::array<quint8, stretch>;
    using Glyphs = std::array<quint8, 1 + stretch + reach>; // the first stands left of the stretch

    void mark(qsizetype place);
    [[nodiscard]] Glyphs fold(qsizetype place) const;

    QStringView m_text;
    qsizetype m_stop;
    qsizetype m_place = 0; //!< of the stretch
    qsizetype m_end = 0;   //!< of what is marked
    Marks m_marks{};       //!< not 0: a code may begin here
};

}
