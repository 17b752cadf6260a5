#include "app/widgets/answerbutton.h"

#include "app/widgets/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace mm {

AnswerButton::AnswerButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize AnswerButton::sizeHint() const
{
    const int width =
        textSize(QWIDGETSIZE_MAX).width() + sideMargins() + 1; // a part of a pixel breaks a line
    return {width, heightForWidth(width)};
}

QSize AnswerButton::minimumSizeHint() const
{
    return {std::min(ems(8), sizeHint().width()), sizeHint().height()};
}

int AnswerButton::heightForWidth(int width) const
{
    const int oneLine = QPushButton::sizeHint().height();
    return oneLine + textSize(width - sideMargins()).height() - fontMetrics().height();
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    const int side = sideMargins() / 2;
    const auto edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(rect().adjusted(side, 0, -side, 0), int(edge | Qt::AlignVCenter) | Qt::TextWordWrap,
                     text());
}

QSize AnswerButton::textSize(int width) const
{
    return fontMetrics()
        .boundingRect(0, 0, std::max(width, 1), QWIDGETSIZE_MAX, Qt::TextWordWrap, text())
        .size();
}

int AnswerButton::sideMargins() const
{
    return QPushButton::sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

}
