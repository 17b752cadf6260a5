#include "core/probe/servicecheck.h"

#include "core/protocol/wrongprotocol.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

ServiceCheck::ServiceCheck(const Endpoint &endpoint, DialogueRequest request, ProbeContext &context)
    : m_request(std::move(request))
    , m_context(context)
    , m_doubt(context.scheduler.deadline([this] {
        if (m_probe)
            lookForTls();
        else if (isUnanswered())
            Q_EMIT doubtful();
    }))
{
    m_observation.endpoint = endpoint;
    m_observation.securityWasAuto = endpoint.security == Security::Auto;
    m_observation.loginWanted = m_request.credentials.has_value();
    m_observation.submitWanted = m_request.message.has_value();
    if (m_observation.securityWasAuto)
        m_observation.endpoint.security = Security::StartTls;
}

ServiceCheck::~ServiceCheck() = default;

void ServiceCheck::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_ended)
                beginStage(Stage::Dns);
        },
        Qt::QueuedConnection);
}

void ServiceCheck::takeResolution(const NameResolution &resolution)
{
    m_observation.resolution = resolution;
    QMetaObject::invokeMethod(this, &ServiceCheck::resolved, Qt::QueuedConnection);
}

void ServiceCheck::resolved()
{
    if (m_ended)
        return;
    const NameResolution &resolution = m_observation.resolution;
    const bool found = resolution.outcome == NameOutcome::Found;
    endStage(found, found ? resolution.addresses.join(u", "_s) : resolution.detail);
    if (!found) {
        finish();
        return;
    }
    beginStage(Stage::Tcp);
    m_race = std::make_unique<ConnectRace>(
        ConnectRace::Course{.addresses = resolution.addresses, .port = m_observation.endpoint.port},
        m_context);
    connect(m_race.get(), &ConnectRace::opening, this, &ServiceCheck::connecting);
    connect(m_race.get(), &ConnectRace::decided, this, &ServiceCheck::onDecided);
    connect(m_race.get(), &ConnectRace::settled, this, &ServiceCheck::finishWhenSettled);
    m_doubt->restart(patience::firstDoubt);
    m_race->start();
}

void ServiceCheck::beginStage(Stage stage)
{
    Q_EMIT stageChanged(m_stage.begin(stage, m_context.elapsed()));
}

void ServiceCheck::endStage(bool ok, const QString &detail)
{
    if (const auto ended = m_stage.end(ok, detail, m_context.elapsed()))
        keepStage(*ended);
}

void ServiceCheck::keepStage(const StageRecord &stage)
{
    if (stage.durationMs >= 0)
        m_observation.stages << stage;
    Q_EMIT stageChanged(stage);
}

bool ServiceCheck::isUnanswered() const
{
    if (!m_race)
        return false;
    const auto attempts = m_race->attempts();
    return std::all_of(attempts.begin(), attempts.end(), [](const ConnectAttempt &attempt) {
        return attempt.outcome == TcpOutcome::TimedOut || attempt.outcome == TcpOutcome::Cancelled;
    });
}

void ServiceCheck::onDecided(bool connected)
{
    m_doubt->stop();
    if (!connected) {
        const auto attempts = m_race->attempts();
        endStage(false, attempts.isEmpty() ? QString() : attempts.last().detail);
        return; // settled() follows
    }
    Connection connection = m_race->takeWinner();
    m_observation.address = connection.address;
    endStage(true, connection.address);
    converse(std::move(connection), m_observation.endpoint.security);
}

void ServiceCheck::converse(Connection connection, Security security)
{
    m_observation.endpoint.security = security;
    m_probe = std::make_unique<DialogueProbe>(
        DialogueProbe::Target{m_observation.endpoint, m_observation.resolution.name}, m_request,
        std::move(connection), m_context);
    connect(m_probe.get(), &DialogueProbe::stageChanged, this, &ServiceCheck::keepStage);
    connect(m_probe.get(), &DialogueProbe::finished, this, &ServiceCheck::onProbeFinished);
    if (!m_retried)
        m_doubt->restart(m_observation.securityWasAuto ? patience::unknownSecurity : patience::clearGreeting);
    m_probe->start();
}

