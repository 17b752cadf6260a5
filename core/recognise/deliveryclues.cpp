#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// What mail servers write into bounces and logs beside the reasons that they give to a sender.
constexpr std::array areaClues{
    AreaClues{
        Area::Auth, 86,
        u"invalid username or password|invalid user name or password|incorrect username or password|"
        u"invalid username/password|unknown username or|need ehlo and auth|auth first|authentication first|"
        u"authfail|authentication data"},
    AreaClues{Area::Sender, 97,
              u"unsolicited mail originating|rate of unsolicited|due to ip reputation|due to poor reputation|"
              u"due to its reputation|due to reputation"},
    AreaClues{Area::Sender, 88,
              u"local user is not allowed|ehlo invalid domain|helo invalid domain|invalid domain address|"
              u"faked bounce|based on relay|sender id failed|unconfigured sending domain"},
    AreaClues{Area::Relay, 95,
              u"list of allowed rcpthosts|delivery is not allowed to this address|not in my rcpthosts|"
              u"relay not permitted|relaying not permitted"},
    AreaClues{
        Area::Recipient, 89,
        u"recipient addresses rejected|email not exist|user not exist|mailbox not exist|address not exist|"
        u"account not exist|not our user|user not local|currently suspended|is suspended|"
        u"has been suspended|no such alias|recipient has been blocked|mailbox unallocated"},
    AreaClues{Area::Quota, 92,
              u"mail system full|exceeds allowed size|mailbox exceeds|user has too many messages|"
              u"no more space|out of quota|storage quota|over allocated quota"},
    AreaClues{Area::Quota, 64, u"can't create user output file"},
    AreaClues{Area::ServerBusy, 95,
              u"resolver.adr.reciplimit|receiving mail at a rate|receiving mail too quickly|too quickly"},
    AreaClues{Area::ServerBusy, 69, u"system config error|local configuration error|configuration error"},
    AreaClues{Area::Network, 88,
              u"did not accept our requests to connect|connection refused by|connection timed out "
              u"with|connection reset by"},
    AreaClues{Area::Network, 64,
              u"retry time not reached|retry timeout exceeded|socket closed|socketreadexception|"
              u"socketwriteexception|socket error on|socket close|read timed out|not connected!"},
    AreaClues{Area::Unknown, 66, u"disconnected: logged out|protocol violation"},
};

constexpr std::array spokenClues{
    ProtocolClues{Spoken::Smtp, 50,
                  u"x-postfix|rejected rcpt|rejected mail from|original message follows|tls startup failed|"
                  u"retry time not reached|original-recipient|remote host said|remote server returned|"
                  u"resolver.adr|resolver.rst|storedrv|status=bounced|status=deferred|stat=deferred"},
    ProtocolClues{Spoken::Imap, 62, u"authenticate command error|append command|command error: bad"},
    ProtocolClues{Spoken::Imap, 30, u"could not be fetched"},
    ProtocolClues{Spoken::Smtp, 20, u"-> starttls|c: starttls|[tx] starttls"},
};

}

std::span<const AreaClues> deliveryAreaClues()
{
    return areaClues;
}

std::span<const ProtocolClues> deliveryProtocolClues()
{
    return spokenClues;
}

}
