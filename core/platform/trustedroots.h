#pragma once

#include <QByteArray>
#include <QList>

namespace mm {

//! The root certificates that this computer trusts, in DER. At most 8 MiB and 1,000 of them are read; an
//! empty list means that they cannot be told.
[[nodiscard]] QList<QByteArray> trustedRoots();

}
