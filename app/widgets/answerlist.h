#pragma once

#include "app/viewmodels/decisionviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace mm {

//! The answers to a question as numbered buttons: 1 to 9 on the keyboard choose them while no field is being
//! typed in.
class AnswerList final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget *parent = nullptr);

    //! \p meanings: each answer says what it tells, for somebody who asks on the telephone.
    void show(const QList<AnswerLine> &answers, bool meanings);

Q_SIGNALS:
    void chosen(const QString &answerId);

private:
    QVBoxLayout *m_rows;
};

}
