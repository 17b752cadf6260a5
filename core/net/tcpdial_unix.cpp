#include "core/net/tcpdial.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace mm {

namespace {

struct Target
{
    sockaddr_storage bytes{};
    socklen_t size = 0; //!< 0: no address
};

template<class Form>
Target targetOf(const Form &form)
{
    Target target;
    target.size = sizeof(Form);
    std::memcpy(&target.bytes, &form, sizeof(Form));
    return target;
}

// A link-local address says on which network it is meant (RFC 4007 section 11).
quint32 scopeOf(const QHostAddress &address)
{
    const QString scope = address.scopeId();
    bool isNumber = false;
    const quint32 number = scope.toUInt(&isNumber);
    return isNumber ? number : quint32(QNetworkInterface::interfaceIndexFromName(scope));
}

Target targetOf(const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in form{};
        form.sin_family = AF_INET;
        form.sin_port = htons(port);
        form.sin_addr.s_addr = htonl(address.toIPv4Address());
        return targetOf(form);
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    sockaddr_in6 form{};
    form.sin6_family = AF_INET6;
    form.sin6_port = htons(port);
    form.sin6_scope_id = scopeOf(address);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&form.sin6_addr, bytes.c, sizeof(form.sin6_addr));
    return targetOf(form);
}

TcpOutcome outcomeOf(int reason)
{
    switch (reason) {
    case ECONNREFUSED:
        return TcpOutcome::Refused;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return TcpOutcome::Unreachable;
    case ETIMEDOUT:
        return TcpOutcome::TimedOut;
    case ECONNRESET:
        return TcpOutcome::Reset;
    default:
        return TcpOutcome::OtherFailure;
    }
}

}

bool TcpDial::start(const QHostAddress &address, quint16 port)
{
    const Target target = targetOf(address, port);
    if (target.size == 0)
        return false;
    m_descriptor = ::socket(target.bytes.ss_family, SOCK_STREAM, 0);
    if (m_descriptor < 0) {
        fail(errno);
        return true;
    }
    ::fcntl(m_descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_descriptor, F_SETFL, O_NONBLOCK);
    const auto *const there = reinterpret_cast<const sockaddr *>(&target.bytes);
    if (::connect(m_descriptor, there, target.size) != 0 && errno != EINPROGRESS && errno != EINTR) {
        fail(errno);
        return true;
    }
    // Where it has succeeded at once, the socket takes bytes, too.
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TcpDial::conclude, Qt::QueuedConnection);
    return true;
}

void TcpDial::stop()
{
    m_isStopped = true;
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier->disconnect(this);
    }
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void TcpDial::conclude()
{
    if (m_descriptor < 0 || !m_notifier->isEnabled())
        return;
    m_notifier->setEnabled(false);
    int reason = 0;
    socklen_t size = sizeof(reason);
    if (::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &reason, &size) != 0)
        reason = errno;
    if (reason == 0)
        Q_EMIT connected(std::exchange(m_descriptor, -1));
    else
        fail(reason);
}

// Later, because start() and its caller are not done yet.
void TcpDial::fail(int reason)
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    QMetaObject::invokeMethod(
        this,
        [this, reason] {
            if (!m_isStopped)
                Q_EMIT failed(outcomeOf(reason), qt_error_string(reason));
        },
        Qt::QueuedConnection);
}

}
