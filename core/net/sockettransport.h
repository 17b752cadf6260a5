#pragma once

#include "core/net/clearlook.h"
#include "core/net/clearscript.h"
#include "core/net/tcpdial.h"
#include "core/net/transport.h"

#include <QSslError>
#include <QTimer>

#include <optional>

class QSslSocket;

namespace mm {

class ConnectionWatch;

//! The Transport of the running program, and the only user of QSslSocket.
//!
//! TLS 1.2 and newer, ciphers and security level as the system has set them, trust in the system's roots.
//! Whether a certificate was withdrawn is read from the server's own (stapled) answer; nobody else is asked.
//! Where that cannot be decoded, which the library takes for a broken handshake, the connection is made a
//! second time and nothing is asked for; \c detail then says so. Bounds: 256 KiB of unread bytes, 16
//! certificates of a chain, 512 bytes of plaintext in place of TLS.
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
    enum class State : quint8 {
        Idle,
        Connecting,
        Clear,
        StartingTls,
        Handshaking,
        Redialling, //!< for a second connection
        Repeating,  //!< the way to the handshake there
        Encrypted,
        Closing,
        Done
    };

    void makeSocket();
    void leaveSocket();
    void dial();
    void onDialled(qintptr descriptor);
    void onDialFailed(TcpOutcome outcome, const QString &detail);
    void onConnected();
    void onReadyRead();
    void onEncrypted();
    void onDisconnected();
    void onError(QAbstractSocket::SocketError error, const QString &detail);
    void beginHandshake();
    void breakHandshake(QAbstractSocket::SocketError error, const QString &detail);
    void loseConnection(QAbstractSocket::SocketError error, const QString &detail);
    [[nodiscard]] bool isStapleToBlame(QAbstractSocket::SocketError error) const;
    void startOver();
    void repeat();
    void failTls();
    void conclude();

    State m_state = State::Idle;
    const QByteArray m_authoritiesPem;
    std::unique_ptr<TcpDial> m_dial;
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
    ClearLook m_look;
    ClearScript m_script;
    bool m_asksForStaple;
    QString m_stapleFault; //!< the library's words on what it could not decode
};

}
