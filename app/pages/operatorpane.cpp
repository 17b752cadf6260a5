#include "app/pages/operatorpane.h"

#include "app/language/language.h"
#include "app/widgets/answerlist.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

OperatorPane::OperatorPane(DecisionViewModel &decision, StepViewModel &step, QWidget *parent)
    : QWidget(parent)
    , m_decision(decision)
    , m_step(step)
    , m_language(new QComboBox)
    , m_say(new Label(TextRole::Heading))
    , m_own(new Label(TextRole::Body))
    , m_copy(new LinkButton(tr("Cop&y")))
    , m_answers(new AnswerList)
    , m_furtherTitle(new Label(TextRole::Quiet, tr("To ask about this step")))
    , m_further(new QVBoxLayout)
{
    build();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_say->text()); });
    connect(m_answers, &AnswerList::chosen, &m_decision, &DecisionViewModel::answer);
    connect(&m_decision, &DecisionViewModel::changed, this, &OperatorPane::showScript);
    connect(&m_decision.caller(), &CallerLanguage::changed, this, &OperatorPane::showScript);
    connect(&m_step, &StepViewModel::changed, this, &OperatorPane::showScript);
    showScript();
}

void OperatorPane::build()
{
    m_say->setObjectName(u"say"_s);
    m_say->makeSelectable();
    m_own->setObjectName(u"sayOwn"_s);
    m_own->makeSelectable();
    m_copy->setObjectName(u"copySay"_s);
    m_copy->setAccessibleName(tr("Copy what to say"));
    m_copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_further->setSpacing(lines(0.5));
    auto *column = new Column(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    column->rows()->addWidget(buildLanguage());
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Quiet, tr("Say")), 1);
    head->addWidget(m_copy);
    column->rows()->addLayout(head);
    column->rows()->addWidget(m_say);
    column->rows()->addWidget(m_own);
    column->rows()->addWidget(m_answers);
    column->rows()->addWidget(m_furtherTitle);
    column->rows()->addLayout(m_further);
    column->rows()->addStretch();
}

QWidget *OperatorPane::buildLanguage()
{
    const QStringList codes = CallerLanguage::choices();
    for (const QString &code : codes)
        m_language->addItem(nameOfLanguage(code), code);
    m_language->setObjectName(u"callerLanguage"_s);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *title = new Label(TextRole::Quiet, tr("The caller speaks"));
    m_language->setAccessibleName(title->text());
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(m_language, 1);
    row->setVisible(codes.size() > 1);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_decision.caller().choose(m_language->currentData().toString()); });
    return row;
}

void OperatorPane::showScript()
{
    const CallerLanguage &caller = m_decision.caller();
    const QSignalBlocker blocker(m_language);
    m_language->setCurrentIndex(m_language->findData(caller.code()));
    QString own = m_decision.asks() ? m_decision.say() : m_decision.handOverSay();
    QString say = m_decision.sayToCaller();
    if (own.isEmpty()) {
        own = m_step.purpose();
        say = m_step.purposeFor(caller);
    }
    m_say->setText(caller.isAnother() ? say : own);
    m_own->showText(caller.isAnother() && say != own ? own : QString());
    m_answers->show(m_decision.asks() ? m_decision.answers() : QList<AnswerLine>(), true);
    showFurther();
}

void OperatorPane::showFurther()
{
    clearRows(m_further);
    int number = 0;
    for (const ActionLine &action : m_step.actions())
        showAction(++number, action);
    m_furtherTitle->setVisible(m_further->count() > 0);
}

void OperatorPane::showAction(int number, const ActionLine &action)
{
    const auto add = [this](TextRole role, const QString &text) {
        auto *label = new Label(role, text, this);
        label->makeSelectable();
        m_further->addWidget(label);
    };
    QString start = u"%1. "_s.arg(number);
    if (m_decision.caller().isAnother()) {
        add(TextRole::Body, start + m_step.actionFor(m_decision.caller(), action.id));
        start.clear();
    }
    if (action.ask.isEmpty())
        return;
    add(start.isEmpty() ? TextRole::Quiet : TextRole::Body, start + action.ask);
    for (const QString &answer : action.answers)
        m_further->addWidget(new Label(TextRole::Quiet, answer, this));
}

}
