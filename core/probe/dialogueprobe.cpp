#include "core/probe/dialogueprobe.h"

#include "core/base/overloaded.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

DialogueRequest requestTo(const Endpoint &endpoint, DialogueRequest request)
{
    request.security = endpoint.security;
    request.serverName = endpoint.host.toUtf8();
    request.serverPort = endpoint.port;
    return request;
}

}

DialogueProbe::DialogueProbe(Target target, const DialogueRequest &request, Connection connection,
                             ProbeContext &context)
    : m_target(std::move(target))
    , m_context(context)
    , m_dialogue(context.dialogues(m_target.endpoint.protocol, requestTo(m_target.endpoint, request)))
    , m_connection(std::move(connection))
    , m_deadline(context.scheduler.deadline([this] { onPatienceOver(); }))
{
    const Transport *wire = m_connection.transport.get();
    connect(wire, &Transport::encrypted, this, &DialogueProbe::onEncrypted);
    connect(wire, &Transport::tlsFailed, this, &DialogueProbe::onTlsFailed);
    connect(wire, &Transport::received, this, &DialogueProbe::onReceived);
    connect(wire, &Transport::closed, this, &DialogueProbe::onClosed);
    connect(wire, &Transport::failed, this, &DialogueProbe::onFailed);
}

DialogueProbe::~DialogueProbe() = default;

void DialogueProbe::start()
{
    QMetaObject::invokeMethod(this, &DialogueProbe::begin, Qt::QueuedConnection);
}

void DialogueProbe::begin()
{
    if (m_concluded)
        return;
    if (m_target.endpoint.security == Security::Tls)
        beginHandshake();
    else
        perform(m_dialogue->connected());
}

void DialogueProbe::perform(const Actions &actions)
{
    if (m_concluded)
        return;
    if (!m_asksToSignIn)
        m_deadline->restart(m_dialogue->patience());
    bool done = false;
    for (const Action &action : actions) {
        std::visit(Overloaded{
                       [this](const SendBytes &a) { m_connection.transport->send(a.bytes); },
                       [this](const BeginTls &) { beginHandshake(); },
                       [this](const Resume &) { resumeLater(); },
                       [this](const AskToSignIn &) { askToSignIn(); },
                       [this](const StageBegan &a) { beginStage(a.stage); },
                       [this](const StageEnded &a) { endStage(a.ok, a.detail); },
                       [&done](const Finish &) { done = true; },
                   },
                   action);
    }
    if (done)
        conclude({});
}

// Through the event loop, so that a long computation leaves room for everything else.
void DialogueProbe::resumeLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_concluded)
                perform(m_dialogue->resumed());
        },
        Qt::QueuedConnection);
}

// While others sign in the server owes nothing; the check's own time bounds the wait.
void DialogueProbe::askToSignIn()
{
    m_asksToSignIn = true;
    m_deadline->stop();
    m_signIn = m_context.signIns.ask([this](bool allowed) {
        QMetaObject::invokeMethod(
            this, [this, allowed] { decideSignIn(allowed); }, Qt::QueuedConnection);
    });
}

void DialogueProbe::decideSignIn(bool allowed)
{
    if (std::exchange(m_asksToSignIn, false))
        perform(m_dialogue->signInDecided(allowed));
}

void DialogueProbe::beginStage(Stage stage)
{
    endStage(true, {});
    Q_EMIT stageChanged(m_stage.begin(stage, m_context.elapsed()));
}

void DialogueProbe::endStage(bool ok, const QString &detail)
{
    const auto ended = m_stage.end(ok, detail, m_context.elapsed());
    if (!ended)
        return;
    if (ended->stage == Stage::Auth && m_signIn)
        m_signIn->ended(m_isOutOfTime ? SignInTurns::Outcome::OutOfTime
                                      : signInOutcome(m_dialogue->record()));
    if (ended->stage == Stage::Greeting && !m_dialogue->record().greeting.isEmpty())
        m_greetingMs = ended->durationMs;
    Q_EMIT stageChanged(*ended);
}

