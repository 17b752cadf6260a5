#pragma once

#include "app/viewmodels/stepviewmodel.h"
#include "core/model/session.h"

#include <QObject>

namespace mm {

//! "It works again": what it was, what mended it, what was done, how to keep it from coming back.
class ResultViewModel final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setResult(const KnowledgeBase &knowledge, const Session &session);
    void showChecking();
    void showChange(const QList<ChangeLine> &changes, const QString &sentence);

    [[nodiscard]] const QString &headline() const { return m_headline; }
    [[nodiscard]] QString whatItWasTitle() const;
    [[nodiscard]] const QString &whatItWas() const { return m_whatItWas; }
    [[nodiscard]] const QString &whatMendedIt() const { return m_whatMendedIt; }
    [[nodiscard]] const QStringList &done() const { return m_done; }
    //! How to keep it from coming back; none while it is not mended.
    [[nodiscard]] const QStringList &advice() const { return m_advice; }
    [[nodiscard]] const QStringList &helpDesk() const { return m_helpDesk; } //!< whom to ask; may be empty
    [[nodiscard]] const QList<ChangeLine> &changes() const { return m_changes; }
    [[nodiscard]] const QString &changeSentence() const { return m_changeSentence; }
    [[nodiscard]] bool isChecking() const { return m_checking; }

Q_SIGNALS:
    void changed();

private:
    void describeDeeds(const KnowledgeBase &knowledge, const Session &session);

    bool m_solved = false;
    QString m_headline;
    QString m_whatItWas;
    QString m_whatMendedIt;
    QStringList m_done;
    QStringList m_advice;
    QStringList m_helpDesk;
    QList<ChangeLine> m_changes;
    QString m_changeSentence;
    bool m_checking = false;
};

}
