#pragma once

#include "app/viewmodels/wording.h"

#include <QObject>

namespace mm {

//! What the window says above whatever page is shown: a trouble of the program, which stays until it is over,
//! and a note about the session at hand, which stays until it is closed or another session is.
class NoticeViewModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setTrouble(const QString &sentence); //!< empty: it is over
    void setNote(mm::Mark mark, const QString &sentence);
    void closeNote();

    [[nodiscard]] Mark mark() const;
    [[nodiscard]] QString text() const; //!< a line each; empty: nothing is to be said
    [[nodiscard]] bool canBeClosed() const { return m_trouble.isEmpty() && !m_note.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    QString m_trouble;
    QString m_note;
    Mark m_noteMark = Mark::None;
};

}
