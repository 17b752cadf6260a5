#pragma once

#include "core/model/recognition.h"

namespace mm {

//! Where a text quotes what a server answered: from a reply's code to the end of its sentence, over the lines
//! that continue it. What a server gives as its reason weighs more than what a person or a program makes of
//! it around.
class Answers
{
public:
    //! \p codes stand where they do in a whole of which the text is the part from \p place on. Looks at most
    //! 600 units behind each code.
    Answers(QStringView text, const QList<FoundCode> &codes, qsizetype place);

    //! Whether a place is in an answer. Places are asked about in rising order.
    [[nodiscard]] bool hold(qsizetype place);

private:
    struct Stretch
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    QList<Stretch> m_stretches;
    qsizetype m_next = 0;
};

}
