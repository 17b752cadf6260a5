#include "core/probe/systemcheck.h"

#include "core/platform/hostsfile.h"
#include "core/platform/securitysoftware.h"
#include "core/platform/systemfacts.h"
#include "core/platform/vpns.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! A check address of an operating system or browser, and what it answers where nothing stands between.
struct Beacon
{
    QLatin1StringView host;
    const char *path;
    int status;
    const char *bodyBegins;
};

constexpr std::array<Beacon, 3> beacons{{
    {"www.msftconnecttest.com"_L1, "/connecttest.txt", 200, "Microsoft Connect Test"},
    {"connectivitycheck.gstatic.com"_L1, "/generate_204", 204, ""},
    {"detectportal.firefox.com"_L1, "/success.txt", 200, "success"},
}};

HttpExchange::Order questionTo(const Beacon &beacon)
{
    const QByteArray request = "GET " + QByteArray(beacon.path) + " HTTP/1.1\r\nHost: " + beacon.host.data() +
                               "\r\nAccept: */*\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n";
    return {.host = beacon.host, .request = request, .extent = HttpAnswerReader::Extent::Beginning};
}

const Beacon &beaconOf(const HttpExchange &exchange)
{
    return *std::find_if(beacons.begin(), beacons.end(),
                         [&](const Beacon &beacon) { return beacon.host == exchange.order().host; });
}

// A redirect, a page where none belongs, or the status made for it (RFC 6585 section 6).
bool comesFromPortal(int status)
{
    return (status >= 200 && status < 400) || status == 511;
}

// The date is cut to whole seconds and was written half a round trip before it came.
double clockOffset(const HttpExchange &exchange)
{
    const qint64 behind = exchange.answer()->date.msecsTo(exchange.answeredAt());
    return double(behind - 500 - exchange.roundTrip().count() / 2) / 1000.0;
}

}

SystemCheck::SystemCheck(bool internetChecks, const QStringList &hosts, Resolver &resolver,
                         ProbeContext &context)
    : m_context(context)
{
    takeFacts(hosts);
    m_observation.resolvers = resolver.servers();
    if (!m_observation.hasUsableInterface)
        m_observation.connectivity = SystemObservation::Connectivity::Offline;
    if (!internetChecks || !m_observation.hasUsableInterface)
        return;
    for (const Beacon &beacon : beacons) {
        m_exchanges.push_back(std::make_unique<HttpExchange>(questionTo(beacon), resolver, context));
        m_observation.internetChecks << u"http://"_s % beacon.host % QLatin1StringView(beacon.path);
    }
    if (!context.datagrams)
        return;
    m_clock = std::make_unique<ClockQuery>(resolver, context);
    for (const QString &server : ClockQuery::servers())
        m_observation.internetChecks << u"ntp://"_s % server;
}

SystemCheck::~SystemCheck() = default;

void SystemCheck::takeFacts(const QStringList &hosts)
{
    m_observation.hasUsableInterface = hasUsableInterface();
    const ProxySettings proxy = configuredProxy();
    m_observation.proxy = proxy.proxy;
    m_observation.proxyScript = proxy.script;
    m_observation.hostsEntries = hostsEntriesFor(hosts);
    m_observation.vpns = activeVpns();
    m_observation.securitySoftware = installedSecuritySoftware();
}

void SystemCheck::start()
{
    for (const auto &exchange : m_exchanges) {
        connect(exchange.get(), &HttpExchange::finished, this,
                [this, asked = exchange.get()] { judge(*asked); });
        exchange->start();
    }
    if (m_clock) {
        connect(m_clock.get(), &ClockQuery::finished, this, &SystemCheck::takeTime);
        m_clock->start();
    }
    if (m_exchanges.empty())
        QMetaObject::invokeMethod(this, &SystemCheck::conclude, Qt::QueuedConnection);
}

void SystemCheck::judge(const HttpExchange &exchange)
{
    using Connectivity = SystemObservation::Connectivity;
    if (m_finished)
        return;
    if (const auto &answer = exchange.answer()) {
        const Beacon &beacon = beaconOf(exchange);
        const bool right = answer->status == beacon.status && answer->body.startsWith(beacon.bodyBegins);
        if (right) {
            m_observation.connectivity = Connectivity::Online;
            m_observation.captivePortalUrl.clear();
        } else if (m_observation.connectivity == Connectivity::Unknown && comesFromPortal(answer->status)) {
            m_observation.connectivity = Connectivity::CaptivePortal;
            m_observation.captivePortalUrl = answer->location;
        }
        takeClock(exchange, right);
    }
    concludeWhenKnown();
}

void SystemCheck::takeClock(const HttpExchange &exchange, bool right)
{
    const bool knownBetter = m_clock && m_clock->reading();
    if (knownBetter || !exchange.answer()->date.isValid() || (m_observation.clockOffsetSeconds && !right))
        return;
    m_observation.clockOffsetSeconds = clockOffset(exchange);
    m_observation.clockSource = exchange.order().host;
}

void SystemCheck::takeTime()
{
    if (const auto &reading = m_clock->reading()) {
        m_observation.clockOffsetSeconds = reading->offsetSeconds;
        m_observation.clockSource = m_clock->source();
    }
    concludeWhenKnown();
}

void SystemCheck::concludeWhenKnown()
{
    const bool online = m_observation.connectivity == SystemObservation::Connectivity::Online;
    const bool allAnswered =
        std::all_of(m_exchanges.begin(), m_exchanges.end(), [](const auto &e) { return e->isFinished(); });
    if (allAnswered || (online && m_observation.clockOffsetSeconds))
        conclude();
}

void SystemCheck::conclude()
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished();
}

}
