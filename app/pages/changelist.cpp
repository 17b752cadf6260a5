#include "app/pages/changelist.h"

#include "app/widgets/column.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

ChangeList::ChangeList(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new MessageLine(this))
    , m_rows(new QVBoxLayout)
{
    m_sentence->setObjectName(u"changeSentence"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(lines(0.3));
    layout->addWidget(m_sentence);
    layout->addLayout(m_rows);
    m_rows->setContentsMargins(lines(1) + ems(0.5), 0, 0, 0);
    m_rows->setSpacing(lines(0.3));
    hide();
}

void ChangeList::show(const QList<ChangeLine> &changes, const QString &sentence, bool running)
{
    clearRows(m_rows);
    const bool worse = std::any_of(changes.begin(), changes.end(),
                                   [](const ChangeLine &line) { return line.mark == Mark::Error; });
    const Mark settled = changes.isEmpty() ? Mark::Info : (worse ? Mark::Error : Mark::Ok);
    m_sentence->showMessage(running ? Mark::Running : settled, sentence);
    for (const ChangeLine &line : changes) {
        m_rows->addWidget(new Label(TextRole::Quiet, line.service));
        m_rows->addWidget(new Label(TextRole::Body,
                                    tr("Before: %1").arg(line.before) + u'\n' + tr("Now: %1").arg(line.now)));
    }
    setVisible(!sentence.isEmpty());
}

}
