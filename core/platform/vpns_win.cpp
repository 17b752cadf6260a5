#include "core/platform/vpns.h"

#include <winsock2.h>

#include <iphlpapi.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! Makers of virtual adapters whose description says that they are for tunnels.
constexpr std::array tunnelWords{
    "vpn"_L1,          "wireguard"_L1,  "wintun"_L1,        "tap-windows"_L1,
    "tailscale"_L1,    "anyconnect"_L1, "globalprotect"_L1, "pangp"_L1,
    "fortinet ssl"_L1, "zerotier"_L1,   "openvpn"_L1,       "cloudflare warp"_L1,
};

bool isTunnel(const IP_ADAPTER_ADDRESSES &adapter, const QString &description)
{
    if (adapter.OperStatus != IfOperStatusUp || !adapter.FirstUnicastAddress)
        return false;
    const bool says = std::any_of(tunnelWords.begin(), tunnelWords.end(), [&](QLatin1StringView word) {
        return description.contains(word, Qt::CaseInsensitive);
    });
    // A RAS connection with a tunnel type is one of Windows' own VPNs; none is a modem's.
    const bool isRas = adapter.IfType == IF_TYPE_PPP && adapter.TunnelType != TUNNEL_TYPE_NONE;
    return says || isRas;
}

}

QStringList activeVpns()
{
    constexpr ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    ULONG size = 64 * 1024;
    std::vector<std::byte> memory(size);
    auto *first = reinterpret_cast<IP_ADAPTER_ADDRESSES *>(memory.data());
    if (GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, first, &size) != ERROR_SUCCESS)
        return {};
    QStringList vpns;
    for (const auto *adapter = first; adapter; adapter = adapter->Next) {
        const QString description = QString::fromWCharArray(adapter->Description);
        if (isTunnel(*adapter, description))
            vpns << u"%1 (%2)"_s.arg(description, QString::fromWCharArray(adapter->FriendlyName));
    }
    return vpns;
}

}
