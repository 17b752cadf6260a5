#include "core/net/sockettransport.h"

#include "core/net/tlsfailure.h"
#include "core/net/tlssession.h"
#include "core/platform/acknowledgement.h"
#include "core/platform/connectionwatch.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr qint64 mostUnreadBytes = 256 * 1024;

// What the server says of a certificate that we did not show.
bool refusesMissingCertificate(std::optional<QSsl::AlertType> alert)
{
    return alert == QSsl::AlertType::CertificateRequired || alert == QSsl::AlertType::BadCertificate ||
           alert == QSsl::AlertType::HandshakeFailure || alert == QSsl::AlertType::AccessDenied;
}

}

SocketTransport::SocketTransport(QByteArray authoritiesPem, QObject *parent)
    : Transport(parent)
    , m_authoritiesPem(std::move(authoritiesPem))
    , m_asksForStaple(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
{
    m_tlsStart.setSingleShot(true);
    connect(&m_tlsStart, &QTimer::timeout, this, &SocketTransport::beginHandshake);
    connect(&m_look, &ClearLook::concluded, this, [this](const QByteArray &words) {
        m_tls.plaintext = words;
        if (!words.isEmpty())
            m_tls.failure = TlsFailure::PlaintextAnswered;
        Q_EMIT tlsFailed(m_tls);
    });
    makeSocket();
}

void SocketTransport::makeSocket()
{
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(mostUnreadBytes);
    // Queued, because QSslSocket signals from inside calls to it.
    const QSslSocket *socket = m_socket.get();
    connect(socket, &QSslSocket::connected, this, &SocketTransport::onConnected, Qt::QueuedConnection);
    connect(socket, &QSslSocket::readyRead, this, &SocketTransport::onReadyRead, Qt::QueuedConnection);
    connect(socket, &QSslSocket::encrypted, this, &SocketTransport::onEncrypted, Qt::QueuedConnection);
    connect(socket, &QSslSocket::disconnected, this, &SocketTransport::onDisconnected, Qt::QueuedConnection);
    // Sending makes the system hold acknowledgements back again.
    const auto promptly = [this] { acknowledgeAtOnce(m_socket->socketDescriptor()); };
    connect(socket, &QSslSocket::bytesWritten, this, promptly);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, promptly);
    connect(socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const QString detail = m_socket->errorString();
        // Later the session is gone.
        m_version = versionName(m_socket->sessionProtocol());
        m_cipher = m_socket->sessionCipher().name();
        QMetaObject::invokeMethod(
            this, [this, error, detail] { onError(error, detail); }, Qt::QueuedConnection);
    });
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_errors += errors;
        m_socket->ignoreSslErrors();
    });
    connect(socket, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel level, QSsl::AlertType type) {
        if (level == QSsl::AlertLevel::Fatal)
            m_alertReceived = type;
    });
    connect(socket, &QSslSocket::alertSent, this, [this](QSsl::AlertLevel level, QSsl::AlertType type) {
        if (level == QSsl::AlertLevel::Fatal)
            m_alertSent = type;
    });
}

SocketTransport::~SocketTransport()
{
    conclude();
    leaveSocket();
}

void SocketTransport::leaveSocket()
{
    m_socket->disconnect(this);
    m_socket->abort();
    // Somebody may be in the midst of one of its signals.
    m_socket.release()->deleteLater();
}

void SocketTransport::open(const QString &address, quint16 port)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Connecting;
    m_address = address;
    m_port = port;
    dial();
}

void SocketTransport::dial()
{
    m_dial = std::make_unique<TcpDial>();
    connect(m_dial.get(), &TcpDial::connected, this, &SocketTransport::onDialled);
    connect(m_dial.get(), &TcpDial::failed, this, &SocketTransport::onDialFailed);
    if (!m_dial->start(QHostAddress(m_address), m_port))
        m_socket->connectToHost(m_address, m_port);
}

void SocketTransport::onDialled(qintptr descriptor)
{
    m_socket->setSocketDescriptor(descriptor);
    if (m_state == State::Closing)
        m_socket->disconnectFromHost();
    else
        onConnected();
}

