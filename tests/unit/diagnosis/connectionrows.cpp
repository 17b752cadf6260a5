#include "tests/unit/diagnosis/rulerows.h"

using namespace Qt::StringLiterals;

namespace mm::testing {

using Ending = DialogueEnding;

void healthyRows()
{
    row("healthy SMTP", healthySmtp(), u"0:ok"_s);
    row("healthy IMAP", healthyImap(), u"0:ok"_s);
    row("healthy POP3", healthyPop3(), u"0:ok"_s);
    row("three healthy services", checkOf({healthyImap(), healthyPop3(), healthySmtp()}),
        u"0:ok 1:ok 2:ok"_s);
    row("clear text with sign-in on offer, as asked for", clear(Protocol::Smtp, 587), u"0:ok"_s);
    row("port 25 without AUTH for a check without a password",
        with(offering(healthyService(Protocol::Smtp, 25, Security::StartTls), {u"SIZE"_s}, {}),
             [](auto &service) { service.loginWanted = false; }),
        u"0:ok"_s);
}

void systemRows()
{
    using Connectivity = SystemObservation::Connectivity;
    const auto unreachable = unconnected(healthyImap(), TcpOutcome::Unreachable);
    row("no interface", system([](auto &s) { s.hasUsableInterface = false; }, {unreachable}),
        u"net.offline 0:tcp.unreachable"_s);
    row("interface up, nothing reached",
        system([](auto &s) { s.connectivity = Connectivity::Offline; }, {unreachable}),
        u"net.offline 0:tcp.unreachable"_s);
    row("no internet check answered, no way to the server",
        system(
            [](auto &s) {
                s.connectivity = Connectivity::Unknown;
                s.internetChecks = {u"http://check.example/"_s};
            },
            {unreachable}),
        u"net.offline 0:tcp.unreachable"_s);
    row("no internet checks wanted, no way to the server",
        system([](auto &s) { s.connectivity = Connectivity::Unknown; }, {unreachable}),
        u"0:tcp.unreachable"_s);
    row("the internet checks fail because the resolver is silent",
        system([](auto &s) { s.connectivity = Connectivity::Offline; },
               {unresolved(healthyImap(), NameOutcome::TimedOut)}),
        u"0:dns.timeout"_s);
    row("the internet checks are blocked, the server answers",
        system([](auto &s) { s.connectivity = Connectivity::Offline; }), u"0:ok"_s);
    row("captive portal",
        system(
            [](auto &s) {
                s.connectivity = Connectivity::CaptivePortal;
                s.captivePortalUrl = u"http://portal.example/"_s;
            },
            {unconnected(healthyImap(), TcpOutcome::TimedOut)}),
        u"net.captive-portal 0:tcp.timeout"_s);
    row("proxy", system([](auto &s) { s.proxy = u"proxy.example:3128"_s; }), u"net.proxy 0:ok"_s);
    row("clock five minutes off is still right", system([](auto &s) { s.clockOffsetSeconds = -300; }),
        u"0:ok"_s);
    row("clock ten minutes behind", system([](auto &s) { s.clockOffsetSeconds = -600; }),
        u"clock.skewed 0:ok"_s);
    row("clock 400 days ahead makes a sound certificate look expired",
        system([](auto &s) { s.clockOffsetSeconds = 400 * 86400.0; },
               {certified(healthyImap(), {CertificateFault::Expired},
                          [](auto &certificate) {
                              certificate.notBefore = checkTime().addDays(-460);
                              certificate.notAfter = checkTime().addDays(-340);
                          })}),
        u"clock.skewed 0:ok"_s);
    row("clock 400 days behind makes a sound certificate look not yet valid",
        system([](auto &s) { s.clockOffsetSeconds = -400 * 86400.0; },
               {certified(healthyImap(), {CertificateFault::NotYetValid},
                          [](auto &certificate) {
                              certificate.notBefore = checkTime().addDays(370);
                              certificate.notAfter = checkTime().addDays(470);
                          })}),
        u"clock.skewed 0:ok"_s);
}

void nameAndConnectionRows()
{
    row("no such name", unresolved(healthyImap(), NameOutcome::NotFound), u"0:dns.not-found"_s);
    row("name without address", unresolved(healthyImap(), NameOutcome::NoAddress), u"0:dns.no-address"_s);
    row("silent resolver", unresolved(healthyImap(), NameOutcome::TimedOut), u"0:dns.timeout"_s);
    row("SERVFAIL", unresolved(healthyImap(), NameOutcome::ServerFailure), u"0:dns.server-failure"_s);
    row("refused", unconnected(healthySmtp(), TcpOutcome::Refused), u"0:tcp.refused"_s);
    row("timed out", unconnected(healthySmtp(), TcpOutcome::TimedOut), u"0:tcp.timeout"_s);
    row("unreachable", unconnected(healthySmtp(), TcpOutcome::Unreachable), u"0:tcp.unreachable"_s);
    row("reset while connecting", unconnected(healthySmtp(), TcpOutcome::Reset), u"0:tcp.reset"_s);
    row("the time of the check ran out while connecting", unconnected(healthySmtp(), TcpOutcome::Cancelled),
        u"0:tcp.timeout"_s);
    row("reset before the greeting", ended(healthySmtp(), Ending::Reset, Stage::Greeting), u"0:tcp.reset"_s);
    const auto silent = unconnected(healthySmtp(), TcpOutcome::TimedOut);
    row("port blocked, another service of the host connects", checkOf({healthyImap(), silent}),
        u"0:ok 1:net.port-blocked 1:tcp.timeout"_s);
    row("port blocked, another service of the host refuses",
        checkOf({unconnected(healthyImap(), TcpOutcome::Refused), silent}),
        u"0:tcp.refused 1:net.port-blocked 1:tcp.timeout"_s);
    row("port blocked, another port of the host takes a connection",
        with(silent,
             [](auto &service) {
                 service.otherPorts = {{587, TcpOutcome::TimedOut, 6000}, {993, TcpOutcome::Connected, 20}};
             }),
        u"0:net.port-blocked 0:tcp.timeout"_s);
    row("no port of the host answers",
        with(silent,
             [](auto &service) {
                 service.otherPorts = {{993, TcpOutcome::TimedOut, 6000}};
             }),
        u"0:tcp.timeout"_s);
    row("a healthy service of another host proves no block",
        checkOf({with(healthyImap(), [](auto &s) { s.endpoint.host = u"imap.example.org"_s; }), silent}),
        u"0:ok 1:tcp.timeout"_s);
    const auto dual = [](TcpOutcome ipv6, qint64 duration) {
        return with(healthyImap(), [&](auto &service) {
            service.attempts.prepend({u"2001:db8::7"_s, ipv6, {}, 20, duration});
        });
    };
    row("IPv6 silent, IPv4 works", dual(TcpOutcome::TimedOut, 6000), u"0:net.ipv6-broken 0:ok"_s);
    row("a computer without IPv6", dual(TcpOutcome::Unreachable, 0), u"0:ok"_s);
    row("IPv6 lost the race", dual(TcpOutcome::Cancelled, 250), u"0:ok"_s);
    row("IPv6 works as well", dual(TcpOutcome::Connected, 20), u"0:ok"_s);
    row("a lost packet", with(healthyImap(), [](auto &s) { s.attempts.first().durationMs = 1300; }),
        u"0:net.slow 0:ok"_s);
}

void greetingRows()
{
    row("silence", ended(healthySmtp(), Ending::TimedOut, Stage::Greeting), u"0:service.no-greeting"_s);
    row("greeting after eight seconds", with(healthySmtp(), [](auto &s) { s.dialogue.greetingMs = 8000; }),
        u"0:service.slow-greeting 0:ok"_s);
    row("greeting after five seconds", with(healthySmtp(), [](auto &s) { s.dialogue.greetingMs = 5000; }),
        u"0:ok"_s);
    row("closed before the greeting", ended(healthySmtp(), Ending::Dropped, Stage::Greeting),
        u"0:service.dropped"_s);
    row("closed after the greeting", ended(healthySmtp(), Ending::Dropped, Stage::Capabilities),
        u"0:service.dropped"_s);
    row("silent after the greeting", ended(healthySmtp(), Ending::TimedOut, Stage::Capabilities),
        u"0:service.dropped"_s);
    row("reset while the message goes over", ended(healthySmtp(), Ending::Reset, Stage::Submit),
        u"0:service.dropped"_s);
    row("421 in place of the greeting",
        refusedWith(healthySmtp(), Command::Greeting, u"421 4.3.2 Service temporarily unavailable"_s),
        u"0:service.busy"_s);
    row("a client certificate is asked for in words",
        refusedWith(healthySmtp(), Command::Greeting, u"421 4.7.1 Error: No client certificate presented"_s),
        u"0:tls.client-certificate-required"_s);
    row("421 too many connections",
        refusedWith(healthySmtp(), Command::Greeting, u"421 4.7.0 Error: too many connections"_s),
        u"0:smtp.rate-limited 0:service.busy"_s);
    row("BYE too many connections",
        refusedWith(healthyImap(), Command::Greeting, u"BYE Autologout; too many connections"_s),
        u"0:service.busy"_s);
    row("BYE [UNAVAILABLE]", refusedWith(healthyImap(), Command::Greeting, u"BYE [UNAVAILABLE] sorry"_s),
        u"0:service.busy"_s);
    row("BYE by policy", refusedWith(healthyImap(), Command::Greeting, u"BYE Connection refused by policy"_s),
        u"0:service.dropped"_s);
    row("CAPABILITY refused", refusedWith(healthyImap(), Command::Capability, u"NO not for this network"_s),
        u"0:service.dropped"_s);
    row("CAPABILITY refused for now",
        refusedWith(healthyImap(), Command::Capability, u"NO [UNAVAILABLE] the store is away"_s),
        u"0:service.busy"_s);
    row("-ERR [SYS/TEMP]", refusedWith(healthyPop3(), Command::Greeting, u"-ERR [SYS/TEMP] later"_s),
        u"0:service.busy"_s);
    row("EHLO refused", refusedWith(healthySmtp(), Command::Capability, u"504 5.5.2 Helo command rejected"_s),
        u"0:smtp.helo-rejected"_s);
    const auto other = [](const ServiceObservation &service, const QString &protocol) {
        auto result = ended(service, Ending::OtherProtocol, Stage::Greeting);
        result.dialogue.otherProtocol = protocol;
        return result;
    };
    row("a web server answers", other(healthySmtp(), u"http"_s), u"0:service.wrong-protocol"_s);
    row("SSH answers", other(healthySmtp(), u"ssh"_s), u"0:service.wrong-protocol"_s);
    row("endless lines",
        with(ended(healthySmtp(), Ending::Malformed, Stage::Capabilities),
             [](auto &service) { service.dialogue.malformation = Malformation::TooManyLines; }),
        u"0:service.malformed-reply"_s);
    row("a proof that is wrong",
        with(ended(healthyImap(), Ending::Malformed, Stage::Auth),
             [](auto &service) { service.dialogue.malformation = Malformation::FalseProof; }),
        u"0:service.malformed-reply"_s);
    row("binary greeting",
        with(ended(healthyPop3(), Ending::Malformed, Stage::Greeting),
             [](auto &service) { service.dialogue.malformation = Malformation::Binary; }),
        u"0:service.malformed-reply"_s);
    row("STARTTLS struck out, greeting masked",
        with(ended(healthySmtp(), Ending::StartTlsNotOffered, Stage::Capabilities),
             [](auto &service) {
                 service.dialogue.greeting = u"220 **************** ***** *******"_s;
                 service.dialogue.capabilities = {u"SIZE"_s, u"XXXXXXXA"_s};
             }),
        u"0:service.altered-by-middlebox 0:service.starttls-not-offered"_s);
    row("masked greeting, EHLO spoilt",
        with(refusedWith(healthySmtp(), Command::Capability, u"500 5.5.1 Command unrecognized"_s),
             [](auto &service) { service.dialogue.greeting = u"220 ********2*******0*****"_s; }),
        u"0:service.altered-by-middlebox"_s);
    row("a greeting of asterisks while all goes well",
        with(healthySmtp(), [](auto &service) { service.dialogue.greeting = u"220 **********"_s; }),
        u"0:ok"_s);
}

}
