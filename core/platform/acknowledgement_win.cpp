#include "core/platform/acknowledgement.h"

#include <winsock2.h>

namespace mm {

namespace {

// SIO_TCP_SET_ACK_FREQUENCY of mstcpip.h, which not every SDK has.
constexpr DWORD setAcknowledgementFrequency = _WSAIOW(IOC_VENDOR, 23);

}

void acknowledgeAtOnce(qintptr descriptor)
{
    DWORD everySegment = 1;
    DWORD returned = 0;
    WSAIoctl(SOCKET(descriptor), setAcknowledgementFrequency, &everySegment, sizeof everySegment, nullptr, 0,
             &returned, nullptr, nullptr);
}

}
