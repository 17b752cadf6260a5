#pragma once

#include "app/viewmodels/wording.h"

#include <QWidget>

class QPainter;

namespace mm {

//! Draws the shape of a mark: a tick in a circle, a cross in an octagon, a triangle … distinct without
//! colour.
void paintMark(QPainter &painter, const QRectF &area, Mark mark, const QPalette &palette);

//! One mark, as high as a line of text; its word is its accessible name.
class MarkSign final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkSign(Mark mark = Mark::None, QWidget *parent = nullptr);

    void setMark(Mark mark);
    void setScale(double scale); //!< in lines of body text
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    double m_scale = 1;
};

}
