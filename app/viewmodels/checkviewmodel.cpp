#include "app/viewmodels/checkviewmodel.h"

#include "core/report/waterfall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr qint64 shortestSpanMs = 200;

const Finding *worstOf(const QList<Finding> &findings, int service)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : findings) {
        if (finding.service != service)
            continue;
        if (!worst || finding.severity > worst->severity)
            worst = &finding;
    }
    return worst;
}

}

void CheckViewModel::begin(const QList<Endpoint> &services)
{
    m_lanes.clear();
    for (const Endpoint &service : services)
        m_lanes << ServiceLane{serviceLine(service), service.host, Mark::Waiting, tr("waiting"), {}, {}};
    m_badNews.clear();
    m_failure.clear();
    m_elapsedMs = 0;
    m_running = true;
    m_finished = false;
    m_cancelled = false;
    Q_EMIT begun();
    Q_EMIT changed();
}

void CheckViewModel::showStage(int service, const StageRecord &stage)
{
    if (service < 0 || service >= m_lanes.size())
        return;
    ServiceLane &lane = m_lanes[service];
    if (!lane.bars.isEmpty() && lane.bars.last().stage == stage.stage && lane.bars.last().durationMs < 0)
        lane.bars.last() = stage;
    else
        lane.bars << stage;
    lane.mark = Mark::Running;
    lane.word = tr("running");
    if (stage.durationMs < 0)
        lane.sentence = runningSentence(stage.stage, lane.host);
    m_elapsedMs = std::max(m_elapsedMs, stage.startMs + std::max<qint64>(stage.durationMs, 0));
    Q_EMIT laneChanged(service);
}

void CheckViewModel::showService(int service, const ServiceObservation &observation,
                                 const QList<Finding> &findings, const KnowledgeBase &knowledge)
{
    if (service < 0 || service >= m_lanes.size())
        return;
    showOutcome(service, observation, findings, knowledge);
    Q_EMIT laneChanged(service);
    Q_EMIT changed();
}

void CheckViewModel::finish(const CheckObservation &observation, const QList<Finding> &findings,
                            const KnowledgeBase &knowledge)
{
    m_running = false;
    m_finished = !observation.cancelled;
    m_cancelled = observation.cancelled;
    m_elapsedMs = std::max(m_elapsedMs, observation.durationMs);
    const int count = int(std::min(m_lanes.size(), observation.services.size()));
    for (int service = 0; service < count; ++service) {
        showOutcome(service, observation.services.at(service), findings, knowledge);
        Q_EMIT laneChanged(service);
    }
    for (const Finding &finding : findings) {
        if (!finding.service && finding.severity == Severity::Error)
            m_badNews = knowledge.summary(finding);
    }
    Q_EMIT changed();
}

void CheckViewModel::restore(const CheckObservation &observation, const QList<Finding> &findings,
                             const KnowledgeBase &knowledge)
{
    QList<Endpoint> services;
    for (const ServiceObservation &service : observation.services)
        services << service.endpoint;
    begin(services);
    finish(observation, findings, knowledge);
}

void CheckViewModel::setFailure(const QString &sentence)
{
    m_failure = sentence;
    m_running = false;
    Q_EMIT changed();
}

void CheckViewModel::setElapsed(qint64 ms)
{
    m_elapsedMs = std::max(m_elapsedMs, ms);
    Q_EMIT elapsedChanged();
}

qint64 CheckViewModel::spanMs() const
{
    return axisSpan(std::max(m_elapsedMs, shortestSpanMs));
}

QString CheckViewModel::headline() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_running)
        return m_badNews.isEmpty() ? tr("Testing your mail servers…")
                                   : tr("A fault was found. The other tests go on…");
    if (m_cancelled)
        return tr("You stopped the check. What had been seen up to then stands below.");
    if (!m_finished)
        return {};
    return m_badNews.isEmpty() ? tr("Every server answered as it should.") : tr("The check found a fault.");
}

Mark CheckViewModel::headlineMark() const
{
    if (!m_failure.isEmpty() || !m_badNews.isEmpty())
        return Mark::Error;
    if (m_running)
        return Mark::Running;
    return m_finished ? Mark::Ok : Mark::Skipped;
}

void CheckViewModel::showOutcome(int service, const ServiceObservation &observation,
                                 const QList<Finding> &findings, const KnowledgeBase &knowledge)
{
    ServiceLane &lane = m_lanes[service];
    lane.name = serviceLine(observation.endpoint);
    if (!observation.stages.isEmpty())
        lane.bars = observation.stages;
    if (!observation.finished) {
        lane.mark = Mark::Skipped;
        lane.word = tr("stopped");
        lane.sentence = tr("Stopped before it was done.");
        return;
    }
    const Finding *worst = worstOf(findings, service);
    const bool isGood = !worst || worst->severity == Severity::Info;
    lane.mark = isGood ? Mark::Ok : markOf(worst->severity);
    lane.word = isGood ? tr("in order") : severityWord(worst->severity);
    lane.sentence = isGood ? successSentence(observation) : knowledge.summary(*worst);
    if (worst && worst->severity == Severity::Error && m_badNews.isEmpty())
        m_badNews = lane.sentence;
}

}
