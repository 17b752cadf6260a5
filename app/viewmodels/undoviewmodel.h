#pragma once

#include "core/steps/undoplan.h"

#include <QObject>

namespace mm {

//! "Put everything back": what a session changed and has not put back, the latest first, and the way through
//! it, one change at a time, each with the person's consent. What was changed on another computer is told
//! and not offered.
class UndoViewModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setKnowledge(const KnowledgeBase &knowledge);
    //! The session as it is now: what has been put back is no longer in the plan.
    void setSession(const Session &session);
    void clear();

    [[nodiscard]] QStringList toDo() const;       //!< what can be put back and how, in that order
    [[nodiscard]] QStringList impossible() const; //!< what cannot
    [[nodiscard]] QStringList elsewhere() const;  //!< what can be put back on another computer alone, and how
    [[nodiscard]] bool isWalking() const { return m_current.has_value(); }
    [[nodiscard]] const std::optional<UndoItem> &current() const { return m_current; }
    [[nodiscard]] QString position() const; //!< "Change 1 of 3"
    [[nodiscard]] const QString &outcome() const { return m_outcome; }

    void begin();
    void putBackByHand(); //!< the person says that they did
    void leave();         //!< the current change stays
    void stop();

Q_SIGNALS:
    void changed();
    void donePutBack(const mm::UndoItem &item); //!< by hand
    void finished();                            //!< something was put back, and the checks may tell

private:
    void goOn();

    const KnowledgeBase *m_knowledge = nullptr;
    QList<UndoItem> m_plan;
    QList<UndoItem> m_elsewhere;
    std::optional<UndoItem> m_current;
    QList<UndoItem> m_left;
    QString m_outcome;
    int m_count = 0;
    int m_putBack = 0;
};

}
