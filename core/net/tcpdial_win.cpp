#include "core/net/tcpdial.h"

namespace mm {

bool TcpDial::start(const QHostAddress &, quint16)
{
    return false;
}

void TcpDial::stop() {}

}
