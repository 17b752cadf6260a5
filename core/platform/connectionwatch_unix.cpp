#include "core/platform/connectionwatch.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/tcp.h>
#endif

#include <cstddef>

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

#ifdef __linux__

namespace {

struct Told
{
    tcp_info information{};
    socklen_t size = 0; //!< what an old kernel does not know is missing at the end
};

std::optional<Told> askFor(qintptr descriptor)
{
    Told told;
    told.size = sizeof told.information;
    if (descriptor < 0 ||
        getsockopt(int(descriptor), IPPROTO_TCP, TCP_INFO, &told.information, &told.size) != 0)
        return std::nullopt;
    return told;
}

}

bool ConnectionWatch::wasReset() const
{
    // A peer that closes leaves the connection half open (CLOSE_WAIT); only a reset takes it away.
    constexpr unsigned closed = 7; // TCP_CLOSE, tcp_states.h of the kernel
    const auto told = askFor(m_duplicate);
    return told && told->information.tcpi_state == closed;
}

std::optional<LinkQuality> ConnectionWatch::linkQuality() const
{
    const auto told = askFor(m_duplicate);
    if (!told)
        return std::nullopt;
    const tcp_info &information = told->information;
    const bool countsSegments =
        told->size >= offsetof(tcp_info, tcpi_segs_out) + sizeof information.tcpi_segs_out;
    return LinkQuality{.roundTripMs = information.tcpi_rtt / 1000.0,
                       .segmentsSent = countsSegments ? int(information.tcpi_segs_out) : 0,
                       .retransmissions = int(information.tcpi_total_retrans)};
}

#else

bool ConnectionWatch::wasReset() const
{
    return false;
}

std::optional<LinkQuality> ConnectionWatch::linkQuality() const
{
    return std::nullopt;
}

#endif

}
