#include "app/widgets/marksign.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <initializer_list>

namespace mm {
namespace {

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points)
        path.isEmpty() && path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    return path;
}

QPainterPath outline(Mark mark)
{
    QPainterPath path;
    if (mark == Mark::Error) {
        path = polyline({{0.31, 0.04},
                         {0.69, 0.04},
                         {0.96, 0.31},
                         {0.96, 0.69},
                         {0.69, 0.96},
                         {0.31, 0.96},
                         {0.04, 0.69},
                         {0.04, 0.31}});
        path.closeSubpath();
    } else if (mark == Mark::Warning) {
        path = polyline({{0.5, 0.06}, {0.98, 0.92}, {0.02, 0.92}});
        path.closeSubpath();
    } else if (mark == Mark::Here) {
        path = polyline({{0.18, 0.08}, {0.92, 0.5}, {0.18, 0.92}});
        path.closeSubpath();
    } else {
        path.addEllipse(QRectF(0.04, 0.04, 0.92, 0.92));
    }
    return path;
}

QPainterPath glyph(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return polyline({{0.28, 0.52}, {0.44, 0.68}, {0.73, 0.34}});
    case Mark::Error: {
        QPainterPath cross = polyline({{0.34, 0.34}, {0.66, 0.66}});
        cross.addPath(polyline({{0.66, 0.34}, {0.34, 0.66}}));
        return cross;
    }
    case Mark::Warning: {
        QPainterPath sign = polyline({{0.5, 0.36}, {0.5, 0.6}});
        sign.addPath(polyline({{0.5, 0.76}, {0.5, 0.77}}));
        return sign;
    }
    case Mark::Info: {
        QPainterPath sign = polyline({{0.5, 0.46}, {0.5, 0.74}});
        sign.addPath(polyline({{0.5, 0.27}, {0.5, 0.28}}));
        return sign;
    }
    case Mark::Skipped:
        return polyline({{0.3, 0.5}, {0.7, 0.5}});
    case Mark::Running:
        return polyline({{0.5, 0.26}, {0.5, 0.52}, {0.68, 0.62}});
    case Mark::None:
    case Mark::Waiting:
    case Mark::Here:
        return {};
    }
    return {};
}

bool isFilled(Mark mark)
{
    return mark == Mark::Ok || mark == Mark::Error || mark == Mark::Warning || mark == Mark::Info ||
           mark == Mark::Here;
}

}

void paintMark(QPainter &painter, const QRectF &area, Mark mark, const QPalette &palette)
{
    if (mark == Mark::None)
        return;
    const qreal side = std::min(area.width(), area.height());
    const QColor colour = markColour(mark, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side, side);
    const QPen line(colour, 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(isFilled(mark) ? QPen(Qt::NoPen) : line);
    painter.setBrush(isFilled(mark) ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(outline(mark));
    const QColor inner = isFilled(mark) ? palette.color(QPalette::Base) : colour;
    painter.setPen(QPen(inner, 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(glyph(mark));
    painter.restore();
}

MarkSign::MarkSign(Mark mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMark(mark);
}

void MarkSign::setMark(Mark mark)
{
    m_mark = mark;
    setAccessibleName(markWord(mark));
    update();
}

void MarkSign::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize MarkSign::sizeHint() const
{
    return {lines(m_scale), lines(m_scale)};
}

void MarkSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal margin = height() * 0.06;
    paintMark(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_mark, palette());
}

}
