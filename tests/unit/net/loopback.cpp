#include "tests/unit/net/loopback.h"

#include <QSslKey>

using namespace Qt::StringLiterals;

namespace mm::testing {

namespace {

QSslCertificate certificate(const QByteArray &der)
{
    return QSslCertificate(der, QSsl::Der);
}

QSslKey privateKey(const SigningKey &key)
{
    return QSslKey(key.privateKey(), key.kind() == SigningKey::Kind::Rsa ? QSsl::Rsa : QSsl::Ec, QSsl::Der);
}

}

Identity::Identity(const CertificateWishes &leafWishes, bool selfSigned)
    : authorityKey(SigningKey::make().value())
    , leafKey(SigningKey::make().value())
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateSigner byAuthority{u"Test Authority"_s, authorityKey};
    const CertificateWishes wishes{.commonName = u"Test Authority"_s,
                                   .notBefore = now.addDays(-10),
                                   .notAfter = now.addDays(10),
                                   .authority = true};
    authority = certificate(makeCertificate(wishes, authorityKey, byAuthority).value());
    const CertificateSigner byItself{leafWishes.commonName, leafKey};
    leaf = certificate(makeCertificate(leafWishes, leafKey, selfSigned ? byItself : byAuthority).value());
    chain << leaf;
    if (!selfSigned)
        chain << authority;
}

CertificateWishes soundWishes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.commonName = u"mail.test"_s,
            .dnsNames = {u"mail.test"_s},
            .notBefore = now.addDays(-1),
            .notAfter = now.addDays(5)};
}

Server::Server(std::function<void(QSslSocket &)> accepted)
    : m_accepted(std::move(accepted))
{
    listen(QHostAddress::LocalHost);
}

QSslConfiguration Server::settings(const Identity &identity)
{
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setLocalCertificateChain(identity.chain);
    settings.setPrivateKey(privateKey(identity.leafKey));
    settings.setPeerVerifyMode(QSslSocket::VerifyNone);
    return settings;
}

void Server::startTls(QSslSocket &socket, const Identity &identity)
{
    socket.setSslConfiguration(settings(identity));
    socket.startServerEncryption();
}

void Server::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    m_accepted(*socket);
}

Client::Client(const QByteArray &authorities)
    : transport(std::make_unique<SocketTransport>(authorities))
{
    const auto *t = transport.get();
    QObject::connect(t, &Transport::encrypted, t, [this](const TlsRecord &record) { tls = record; });
    QObject::connect(t, &Transport::tlsFailed, t, [this](const TlsRecord &record) { tls = record; });
    QObject::connect(t, &Transport::received, t, [this](const QByteArray &bytes) { heard += bytes; });
    QObject::connect(t, &Transport::failed, t,
                     [this](TcpOutcome outcome) { failures << QString(toId(outcome)); });
    QObject::connect(t, &Transport::closed, t, [this] { failures << u"closed"_s; });
}

void Client::open(const QTcpServer &server, const QString &tlsName)
{
    if (!tlsName.isEmpty()) {
        QObject::connect(transport.get(), &Transport::connected, transport.get(),
                         [this, tlsName] { transport->startTls(tlsName); });
    }
    transport->open(server.serverAddress().toString(), server.serverPort());
}

QString Client::faults() const
{
    QStringList list;
    for (const auto fault : tls->faults)
        list << toId(fault);
    return list.join(u' ');
}

}
