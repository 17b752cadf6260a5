#include "app/controller/livenetwork.h"

#include "core/net/sockettransport.h"

namespace mm {

LiveNetwork::LiveNetwork(const QByteArray &authorityPem)
    : m_authorityPem(authorityPem)
{
}

CheckRunner::Surroundings LiveNetwork::surroundings()
{
    return {m_resolver, m_scheduler,
            [pem = m_authorityPem] { return std::make_unique<SocketTransport>(pem); }};
}

}
