#pragma once

#include "app/viewmodels/checkviewmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace mm {

class Label;
class MarkSign;
class MessageLine;
class ServiceRow;
class TimeAxis;

//! "Checking": the waterfall of all services, the first bad news on top.
class CheckPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPage(CheckViewModel &model, QWidget *parent = nullptr);

private:
    void showLanes();
    void showTime();
    void showNews();

    CheckViewModel &m_model;
    Label *m_title;
    MessageLine *m_news;
    QVBoxLayout *m_rows;
    TimeAxis *m_axis;
    QList<ServiceRow *> m_lanes;
};

}
