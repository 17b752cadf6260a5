#pragma once

#include <QByteArray>
#include <QList>

namespace mm {

//! The root certificates that this computer trusts, in DER. At most 8 MiB and 1,000 of them are read; an
//! empty list means that they cannot be told.
[[nodiscard]] QList<QByteArray> trustedRoots();

//! Those of them, in DER, that somebody added to this computer: an administrator, an organisation's policy or
//! a program. At most 100 files of 64 KiB each are read; an empty list means none, or that it cannot be told.
[[nodiscard]] QList<QByteArray> addedRoots();

//! An added root that the system trusts by itself as well.
[[nodiscard]] bool comesWithTheSystem(const QByteArray &root);

}
