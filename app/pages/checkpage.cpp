#include "app/pages/checkpage.h"

#include "app/widgets/barstrip.h"
#include "app/widgets/column.h"
#include "app/widgets/label.h"
#include "app/widgets/marksign.h"
#include "app/widgets/messageline.h"
#include "app/widgets/servicerow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {

CheckPage::CheckPage(CheckViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new Label(TextRole::Title))
    , m_news(new MessageLine)
    , m_rows(new QVBoxLayout)
    , m_axis(new TimeAxis)
{
    auto *column = new Column(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    m_title->setObjectName(u"headline"_s);
    m_news->setObjectName(u"badNews"_s);
    column->rows()->addWidget(m_title);
    column->rows()->addWidget(m_news);
    column->rows()->addSpacing(lines(0.4));
    column->rows()->addLayout(m_rows);
    m_rows->setSpacing(lines(0.9));
    auto *axis = new QHBoxLayout;
    axis->setContentsMargins(lines(1) + ems(0.6), 0, 0, 0);
    axis->addWidget(m_axis);
    column->rows()->addLayout(axis);
    column->rows()->addStretch();

    connect(&m_model, &CheckViewModel::begun, this, &CheckPage::showLanes);
    connect(&m_model, &CheckViewModel::laneChanged, this, [this](int service) {
        if (service < m_lanes.size())
            m_lanes.at(service)->show(m_model.lanes().at(service));
        showTime();
    });
    connect(&m_model, &CheckViewModel::elapsedChanged, this, &CheckPage::showTime);
    connect(&m_model, &CheckViewModel::changed, this, &CheckPage::showNews);
    showLanes();
}

void CheckPage::showLanes()
{
    clearRows(m_rows);
    m_lanes.clear();
    for (const ServiceLane &lane : m_model.lanes()) {
        auto *row = new ServiceRow;
        row->show(lane);
        m_rows->addWidget(row);
        m_lanes << row;
    }
    showTime();
    showNews();
}

void CheckPage::showTime()
{
    m_axis->setSpan(m_model.spanMs());
    for (ServiceRow *row : m_lanes)
        row->setTime(m_model.spanMs(), m_model.elapsedMs());
}

void CheckPage::showNews()
{
    m_title->setText(m_model.headline());
    m_news->showMessage(Mark::Error, m_model.badNews());
    m_axis->setVisible(!m_model.lanes().isEmpty());
}

}
