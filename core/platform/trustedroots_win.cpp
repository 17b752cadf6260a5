#include "core/platform/trustedroots.h"

#include <windows.h>

#include <wincrypt.h>

namespace mm {

namespace {

constexpr qsizetype mostRoots = 1000;

}

QList<QByteArray> trustedRoots()
{
    const HCERTSTORE store = CertOpenSystemStoreW(0, L"ROOT");
    if (!store)
        return {};
    QList<QByteArray> roots;
    const CERT_CONTEXT *root = nullptr;
    while (roots.size() < mostRoots && (root = CertEnumCertificatesInStore(store, root))) {
        const auto *bytes = static_cast<const void *>(root->pbCertEncoded);
        roots << QByteArray(static_cast<const char *>(bytes), qsizetype(root->cbCertEncoded));
    }
    if (root)
        CertFreeCertificateContext(root);
    CertCloseStore(store, 0);
    return roots;
}

}
