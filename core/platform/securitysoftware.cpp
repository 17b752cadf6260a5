#include "core/platform/securitysoftware.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct SecurityService
{
    QLatin1StringView service; //!< of Windows, or a unit of systemd
    QLatin1StringView product;
};

//! As the makers' own pages on services and removal name them.
constexpr std::array services{
    SecurityService{"aswSP"_L1, "Avast"_L1},
    SecurityService{"avgSP"_L1, "AVG"_L1},
    SecurityService{"NortonSvc"_L1, "Norton"_L1},
    SecurityService{"NortonSecurity"_L1, "Norton"_L1},
    SecurityService{"N360"_L1, "Norton"_L1},
    SecurityService{"klif"_L1, "Kaspersky"_L1},
    SecurityService{"kesl"_L1, "Kaspersky"_L1},
    SecurityService{"ekrn"_L1, "ESET"_L1},
    SecurityService{"eea"_L1, "ESET"_L1},
    SecurityService{"VSSERV"_L1, "Bitdefender"_L1},
    SecurityService{"bdsec"_L1, "Bitdefender"_L1},
    SecurityService{"mfehidk"_L1, "McAfee or Trellix"_L1},
    SecurityService{"mfetpd"_L1, "McAfee or Trellix"_L1},
    SecurityService{"AVKProxy"_L1, "G DATA"_L1},
    SecurityService{"DrWebNetFilter"_L1, "Dr.Web"_L1},
    SecurityService{"drweb-configd"_L1, "Dr.Web"_L1},
    SecurityService{"Amsp"_L1, "Trend Micro"_L1},
    SecurityService{"ds_agent"_L1, "Trend Micro"_L1},
    SecurityService{"Sophos Endpoint Defense Service"_L1, "Sophos"_L1},
    SecurityService{"sophos-spl"_L1, "Sophos"_L1},
    SecurityService{"NanoServiceMain"_L1, "Panda"_L1},
    SecurityService{"fsulhoster"_L1, "F-Secure"_L1},
    SecurityService{"AntivirProtectedService"_L1, "Avira"_L1},
    SecurityService{"cmdAgent"_L1, "Comodo"_L1},
    SecurityService{"QHActiveDefense"_L1, "360 Total Security"_L1},
    SecurityService{"a2AntiMalware"_L1, "Emsisoft"_L1},
    SecurityService{"MBAMService"_L1, "Malwarebytes"_L1},
    SecurityService{"vsmon"_L1, "ZoneAlarm"_L1},
    SecurityService{"Adguard Service"_L1, "AdGuard"_L1},
    SecurityService{"FA_Scheduler"_L1, "FortiClient"_L1},
    SecurityService{"ZSAService"_L1, "Zscaler"_L1},
    SecurityService{"stAgentSvc"_L1, "Netskope"_L1},
    SecurityService{"csc_umbrellaagent"_L1, "Cisco Umbrella"_L1},
};

}

QStringList securitySoftwareWhere(const std::function<bool(QLatin1StringView service)> &isRegistered)
{
    QStringList products;
    for (const SecurityService &known : services) {
        if (!products.contains(known.product) && isRegistered(known.service))
            products << known.product;
    }
    return products;
}

}
