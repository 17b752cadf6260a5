#include "app/widgets/messageline.h"

#include "app/widgets/label.h"
#include "app/widgets/marksign.h"

#include <QHBoxLayout>

namespace mm {

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new MarkSign(Mark::None, this))
    , m_text(new Label(TextRole::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(ems(0.5));
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void MessageLine::showMessage(Mark mark, const QString &sentence)
{
    m_sign->setMark(mark);
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (m_field)
        m_field->setAccessibleDescription(sentence);
}

void MessageLine::describe(QWidget *field)
{
    m_field = field;
}

QString MessageLine::text() const
{
    return m_text->text();
}

}
