#pragma once

#include <QWidget>

class QPushButton;

namespace mm {

class Label;

//! A question in the page, with the answer that does it and the one that leaves all as it is. Where it stands
//! it is seen together with what it is about, and the keyboard is led to the answer that changes nothing.
class QuestionBox final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBox(QWidget *parent = nullptr);

    void ask(const QString &question, const QString &doIt, const QString &leaveIt);

Q_SIGNALS:
    void agreed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void end(void (QuestionBox::*with)());

    Label *m_question;
    QPushButton *m_doIt;
    QPushButton *m_leaveIt;
};

}
