#pragma once

#include <QStringList>

namespace mm {

//! The tunnels through other networks that are up and have an address, each by its kind where the system
//! tells and its name: "WireGuard (wg0)", "VPN (tun0)". Bridges and adapters of virtual machines are none.
[[nodiscard]] QStringList activeVpns();

#ifndef Q_OS_WIN
//! The kind of the interface \p name whose facts stand in the folder \p facts (Linux: /sys/class/net/NAME);
//! empty: it is no tunnel.
[[nodiscard]] QString tunnelKind(const QString &name, const QString &facts);
#endif

}
