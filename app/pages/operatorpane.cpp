#include "app/pages/operatorpane.h"

#include "app/widgets/answerlist.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

OperatorPane::OperatorPane(DecisionViewModel &decision, StepViewModel &step, QWidget *parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_step(step)
    , m_say(new Label(TextRole::Heading))
    , m_copy(new QPushButton(tr("Cop&y")))
    , m_answers(new AnswerList)
    , m_furtherTitle(new Label(TextRole::Quiet, tr("To ask about this step")))
    , m_further(new QVBoxLayout)
{
    m_say->setObjectName(u"say"_s);
    m_say->makeSelectable();
    m_copy->setObjectName(u"copySay"_s);
    m_copy->setAccessibleName(tr("Copy what to say"));
    m_copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_further->setSpacing(lines(0.5));
    auto *column = new Column(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    column->rows()->addWidget(new Label(TextRole::Quiet, tr("Say")));
    column->rows()->addWidget(m_say);
    column->rows()->addWidget(m_copy);
    column->rows()->addWidget(m_answers);
    column->rows()->addWidget(m_furtherTitle);
    column->rows()->addLayout(m_further);
    column->rows()->addStretch();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_say->text()); });
    connect(m_answers, &AnswerList::chosen, &m_decision, &DecisionViewModel::answer);
    connect(&m_decision, &DecisionViewModel::changed, this, &OperatorPane::showScript);
    connect(&m_step, &StepViewModel::changed, this, &OperatorPane::showScript);
    showScript();
}

void OperatorPane::showScript()
{
    QString say = m_decision.asks() ? m_decision.say() : m_decision.handOverSay();
    if (say.isEmpty())
        say = m_step.purpose();
    m_say->setText(say);
    m_answers->show(m_decision.asks() ? m_decision.answers() : QList<AnswerLine>(), true);
    showFurther();
}

void OperatorPane::showFurther()
{
    clearRows(m_further);
    int number = 0;
    bool any = false;
    for (const ActionLine &action : m_step.actions()) {
        ++number;
        if (action.ask.isEmpty())
            continue;
        any = true;
        auto *ask = new Label(TextRole::Body, u"%1. %2"_s.arg(number).arg(action.ask), this);
        ask->makeSelectable();
        m_further->addWidget(ask);
        for (const QString &answer : action.answers)
            m_further->addWidget(new Label(TextRole::Quiet, answer, this));
    }
    m_furtherTitle->setVisible(any);
}

}
