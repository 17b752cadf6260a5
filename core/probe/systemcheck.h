#pragma once

#include "core/model/observation.h"
#include "core/net/resolver.h"
#include "core/probe/clockquery.h"
#include "core/probe/httpexchange.h"

#include <QObject>

#include <memory>
#include <vector>

namespace mm {

//! Looks at this computer's own side: interfaces, tunnels, proxy, resolvers, hosts file, security software
//! and, where it is allowed, whether the internet is there and what time it is. Asks the plain-HTTP check
//! addresses of Windows, Chrome and Firefox side by side; one right answer proves the internet, a redirect or
//! a foreign answer a captive portal. The time is that of time servers (NTP), until one answers that of the
//! check addresses' Date.
//!
//! Life: start() once, then exactly one finished(); observation() holds what is known at any time,
//! also what a time server says after that: nobody waits for it alone.
//! Emits nothing inside start(). Destroying it gives up silently.
class SystemCheck final : public QObject
{
    Q_OBJECT

public:
    //! \p hosts: the names of the servers of the check, which are sought in the hosts file.
    SystemCheck(bool internetChecks, const QStringList &hosts, Resolver &resolver, ProbeContext &context);
    ~SystemCheck() override;

    void start();
    [[nodiscard]] const SystemObservation &observation() const { return m_observation; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

private:
    void takeFacts(const QStringList &hosts);
    void judge(const HttpExchange &exchange);
    void takeClock(const HttpExchange &exchange, bool right);
    void takeTime();
    void concludeWhenKnown();
    void conclude();

    ProbeContext &m_context;
    SystemObservation m_observation;
    std::vector<std::unique_ptr<HttpExchange>> m_exchanges;
    std::unique_ptr<ClockQuery> m_clock; //!< none: no time server is asked
    bool m_finished = false;
};

}
