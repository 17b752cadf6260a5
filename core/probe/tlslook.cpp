#include "core/probe/tlslook.h"

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr qsizetype mostWords = 512;

}

TlsLook::TlsLook(Target target, Depth depth, ProbeContext &context)
    : m_target(std::move(target))
    , m_depth(depth)
    , m_context(context)
    , m_deadline(context.scheduler.deadline([this] { giveUp(TlsFailure::TimedOut); }))
{
}

TlsLook::~TlsLook() = default;

void TlsLook::start()
{
    m_deadline->restart(patience::handshake);
    m_pass =
        m_context.gate.enter(m_target.address, ConnectionGate::Urgency::FirstVerdict, [this] { open(); });
}

void TlsLook::open()
{
    m_transport = m_context.transports();
    const Transport *wire = m_transport.get();
    connect(wire, &Transport::connected, this, [this] { m_transport->startTls(m_target.peerName); });
    connect(wire, &Transport::encrypted, this, &TlsLook::onEncrypted);
    connect(wire, &Transport::tlsFailed, this,
            [this](const TlsRecord &tls) { conclude(tls, tls.plaintext); });
    connect(wire, &Transport::received, this, [this](const QByteArray &bytes) {
        conclude(m_tls, bytes.first(std::min(bytes.size(), mostWords)));
    });
    connect(wire, &Transport::closed, this, [this] { giveUp(TlsFailure::Closed); });
    connect(wire, &Transport::failed, this, [this] { giveUp(TlsFailure::Other); });
    m_transport->open(m_target.address, m_target.port);
}

void TlsLook::onEncrypted(const TlsRecord &tls)
{
    m_tls = tls;
    if (m_depth == Depth::Handshake)
        conclude(tls, {});
    else
        m_transport->send("QUIT\r\n");
}

void TlsLook::giveUp(TlsFailure why)
{
    if (!m_tls.completed)
        m_tls.failure = why;
    conclude(TlsRecord(m_tls), {});
}

void TlsLook::conclude(const TlsRecord &tls, const QByteArray &words)
{
    if (std::exchange(m_concluded, true))
        return;
    m_deadline->stop();
    if (m_transport)
        m_transport->abort();
    m_pass.reset();
    Q_EMIT finished(TlsRecord(tls), QByteArray(words));
}

}
