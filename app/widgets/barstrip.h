#pragma once

#include "core/model/observation.h"

#include <QWidget>

namespace mm {

//! The bars of one service on the time axis that all services share. A stage that failed is hatched as
//! well as coloured; what the bars show is said in the accessible description too.
class BarStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit BarStrip(QWidget *parent = nullptr);

    void setBars(const QList<StageRecord> &bars);
    //! \p spanMs is the axis' length, \p elapsedMs how far a running bar has grown.
    void setTime(qint64 spanMs, qint64 elapsedMs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF barRect(const StageRecord &bar) const;
    [[nodiscard]] static QString describe(const StageRecord &bar);

    QList<StageRecord> m_bars;
    qint64 m_spanMs = 1;
    qint64 m_elapsedMs = 0;
};

//! The axis itself: ticks and their times.
class TimeAxis final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeAxis(QWidget *parent = nullptr);

    void setSpan(qint64 spanMs);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_spanMs = 1;
};

}
