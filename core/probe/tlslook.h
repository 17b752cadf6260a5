#pragma once

#include "core/model/observation.h"
#include "core/probe/probecontext.h"

#include <QObject>

namespace mm {

//! One TLS handshake on a connection of its own and nothing more: does this port speak TLS from the first
//! byte? Life: start() once, then exactly one finished(). Destroying it gives up silently.
class TlsLook final : public QObject
{
    Q_OBJECT

public:
    TlsLook(QString address, quint16 port, QString peerName, ProbeContext &context);
    ~TlsLook() override;

    void start();

Q_SIGNALS:
    void finished(const mm::TlsRecord &tls);

private:
    void open();
    void giveUp(TlsFailure why);
    void conclude(const TlsRecord &tls);

    const QString m_address;
    const quint16 m_port;
    const QString m_peerName;
    ProbeContext &m_context;
    std::unique_ptr<Deadline> m_deadline;
    std::unique_ptr<ConnectionGate::Pass> m_pass;
    std::unique_ptr<Transport> m_transport;
    bool m_concluded = false;
};

}
