#pragma once

#include "core/model/observation.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace mm {

//! One TCP connection that can turn into TLS. Life: open() once; then connected() or failed(); after
//! that received() and, once, closed(), failed() or tlsFailed(). Emits nothing inside a call to it, nor
//! after closed(), failed(), tlsFailed() or abort(). Destroying it closes the socket silently.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \p address is numeric; names are resolved before (Resolver).
    virtual void open(const QString &address, quint16 port) = 0;
    //! Begins the handshake and completes it whatever the certificate (D11). \p peerName (A-labels) is
    //! the name that the certificate is held against and, unless it is an address, sent as SNI.
    //! received() between this call and encrypted() brings bytes that came in clear.
    virtual void startTls(const QString &peerName) = 0;
    virtual void send(const QByteArray &bytes) = 0;
    //! Closes in order after what was sent has gone out.
    virtual void close() = 0;
    virtual void abort() = 0;
    //! Bytes that arrived in clear and were not read before startTls(): RFC 3207 section 6.
    [[nodiscard]] virtual QByteArray unreadPlaintext() const = 0;
    //! How the open connection has fared up to now; none where that cannot be told.
    [[nodiscard]] virtual std::optional<LinkQuality> linkQuality() const { return std::nullopt; }

Q_SIGNALS:
    void connected();
    void encrypted(const mm::TlsRecord &tls);
    //! Can come after encrypted(): with TLS 1.3 a server refuses a missing client certificate only then.
    void tlsFailed(const mm::TlsRecord &tls);
    void received(const QByteArray &bytes);
    void closed();
    void failed(mm::TcpOutcome outcome, const QString &detail);
};

using TransportFactory = std::function<std::unique_ptr<Transport>()>;

}
