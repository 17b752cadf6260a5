#pragma once

#include "core/model/observation.h"

namespace mm {

//! The entries of a hosts file's \p text (hosts(5)) that speak of one of \p names; at most 16 of them.
[[nodiscard]] QList<HostsEntry> hostsEntriesIn(const QByteArray &text, const QStringList &names);

//! The same of this computer's own file, of which 4 MiB are read: ad blockers fill it with long lists.
[[nodiscard]] QList<HostsEntry> hostsEntriesFor(const QStringList &names);

//! Where this system keeps it.
[[nodiscard]] QString hostsFilePath();

}
