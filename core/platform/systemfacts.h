#pragma once

#include <QString>

namespace mm {

//! An interface besides loopback is up and has an address that is more than link-local.
[[nodiscard]] bool hasUsableInterface();

//! An interface has an IPv6 address that reaches beyond its link.
[[nodiscard]] bool hasRoutableIpv6();

//! Where a check runs: the system's name and kinds of interfaces, "Debian GNU/Linux 12 (bookworm), wired".
//! No names and no addresses of the computer.
[[nodiscard]] QString vantageDescription();

//! "host:port" of the proxy that this computer is told to use for the web, or the address of the script that
//! chooses one; empty when none is configured. User names and passwords are left out.
[[nodiscard]] QString configuredProxy();

}
