#include "core/net/certificatejudge.h"

#include "core/net/hostnamecheck.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool isWeak(const CertificateRecord &certificate)
{
    const QString &signature = certificate.signatureAlgorithm;
    const bool oldDigest =
        signature.startsWith("md"_L1) || signature.contains("sha1"_L1, Qt::CaseInsensitive);
    return (certificate.keyAlgorithm == "RSA"_L1 && certificate.keyBits < 2048) ||
           (certificate.keyAlgorithm == "EC"_L1 && certificate.keyBits < 256) ||
           certificate.keyAlgorithm == "DSA"_L1 || (oldDigest && !certificate.selfIssued);
}

CertificateFault missingIssuer(const CertificateQuestion &question)
{
    const QString organisation =
        question.chain.isEmpty() ? QString() : question.chain.last().issuerOrganisation;
    return !organisation.isEmpty() &&
                   question.trustedOrganisations().contains(organisation, Qt::CaseInsensitive)
               ? CertificateFault::IncompleteChain
               : CertificateFault::UntrustedIssuer;
}

std::optional<CertificateFault> libraryFault(QSslError::SslError error, const CertificateQuestion &question)
{
    switch (error) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch: // judged here
    case QSslError::NoPeerCertificate:
        return std::nullopt;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    case QSslError::SelfSignedCertificate:
        return CertificateFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
        return CertificateFault::UntrustedIssuer;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        if (question.chain.size() == 1 && question.chain.first().selfIssued)
            return CertificateFault::SelfSigned;
        return missingIssuer(question);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateFault::Revoked;
    case QSslError::UnspecifiedError: // what OpenSSL's security level objects to has no code of its own
        return std::any_of(question.chain.begin(), question.chain.end(), isWeak) ? CertificateFault::Weak
                                                                                 : CertificateFault::Other;
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
    case QSslError::CertificateSignatureFailed:
    case QSslError::InvalidNotBeforeField:
    case QSslError::InvalidNotAfterField:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
    case QSslError::NoSslSupport:
    case QSslError::CertificateStatusUnknown:
    case QSslError::OcspNoResponseFound:
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
        return CertificateFault::Other;
    }
    return CertificateFault::Other;
}

}

QList<CertificateFault> certificateFaults(const CertificateQuestion &question)
{
    std::set<CertificateFault> faults;
    for (const QSslError &error : question.libraryErrors) {
        if (const auto fault = libraryFault(error.error(), question))
            faults.insert(*fault);
    }
    if (question.chain.isEmpty())
        return {CertificateFault::Other};
    const CertificateRecord &leaf = question.chain.first();
    if (leaf.notAfter < question.now)
        faults.insert(CertificateFault::Expired);
    if (leaf.notBefore > question.now)
        faults.insert(CertificateFault::NotYetValid);
    if (!namesCoverHost(leaf.names, question.host))
        faults.insert(CertificateFault::NameMismatch);
    // A signature of its own is the reason why nobody vouches for it: one fault, not two.
    if (faults.contains(CertificateFault::SelfSigned)) {
        faults.erase(CertificateFault::UntrustedIssuer);
        faults.erase(CertificateFault::IncompleteChain);
    }
    return QList<CertificateFault>(faults.begin(), faults.end());
}

}
