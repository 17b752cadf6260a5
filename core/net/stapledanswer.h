#pragma once

#include "core/model/observation.h"

#include <QOcspResponse>
#include <QSslError>

namespace mm {

//! What a server's stapled OCSP answer (RFC 6066 section 8, RFC 6960) says of its certificate.
struct StapledAnswer
{
    StapledStatus status = StapledStatus::NotTold;
    QString reason; //!< of a revocation, where it was given: "key-compromise"
};

//! An answer that is not signed by the certificate's authority, is out of date or about another certificate
//! tells nothing: anybody on the way could have put it there.
[[nodiscard]] StapledAnswer stapledAnswer(const QList<QOcspResponse> &responses,
                                          const QList<QSslError> &libraryErrors);

//! The errors that are the certificate's own: a server that staples nothing, or nothing of use, is no fault,
//! and a revocation counts only with an answer that counts.
[[nodiscard]] QList<QSslError> withoutStaple(QList<QSslError> libraryErrors, const StapledAnswer &stapled);

}
