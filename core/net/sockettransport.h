#pragma once

#include "core/net/tcpdial.h"
#include "core/net/transport.h"

#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

class QSslSocket;

namespace mm {

class ConnectionWatch;

//! The Transport of the running program, and the only user of QSslSocket.
//!
//! TLS 1.2 and newer, ciphers and security level as the system has set them, trust in the system's roots.
//! Whether a certificate was withdrawn is read from the server's own (stapled) answer; nobody else is asked.
//! Bounds: 256 KiB of unread bytes, 16 certificates of a chain, 512 bytes of plaintext in place of TLS.
class SocketTransport final : public Transport
{
    Q_OBJECT

public:
    //! \p authoritiesPem: the roots to trust in place of the system's on loopback, for the practice server.
    explicit SocketTransport(QByteArray authoritiesPem = {}, QObject *parent = nullptr);
    ~SocketTransport() override;

    void open(const QString &address, quint16 port) override;
    void startTls(const QString &peerName) override;
    void send(const QByteArray &bytes) override;
    void close() override;
    void abort() override;
    [[nodiscard]] QByteArray unreadPlaintext() const override { return m_unreadPlaintext; }
    [[nodiscard]] std::optional<LinkQuality> linkQuality() const override;

private:
    enum class State : quint8 { Idle, Connecting, Clear, StartingTls, Handshaking, Encrypted, Closing, Done };

    void onDialled(qintptr descriptor);
    void onConnected();
    void onReadyRead();
    void onEncrypted();
    void onDisconnected();
    void onError(QAbstractSocket::SocketError error, const QString &detail);
    void beginHandshake();
    void breakHandshake(QAbstractSocket::SocketError error, const QString &detail);
    void loseConnection(QAbstractSocket::SocketError error, const QString &detail);
    void lookInClear(const TlsRecord &tls);
    void concludeLook();
    void conclude();
    [[nodiscard]] TlsRecord inspect() const;

    State m_state = State::Idle;
    const QByteArray m_authoritiesPem;
    TcpDial m_dial;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<ConnectionWatch> m_watch;
    QString m_address;
    quint16 m_port = 0;
    QTimer m_tlsStart;
    QString m_peerName;
    QByteArray m_unreadPlaintext;
    bool m_spokeInClear = false;
    QList<QSslError> m_errors;
    std::optional<QSsl::AlertType> m_alertReceived;
    std::optional<QSsl::AlertType> m_alertSent;
    QString m_version; //!< of the session that broke
    QString m_cipher;
    TlsRecord m_tls;
    //! A second connection in clear, once a handshake was answered by something that is no TLS.
    QTcpSocket m_look;
    QTimer m_lookDeadline;
    QTimer m_lookPrompt;
};

}
