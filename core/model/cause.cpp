#include "core/model/cause.h"

#include "core/base/idtable.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr IdTable<CauseId, causeCount> causes{{
    "no-internet"_L1,
    "intermittent-connection"_L1,
    "captive-portal"_L1,
    "port-blocked"_L1,
    "proxy-interferes"_L1,
    "qos-limits"_L1,
    "network-changed"_L1,
    "wrong-server-name"_L1,
    "wrong-port"_L1,
    "wrong-encryption"_L1,
    "smtp-auth-disabled"_L1,
    "auth-method-mismatch"_L1,
    "oauth-required"_L1,
    "wrong-credentials"_L1,
    "app-password-required"_L1,
    "account-blocked"_L1,
    "pop-before-smtp"_L1,
    "server-down"_L1,
    "server-busy"_L1,
    "server-certificate"_L1,
    "server-tls-outdated"_L1,
    "mailbox-locked"_L1,
    "mailbox-full"_L1,
    "message-too-large"_L1,
    "sender-rejected"_L1,
    "recipient-rejected"_L1,
    "relay-denied"_L1,
    "greylisting"_L1,
    "corrupt-data-file"_L1,
    "corrupt-profile"_L1,
    "legacy-profile"_L1,
    "stuck-outbox-item"_L1,
    "antivirus-interferes"_L1,
    "capture-tool-interferes"_L1,
    "addin-interferes"_L1,
    "outdated-software"_L1,
    "components-unregistered"_L1,
    "tcpip-stack"_L1,
    "dns-failure"_L1,
    "clock-wrong"_L1,
    "root-not-trusted"_L1,
    "service-changes-network"_L1,
    "other"_L1,
}};

}

QLatin1StringView toId(CauseId id)
{
    return causes[id];
}

std::optional<CauseId> causeFromId(QStringView id)
{
    return causes.find(id);
}

}
