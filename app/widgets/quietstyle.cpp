#include "app/widgets/quietstyle.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr qreal radius = 4;
constexpr int textIndent = 4; // between a field's frame and its text

// Where a line of the given width is sharp.
QRectF inside(const QRect &rect, qreal pen)
{
    return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
}

bool isMarked(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

void drawFrame(const QStyleOption &option, QPainter &painter, const QBrush &fill)
{
    const bool focused = isMarked(option) && option.state.testFlag(QStyle::State_Enabled);
    const qreal pen = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(focused ? QPalette::Highlight : QPalette::Mid), pen));
    painter.setBrush(fill);
    painter.drawRoundedRect(inside(option.rect, pen), radius, radius);
    painter.restore();
}

QColor shaded(const QColor &colour, const QStyleOption &option)
{
    const bool dark = option.palette.color(QPalette::Window).lightness() < 128;
    const auto moved = [&](int percent) {
        return dark ? colour.lighter(100 + percent) : colour.darker(100 + percent);
    };
    if (option.state.testFlag(QStyle::State_Sunken))
        return moved(14);
    return option.state.testFlag(QStyle::State_MouseOver) ? moved(6) : colour;
}

bool leadsOn(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           button->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) &&
        !option->state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken))
        return;
    const bool primary = leadsOn(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(
        shaded(option->palette.color(primary ? QPalette::Highlight : QPalette::Button), *option));
    painter->setPen(primary ? QPen(Qt::NoPen) : QPen(option->palette.color(QPalette::Mid), 1));
    painter->drawRoundedRect(inside(option->rect, 1), radius, radius);
    painter->restore();
}

void drawFocus(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::Highlight), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inside(option->rect, 2), radius, radius);
    painter->restore();
}

// A focus ring in the accent colour cannot be seen on the accent colour: there it is drawn within, in the
// colour of the text.
void drawPrimaryFocus(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::HighlightedText), 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), radius - 1, radius - 1);
    painter->restore();
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state.testFlag(QStyle::State_On);
    const QRectF box = inside(option->rect, 1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(on ? QPalette::Highlight : QPalette::PlaceholderText), 1.5));
    painter->setBrush(option->palette.color(on ? QPalette::Highlight : QPalette::Base));
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.73));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.79, box.height() * 0.3));
        painter->setPen(
            QPen(option->palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state.testFlag(QStyle::State_On);
    const QRectF ring = inside(option->rect, 1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(on ? QPalette::Highlight : QPalette::PlaceholderText), 1.5));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawEllipse(ring);
    if (on) {
        const qreal rim = ring.width() * 0.28;
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Highlight));
        painter->drawEllipse(ring.adjusted(rim, rim, -rim, -rim));
    }
    painter->restore();
}

void drawArrow(const QStyleOption *option, QPainter *painter, const QRectF &area)
{
    const qreal size = option->fontMetrics.height() / 4.0;
    const QPointF centre = area.center();
    QPainterPath arrow(centre + QPointF(-size, -size / 2));
    arrow.lineTo(centre + QPointF(0, size / 2));
    arrow.lineTo(centre + QPointF(size, -size / 2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::PlaceholderText), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(arrow);
    painter->restore();
}

}

QuietStyle::QuietStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    // Primitives that are not ours fall through to Fusion; an exhaustive switch over Qt's would say nothing.
    if (element == PE_PanelButtonCommand)
        drawButton(option, painter);
    else if (element == PE_FrameFocusRect)
        drawFocus(option, painter);
    else if (element == PE_IndicatorCheckBox)
        drawCheckBox(option, painter);
    else if (element == PE_IndicatorRadioButton)
        drawRadioButton(option, painter);
    else if (element == PE_PanelLineEdit)
        drawFrame(*option, *painter, option->palette.base());
    else if (element == PE_Frame)
        drawFrame(*option, *painter, Qt::NoBrush);
    else if (element != PE_FrameLineEdit && element != PE_FrameDefaultButton)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButton && button) {
        proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, button, painter, widget);
        if (isMarked(*option))
            leadsOn(option) ? drawPrimaryFocus(option, painter) : drawFocus(option, painter);
    } else if (element == CE_PushButtonLabel && leadsOn(option)) {
        QStyleOptionButton primary = *button;
        primary.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &primary, painter, widget);
    } else if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.window());
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawFrame(*option, *painter, shaded(option->palette.color(QPalette::Base), *option));
        drawArrow(option, painter, QRectF(subControlRect(control, option, SC_ComboBoxArrow, widget)));
        return;
    }
    if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        const bool vertical = option->rect.height() > option->rect.width();
        const int gap = std::min(option->rect.height(), option->rect.width()) / 4;
        const QRect bar = vertical ? slider.adjusted(gap, 2, -gap, -2) : slider.adjusted(2, gap, -2, -gap);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const bool active = option->state.testAnyFlags(State_MouseOver | State_Sunken);
        painter->setBrush(option->palette.color(active ? QPalette::PlaceholderText : QPalette::Mid));
        const qreal round = std::min(bar.width(), bar.height()) / 2.0;
        painter->drawRoundedRect(bar, round, round);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    if (type == CT_PushButton)
        return QSize(result.width() + line / 2, std::max(result.height(), line * 19 / 10));
    if (type == CT_LineEdit || type == CT_ComboBox)
        return QSize(result.width() + 2 * textIndent, std::max(result.height(), line * 19 / 10));
    return result;
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(textIndent, 0, -textIndent, 0) : rect;
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control != CC_ComboBox || subControl != SC_ComboBoxEditField)
        return rect;
    return option->direction == Qt::LeftToRight ? rect.adjusted(textIndent, 0, 0, 0)
                                                : rect.adjusted(0, 0, -textIndent, 0);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isIndicator = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
                             metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight;
    if (isIndicator)
        return (option ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height()) * 9 / 10;
    if (metric == PM_DefaultFrameWidth)
        return 2;
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

}
