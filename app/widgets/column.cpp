#include "app/widgets/column.h"

#include "app/widgets/theme.h"

#include <QHBoxLayout>

namespace mm {
namespace {

constexpr double widestEms = 60;

}

Column::Column(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_rows(new QVBoxLayout(m_body))
{
    auto *outer = new QWidget(this);
    auto *layout = new QHBoxLayout(outer);
    layout->setContentsMargins(ems(2), lines(1.2), ems(2), lines(1));
    layout->addWidget(m_body, 100);
    layout->addStretch(1);
    m_body->setMaximumWidth(ems(widestEms));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(lines(0.75));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(outer);
    viewport()->setAutoFillBackground(false);
    outer->setAutoFillBackground(false);
}

void clearRows(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearRows(inner);
        }
        delete item;
    }
}

}
