#pragma once

#include "core/net/scheduler.h"

#include <vector>

namespace mm {

//! A clock that a test turns by hand. advance() fires what falls due on the way, in order, and lets queued
//! calls run before and after each.
class ManualScheduler final : public Scheduler
{
public:
    [[nodiscard]] std::unique_ptr<Deadline> deadline(std::function<void()> expired) override;
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    [[nodiscard]] QDateTime wallClock() const override;

    void advance(std::chrono::milliseconds by);
    //! Lets queued calls run without time passing.
    static void settle();

private:
    class Manual;
    std::chrono::milliseconds m_now{1000};
    std::vector<Manual *> m_deadlines;
};

}
