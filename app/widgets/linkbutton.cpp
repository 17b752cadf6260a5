#include "app/widgets/linkbutton.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace mm {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + ems(0.4), text.height() + lines(0.3)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {ems(6), sizeHint().height()};
}

// Keeps the text at the edge of the column, where a push button would centre it.
void LinkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::Link));
    const QRect area = rect().adjusted(ems(0.1), 0, -ems(0.1), 0);
    const QString elided =
        QFontMetrics(shown).elidedText(text(), Qt::ElideRight, area.width(), Qt::TextShowMnemonic);
    painter.drawText(area,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                         Qt::TextShowMnemonic,
                     elided);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

}
