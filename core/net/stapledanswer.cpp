#include "core/net/stapledanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool isAboutStaple(const QSslError &error)
{
    return error.error() >= QSslError::OcspNoResponseFound && error.error() <= QSslError::OcspStatusUnknown;
}

bool isUseless(const QSslError &error)
{
    return isAboutStaple(error) && error.error() != QSslError::OcspStatusUnknown;
}

QString wordFor(QOcspRevocationReason reason)
{
    switch (reason) {
    case QOcspRevocationReason::None:
    case QOcspRevocationReason::Unspecified:
        return {};
    case QOcspRevocationReason::KeyCompromise:
        return u"key-compromise"_s;
    case QOcspRevocationReason::CACompromise:
        return u"authority-compromise"_s;
    case QOcspRevocationReason::AffiliationChanged:
        return u"affiliation-changed"_s;
    case QOcspRevocationReason::Superseded:
        return u"superseded"_s;
    case QOcspRevocationReason::CessationOfOperation:
        return u"cessation-of-operation"_s;
    case QOcspRevocationReason::CertificateHold:
        return u"certificate-hold"_s;
    case QOcspRevocationReason::RemoveFromCRL:
        return u"removed-from-list"_s;
    }
    return {};
}

StapledStatus statusOf(QOcspCertificateStatus status)
{
    switch (status) {
    case QOcspCertificateStatus::Good:
        return StapledStatus::Good;
    case QOcspCertificateStatus::Revoked:
        return StapledStatus::Revoked;
    case QOcspCertificateStatus::Unknown:
        return StapledStatus::Unknown;
    }
    return StapledStatus::NotTold;
}

}

StapledAnswer stapledAnswer(const QList<QOcspResponse> &responses, const QList<QSslError> &libraryErrors)
{
    const bool isSpoilt = std::any_of(libraryErrors.begin(), libraryErrors.end(), isUseless);
    if (responses.isEmpty() || isSpoilt)
        return {};
    const QOcspResponse &answer = responses.constFirst();
    return {statusOf(answer.certificateStatus()), wordFor(answer.revocationReason())};
}

QList<QSslError> withoutStaple(QList<QSslError> libraryErrors, const StapledAnswer &stapled)
{
    const bool isSpoilt = std::any_of(libraryErrors.begin(), libraryErrors.end(), isUseless);
    libraryErrors.removeIf([&](const QSslError &error) {
        const bool isUnproven = isSpoilt && stapled.status != StapledStatus::Revoked &&
                                error.error() == QSslError::CertificateRevoked;
        return isAboutStaple(error) || isUnproven;
    });
    return libraryErrors;
}

}
