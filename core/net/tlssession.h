#pragma once

#include "core/model/observation.h"

#include <QSslConfiguration>
#include <QSslError>

class QSslSocket;

namespace mm {

//! How every handshake is begun: TLS 1.2 and newer, the rest as the system has set it.
//! \p authoritiesPem: the roots to trust in place of the system's; empty: those.
[[nodiscard]] QSslConfiguration clientSettings(const QByteArray &authoritiesPem, bool asksForStaple);

//! "TLSv1.3"
[[nodiscard]] QString versionName(QSsl::SslProtocol protocol);

//! What a socket has seen of its peer. \p errors: the library's; \p host: the name that the certificate is
//! held against. Whether the handshake was completed is the caller's to say. At most 16 certificates.
[[nodiscard]] TlsRecord inspect(const QSslSocket &socket, const QList<QSslError> &errors,
                                const QString &host);

}