void SocketTransport::onDialFailed(TcpOutcome outcome, const QString &detail)
{
    const State was = m_state;
    conclude();
    if (was == State::Redialling)
        Q_EMIT tlsFailed(m_tls);
    else if (was == State::Closing)
        Q_EMIT closed();
    else
        Q_EMIT failed(outcome, detail);
}

void SocketTransport::startTls(const QString &peerName)
{
    if (m_state != State::Clear)
        return;
    m_state = State::StartingTls;
    m_peerName = peerName.endsWith(u'.') ? peerName.chopped(1) : peerName;
    // A turn of the event loop brings in what was sent in clear behind the server's go-ahead.
    if (m_spokeInClear)
        m_tlsStart.start(0ms);
    else
        beginHandshake();
}

void SocketTransport::send(const QByteArray &bytes)
{
    if (m_state != State::Clear && m_state != State::Encrypted)
        return;
    if (m_state == State::Clear) {
        m_spokeInClear = true;
        m_script.said(bytes);
    }
    m_socket->write(bytes);
}

void SocketTransport::close()
{
    if (m_state == State::Idle || m_state == State::Done || m_state == State::Closing)
        return;
    m_tlsStart.stop();
    m_state = State::Closing;
    m_socket->disconnectFromHost();
}

void SocketTransport::abort()
{
    conclude();
}

void SocketTransport::onConnected()
{
    if (m_state != State::Connecting && m_state != State::Redialling)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_watch = std::make_unique<ConnectionWatch>(m_socket->socketDescriptor());
    acknowledgeAtOnce(m_socket->socketDescriptor());
    if (m_state == State::Redialling) {
        m_state = State::Repeating;
        repeat();
        return;
    }
    m_state = State::Clear;
    Q_EMIT connected();
}

void SocketTransport::onReadyRead()
{
    if (m_state == State::Repeating) {
        repeat();
        return;
    }
    const bool listens =
        m_state == State::Clear || m_state == State::StartingTls || m_state == State::Encrypted;
    if (!listens)
        return;
    const QByteArray bytes = m_socket->readAll();
    acknowledgeAtOnce(m_socket->socketDescriptor());
    if (bytes.isEmpty())
        return;
    if (m_state != State::Encrypted) {
        m_spokeInClear = true;
        m_script.heard(bytes);
    }
    if (m_state == State::StartingTls)
        m_unreadPlaintext += bytes;
    Q_EMIT received(bytes);
}

void SocketTransport::beginHandshake()
{
    if (m_state != State::StartingTls)
        return;
    if (m_spokeInClear && m_socket->bytesAvailable() > 0) {
        onReadyRead();
        return; // what came in clear would be taken for TLS, so there is nothing to begin
    }
    m_state = State::Handshaking;
    const bool onThisComputer = QHostAddress(m_address).isLoopback();
    m_socket->setSslConfiguration(
        clientSettings(onThisComputer ? m_authoritiesPem : QByteArray(), m_asksForStaple));
    m_socket->setPeerVerifyName(m_peerName);
    m_socket->startClientEncryption();
}

void SocketTransport::onEncrypted()
{
    if (m_state != State::Handshaking)
        return;
    m_state = State::Encrypted;
    m_tls = inspect(*m_socket, m_errors, m_peerName);
    m_tls.completed = true;
    m_tls.detail = m_stapleFault;
    Q_EMIT encrypted(m_tls);
}

void SocketTransport::onDisconnected()
{
    switch (m_state) {
    case State::Idle:
    case State::Connecting:
    case State::Redialling: // the connection before
    case State::Done:
        return;
    case State::Handshaking:
        breakHandshake(QAbstractSocket::RemoteHostClosedError, m_socket->errorString());
        return;
    case State::Repeating:
        failTls();
        return;
    case State::Clear:
    case State::StartingTls:
    case State::Encrypted:
    case State::Closing:
        loseConnection(QAbstractSocket::RemoteHostClosedError, {});
        return;
    }
}

