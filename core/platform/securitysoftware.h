#pragma once

#include <QStringList>

#include <functional>

namespace mm {

//! Products set up on this computer that may look into mail or block it, told by the services that they
//! register: keys of Windows' registry, unit files on Linux. Nothing is run, and nothing of theirs is read.
//! What is not in the table is not told; Windows' own protection does not look into mail and is left out.
[[nodiscard]] QStringList installedSecuritySoftware();

//! The products of the table, each once, with a service of which \p isRegistered says that it is there.
[[nodiscard]] QStringList
securitySoftwareWhere(const std::function<bool(QLatin1StringView service)> &isRegistered);

}