void DialogueProbe::beginHandshake()
{
    m_handshaking = true;
    beginStage(Stage::Tls);
    m_deadline->restart(patience::handshake);
    m_connection.transport->startTls(m_target.peerName);
}

void DialogueProbe::onEncrypted(const TlsRecord &tls)
{
    if (m_concluded)
        return;
    m_handshaking = false;
    m_tls = tls;
    endStage(true, tls.cipher.isEmpty() ? tls.version : tls.version % u", "_s % tls.cipher);
    perform(m_dialogue->encrypted(tls.isSound()));
}

void DialogueProbe::onTlsFailed(const TlsRecord &tls)
{
    if (m_concluded)
        return;
    m_connected = false;
    m_tls = tls;
    endStage(false, tls.detail);
    conclude(DialogueEnding::TlsFailed);
}

void DialogueProbe::onReceived(const QByteArray &bytes)
{
    m_heard = true;
    perform(m_dialogue->received(bytes));
}

void DialogueProbe::onClosed()
{
    m_connected = false;
    if (m_concluded) {
        announce();
        return;
    }
    perform(m_dialogue->closed());
    conclude({});
}

void DialogueProbe::onFailed(TcpOutcome outcome, const QString &detail)
{
    m_connected = false;
    if (m_concluded) {
        announce();
        return;
    }
    if (m_handshaking) {
        m_tls.failure = outcome == TcpOutcome::Reset ? TlsFailure::Reset : TlsFailure::Other;
        m_tls.detail = detail;
        conclude(DialogueEnding::TlsFailed);
        return;
    }
    perform(m_dialogue->closed());
    conclude({});
    // A server that has spoken and closed answers what was still sent to it with a reset, too.
    if (outcome == TcpOutcome::Reset && !m_heard && m_dialogue->record().ending == DialogueEnding::Dropped)
        m_ending = DialogueEnding::Reset;
}

void DialogueProbe::onPatienceOver()
{
    if (m_concluded) {
        announce();
        return;
    }
    if (m_handshaking) {
        m_tls.failure = TlsFailure::TimedOut;
        conclude(DialogueEnding::TlsFailed);
        return;
    }
    if (m_asksToSignIn) {
        decideSignIn(false);
        return;
    }
    perform(m_dialogue->timedOut());
    conclude({});
}

void DialogueProbe::expire()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isOutOfTime = true;
            if (!m_concluded)
                onPatienceOver();
        },
        Qt::QueuedConnection);
}

void DialogueProbe::cancel()
{
    if (m_concluded)
        return;
    m_connection.transport->abort();
    m_connected = false;
    conclude(DialogueEnding::Cancelled);
}

void DialogueProbe::conclude(std::optional<DialogueEnding> ending)
{
    if (std::exchange(m_concluded, true))
        return;
    m_ending = ending;
    if (ending != DialogueEnding::Cancelled)
        endStage(false, {});
    m_asksToSignIn = false;
    m_signIn.reset();
    if (m_connected) {
        m_link = m_connection.transport->linkQuality();
        // The last command is given time to go out; the server is not waited for.
        m_deadline->restart(patience::farewell);
        m_connection.transport->close();
        return;
    }
    m_deadline->stop();
    QMetaObject::invokeMethod(this, &DialogueProbe::announce, Qt::QueuedConnection);
}

void DialogueProbe::announce()
{
    if (std::exchange(m_announced, true))
        return;
    m_deadline->stop();
    m_connection.transport->abort();
    m_connection.pass.reset();
    endStage(false, {});
    Q_EMIT finished();
}

DialogueRecord DialogueProbe::record() const
{
    DialogueRecord record = m_dialogue->record();
    record.greetingMs = m_greetingMs;
    if (m_ending)
        record.ending = *m_ending;
    if (m_ending == DialogueEnding::TlsFailed && !m_tls.completed && m_handshaking)
        record.lastStage = Stage::Tls;
    return record;
}

}