void SocketTransport::onError(QAbstractSocket::SocketError error, const QString &detail)
{
    switch (m_state) {
    case State::Idle:
    case State::Done:
        return;
    case State::Connecting:
        conclude();
        Q_EMIT failed(connectOutcome(error), detail);
        return;
    case State::Handshaking:
        breakHandshake(error, detail);
        return;
    case State::Redialling:
    case State::Repeating:
        failTls();
        return;
    case State::Clear:
    case State::StartingTls:
    case State::Encrypted:
    case State::Closing:
        loseConnection(error, detail);
        return;
    }
}

void SocketTransport::loseConnection(QAbstractSocket::SocketError error, const QString &detail)
{
    const bool orderly = m_state == State::Closing;
    const bool wasEncrypted = m_state == State::Encrypted;
    const bool reset = m_watch && m_watch->wasReset();
    conclude();
    if (wasEncrypted && refusesMissingCertificate(m_alertReceived)) {
        m_tls.completed = false;
        m_tls.failure = TlsFailure::ClientCertificateRequired;
        m_tls.detail = detail;
        Q_EMIT tlsFailed(m_tls);
    } else if (orderly || (error == QAbstractSocket::RemoteHostClosedError && !reset)) {
        Q_EMIT closed();
    } else {
        Q_EMIT failed(reset ? TcpOutcome::Reset : TcpOutcome::OtherFailure, detail);
    }
}

void SocketTransport::breakHandshake(QAbstractSocket::SocketError error, const QString &detail)
{
    TlsRecord tls = inspect(*m_socket, m_errors, m_peerName);
    tls.detail = detail;
    const bool serverHelloSeen = !m_cipher.isEmpty();
    tls.version = serverHelloSeen ? m_version : QString();
    tls.cipher = m_cipher;
    tls.failure = classify({.error = error,
                            .alertReceived = m_alertReceived,
                            .alertSent = m_alertSent,
                            .detail = detail,
                            .cipherChosen = serverHelloSeen,
                            .reset = m_watch && m_watch->wasReset()});
    m_tls = tls;
    if (isStapleToBlame(error)) {
        startOver();
        return;
    }
    const bool unexplained = tls.failure == TlsFailure::Other && !m_alertReceived;
    const bool isToBeAskedInClear = tls.failure == TlsFailure::PlaintextAnswered || unexplained;
    if (!isToBeAskedInClear || m_spokeInClear) {
        failTls();
        return;
    }
    // The bytes that were taken for TLS are lost inside the library.
    conclude();
    m_look.start(m_address, m_port);
}

void SocketTransport::failTls()
{
    conclude();
    Q_EMIT tlsFailed(m_tls);
}

// Over an answer that it cannot decode Qt ends a handshake that is complete, by itself and without an alert.
bool SocketTransport::isStapleToBlame(QAbstractSocket::SocketError error) const
{
    return m_asksForStaple && error == QAbstractSocket::SslHandshakeFailedError && !m_alertReceived &&
           !m_alertSent && !m_tls.chain.isEmpty() && m_script.isKept();
}

void SocketTransport::startOver()
{
    m_asksForStaple = false;
    m_stapleFault = m_tls.detail;
    m_errors.clear();
    m_watch.reset();
    m_script.rewind();
    m_state = State::Redialling;
    leaveSocket();
    makeSocket();
    dial();
}

void SocketTransport::repeat()
{
    m_script.heard(m_socket->readAll());
    for (QByteArray words = m_script.next(); !words.isEmpty(); words = m_script.next())
        m_socket->write(words);
    if (!m_script.isOver())
        return;
    m_state = State::StartingTls;
    beginHandshake();
}

void SocketTransport::conclude()
{
    m_state = State::Done;
    m_tlsStart.stop();
    m_look.stop();
    if (m_dial)
        m_dial->stop();
    m_watch.reset();
    m_socket->disconnect(this);
    m_socket->abort();
}

std::optional<LinkQuality> SocketTransport::linkQuality() const
{
    return m_watch ? m_watch->linkQuality() : std::nullopt;
}

}
