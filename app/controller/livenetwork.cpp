#include "app/controller/livenetwork.h"

#include "core/net/socketdatagrams.h"
#include "core/net/sockettransport.h"

namespace mm {

LiveNetwork::LiveNetwork(const QByteArray &authorityPem)
    : m_authorityPem(authorityPem)
{
}

CheckRunner::Surroundings LiveNetwork::surroundings()
{
    return {.resolver = m_resolver,
            .scheduler = m_scheduler,
            .transports = [pem = m_authorityPem] { return std::make_unique<SocketTransport>(pem); },
            .datagrams = [] { return std::make_unique<SocketDatagrams>(); },
            .publicResolver = &m_publicResolver};
}

}
