#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace mm {

//! A page's column of text: scrolls when it must, and no line gets longer than one reads with ease.
class Column final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *body() const { return m_body; }
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }

private:
    QWidget *m_body;
    QVBoxLayout *m_rows;
};

//! Takes every widget out of a layout and deletes it when the event loop comes round: the sender of the
//! signal that led here may be among them.
void clearRows(QLayout *layout);

}
