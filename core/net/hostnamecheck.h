#pragma once

#include <QStringList>

namespace mm {

//! Whether a certificate's names cover a host (RFC 9525 section 6). \p names are the dNSName and iPAddress
//! entries of subjectAltName; the common name is not looked at. \p host is in A-labels or an address.
//! A wildcard stands for exactly one whole left-most label.
[[nodiscard]] bool namesCoverHost(const QStringList &names, const QString &host);

}
