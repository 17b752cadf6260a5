#pragma once

#include "app/viewmodels/testmessageviewmodel.h"

#include <QWidget>

class QPushButton;

namespace mm {

class Label;
class LinkButton;
class MessageLine;
class QuestionBox;

//! "Send a test message to myself": the offer, the question whether to, and what came of it.
class TestMessagePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TestMessagePanel(TestMessageViewModel &model, QWidget *parent = nullptr);

private:
    void showPhase();
    [[nodiscard]] static QString reasonFor(TestMessageViewModel::Phase phase);
    [[nodiscard]] QWidget *buildButtons();

    TestMessageViewModel &m_model;
    Label *m_why;
    MessageLine *m_outcome;
    QPushButton *m_send;
    QPushButton *m_stop;
    LinkButton *m_password;
    QuestionBox *m_question;
};

}
