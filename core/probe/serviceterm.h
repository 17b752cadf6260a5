#pragma once

#include "core/net/scheduler.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace mm {

//! The time that one service has. It stands still while the service waits for a place at its server, which
//! is no fault of the server's. It is never still for good: every connection that has a place has a deadline.
class ServiceTerm
{
public:
    ServiceTerm(Scheduler &scheduler, std::chrono::milliseconds length, std::function<void()> over)
        : m_scheduler(scheduler)
        , m_deadline(scheduler.deadline(std::move(over)))
    {
        run(length);
    }

    void run(std::chrono::milliseconds length)
    {
        m_left.reset();
        m_end = m_scheduler.now() + length;
        m_deadline->restart(length);
    }

    void pause()
    {
        if (m_left)
            return;
        m_left = std::max(m_end - m_scheduler.now(), std::chrono::milliseconds(0));
        m_deadline->stop();
    }

    void resume()
    {
        if (const auto left = std::exchange(m_left, std::nullopt))
            run(*left);
    }

private:
    Scheduler &m_scheduler;
    std::unique_ptr<Deadline> m_deadline;
    std::chrono::milliseconds m_end{0};
    std::optional<std::chrono::milliseconds> m_left; //!< none: it runs
};

}
