#include "core/platform/trustedroots.h"

#include <QFile>

namespace mm {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qsizetype mostRoots = 1000;

// Debian, Fedora and openSUSE, Alpine and macOS: where each keeps all roots in one file.
constexpr const char *bundles[]{
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
};

QByteArray bundle()
{
    for (const char *path : bundles) {
        QFile file(QString::fromLatin1(path));
        if (file.open(QIODevice::ReadOnly))
            return file.read(mostBytes);
    }
    return {};
}

}

// QSslConfiguration::systemCaCertificates() opens and parses every root twice, for the better part of a
// second.
QList<QByteArray> trustedRoots()
{
    static constexpr QByteArrayView begins("-----BEGIN CERTIFICATE-----");
    static constexpr QByteArrayView ends("-----END CERTIFICATE-----");
    const QByteArray pem = bundle();
    QList<QByteArray> roots;
    qsizetype from = pem.indexOf(begins);
    while (from >= 0 && roots.size() < mostRoots) {
        from += begins.size();
        const qsizetype to = pem.indexOf(ends, from);
        if (to < 0)
            break;
        roots << QByteArray::fromBase64(pem.sliced(from, to - from));
        from = pem.indexOf(begins, to);
    }
    return roots;
}

}
