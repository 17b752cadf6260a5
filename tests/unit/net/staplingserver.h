#pragma once

#include "tests/unit/net/loopback.h"

#include <openssl/ssl.h>

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace mm::testing {

//! A mail server on loopback that hands over any bytes as its authority's answer about its certificate, which
//! QSslSocket does not do. It greets over TLS at once, or offers STARTTLS in SMTP first.
class StaplingServer final : public QTcpServer
{
public:
    enum class Begins : quint8 { Encrypted, InClear };

    StaplingServer(const Identity &identity, QByteArray staple, Begins begins);

    int accepted = 0;      //!< connections
    int asked = 0;         //!< handshakes in which a staple was asked for
    bool onlyOnce = false; //!< every further connection is closed at once
    std::function<void()> onAccepted = [] {};
    QByteArray heardInClear;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Session;
    static int staple(SSL *ssl, void *server);

    const QByteArray m_staple;
    const Begins m_begins;
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
};

}
