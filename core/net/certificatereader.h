#pragma once

#include "core/model/observation.h"

class QSslCertificate;

namespace mm {

//! What a certificate says of itself, read from its DER with bounds: at most 32 parts of a name, each of at
//! most 512 characters, at most 20,000 alternative names. What cannot be read stays empty.
[[nodiscard]] CertificateRecord readCertificate(const QSslCertificate &certificate);

//! Whom a certificate in DER is made out to, RFC 4514 form; empty where it cannot be read.
[[nodiscard]] QString subjectOf(const QByteArray &certificate);

//! The organisations (O=) that certificates in DER are made out to, where they have one.
[[nodiscard]] QStringList organisations(const QList<QByteArray> &certificates);

}
