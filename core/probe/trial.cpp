#include "core/probe/trial.h"

#include <algorithm>
#include <utility>

namespace mm {

Trial::Trial(Target target, ProbeContext &context, DialogueRequest request)
    : m_target(std::move(target))
    , m_context(context)
    , m_request(std::move(request))
    , m_term(context.scheduler.deadline([this] { expire(); }))
{
    m_record.endpoint = m_target.endpoint;
}

Trial::~Trial() = default;

void Trial::start()
{
    m_term->restart(patience::trial);
    m_race = std::make_unique<ConnectRace>(ConnectRace::Course{.addresses = m_target.addresses,
                                                               .port = m_target.endpoint.port,
                                                               .urgency = ConnectionGate::Urgency::Further},
                                           m_context);
    connect(m_race.get(), &ConnectRace::decided, this, &Trial::onDecided);
    m_race->start();
}

void Trial::onDecided(bool connected)
{
    const QList<ConnectAttempt> attempts = m_race->attempts();
    const auto won = std::find_if(attempts.begin(), attempts.end(), [](const ConnectAttempt &attempt) {
        return attempt.outcome == TcpOutcome::Connected;
    });
    if (won != attempts.end())
        m_record.attempt = *won;
    else if (!attempts.isEmpty())
        m_record.attempt = attempts.last();
    m_race->abandon(TcpOutcome::Cancelled);
    if (!connected) {
        finish();
        return;
    }
    m_probe = std::make_unique<DialogueProbe>(DialogueProbe::Target{m_target.endpoint, m_target.peerName},
                                              m_request, m_race->takeWinner(), m_context);
    connect(m_probe.get(), &DialogueProbe::finished, this, &Trial::finish);
    m_probe->start();
}

void Trial::expire()
{
    if (m_finished)
        return;
    if (m_probe) {
        m_probe->expire();
        return;
    }
    m_race->abandon(TcpOutcome::TimedOut);
    onDecided(false);
}

void Trial::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_term->stop();
    if (m_probe) {
        m_record.tls = m_probe->tls();
        m_record.dialogue = m_probe->record();
        m_mailboxLook = m_probe->mailboxLook();
    }
    Q_EMIT finished();
}

}
