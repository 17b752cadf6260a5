#include "core/probe/connectiongate.h"

#include <algorithm>
#include <utility>

namespace mm {

ConnectionGate::ConnectionGate(int mostAtOnce)
    : m_mostAtOnce(mostAtOnce)
{
}

std::unique_ptr<ConnectionGate::Pass> ConnectionGate::enter(const QString &address, Urgency urgency,
                                                            std::function<void()> granted)
{
    return std::make_unique<Pass>(*this, address, urgency, std::move(granted));
}

void ConnectionGate::release(const QString &address)
{
    --m_inside[address];
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [&](const Pass *pass) { return pass->m_address == address; });
    if (next == m_waiting.end())
        return;
    Pass *admitted = *next;
    m_waiting.erase(next);
    admitted->admit();
}

ConnectionGate::Pass::Pass(ConnectionGate &gate, QString address, Urgency urgency,
                           std::function<void()> granted)
    : m_gate(gate)
    , m_address(std::move(address))
    , m_urgency(urgency)
    , m_granted(std::move(granted))
{
    if (m_gate.m_inside.value(m_address) < m_gate.m_mostAtOnce)
        admit();
    else
        m_gate.m_waiting.insert(
            std::find_if(m_gate.m_waiting.begin(), m_gate.m_waiting.end(),
                         [this](const Pass *other) { return other->m_urgency > m_urgency; }),
            this);
}

ConnectionGate::Pass::~Pass()
{
    if (m_inside)
        m_gate.release(m_address);
    else
        m_gate.m_waiting.remove(this);
}

void ConnectionGate::Pass::admit()
{
    m_inside = true;
    ++m_gate.m_inside[m_address];
    m_granted();
}

}
