#include "app/widgets/disclosure.h"

#include "app/widgets/linkbutton.h"
#include "app/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_toggle(new LinkButton({}, this))
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body))
{
    m_toggle->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(lines(0.3));
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_rows->setContentsMargins(ems(1.2), 0, 0, 0);
    m_rows->setSpacing(lines(0.5));
    connect(m_toggle, &QPushButton::toggled, this, &Disclosure::showState);
    showState();
}

void Disclosure::setTitle(const QString &title)
{
    m_title = title;
    showState();
}

void Disclosure::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_toggle->isChecked();
}

void Disclosure::showState()
{
    const QString closed = isRightToLeft() ? u"◂ "_s : u"▸ "_s;
    m_toggle->setText((isOpen() ? u"▾ "_s : closed) + m_title);
    m_toggle->setAccessibleName(m_title);
    m_toggle->setAccessibleDescription(isOpen() ? tr("open") : tr("closed"));
    m_body->setVisible(isOpen());
}

}
