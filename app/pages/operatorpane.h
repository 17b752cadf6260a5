#pragma once

#include "app/viewmodels/decisionviewmodel.h"
#include "app/viewmodels/stepviewmodel.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace mm {

class AnswerList;
class Label;

//! The script of somebody who helps on the telephone, beside the step: what to say, in big letters to read
//! from and to copy, what the answers mean, and what to ask about each action.
class OperatorPane final : public QWidget
{
    Q_OBJECT

public:
    OperatorPane(DecisionViewModel &decision, StepViewModel &step, QWidget *parent = nullptr);

private:
    void showScript();
    void showFurther();

    DecisionViewModel &m_decision;
    StepViewModel &m_step;
    Label *m_say;
    QPushButton *m_copy;
    AnswerList *m_answers;
    Label *m_furtherTitle;
    QVBoxLayout *m_further;
};

}
