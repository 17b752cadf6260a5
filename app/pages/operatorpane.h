#pragma once

#include "app/viewmodels/decisionviewmodel.h"
#include "app/viewmodels/stepviewmodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace mm {

class AnswerList;
class Label;

//! The script of somebody who helps on the telephone, beside the step: what to say, in big letters to read
//! from and to copy, what the answers mean, and what to ask about each action. Where the caller speaks
//! another language than the operator, what to say stands in both, and each action in the caller's.
class OperatorPane final : public QWidget
{
    Q_OBJECT

public:
    OperatorPane(DecisionViewModel &decision, StepViewModel &step, QWidget *parent = nullptr);

private:
    void build();
    [[nodiscard]] QWidget *buildLanguage();
    void showScript();
    void showFurther();
    void showAction(int number, const ActionLine &action);

    DecisionViewModel &m_decision;
    StepViewModel &m_step;
    QComboBox *m_language;
    Label *m_say;
    Label *m_own; //!< the same in the operator's language
    QPushButton *m_copy;
    AnswerList *m_answers;
    Label *m_furtherTitle;
    QVBoxLayout *m_further;
};

}
