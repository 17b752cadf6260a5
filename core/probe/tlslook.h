#pragma once

#include "core/model/observation.h"
#include "core/probe/probecontext.h"

#include <QObject>

namespace mm {

//! A TLS handshake on a connection of its own, where the first connection stays silent: does this port speak
//! TLS from the first byte, and, if asked for, what does it answer over TLS to a mail command?
//! Life: start() once, then exactly one finished(). Destroying it gives up silently.
class TlsLook final : public QObject
{
    Q_OBJECT

public:
    enum class Depth : quint8 { Handshake, Answer };

    struct Target
    {
        QString address;
        quint16 port = 0;
        QString peerName;
    };

    TlsLook(Target target, Depth depth, ProbeContext &context);
    ~TlsLook() override;

    void start();

Q_SIGNALS:
    //! \p words: the first bytes of the answer, at most 512, in clear or over TLS.
    void finished(const mm::TlsRecord &tls, const QByteArray &words);

private:
    void open();
    void giveUp(TlsFailure why);
    void onEncrypted(const TlsRecord &tls);
    void conclude(const TlsRecord &tls, const QByteArray &words);

    const Target m_target;
    const Depth m_depth;
    ProbeContext &m_context;
    std::unique_ptr<Deadline> m_deadline;
    std::unique_ptr<ConnectionGate::Pass> m_pass;
    std::unique_ptr<Transport> m_transport;
    TlsRecord m_tls;
    bool m_concluded = false;
};

}
