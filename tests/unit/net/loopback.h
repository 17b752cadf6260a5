#pragma once

#include "core/net/sockettransport.h"
#include "core/practice/practicecertificate.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace mm::testing {

//! An authority, and a leaf that it or the leaf itself signed.
struct Identity
{
    explicit Identity(const CertificateWishes &leafWishes, bool selfSigned = false);

    SigningKey authorityKey;
    SigningKey leafKey;
    QSslCertificate authority;
    QSslCertificate leaf;
    QList<QSslCertificate> chain;
};

//! "mail.test", valid today.
[[nodiscard]] CertificateWishes soundWishes();

//! Listens on loopback; every connection is handed to the test's function.
class Server : public QTcpServer
{
public:
    explicit Server(std::function<void(QSslSocket &)> accepted);

    [[nodiscard]] static QSslConfiguration settings(const Identity &identity);
    static void startTls(QSslSocket &socket, const Identity &identity);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const std::function<void(QSslSocket &)> m_accepted;
};

//! A transport, and what it told.
struct Client
{
    explicit Client(const QByteArray &authorities = {});

    //! Connects, and begins TLS at once when a name is given.
    void open(const QTcpServer &server, const QString &tlsName = {});
    [[nodiscard]] QString faults() const;

    std::unique_ptr<SocketTransport> transport;
    std::optional<TlsRecord> tls;
    QByteArray heard;
    QStringList failures;
};

}
