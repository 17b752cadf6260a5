#include "core/net/clearlook.h"

#include <QNetworkProxy>

using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr qint64 mostWords = 512;
constexpr auto wholePatience = 2500ms;
constexpr auto listens = 800ms;

}

ClearLook::ClearLook()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    m_prompt.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ClearLook::conclude);
    connect(&m_prompt, &QTimer::timeout, &m_socket, [this] { m_socket.write("QUIT\r\n"); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ClearLook::conclude, Qt::QueuedConnection);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ClearLook::conclude, Qt::QueuedConnection);
}

void ClearLook::start(const QString &address, quint16 port)
{
    m_isLooking = true;
    m_deadline.start(wholePatience);
    m_prompt.start(listens);
    m_socket.connectToHost(address, port);
}

void ClearLook::stop()
{
    m_isLooking = false;
    m_deadline.stop();
    m_prompt.stop();
    m_socket.abort();
}

void ClearLook::conclude()
{
    if (!m_isLooking)
        return;
    const QByteArray words = m_socket.read(mostWords);
    stop();
    Q_EMIT concluded(words);
}

}
