#include "app/widgets/servicerow.h"

#include "app/widgets/barstrip.h"
#include "app/widgets/label.h"
#include "app/widgets/marksign.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace mm {

ServiceRow::ServiceRow(QWidget *parent)
    : QWidget(parent)
    , m_sign(new MarkSign(Mark::Waiting, this))
    , m_name(new ElidedLabel(TextRole::Body, this))
    , m_bars(new BarStrip(this))
    , m_sentence(new Label(TextRole::Quiet, this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(ems(0.6));
    layout->setVerticalSpacing(lines(0.25));
    layout->addWidget(m_sign, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_bars, 1, 1);
    layout->addWidget(m_sentence, 2, 1);
    layout->setColumnStretch(1, 1);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_sentence->makeSelectable();
}

void ServiceRow::show(const ServiceLane &lane)
{
    m_sign->setMark(lane.mark);
    m_name->setText(lane.name);
    m_bars->setBars(lane.bars);
    QString word = lane.word;
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    if (lane.sentence.isEmpty())
        m_sentence->setText(word);
    else
        m_sentence->setText(lane.mark == Mark::Running ? lane.sentence : word + u": "_s + lane.sentence);
    setAccessibleName(lane.name + u": "_s + m_sentence->text());
}

void ServiceRow::setTime(qint64 spanMs, qint64 elapsedMs)
{
    m_bars->setTime(spanMs, elapsedMs);
}

}
