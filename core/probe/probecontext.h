#pragma once

#include "core/net/datagrams.h"
#include "core/net/scheduler.h"
#include "core/net/transport.h"
#include "core/probe/connectiongate.h"
#include "core/probe/signinturns.h"
#include "core/protocol/dialogue.h"

#include <chrono>
#include <functional>
#include <memory>

namespace mm {

using DialogueFactory = std::function<std::unique_ptr<Dialogue>(Protocol, const DialogueRequest &)>;

//! What every probe of one check works with; it outlives them all.
struct ProbeContext
{
    Scheduler &scheduler;
    TransportFactory transports;
    DialogueFactory dialogues;
    ConnectionGate gate{};
    std::chrono::milliseconds start{0}; //!< of the check, on the scheduler's clock
    DatagramFactory datagrams = {};     //!< empty: no time server is asked
    SignInTurns signIns{};

    //! Milliseconds since the start of the check.
    [[nodiscard]] qint64 elapsed() const { return (scheduler.now() - start).count(); }
};

//! How long a probe waits.
namespace patience {

inline constexpr std::chrono::milliseconds name{9000};
inline constexpr std::chrono::milliseconds connection{6000};
inline constexpr std::chrono::milliseconds handshake{8000};
inline constexpr std::chrono::milliseconds nextAttempt{250}; //!< RFC 8305 section 5
inline constexpr std::chrono::milliseconds otherFamily{
    3000}; //!< two SYNs' worth, beside a connection that works
inline constexpr std::chrono::milliseconds clearGreeting{3000}; //!< before TLS is tried beside the silence
inline constexpr std::chrono::milliseconds unknownSecurity{
    1500}; //!< the same where the security is to be found out
inline constexpr std::chrono::milliseconds firstDoubt{1500}; //!< before other ports of the host are tried
inline constexpr std::chrono::milliseconds otherPort{3000};
inline constexpr std::chrono::milliseconds trial{10000}; //!< for a further conversation as a whole
inline constexpr std::chrono::milliseconds lastTrials{
    2000}; //!< for further conversations beyond the time of their service
inline constexpr std::chrono::milliseconds arrival{30000}; //!< of a test message in its mailbox
inline constexpr std::chrono::milliseconds farewell{300};  //!< for the last bytes to go out

}

}
