#include "core/net/socketdatagrams.h"

#include <QNetworkDatagram>

namespace mm {

SocketDatagrams::SocketDatagrams(QObject *parent)
    : Datagrams(parent)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &SocketDatagrams::readAll);
}

void SocketDatagrams::send(const QString &address, quint16 port, const QByteArray &datagram)
{
    m_peer = QHostAddress(address);
    m_port = port;
    m_socket.writeDatagram(datagram, m_peer, m_port);
}

void SocketDatagrams::readAll()
{
    constexpr int mostInOneGo = 16; // a flood leaves the loop to others in between
    for (int i = 0; i < mostInOneGo && m_socket.hasPendingDatagrams(); ++i) {
        const bool fits = m_socket.pendingDatagramSize() <= maxSize;
        const QNetworkDatagram datagram = m_socket.receiveDatagram(maxSize);
        if (fits && datagram.isValid() && datagram.senderPort() == m_port &&
            datagram.senderAddress().isEqual(m_peer, QHostAddress::TolerantConversion))
            Q_EMIT received(datagram.data());
    }
}

}
