#include "core/platform/acknowledgement.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace mm {

void acknowledgeAtOnce(qintptr descriptor)
{
#ifdef TCP_QUICKACK
    const int wanted = 1;
    setsockopt(int(descriptor), IPPROTO_TCP, TCP_QUICKACK, &wanted, sizeof wanted);
#else
    Q_UNUSED(descriptor)
#endif
}

}
