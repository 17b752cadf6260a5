#include "core/net/sockettransport.h"

#include "core/net/certificatejudge.h"
#include "core/net/certificatereader.h"
#include "core/net/stapledanswer.h"
#include "core/net/tlsfailure.h"
#include "core/platform/acknowledgement.h"
#include "core/platform/connectionwatch.h"
#include "core/platform/trustedroots.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr qint64 mostUnreadBytes = 256 * 1024;
constexpr qsizetype mostCertificates = 16;
constexpr qint64 mostPlaintext = 512;
constexpr auto lookLasts = 2500ms;
constexpr auto lookListens = 800ms;

QString versionName(QSsl::SslProtocol protocol)
{
    switch (int(protocol)) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

QSslConfiguration configuration(const QByteArray &authoritiesPem)
{
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setProtocol(QSsl::SecureProtocols);
    settings.setPeerVerifyMode(QSslSocket::VerifyPeer);
    settings.setOcspStaplingEnabled(QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    if (!authoritiesPem.isEmpty())
        settings.setCaCertificates(QSslCertificate::fromData(authoritiesPem));
    return settings;
}

// The names decide first: a computer with no roots of its own pays for one look into an empty folder.
bool endsInAddedRoot(const CertificateRecord &last)
{
    const auto roots = addedRoots();
    return std::any_of(roots.begin(), roots.end(), [&](const QByteArray &root) {
        return subjectOf(root) == last.issuer && !comesWithTheSystem(root);
    });
}

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
    , m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(mostUnreadBytes);
    m_look.setProxy(QNetworkProxy::NoProxy);
    m_tlsStart.setSingleShot(true);
    m_lookDeadline.setSingleShot(true);
    m_lookPrompt.setSingleShot(true);
    connect(&m_tlsStart, &QTimer::timeout, this, &SocketTransport::beginHandshake);
    connect(&m_lookDeadline, &QTimer::timeout, this, &SocketTransport::concludeLook);
    // What waits to be spoken to answers a command that ends any mail conversation.
    connect(&m_lookPrompt, &QTimer::timeout, &m_look, [this] { m_look.write("QUIT\r\n"); });
    connect(&m_look, &QTcpSocket::readyRead, this, &SocketTransport::concludeLook, Qt::QueuedConnection);
    connect(&m_look, &QTcpSocket::errorOccurred, this, &SocketTransport::concludeLook, Qt::QueuedConnection);

    connect(&m_dial, &TcpDial::connected, this, &SocketTransport::onDialled);
    connect(&m_dial, &TcpDial::failed, this, [this](TcpOutcome outcome, const QString &detail) {
        const bool wasClosed = m_state == State::Closing;
        conclude();
        if (wasClosed)
            Q_EMIT closed();
        else
            Q_EMIT failed(outcome, detail);
    });

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
    // The owner may be in the midst of one of the socket's signals.
    m_socket.release()->deleteLater();
}

void SocketTransport::open(const QString &address, quint16 port)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Connecting;
    m_address = address;
    m_port = port;
    if (!m_dial.start(QHostAddress(address), port))
        m_socket->connectToHost(address, port);
}

void SocketTransport::onDialled(qintptr descriptor)
{
    m_socket->setSocketDescriptor(descriptor);
    if (m_state == State::Closing)
        m_socket->disconnectFromHost();
    else
        onConnected();
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
    m_spokeInClear = m_spokeInClear || m_state == State::Clear;
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
    if (m_state != State::Connecting)
        return;
    m_state = State::Clear;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_watch = std::make_unique<ConnectionWatch>(m_socket->socketDescriptor());
    acknowledgeAtOnce(m_socket->socketDescriptor());
    Q_EMIT connected();
}

void SocketTransport::onReadyRead()
{
    const bool listens =
        m_state == State::Clear || m_state == State::StartingTls || m_state == State::Encrypted;
    if (!listens)
        return;
    const QByteArray bytes = m_socket->readAll();
    acknowledgeAtOnce(m_socket->socketDescriptor());
    if (bytes.isEmpty())
        return;
    if (m_state != State::Encrypted)
        m_spokeInClear = true;
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
    m_socket->setSslConfiguration(configuration(onThisComputer ? m_authoritiesPem : QByteArray()));
    m_socket->setPeerVerifyName(m_peerName);
    m_socket->startClientEncryption();
}

void SocketTransport::onEncrypted()
{
    if (m_state != State::Handshaking)
        return;
    m_state = State::Encrypted;
    m_tls = inspect();
    m_tls.completed = true;
    Q_EMIT encrypted(m_tls);
}

void SocketTransport::onDisconnected()
{
    switch (m_state) {
    case State::Idle:
    case State::Connecting:
    case State::Done:
        return;
    case State::Handshaking:
        breakHandshake(QAbstractSocket::RemoteHostClosedError, m_socket->errorString());
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
    TlsRecord tls = inspect();
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
    const bool unexplained = tls.failure == TlsFailure::Other && !m_alertReceived;
    if ((tls.failure == TlsFailure::PlaintextAnswered || unexplained) && !m_spokeInClear) {
        lookInClear(tls);
        return;
    }
    conclude();
    Q_EMIT tlsFailed(tls);
}

// The bytes that were taken for TLS are lost inside the library: the same port is asked again, in clear.
void SocketTransport::lookInClear(const TlsRecord &tls)
{
    conclude();
    m_tls = tls;
    m_lookDeadline.start(lookLasts);
    m_lookPrompt.start(lookListens);
    m_look.connectToHost(m_address, m_port);
}

void SocketTransport::concludeLook()
{
    if (!m_lookDeadline.isActive() && m_look.state() == QAbstractSocket::UnconnectedState)
        return;
    m_lookDeadline.stop();
    m_lookPrompt.stop();
    m_tls.plaintext = m_look.read(mostPlaintext);
    m_look.abort();
    if (!m_tls.plaintext.isEmpty())
        m_tls.failure = TlsFailure::PlaintextAnswered;
    Q_EMIT tlsFailed(m_tls);
}

void SocketTransport::conclude()
{
    m_state = State::Done;
    m_tlsStart.stop();
    m_lookDeadline.stop();
    m_lookPrompt.stop();
    m_look.abort();
    m_dial.stop();
    m_watch.reset();
    m_socket->disconnect(this);
    m_socket->abort();
}

std::optional<LinkQuality> SocketTransport::linkQuality() const
{
    return m_watch ? m_watch->linkQuality() : std::nullopt;
}

TlsRecord SocketTransport::inspect() const
{
    TlsRecord tls;
    tls.version = versionName(m_socket->sessionProtocol());
    tls.cipher = m_socket->sessionCipher().name();
    const auto chain = m_socket->peerCertificateChain();
    for (const QSslCertificate &certificate : chain.first(std::min(chain.size(), mostCertificates)))
        tls.chain << readCertificate(certificate);
    if (tls.chain.isEmpty())
        return tls;
    const StapledAnswer stapled = stapledAnswer(m_socket->ocspResponses(), m_errors);
    tls.stapled = stapled.status;
    tls.revocationReason = stapled.reason;
    tls.issuedByLocalRoot = endsInAddedRoot(tls.chain.last());
    tls.faults = certificateFaults({.chain = tls.chain,
                                    .libraryErrors = withoutStaple(m_errors, stapled),
                                    .host = m_peerName,
                                    .now = QDateTime::currentDateTimeUtc(),
                                    .trustedOrganisations = [] { return organisations(trustedRoots()); }});
    return tls;
}

}
