#pragma once

#include "core/net/datagrams.h"

#include <QPointer>

#include <vector>

namespace mm {

//! Datagrams that a test holds by their wire.
class FakeDatagrams final : public Datagrams
{
    Q_OBJECT

public:
    using Datagrams::Datagrams;

    void send(const QString &address, quint16 port, const QByteArray &datagram) override;

    QString address;
    quint16 port = 0;
    QByteArray sent;
};

//! Makes FakeDatagrams and keeps sight of them; one that was destroyed is null.
class FakeDatagramNetwork
{
public:
    [[nodiscard]] DatagramFactory factory();
    [[nodiscard]] FakeDatagrams *at(std::size_t index) const { return m_made.at(index); }
    [[nodiscard]] std::size_t count() const { return m_made.size(); }

private:
    std::vector<QPointer<FakeDatagrams>> m_made;
};

//! A time server's answer of stratum 2 to \p request, whose clock stands at \p unixMs all along.
[[nodiscard]] QByteArray timeAnswer(const QByteArray &request, qint64 unixMs);

}
