#include "core/practice/practiceserver.h"

#include "core/base/idtable.h"
#include "core/practice/practicecertificate.h"
#include "core/practice/practicelistener.h"

#include <QSslKey>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<PracticeFault, practiceFaultCount> faults{{
    "none"_L1,
    "wrong-password"_L1,
    "certificate-expired"_L1,
    "certificate-wrong-name"_L1,
    "certificate-self-signed"_L1,
    "starttls-missing"_L1,
    "busy"_L1,
    "silent"_L1,
    "dropped"_L1,
    "plaintext-on-tls-port"_L1,
    "tls-on-plain-port"_L1,
    "oauth-only"_L1,
    "auth-missing"_L1,
    "relay-denied"_L1,
    "refused"_L1,
    "garbage"_L1,
}};

constexpr int daysExpired = 12;
constexpr int portTries = 20;

CertificateWishes wishesFor(PracticeFault fault)
{
    const auto now = QDateTime::currentDateTimeUtc();
    CertificateWishes wishes{.commonName = u"localhost"_s,
                             .dnsNames = {u"localhost"_s},
                             .loopbackAddresses = true,
                             .notBefore = now.addDays(-30),
                             .notAfter = now.addDays(60)};
    if (fault == PracticeFault::CertificateExpired)
        wishes.notAfter = now.addDays(-daysExpired);
    if (fault == PracticeFault::CertificateWrongName) {
        wishes.commonName = u"mail.other-provider.example"_s;
        wishes.dnsNames = {wishes.commonName};
        wishes.loopbackAddresses = false;
    }
    return wishes;
}

}

QLatin1StringView toId(PracticeFault fault)
{
    return faults[fault];
}

std::optional<PracticeFault> practiceFaultFromId(QStringView id)
{
    return faults.find(id);
}

class PracticeServer::Private
{
public:
    explicit Private(PracticeFault f)
        : fault(f)
    {
    }

    [[nodiscard]] Result<> makeCertificates();
    [[nodiscard]] Result<> listen(Protocol protocol, bool tls);
    [[nodiscard]] bool tlsFromStart(bool tlsPort) const;

    const PracticeFault fault;
    const std::shared_ptr<PracticeMailbox> mailbox = std::make_shared<PracticeMailbox>();
    QSslConfiguration tls;
    QByteArray authorityPem;
    QList<Endpoint> services;
    std::vector<std::unique_ptr<PracticeListener>> listeners;
};

Result<> PracticeServer::Private::makeCertificates()
{
    const auto authorityKey = SigningKey::make();
    const auto serverKey = SigningKey::make();
    if (!authorityKey || !serverKey)
        return tl::unexpected(authorityKey ? serverKey.error() : authorityKey.error());
    const auto now = QDateTime::currentDateTimeUtc();
    const QString authorityName = u"MailMend practice authority"_s;
    const auto wishes = wishesFor(fault);
    const bool selfSigned = fault == PracticeFault::CertificateSelfSigned;
    const auto authority = makeCertificate({.commonName = authorityName,
                                            .notBefore = now.addDays(-60),
                                            .notAfter = now.addDays(90),
                                            .authority = true},
                                           *authorityKey, {authorityName, *authorityKey});
    const auto leaf = selfSigned ? makeCertificate(wishes, *serverKey, {wishes.commonName, *serverKey})
                                 : makeCertificate(wishes, *serverKey, {authorityName, *authorityKey});
    if (!authority || !leaf)
        return tl::unexpected(authority ? leaf.error() : authority.error());

    const QSslCertificate authorityCertificate(*authority, QSsl::Der);
    QList<QSslCertificate> chain{QSslCertificate(*leaf, QSsl::Der)};
    if (!selfSigned)
        chain << authorityCertificate;
    authorityPem = authorityCertificate.toPem();
    tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    const bool rsa = serverKey->kind() == SigningKey::Kind::Rsa;
    tls.setPrivateKey(QSslKey(serverKey->privateKey(), rsa ? QSsl::Rsa : QSsl::Ec, QSsl::Der));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return {};
}

bool PracticeServer::Private::tlsFromStart(bool tlsPort) const
{
    if (fault == PracticeFault::PlaintextOnTlsPort)
        return false;
    return tlsPort || fault == PracticeFault::TlsOnPlainPort;
}

// The same free port on both loopback addresses, as far as there is IPv6.
Result<> PracticeServer::Private::listen(Protocol protocol, bool tlsPort)
{
    const PracticePort port{protocol, fault, tlsFromStart(tlsPort), mailbox};
    for (int i = 0; i < portTries; ++i) {
        auto v4 = std::make_unique<PracticeListener>(port, tls);
        if (!v4->listen(QHostAddress::LocalHost))
            return fail(ErrorCode::Unavailable,
                        u"The practice server cannot listen: %1"_s.arg(v4->errorString()));
        auto v6 = std::make_unique<PracticeListener>(port, tls);
        const bool hasV6 = v6->listen(QHostAddress::LocalHostIPv6, v4->serverPort());
        if (!hasV6 && v6->serverError() == QAbstractSocket::AddressInUseError)
            continue;
        services << Endpoint{protocol, u"localhost"_s, v4->serverPort(),
                             tlsPort ? Security::Tls : Security::StartTls};
        listeners.push_back(std::move(v4));
        if (hasV6)
            listeners.push_back(std::move(v6));
        return {};
    }
    return fail(ErrorCode::Unavailable,
                u"The practice server finds no free port on both loopback addresses"_s);
}

PracticeServer::PracticeServer(PracticeFault fault, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(fault))
{
}

PracticeServer::~PracticeServer() = default;

Result<> PracticeServer::start()
{
    if (const auto made = d->makeCertificates(); !made)
        return made;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        for (const bool tlsPort : {true, false}) {
            if (const auto listening = d->listen(protocol, tlsPort); !listening)
                return listening;
        }
    }
    // The ports were free a moment ago, and nobody listens on them now.
    if (d->fault == PracticeFault::Refused)
        d->listeners.clear();
    return {};
}

QList<Endpoint> PracticeServer::services() const
{
    return d->services;
}

QByteArray PracticeServer::authorityPem() const
{
    return d->authorityPem;
}

}
