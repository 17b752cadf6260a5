#include "core/probe/serviceturns.h"

#include <numeric>

namespace mm {

ServiceTurns::ServiceTurns(const QList<Endpoint> &services)
    : m_waiting(std::size_t(services.size()))
{
    for (const Endpoint &service : services)
        m_hosts << service.host.toLower();
    std::iota(m_waiting.begin(), m_waiting.end(), 0);
}

QList<int> ServiceTurns::next()
{
    QList<int> beginning;
    std::erase_if(m_waiting, [&](int service) {
        int &ofHost = m_runningOfHost[m_hosts.at(service)];
        if (m_running == mostInAll || ofHost == mostOfAHost)
            return false;
        ++m_running;
        ++ofHost;
        beginning << service;
        return true;
    });
    return beginning;
}

void ServiceTurns::ended(int service)
{
    --m_running;
    --m_runningOfHost[m_hosts.at(service)];
}

}
