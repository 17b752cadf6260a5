#include "core/platform/vpns.h"

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qint64 mostOfAFact = 4096;

QByteArray fact(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostOfAFact).trimmed() : QByteArray();
}

struct NamedKind
{
    QLatin1StringView prefix;
    QLatin1StringView kind;
};

//! Programs that name their interfaces after themselves, and macOS, which has no other facts.
constexpr std::array namedKinds{
    NamedKind{"tailscale"_L1, "Tailscale"_L1}, NamedKind{"nordlynx"_L1, "NordVPN"_L1},
    NamedKind{"proton"_L1, "Proton VPN"_L1},   NamedKind{"CloudflareWARP"_L1, "Cloudflare WARP"_L1},
    NamedKind{"gpd"_L1, "GlobalProtect"_L1},   NamedKind{"cscotun"_L1, "Cisco Secure Client"_L1},
    NamedKind{"zt"_L1, "ZeroTier"_L1},         NamedKind{"utun"_L1, "VPN"_L1},
    NamedKind{"ipsec"_L1, "IPsec"_L1},
};

bool hasOwnAddress(const QNetworkInterface &link)
{
    const auto entries = link.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
        return !entry.ip().isLinkLocal() && !entry.ip().isLoopback();
    });
}

}

QString tunnelKind(const QString &name, const QString &facts)
{
    for (const NamedKind &named : namedKinds) {
        if (name.startsWith(named.prefix))
            return named.kind;
    }
    if (fact(facts + u"/uevent"_s).contains("DEVTYPE=wireguard"))
        return u"WireGuard"_s;
    // linux/if_tun.h: IFF_TUN carries addresses, IFF_TAP whole frames, as virtual machines want them too.
    constexpr uint carriesAddresses = 0x0001;
    if (fact(facts + u"/tun_flags"_s).toUInt(nullptr, 16) & carriesAddresses)
        return u"VPN"_s;
    // linux/if_arp.h: ARPHRD_TUNNEL and ARPHRD_NONE; a line that is dialled (ARPHRD_PPP) is no tunnel by
    // itself.
    const QByteArray type = fact(facts + u"/type"_s);
    const bool isBare = type == "65534" && fact(facts + u"/tun_flags"_s).isEmpty();
    return type == "768" || isBare ? u"VPN"_s : QString();
}

QStringList activeVpns()
{
    QStringList vpns;
    for (const auto &link : QNetworkInterface::allInterfaces()) {
        if (!link.flags().testFlag(QNetworkInterface::IsUp) || !hasOwnAddress(link))
            continue;
        const QString kind = tunnelKind(link.name(), u"/sys/class/net/"_s + link.name());
        if (!kind.isEmpty())
            vpns << u"%1 (%2)"_s.arg(kind, link.name());
    }
    return vpns;
}

}
