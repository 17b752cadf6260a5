#include "core/platform/connectionwatch.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mm {

ConnectionWatch::ConnectionWatch(qintptr descriptor)
    : m_duplicate(descriptor < 0 ? -1 : fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0))
{
}

ConnectionWatch::~ConnectionWatch()
{
    if (m_duplicate >= 0)
        close(int(m_duplicate));
}

bool ConnectionWatch::wasReset() const
{
#ifdef __linux__
    // A peer that closes leaves the connection half open (CLOSE_WAIT); only a reset takes it away.
    tcp_info information{};
    socklen_t size = sizeof information;
    return m_duplicate >= 0 &&
           getsockopt(int(m_duplicate), IPPROTO_TCP, TCP_INFO, &information, &size) == 0 &&
           information.tcpi_state == TCP_CLOSE;
#else
    return false;
#endif
}

}
