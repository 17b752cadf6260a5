#pragma once

#include "app/viewmodels/decisionviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace mm {

class AnswerList;
class Label;
class LinkButton;
class MessageLine;

//! What the engine wants next, above the actions of a step: one question with its answers, what an answer has
//! changed, and the answers that were given. Nothing of it is shown while there is nothing to say.
class QuestionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionCard(DecisionViewModel &model, QWidget *parent = nullptr);

    //! Without the question itself: it stands beside the page, in the operator's script.
    void setQuestionElsewhere(bool elsewhere);

private:
    void showDecision();

    DecisionViewModel &m_model;
    QWidget *m_asking;
    Label *m_question;
    Label *m_why;
    AnswerList *m_answers;
    MessageLine *m_outcome;
    LinkButton *m_next;
    QVBoxLayout *m_given;
    bool m_elsewhere = false;
};

}
