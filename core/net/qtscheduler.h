#pragma once

#include "core/net/scheduler.h"

#include <QElapsedTimer>

namespace mm {

//! The Scheduler of the running program: Qt's timers and the system's clocks.
class QtScheduler final : public Scheduler
{
public:
    QtScheduler();

    [[nodiscard]] std::unique_ptr<Deadline> deadline(std::function<void()> expired) override;
    [[nodiscard]] std::chrono::milliseconds now() const override;
    [[nodiscard]] QDateTime wallClock() const override;

private:
    QElapsedTimer m_sinceStart;
};

}
