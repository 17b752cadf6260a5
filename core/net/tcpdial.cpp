#include "core/net/tcpdial.h"

namespace mm {

TcpOutcome connectOutcome(QAbstractSocket::SocketError error)
{
    switch (int(error)) {
    case QAbstractSocket::ConnectionRefusedError:
        return TcpOutcome::Refused;
    case QAbstractSocket::NetworkError:
        return TcpOutcome::Unreachable;
    case QAbstractSocket::SocketTimeoutError:
        return TcpOutcome::TimedOut;
    case QAbstractSocket::RemoteHostClosedError:
        return TcpOutcome::Reset;
    default:
        return TcpOutcome::OtherFailure;
    }
}

}
