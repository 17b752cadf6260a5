#include "app/widgets/answerlist.h"

#include "app/widgets/answerbutton.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

AnswerList::AnswerList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(lines(0.3));
}

void AnswerList::show(const QList<AnswerLine> &answers, bool meanings)
{
    clearRows(m_rows);
    int number = 0;
    for (const AnswerLine &answer : answers) {
        auto *button = new AnswerButton(u"%1  %2"_s.arg(++number).arg(answer.label), this);
        button->setObjectName(answer.id.isEmpty() ? u"answer-unknown"_s : u"answer-"_s + answer.id);
        button->setAccessibleName(answer.label);
        button->setAccessibleDescription(answer.meaning);
        button->setShortcut(QKeySequence(Qt::Key_0 + number));
        connect(button, &AnswerButton::clicked, this, [this, id = answer.id] { Q_EMIT chosen(id); });
        m_rows->addWidget(button);
        if (meanings)
            m_rows->addWidget(new Label(TextRole::Quiet, answer.meaning, this));
    }
}

}
