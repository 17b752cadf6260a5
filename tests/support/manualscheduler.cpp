#include "tests/support/manualscheduler.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace mm {

class ManualScheduler::Manual final : public Deadline
{
public:
    Manual(ManualScheduler &owner, std::function<void()> expired)
        : m_owner(owner)
        , m_expired(std::move(expired))
    {
        m_owner.m_deadlines.push_back(this);
    }
    ~Manual() override { std::erase(m_owner.m_deadlines, this); }

    void restart(std::chrono::milliseconds after) override { due = m_owner.m_now + after; }
    void stop() override { due = never; }
    void fire()
    {
        stop();
        const auto expired = m_expired; // it may destroy this
        expired();
    }

    static constexpr std::chrono::milliseconds never{std::chrono::milliseconds::max()};
    std::chrono::milliseconds due = never;

private:
    ManualScheduler &m_owner;
    const std::function<void()> m_expired;
};

std::unique_ptr<Deadline> ManualScheduler::deadline(std::function<void()> expired)
{
    return std::make_unique<Manual>(*this, std::move(expired));
}

QDateTime ManualScheduler::wallClock() const
{
    static const QDateTime beginning(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc());
    return beginning.addMSecs(m_now.count());
}

void ManualScheduler::advance(std::chrono::milliseconds by)
{
    const auto end = m_now + by;
    settle();
    while (true) {
        const auto next = std::min_element(m_deadlines.begin(), m_deadlines.end(),
                                           [](const Manual *a, const Manual *b) { return a->due < b->due; });
        if (next == m_deadlines.end() || (*next)->due > end)
            break;
        m_now = std::max(m_now, (*next)->due);
        (*next)->fire();
        settle();
    }
    m_now = end;
}

void ManualScheduler::settle()
{
    // Answers to queued calls are queued again; a chain of these is short.
    for (int i = 0; i < 8; ++i)
        QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}
