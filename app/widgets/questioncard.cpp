#include "app/widgets/questioncard.h"

#include "app/widgets/answerlist.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/messageline.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

QuestionCard::QuestionCard(DecisionViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_asking(new QWidget(this))
    , m_question(new Label(TextRole::Heading))
    , m_why(new Label(TextRole::Quiet))
    , m_answers(new AnswerList)
    , m_outcome(new MessageLine)
    , m_next(new LinkButton(QString()))
    , m_given(new QVBoxLayout)
{
    m_question->setObjectName(u"question"_s);
    m_why->setObjectName(u"whyAsked"_s);
    m_outcome->setObjectName(u"outcome"_s);
    m_next->setObjectName(u"nextStep"_s);
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins({});
    asking->setSpacing(lines(0.4));
    asking->addWidget(new Label(TextRole::Quiet, tr("Before you begin, one question")));
    asking->addWidget(m_question);
    asking->addWidget(m_answers);
    asking->addWidget(m_why);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(lines(0.4));
    rows->addWidget(m_asking);
    rows->addWidget(m_outcome);
    rows->addWidget(m_next, 0, Qt::AlignLeft);
    rows->addLayout(m_given);
    connect(m_answers, &AnswerList::chosen, &m_model, &DecisionViewModel::answer);
    connect(m_next, &LinkButton::clicked, &m_model, &DecisionViewModel::goOn);
    connect(&m_model, &DecisionViewModel::changed, this, &QuestionCard::showDecision);
    showDecision();
}

void QuestionCard::setQuestionElsewhere(bool elsewhere)
{
    m_elsewhere = elsewhere;
    showDecision();
}

void QuestionCard::showDecision()
{
    const bool asks = m_model.asks() && !m_elsewhere;
    m_asking->setVisible(asks);
    m_question->setText(m_model.question());
    m_why->showText(m_model.why());
    m_answers->show(asks ? m_model.answers() : QList<AnswerLine>(), false);
    m_outcome->showMessage(Mark::Info, m_model.outcome());
    m_next->setText(m_model.nextStepTitle());
    m_next->setVisible(!m_model.outcome().isEmpty() && !m_model.nextStepTitle().isEmpty());
    clearRows(m_given);
    const auto given = m_model.given();
    for (const GivenLine &line : given) {
        auto *again = new LinkButton(tr("You said: %1").arg(line.sentence), this);
        again->setToolTip(tr("Answer this anew"));
        connect(again, &LinkButton::clicked, &m_model,
                [this, question = line.question] { m_model.reopen(question); });
        m_given->addWidget(again);
    }
    setVisible(asks || !m_model.outcome().isEmpty() || !given.isEmpty());
}

}
