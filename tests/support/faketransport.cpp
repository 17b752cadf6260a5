#include "tests/support/faketransport.h"

using namespace Qt::StringLiterals;

namespace mm {

void FakeTransport::open(const QString &toAddress, quint16 toPort)
{
    address = toAddress;
    port = toPort;
    setObjectName(hostAndPort(toAddress, toPort));
}

TransportFactory FakeNetwork::factory()
{
    return [this]() -> std::unique_ptr<Transport> {
        auto transport = std::make_unique<FakeTransport>();
        m_transports.emplace_back(transport.get());
        auto &target = m_targets.emplace_back(std::make_shared<QString>());
        QObject::connect(transport.get(), &QObject::objectNameChanged, transport.get(),
                         [target](const QString &name) { *target = name; });
        return transport;
    };
}

QStringList FakeNetwork::opened() const
{
    QStringList targets;
    for (const auto &target : m_targets)
        targets << *target;
    return targets;
}

FakeTransport *FakeNetwork::at(std::size_t index) const
{
    return index < m_transports.size() ? m_transports[index].data() : nullptr;
}

int FakeNetwork::alive() const
{
    int count = 0;
    for (const auto &transport : m_transports)
        count += transport && !transport->aborted ? 1 : 0;
    return count;
}

TlsRecord soundTls()
{
    TlsRecord tls;
    tls.completed = true;
    tls.version = u"TLSv1.3"_s;
    tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    return tls;
}

}
