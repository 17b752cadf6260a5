#include "core/probe/tlslook.h"

#include <utility>

namespace mm {

TlsLook::TlsLook(QString address, quint16 port, QString peerName, ProbeContext &context)
    : m_address(std::move(address))
    , m_port(port)
    , m_peerName(std::move(peerName))
    , m_context(context)
    , m_deadline(context.scheduler.deadline([this] { giveUp(TlsFailure::TimedOut); }))
{
}

TlsLook::~TlsLook() = default;

void TlsLook::start()
{
    m_deadline->restart(patience::handshake);
    m_pass = m_context.gate.enter(m_address, [this] { open(); });
}

void TlsLook::open()
{
    m_transport = m_context.transports();
    const Transport *wire = m_transport.get();
    connect(wire, &Transport::connected, this, [this] { m_transport->startTls(m_peerName); });
    connect(wire, &Transport::encrypted, this, &TlsLook::conclude);
    connect(wire, &Transport::tlsFailed, this, &TlsLook::conclude);
    connect(wire, &Transport::closed, this, [this] { giveUp(TlsFailure::Closed); });
    connect(wire, &Transport::failed, this, [this] { giveUp(TlsFailure::Other); });
    m_transport->open(m_address, m_port);
}

void TlsLook::giveUp(TlsFailure why)
{
    TlsRecord tls;
    tls.failure = why;
    conclude(tls);
}

void TlsLook::conclude(const TlsRecord &tls)
{
    if (std::exchange(m_concluded, true))
        return;
    m_deadline->stop();
    if (m_transport)
        m_transport->abort();
    m_pass.reset();
    Q_EMIT finished(tls);
}

}
