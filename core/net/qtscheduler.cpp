#include "core/net/qtscheduler.h"

#include <QTimer>

namespace mm {

namespace {

class TimerDeadline final : public Deadline
{
public:
    explicit TimerDeadline(std::function<void()> expired)
    {
        m_timer.setSingleShot(true);
        // The connection holds the function, so that it may destroy the deadline that calls it.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(expired));
    }

    void restart(std::chrono::milliseconds after) override { m_timer.start(after); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

}

QtScheduler::QtScheduler()
{
    m_sinceStart.start();
}

std::unique_ptr<Deadline> QtScheduler::deadline(std::function<void()> expired)
{
    return std::make_unique<TimerDeadline>(std::move(expired));
}

std::chrono::milliseconds QtScheduler::now() const
{
    return std::chrono::milliseconds(m_sinceStart.elapsed());
}

QDateTime QtScheduler::wallClock() const
{
    return QDateTime::currentDateTimeUtc();
}

}
