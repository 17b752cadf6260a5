#pragma once

#include "core/platform/signingkey.h"

#include <QDateTime>
#include <QStringList>

namespace mm {

//! What a certificate of the practice server shall say (RFC 5280).
struct CertificateWishes
{
    QString commonName{};
    QStringList dnsNames{};         //!< subjectAltName
    bool loopbackAddresses = false; //!< 127.0.0.1 and ::1 as iPAddress
    QDateTime notBefore{};
    QDateTime notAfter{};
    bool authority = false; //!< may sign others
};

//! Who signs it.
struct CertificateSigner
{
    QString commonName{};
    const SigningKey &key;
};

//! DER of an X.509 version 3 certificate for \p subjectKey.
[[nodiscard]] Result<QByteArray> makeCertificate(const CertificateWishes &wishes,
                                                 const SigningKey &subjectKey,
                                                 const CertificateSigner &signer);

}
