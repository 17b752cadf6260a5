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

struct ProxySettings
{
    QString proxy;  //!< "host:port"; empty: none
    QString script; //!< address of the script that chooses one (PAC); empty: none
};

//! What this computer is told to use for the web: the environment and KDE's settings, or Windows' own for the
//! signed-in person. User names and passwords are left out. The script is named and never run.
[[nodiscard]] ProxySettings configuredProxy();

#ifndef Q_OS_WIN
//! What the text of KDE's kioslaverc sets.
[[nodiscard]] ProxySettings proxySettingsOfKde(const QString &text);
#endif

}
