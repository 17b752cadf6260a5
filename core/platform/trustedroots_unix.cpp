#include "core/platform/trustedroots.h"

#include <QDirIterator>
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

constexpr qint64 mostOfAFile = 64 * 1024;
constexpr int mostFiles = 100;
constexpr int mostFilesOfTheSystem = 1000;

// Debian, Fedora, openSUSE, Arch: where an administrator puts the roots that shall be trusted beside the
// others.
constexpr const char *addedFolders[]{
    "/usr/local/share/ca-certificates",
    "/etc/pki/ca-trust/source/anchors",
    "/etc/pki/trust/anchors",
    "/etc/ca-certificates/trust-source/anchors",
};
constexpr const char *ownFolder = "/usr/share/ca-certificates";

QByteArray bundle()
{
    for (const char *path : bundles) {
        QFile file(QString::fromLatin1(path));
        if (file.open(QIODevice::ReadOnly))
            return file.read(mostBytes);
    }
    return {};
}

QList<QByteArray> certificatesIn(const QByteArray &pem)
{
    static constexpr QByteArrayView begins("-----BEGIN CERTIFICATE-----");
    static constexpr QByteArrayView ends("-----END CERTIFICATE-----");
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

//! The certificates of the folder's files, some levels deep, one after another.
template<class Take>
void eachCertificateUnder(const char *folder, int most, Take take)
{
    QDirIterator files(QString::fromLatin1(folder), QDir::Files, QDirIterator::Subdirectories);
    for (int seen = 0; seen < most && files.hasNext(); ++seen) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &certificate : certificatesIn(file.read(mostOfAFile)))
            take(certificate);
    }
}

}

// QSslConfiguration::systemCaCertificates() opens and parses every root twice, for the better part of a
// second.
QList<QByteArray> trustedRoots()
{
    return certificatesIn(bundle());
}

QList<QByteArray> addedRoots()
{
    QList<QByteArray> roots;
    for (const char *folder : addedFolders)
        eachCertificateUnder(folder, mostFiles, [&](const QByteArray &root) { roots << root; });
    return roots;
}

bool comesWithTheSystem(const QByteArray &root)
{
    bool comes = false;
    eachCertificateUnder(ownFolder, mostFilesOfTheSystem,
                         [&](const QByteArray &own) { comes = comes || own == root; });
    return comes;
}

}
