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
        u"authfail|authentication data|login fail"},
    AreaClues{Area::Sender, 97,
              u"unsolicited mail originating|rate of unsolicited|due to ip reputation|due to poor reputation|"
              u"due to its reputation|due to reputation|unusual rate|outboundspamexception|"
              u"blocked using trend micro"},
    AreaClues{
        Area::Sender, 88,
        u"local user is not allowed|ehlo invalid domain|helo invalid domain|invalid domain address|"
        u"faked bounce|based on relay|sender id failed|sender address is not allowed|rejected by the "
        u"local scanning code|"
        u"no longer accepts connections|dynamically assigned|not allowed to connect|envelope sender not|"
        u"sender mismatch|mismatch with header|content denied|illegal attachment|rejected for policy|"
        u"policy reasons|due to policy|spam or policy|sender verify fail|verification failed for <|"
        u"from address does not match|from address not verified|mail rejected|bad spf|"
        u"cannot forward emails that are not|not authenticated emails|not allowed to send email|"
        u"return email domain|sender is unauthorized|sender address is unauthorized|unconfigured "
        u"sending domain"},
    AreaClues{Area::Relay, 95,
              u"list of allowed rcpthosts|delivery is not allowed to this address|not in my rcpthosts|"
              u"relay not permitted|relaying not permitted"},
    AreaClues{
        Area::Recipient, 89,
        u"recipient addresses rejected|email not exist|user not exist|mailbox not exist|address not exist|"
        u"account not exist|not our user|user not local|currently suspended|is suspended|"
        u"has been suspended|no such alias|recipient has been blocked|mailbox unallocated|mailbox name is "
        u"invalid|"
        u"mailbox name not allowed|failed to route the address"},
    AreaClues{Area::Quota, 92,
              u"mail system full|exceeds allowed size|mailbox exceeds|user has too many messages|"
              u"no more space|out of quota|storage quota|over allocated quota|submissionexceeded"},
    AreaClues{Area::Quota, 64, u"can't create user output file"},
    AreaClues{Area::ServerBusy, 95,
              u"resolver.adr.reciplimit|receiving mail at a rate|receiving mail too quickly|too "
              u"quickly|mailbox busy|"
              u"queue quota|postgrey|messages for this session|mail bomb|"
              u"waiting for lock|create lock file|locking failed|client_limit|email limit is reached|"
              u"user sending quota|sending limit"},
    AreaClues{Area::ServerBusy, 69, u"system config error|local configuration error|configuration error"},
    AreaClues{Area::Network, 88,
              u"did not accept our requests to connect|connection refused by|connection timed out "
              u"with|connection reset by"},
    AreaClues{Area::Network, 64,
              u"retry time not reached|retry timeout exceeded|socket closed|socketreadexception|"
              u"socketwriteexception|socket error on|socket close|read timed out|not connected!"},
    AreaClues{Area::Unknown, 84,
              u"disconnected: logged out|protocol violation|no auth attempts|command does not exist"},
};

constexpr std::array spokenClues{
    ProtocolClues{Spoken::Smtp, 50,
                  u"x-postfix|rejected rcpt|rejected mail from|original message follows|tls startup failed|"
                  u"retry time not reached|original-recipient|remote host said|remote server returned|"
                  u"resolver.adr|resolver.rst|storedrv|status=bounced|status=deferred|stat=deferred"},
    ProtocolClues{
        Spoken::Imap, 62,
        u"authenticate command error|append command|command error: bad|the current command did not succeed"},
    ProtocolClues{Spoken::Imap, 30, u"could not be fetched"},
    ProtocolClues{Spoken::Imap, 16, u"dovecot"},
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
