#include "app/widgets/noticebar.h"

#include "app/widgets/linkbutton.h"
#include "app/widgets/messageline.h"
#include "app/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

NoticeBar::NoticeBar(NoticeViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_message(new MessageLine)
    , m_close(new LinkButton(tr("Close this note")))
{
    auto *cells = new QHBoxLayout(this);
    cells->setContentsMargins(ems(2), lines(0.5), ems(2), 0);
    cells->setSpacing(ems(1));
    cells->addWidget(m_message, 1);
    cells->addWidget(m_close, 0, Qt::AlignTop);
    m_message->setObjectName(u"trouble"_s);
    m_close->setObjectName(u"closeNote"_s);
    connect(m_close, &QPushButton::clicked, &m_model, &NoticeViewModel::closeNote);
    connect(&m_model, &NoticeViewModel::changed, this, &NoticeBar::showNotice);
    showNotice();
}

void NoticeBar::showNotice()
{
    const QString text = m_model.text();
    m_message->showMessage(m_model.mark(), text);
    if (m_close->hasFocus() && !m_model.canBeClosed())
        focusNextChild();
    m_close->setVisible(m_model.canBeClosed());
    setVisible(!text.isEmpty());
}

}
