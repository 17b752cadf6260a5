#include "core/net/tlssession.h"

#include "core/net/certificatejudge.h"
#include "core/net/certificatereader.h"
#include "core/net/stapledanswer.h"
#include "core/platform/trustedroots.h"

#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostCertificates = 16;

// The names decide first: a computer with no roots of its own pays for one look into an empty folder.
bool endsInAddedRoot(const CertificateRecord &last)
{
    const auto roots = addedRoots();
    return std::any_of(roots.begin(), roots.end(), [&](const QByteArray &root) {
        return subjectOf(root) == last.issuer && !comesWithTheSystem(root);
    });
}

}

QSslConfiguration clientSettings(const QByteArray &authoritiesPem, bool asksForStaple)
{
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setProtocol(QSsl::SecureProtocols);
    settings.setPeerVerifyMode(QSslSocket::VerifyPeer);
    settings.setOcspStaplingEnabled(asksForStaple);
    if (!authoritiesPem.isEmpty())
        settings.setCaCertificates(QSslCertificate::fromData(authoritiesPem));
    return settings;
}

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

TlsRecord inspect(const QSslSocket &socket, const QList<QSslError> &errors, const QString &host)
{
    TlsRecord tls;
    tls.version = versionName(socket.sessionProtocol());
    tls.cipher = socket.sessionCipher().name();
    const auto chain = socket.peerCertificateChain();
    for (const QSslCertificate &certificate : chain.first(std::min(chain.size(), mostCertificates)))
        tls.chain << readCertificate(certificate);
    if (tls.chain.isEmpty())
        return tls;
    const StapledAnswer stapled = stapledAnswer(socket.ocspResponses(), errors);
    tls.stapled = stapled.status;
    tls.revocationReason = stapled.reason;
    tls.issuedByLocalRoot = endsInAddedRoot(tls.chain.last());
    tls.faults = certificateFaults({.chain = tls.chain,
                                    .libraryErrors = withoutStaple(errors, stapled),
                                    .host = host,
                                    .now = QDateTime::currentDateTimeUtc(),
                                    .trustedOrganisations = [] { return organisations(trustedRoots()); }});
    return tls;
}

}