void ServiceCheck::lookForTls()
{
    const bool isTls = m_observation.endpoint.security == Security::Tls;
    if (m_probe->hasHeard() || m_look || m_talked || (isTls && !m_probe->tls().completed))
        return;
    m_look = std::make_unique<TlsLook>(
        TlsLook::Target{m_observation.address, m_observation.endpoint.port, m_observation.resolution.name},
        isTls ? TlsLook::Depth::Answer : TlsLook::Depth::Handshake, m_context);
    connect(m_look.get(), &TlsLook::finished, this, &ServiceCheck::onTlsLook);
    m_look->start();
}

void ServiceCheck::onTlsLook(const TlsRecord &tls, const QByteArray &words)
{
    if (m_ended || m_talked || !m_probe || m_probe->hasHeard())
        return;
    const QByteArray line = words.first(std::max<qsizetype>(0, words.indexOf('\n'))).trimmed();
    const QString protocol = protocolOfLine(line);
    if (!protocol.isEmpty() && protocol != toId(m_observation.endpoint.protocol)) {
        m_otherProtocol = protocol;
        m_probe->expire();
        return;
    }
    if (m_observation.endpoint.security == Security::Tls)
        return;
    if (m_observation.securityWasAuto && tls.completed) {
        reconnect(Security::Tls);
        return;
    }
    m_observation.tlsInstead = tls;
    if (tls.completed)
        m_probe->expire();
}

// Begins the conversation anew with the security that was found out; what the first try showed in stages
// beyond the connection was an attempt at the wrong one.
void ServiceCheck::reconnect(Security security)
{
    m_retried = true;
    m_formerProbe = std::move(m_probe);
    m_formerProbe->disconnect(this);
    m_formerProbe->cancel();
    m_observation.stages.removeIf(
        [](const StageRecord &s) { return s.stage != Stage::Dns && s.stage != Stage::Tcp; });
    m_secondRace = std::make_unique<ConnectRace>(
        ConnectRace::Course{.addresses = {m_observation.address}, .port = m_observation.endpoint.port},
        m_context);
    connect(m_secondRace.get(), &ConnectRace::decided, this, [this, security](bool connected) {
        if (connected) {
            converse(m_secondRace->takeWinner(), security);
            return;
        }
        m_talked = true;
        finishWhenSettled();
    });
    m_secondRace->start();
}

void ServiceCheck::onProbeFinished()
{
    m_doubt->stop();
    m_observation.tls = m_probe->tls();
    m_observation.dialogue = m_probe->record();
    m_observation.link = m_probe->link();
    if (!m_otherProtocol.isEmpty() && m_observation.dialogue.ending == DialogueEnding::TimedOut) {
        m_observation.dialogue.ending = DialogueEnding::OtherProtocol;
        m_observation.dialogue.otherProtocol = m_otherProtocol;
    }
    if (m_observation.securityWasAuto && !m_retried &&
        m_observation.dialogue.ending == DialogueEnding::StartTlsNotOffered) {
        reconnect(Security::None);
        return;
    }
    m_talked = true;
    finishWhenSettled();
}

void ServiceCheck::finishWhenSettled()
{
    if (m_race->isSettled() && (m_talked || m_observation.address.isEmpty()))
        finish();
}

void ServiceCheck::expire()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_ended)
                return;
            if (m_observation.resolution.outcome == NameOutcome::NotAsked)
                m_observation.resolution.outcome = NameOutcome::TimedOut;
            if (m_race)
                m_race->abandon(TcpOutcome::TimedOut);
            if (m_probe && !m_talked)
                m_probe->expire();
            else
                finish();
        },
        Qt::QueuedConnection);
}

void ServiceCheck::cancel()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_ended)
                return;
            if (m_race)
                m_race->abandon(TcpOutcome::Cancelled);
            if (m_probe && !m_talked) {
                m_probe->cancel();
                m_observation.tls = m_probe->tls();
                m_observation.dialogue = m_probe->record();
            }
            m_observation.dialogue.ending =
                m_talked ? m_observation.dialogue.ending : DialogueEnding::Cancelled;
            finish();
        },
        Qt::QueuedConnection);
}

void ServiceCheck::finish()
{
    if (std::exchange(m_ended, true))
        return;
    m_doubt->stop();
    endStage(false, {});
    if (m_probe)
        m_probe->disconnect(this);
    if (m_race)
        m_observation.attempts = m_race->attempts();
    m_look.reset();
    m_secondRace.reset();
    m_observation.finished = true;
    Q_EMIT finished();
}

}
