#pragma once

#include "core/net/datagrams.h"

#include <QHostAddress>
#include <QUdpSocket>

namespace mm {

//! Datagrams over a UDP socket of this computer.
class SocketDatagrams final : public Datagrams
{
    Q_OBJECT

public:
    explicit SocketDatagrams(QObject *parent = nullptr);

    void send(const QString &address, quint16 port, const QByteArray &datagram) override;

private:
    void readAll();

    QUdpSocket m_socket;
    QHostAddress m_peer;
    quint16 m_port = 0;
};

}
