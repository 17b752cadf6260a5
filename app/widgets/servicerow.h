#pragma once

#include "app/viewmodels/checkviewmodel.h"

#include <QWidget>

namespace mm {

class BarStrip;
class ElidedLabel;
class Label;
class MarkSign;

//! One service of the waterfall: mark and word, name, bars, and a sentence.
class ServiceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceRow(QWidget *parent = nullptr);

    void show(const ServiceLane &lane);
    void setTime(qint64 spanMs, qint64 elapsedMs);

private:
    MarkSign *m_sign;
    ElidedLabel *m_name;
    BarStrip *m_bars;
    Label *m_sentence;
};

}
