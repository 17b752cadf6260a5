#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace mm {

//! A deadline that can be set again; destroying it cancels it.
class Deadline
{
public:
    virtual ~Deadline() = default;
    virtual void restart(std::chrono::milliseconds after) = 0;
    virtual void stop() = 0;
};

//! The clock and the timers, injected so that tests turn them by hand.
class Scheduler
{
public:
    virtual ~Scheduler() = default;

    //! \p expired is called from the event loop, never inside restart().
    [[nodiscard]] virtual std::unique_ptr<Deadline> deadline(std::function<void()> expired) = 0;
    //! Monotonic time since an arbitrary beginning.
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
    //! The computer's wall clock, UTC; may be wrong (finding clock.skewed).
    [[nodiscard]] virtual QDateTime wallClock() const = 0;
};

}
