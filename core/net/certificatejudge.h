#pragma once

#include "core/model/observation.h"

#include <QSslError>

#include <functional>

namespace mm {

//! What a server's certificates are held against.
struct CertificateQuestion
{
    QList<CertificateRecord> chain; //!< leaf first, as sent
    QList<QSslError> libraryErrors; //!< all that the TLS library's own verification reported
    QString host;                   //!< A-labels or an address
    QDateTime now;                  //!< the computer's wall clock, UTC
    //! The organisations (O=) of all roots that this computer trusts; asked only where it decides.
    std::function<QStringList()> trustedOrganisations;
};

//! All faults at once, each named once, in the order of CertificateFault.
//! The leaf's dates and names are judged here, so that the answer is the same with every TLS library.
//!
//! A chain that ends in an unknown issuer can be the server's fault (it left out an intermediate) or the
//! issuer's (nobody trusts it); on the wire both look alike. It is called incomplete when the last issuer's
//! organisation runs a root that this computer trusts, and untrusted otherwise. An intermediate that was
//! signed across organisations is thereby taken for untrusted.
[[nodiscard]] QList<CertificateFault> certificateFaults(const CertificateQuestion &question);

}
