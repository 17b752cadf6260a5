#pragma once

#include "core/net/transport.h"

#include <QPointer>
#include <QStringList>

#include <memory>
#include <vector>

namespace mm {

//! A Transport that a test holds by its wire: what was called is written down, what comes is emitted by hand.
class FakeTransport final : public Transport
{
    Q_OBJECT

public:
    using Transport::Transport;

    void open(const QString &address, quint16 port) override;
    void startTls(const QString &peerName) override { peerNames << peerName; }
    void send(const QByteArray &bytes) override { written += bytes; }
    void close() override { closeWanted = true; }
    void abort() override { aborted = true; }
    [[nodiscard]] QByteArray unreadPlaintext() const override { return {}; }

    [[nodiscard]] std::optional<LinkQuality> linkQuality() const override { return link; }

    [[nodiscard]] QByteArray takeWritten() { return std::exchange(written, {}); }

    QString address;
    quint16 port = 0;
    QStringList peerNames;
    QByteArray written;
    bool closeWanted = false;
    bool aborted = false;
    std::optional<LinkQuality> link;
};

//! Makes FakeTransports and keeps sight of them; one that was destroyed is null.
class FakeNetwork
{
public:
    [[nodiscard]] TransportFactory factory();
    //! Addresses with ports in the order in which they were tried, "192.0.2.1:25".
    [[nodiscard]] QStringList opened() const;
    [[nodiscard]] FakeTransport *at(std::size_t index) const;
    [[nodiscard]] std::size_t count() const { return m_transports.size(); }
    //! How many are alive and were opened.
    [[nodiscard]] int alive() const;

private:
    std::vector<QPointer<FakeTransport>> m_transports;
    std::vector<std::shared_ptr<QString>> m_targets;
};

[[nodiscard]] TlsRecord soundTls();

}
