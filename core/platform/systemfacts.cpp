#include "core/platform/systemfacts.h"

#include <QNetworkInterface>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool isUsable(const QNetworkInterface &link)
{
    const auto flags = link.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack);
}

bool reachesBeyondItsLink(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal() && !address.isMulticast();
}

QString kindOf(const QNetworkInterface &link)
{
    switch (int(link.type())) {
    case QNetworkInterface::Wifi:
        return u"wireless"_s;
    case QNetworkInterface::Ethernet:
        return u"wired"_s;
    case QNetworkInterface::Ppp:
    case QNetworkInterface::Slip:
        return u"dialled"_s;
    case QNetworkInterface::Virtual:
        return u"virtual"_s;
    default:
        return u"other network"_s;
    }
}

template<class Predicate>
bool anyAddress(Predicate holds)
{
    for (const auto &link : QNetworkInterface::allInterfaces()) {
        if (!isUsable(link))
            continue;
        for (const auto &entry : link.addressEntries()) {
            if (reachesBeyondItsLink(entry.ip()) && holds(entry.ip()))
                return true;
        }
    }
    return false;
}

}

bool hasUsableInterface()
{
    return anyAddress([](const QHostAddress &) { return true; });
}

bool hasRoutableIpv6()
{
    return anyAddress(
        [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv6Protocol; });
}

QString vantageDescription()
{
    QStringList parts{QSysInfo::prettyProductName()};
    for (const auto &link : QNetworkInterface::allInterfaces()) {
        const QString kind = kindOf(link);
        if (isUsable(link) && !link.addressEntries().isEmpty() && !parts.contains(kind))
            parts << kind;
    }
    return parts.join(u", "_s);
}

}
