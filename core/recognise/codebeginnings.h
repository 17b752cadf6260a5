#pragma once

#include "core/recognise/codebeginningrules.h"

#include <QStringView>

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

    //! The first from a place on; the stop: none. A place behind the stop is given back. Places rise from
    //! call to call.
    [[nodiscard]] qsizetype next(qsizetype at);

private:
    void mark(qsizetype place);
    [[nodiscard]] BeginningGlyphs fold(qsizetype place) const;

    QStringView m_text;
    qsizetype m_stop;
    qsizetype m_place = 0; //!< of the stretch
    qsizetype m_end = 0;   //!< of what is marked
    BeginningMarks m_marks{};
};

}
