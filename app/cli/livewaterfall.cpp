#include "app/cli/livewaterfall.h"

#include "app/cli/console.h"

using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto betweenDrawings = 100ms;
constexpr qsizetype mostLanes = 20; // the least terminals have 24 lines

}

QList<WaterfallLane> lanesOf(const QList<Endpoint> &services)
{
    QList<WaterfallLane> lanes;
    for (const Endpoint &service : services)
        lanes << WaterfallLane{hostAndPort(service.host, service.port), {}, false};
    return lanes;
}

LiveWaterfall::LiveWaterfall(const CheckRunner &runner, const QList<Endpoint> &services, Console &console)
    : m_console(console)
    , m_lanes(lanesOf(services))
{
    if (!console.canRedraw() || services.size() > mostLanes)
        return;
    connect(&runner, &CheckRunner::stageChanged, this, &LiveWaterfall::keep);
    connect(&m_redraw, &QTimer::timeout, this, &LiveWaterfall::draw);
    m_elapsed.start();
    m_redraw.start(betweenDrawings);
}

LiveWaterfall::~LiveWaterfall()
{
    m_console.redraw({});
}

void LiveWaterfall::keep(int service, const StageRecord &stage)
{
    auto &stages = m_lanes[service].stages;
    if (!stages.isEmpty() && stages.last().durationMs < 0)
        stages.removeLast();
    stages << stage;
}

void LiveWaterfall::draw()
{
    const int width = m_console.redrawWidth();
    if (width < leastWaterfallColumns)
        m_console.redraw({});
    else
        m_console.redraw(drawWaterfall(m_lanes, m_elapsed.elapsed(), width));
}

}
