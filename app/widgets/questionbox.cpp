#include "app/widgets/questionbox.h"

#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

QuestionBox::QuestionBox(QWidget *parent)
    : QWidget(parent)
    , m_question(new Label(TextRole::Body, this))
    , m_doIt(new QPushButton(this))
    , m_leaveIt(new QPushButton(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(lines(0.5));
    rows->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ems(0.6));
    buttons->addWidget(m_doIt);
    buttons->addWidget(m_leaveIt);
    buttons->addStretch();
    rows->addLayout(buttons);
    m_doIt->setObjectName(u"doIt"_s);
    m_leaveIt->setObjectName(u"leaveIt"_s);
    for (QPushButton *button : {m_doIt, m_leaveIt})
        button->setAutoDefault(true);
    connect(m_doIt, &QPushButton::clicked, this, [this] { end(&QuestionBox::agreed); });
    connect(m_leaveIt, &QPushButton::clicked, this, [this] { end(&QuestionBox::declined); });
    hide();
}

void QuestionBox::ask(const QString &question, const QString &doIt, const QString &leaveIt)
{
    m_question->setText(question);
    m_doIt->setText(doIt);
    m_leaveIt->setText(leaveIt);
    for (QPushButton *button : {m_doIt, m_leaveIt})
        button->setAccessibleDescription(question);
    show();
    m_leaveIt->setFocus();
}

void QuestionBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end(&QuestionBox::declined);
    else
        QWidget::keyPressEvent(event);
}

void QuestionBox::end(void (QuestionBox::*with)())
{
    hide();
    Q_EMIT(this->*with)();
}

}
