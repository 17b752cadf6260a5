#include "core/platform/trustedroots.h"

#include <windows.h>

#include <wincrypt.h>

namespace mm {

namespace {

constexpr qsizetype mostRoots = 1000;

QList<QByteArray> takeCertificates(HCERTSTORE store)
{
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

// The registry's part of a store alone, without what other places bring into it.
QList<QByteArray> registryCertificates(DWORD place, const wchar_t *name)
{
    constexpr DWORD asItIs = CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG;
    return takeCertificates(CertOpenStore(CERT_STORE_PROV_SYSTEM_REGISTRY_W, 0, 0, place | asItIs, name));
}

}

QList<QByteArray> trustedRoots()
{
    return takeCertificates(CertOpenSystemStoreW(0, L"ROOT"));
}

// The user's own, and what policies and directories of an organisation bring. The computer's own store is
// left out: Windows keeps roots of its own in it.
QList<QByteArray> addedRoots()
{
    QList<QByteArray> roots;
    for (const DWORD place :
         {DWORD(CERT_SYSTEM_STORE_CURRENT_USER), DWORD(CERT_SYSTEM_STORE_LOCAL_MACHINE_ENTERPRISE),
          DWORD(CERT_SYSTEM_STORE_LOCAL_MACHINE_GROUP_POLICY),
          DWORD(CERT_SYSTEM_STORE_CURRENT_USER_GROUP_POLICY)})
        roots += registryCertificates(place, L"ROOT");
    return roots;
}

// The list that Microsoft keeps up to date.
bool comesWithTheSystem(const QByteArray &root)
{
    return registryCertificates(CERT_SYSTEM_STORE_LOCAL_MACHINE, L"AuthRoot").contains(root);
}

}
