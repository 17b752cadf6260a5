#include "app/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace mm {

Label::Label(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(fontFor(role));
    if (role == TextRole::Quiet)
        setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    align();
}

Label::Label(TextRole role, const QString &text, QWidget *parent)
    : Label(role, parent)
{
    setText(text);
}

QSize Label::minimumSizeHint() const
{
    if (!wordWrap() || buddy())
        return QLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void Label::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void Label::showText(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

// To the edge of the column, whatever the direction of the text itself: a server's English in an Arabic
// window stands where everything else stands.
void Label::align()
{
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

ElidedLabel::ElidedLabel(TextRole role, QWidget *parent)
    : QWidget(parent)
{
    setFont(fontFor(role));
    if (role == TextRole::Quiet)
        setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    // Tooltips guess at markup; escaped, a text that looks like it stays a text.
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, width());
    painter.drawText(
        rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), shown);
}

}
