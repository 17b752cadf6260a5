#include "app/widgets/barstrip.h"

#include "app/widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr int ticks = 4;
constexpr qreal leastBarWidth = 3;

qreal mirrored(const QWidget &widget, qreal x)
{
    return widget.isRightToLeft() ? widget.width() - x : x;
}

// One hue, stage by stage a little stronger: neighbours stay apart without a rainbow.
QColor stageColour(const StageRecord &bar, const QPalette &palette)
{
    if (bar.durationMs >= 0 && !bar.ok)
        return markColour(Mark::Error, palette);
    QColor colour = palette.color(QPalette::Highlight);
    const bool odd = int(bar.stage) % 2 != 0;
    colour.setAlphaF(odd ? 0.9F : 0.55F);
    return colour;
}

}

BarStrip::BarStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarStrip::setBars(const QList<StageRecord> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const StageRecord &bar : bars)
        words << describe(bar);
    setAccessibleName(words.join(u", "_s));
    update();
}

void BarStrip::setTime(qint64 spanMs, qint64 elapsedMs)
{
    m_spanMs = std::max<qint64>(spanMs, 1);
    m_elapsedMs = elapsedMs;
    update();
}

QSize BarStrip::sizeHint() const
{
    return {ems(16), lines(0.9)};
}

QSize BarStrip::minimumSizeHint() const
{
    return {ems(6), lines(0.9)};
}

void BarStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() / 2.0 - 0.5, width(), 1), palette().color(QPalette::Midlight));
    for (const StageRecord &bar : m_bars) {
        const QRectF rect = barRect(bar);
        painter.fillRect(rect, stageColour(bar, palette()));
        if (bar.durationMs >= 0 && !bar.ok)
            painter.fillRect(rect, QBrush(palette().color(QPalette::Base), Qt::BDiagPattern));
    }
}

bool BarStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const StageRecord &bar : m_bars) {
        if (barRect(bar).adjusted(-2, -height(), 2, height()).contains(help->pos()))
            QToolTip::showText(help->globalPos(), describe(bar).toHtmlEscaped(), this);
    }
    return true;
}

QRectF BarStrip::barRect(const StageRecord &bar) const
{
    const qreal scale = qreal(width()) / qreal(m_spanMs);
    const qint64 end = bar.durationMs < 0 ? std::max(m_elapsedMs, bar.startMs) : bar.startMs + bar.durationMs;
    const qreal left = std::min(qreal(bar.startMs) * scale, width() - leastBarWidth);
    const qreal right = std::clamp(qreal(end) * scale, left + leastBarWidth, qreal(width()));
    const qreal x = std::min(mirrored(*this, left), mirrored(*this, right));
    return {x, height() * 0.15, right - left, height() * 0.7};
}

QString BarStrip::describe(const StageRecord &bar)
{
    if (bar.durationMs < 0)
        return tr("%1: running").arg(stageWord(bar.stage));
    const QString time = tr("%1 ms").arg(QLocale().toString(bar.durationMs));
    return bar.ok ? tr("%1: %2").arg(stageWord(bar.stage), time)
                  : tr("%1: failed after %2").arg(stageWord(bar.stage), time);
}

TimeAxis::TimeAxis(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeAxis::setSpan(qint64 spanMs)
{
    m_spanMs = std::max<qint64>(spanMs, 1);
    setAccessibleName(tr("Time axis from 0 to %1 seconds").arg(QLocale().toString(double(m_spanMs) / 1000)));
    update();
}

QSize TimeAxis::sizeHint() const
{
    return {ems(16), lines(1.2)};
}

void TimeAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int tick = 0; tick <= ticks; ++tick) {
        const double seconds = double(m_spanMs) / 1000 * tick / ticks;
        const QString text = tr("%1 s").arg(QLocale().toString(seconds, 'g', 3));
        const qreal half = fontMetrics().horizontalAdvance(text) / 2.0 + 1;
        const qreal x = mirrored(*this, qreal(width()) * tick / ticks);
        const qreal centre = std::clamp(x, half, std::max(half, width() - half));
        painter.drawText(QRectF(centre - half, 0, 2 * half, height()), Qt::AlignCenter, text);
    }
}

}
