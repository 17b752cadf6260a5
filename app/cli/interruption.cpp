#include "app/cli/interruption.h"

#include <atomic>
#include <chrono>
#include <csignal>

namespace mm {

namespace {

// A signal handler may touch nothing but this. Looked at so often, a cancelled check ends within 50 ms.
std::atomic<bool> wasInterrupted{false};
constexpr std::chrono::milliseconds interval{5};

void noteInterruption(int signal)
{
    wasInterrupted = true;
    std::signal(signal, SIG_DFL);
}

}

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    wasInterrupted = false;
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
    connect(&m_timer, &QTimer::timeout, this, &Interruption::look);
    m_timer.start(interval);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void Interruption::look()
{
    if (wasInterrupted.exchange(false))
        Q_EMIT interrupted();
}

}
