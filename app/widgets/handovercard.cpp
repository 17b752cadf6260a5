#include "app/widgets/handovercard.h"

#include "app/widgets/label.h"
#include "app/widgets/marksign.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

HandOverCard::HandOverCard(DecisionViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new Label(TextRole::Heading))
    , m_text(new Label(TextRole::Body))
{
    auto *button = new QPushButton(tr("&Hand over…"), this);
    button->setObjectName(u"handOver"_s);
    button->setToolTip(tr("Shows the report of all that was tested and tried, to copy or to save"));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_title->setObjectName(u"handOverTitle"_s);
    m_text->setObjectName(u"handOverText"_s);
    m_text->makeSelectable();
    auto *words = new QVBoxLayout;
    words->setSpacing(lines(0.4));
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(button, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(ems(0.6));
    layout->addWidget(new MarkSign(Mark::Warning, this), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(button, &QPushButton::clicked, &m_model, &DecisionViewModel::handOver);
    connect(&m_model, &DecisionViewModel::changed, this, &HandOverCard::showDecision);
    showDecision();
}

void HandOverCard::showDecision()
{
    m_title->setText(m_model.handOverTitle());
    m_text->setText(m_model.handOverText());
    setVisible(m_model.escalates());
}

}
