#include "app/controller/checker.h"

#include "core/diagnosis/rules.h"

using namespace std::chrono_literals;

namespace mm {
namespace {

// Often enough for a bar to be seen growing, seldom enough to cost nothing.
constexpr auto tick = 80ms;

}

Checker::Checker(SurroundingsFactory surroundings, CheckViewModel &view, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
    , m_view(view)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_view.setElapsed(m_elapsed.elapsed()); });
}

Checker::~Checker() = default;

void Checker::start(const CheckRequest &request, const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    m_view.begin(request.services);
    m_runner = std::make_unique<CheckRunner>(request, m_surroundings());
    connect(m_runner.get(), &CheckRunner::stageChanged, &m_view, &CheckViewModel::showStage);
    connect(m_runner.get(), &CheckRunner::serviceFinished, this, &Checker::showService);
    connect(m_runner.get(), &CheckRunner::finished, this, &Checker::finish);
    m_elapsed.start();
    m_tick.start();
    m_runner->start();
}

void Checker::cancel()
{
    if (isRunning())
        m_runner->cancel();
}

void Checker::drop()
{
    m_tick.stop();
    m_runner.reset();
}

void Checker::showService(int service, const ServiceObservation &observation)
{
    const auto findings =
        drawServiceFindings(m_runner->observation(), service, *m_knowledge, QDateTime::currentDateTimeUtc());
    m_view.showService(service, observation, findings, *m_knowledge);
}

void Checker::finish(const CheckObservation &observation)
{
    m_tick.stop();
    // The runner is the sender: it goes when the event loop comes round.
    m_runner.release()->deleteLater();
    Q_EMIT finished(observation);
}

}
