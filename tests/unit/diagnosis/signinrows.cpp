#include "tests/unit/diagnosis/rulerows.h"

using namespace Qt::StringLiterals;

namespace mm::testing {

using Ending = DialogueEnding;

void offerRows()
{
    row("no AUTH even after TLS", offering(healthySmtp(), {u"PIPELINING"_s}, {}), u"0:auth.not-offered"_s);
    row("LOGINDISABLED even in TLS", offering(healthyImap(), {u"IMAP4rev1"_s, u"LOGINDISABLED"_s}, {}),
        u"0:auth.not-offered"_s);
    row("AUTH only after STARTTLS",
        offering(clear(Protocol::Smtp, 587), {u"PIPELINING"_s, u"STARTTLS"_s}, {}),
        u"0:auth.only-after-tls"_s);
    row("LOGINDISABLED before STARTTLS",
        with(offering(clear(Protocol::Imap, 143), {u"STARTTLS"_s, u"LOGINDISABLED"_s}, {}),
             [](auto &service) { service.dialogue.loginDisabledBeforeTls = true; }),
        u"0:auth.only-after-tls"_s);
    row("OAuth alone, SMTP",
        offering(healthySmtp(), {u"AUTH XOAUTH2 OAUTHBEARER"_s}, {u"XOAUTH2"_s, u"OAUTHBEARER"_s}),
        u"0:auth.oauth2-only"_s);
    row("OAuth alone, IMAP, LOGIN refused",
        with(refusedWith(healthyImap(), Command::Authenticate, u"NO [AUTHENTICATIONFAILED] no"_s),
             [](auto &service) {
                 service.dialogue.capabilities = {u"AUTH=XOAUTH2"_s, u"AUTH=OAUTHBEARER"_s};
                 service.dialogue.mechanisms = {u"XOAUTH2"_s, u"OAUTHBEARER"_s};
             }),
        u"0:auth.oauth2-only"_s);
    row("OAuth alone, and a token was taken",
        with(healthyImap(),
             [](auto &service) {
                 service.dialogue.capabilities = {u"AUTH=XOAUTH2"_s};
                 service.dialogue.mechanisms = {u"XOAUTH2"_s};
                 service.dialogue.mechanismTried = u"XOAUTH2"_s;
             }),
        u"0:ok"_s);
    row("basic authentication switched off",
        refusedWith(healthySmtp(), Command::Authenticate,
                    u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_s),
        u"0:auth.oauth2-only"_s);
    row("CRAM-MD5 alone, SMTP", offering(healthySmtp(), {u"AUTH CRAM-MD5"_s}, {u"CRAM-MD5"_s}),
        u"0:auth.mechanism-mismatch"_s);
    row("CRAM-MD5 alone, though this program can do it",
        with(healthyPop3(),
             [](auto &service) {
                 service.dialogue.capabilities = {u"USER"_s, u"SASL CRAM-MD5"_s};
                 service.dialogue.mechanisms = {u"CRAM-MD5"_s};
                 service.dialogue.mechanismTried = u"CRAM-MD5"_s;
             }),
        u"0:auth.mechanism-mismatch"_s);
    row("GSSAPI and NTLM alone",
        offering(healthyImap(), {u"AUTH=GSSAPI"_s, u"AUTH=NTLM"_s}, {u"GSSAPI"_s, u"NTLM"_s}),
        u"0:auth.mechanism-mismatch"_s);
    row("clear text offers Kerberos alone, and STARTTLS",
        offering(clear(Protocol::Imap, 143), {u"STARTTLS"_s, u"AUTH=GSSAPI"_s}, {u"GSSAPI"_s}),
        u"0:auth.only-after-tls"_s);
    row("a server without CAPA",
        with(offering(healthyPop3(), {}, {u"USER"_s}), [](auto &service) { service.loginWanted = false; }),
        u"0:ok"_s);
    row("a server that knows HELO alone", offering(healthySmtp(), {}, {}), u"0:auth.not-offered"_s);
    row("signed in by the connection itself",
        with(offering(healthyImap(), {u"IMAP4rev1"_s}, {}),
             [](auto &service) { service.dialogue.replies.first().status = ReplyStatus::Preauthenticated; }),
        u"0:ok"_s);
}

void signInRows()
{
    const auto answer = [](const ServiceObservation &service, const QString &line) {
        return refusedWith(service, Command::Authenticate, line);
    };
    const auto withToken = [](const ServiceObservation &service) {
        return with(
            offering(service, {u"AUTH=XOAUTH2"_s, u"AUTH=OAUTHBEARER"_s}, {u"XOAUTH2"_s, u"OAUTHBEARER"_s}),
            [](auto &by) {
                by.dialogue.loginTried = true;
                by.dialogue.mechanismTried = u"OAUTHBEARER"_s;
            });
    };
    row("a token where tokens alone are taken", withToken(healthyImap()), u"0:ok"_s);
    row("a token that is refused where tokens alone are taken",
        answer(withToken(healthyImap()), u"NO [AUTHENTICATIONFAILED] Authentication failed"_s),
        u"0:auth.rejected"_s);
    const auto heldBack = [](const ServiceObservation &service) {
        return with(service, [](auto &held) {
            held.dialogue.loginTried = false;
            held.dialogue.mechanismTried.clear();
            held.dialogue.loginHeldBack = true;
        });
    };
    row("held back, since another service has refused the password",
        checkOf({heldBack(healthySmtp()), answer(healthyImap(), u"NO [AUTHENTICATIONFAILED] failed"_s)}),
        u"0:auth.rejected 1:auth.rejected"_s);
    row("a token held back, since another service has refused it",
        checkOf({heldBack(withToken(healthySmtp())),
                 answer(withToken(healthyImap()), u"NO [AUTHENTICATIONFAILED] failed"_s)}),
        u"0:auth.rejected 1:auth.rejected"_s);
    row("held back, since another service wants an app password",
        checkOf({answer(healthySmtp(), u"534 5.7.9 Application-specific password required"_s),
                 heldBack(healthyImap())}),
        u"0:auth.app-password-required 1:auth.app-password-required"_s);
    row("held back until the time was over, since another service did not answer",
        checkOf({ended(healthySmtp(), Ending::TimedOut, Stage::Auth), heldBack(healthyImap())}),
        u"0:service.dropped 1:service.dropped"_s);
    row("535", answer(healthySmtp(), u"535 5.7.8 Error: authentication failed"_s), u"0:auth.rejected"_s);
    row("NO [AUTHENTICATIONFAILED]", answer(healthyImap(), u"NO [AUTHENTICATIONFAILED] failed"_s),
        u"0:auth.rejected"_s);
    row("-ERR [AUTH]", answer(healthyPop3(), u"-ERR [AUTH] Authentication failed."_s), u"0:auth.rejected"_s);
    row("-ERR [AUTH] disabled", answer(healthyPop3(), u"-ERR [AUTH] Login disabled"_s),
        u"0:auth.account-disabled"_s);
    row("NO [ALERT] disabled", answer(healthyImap(), u"NO [ALERT] Your account has been disabled."_s),
        u"0:auth.account-disabled"_s);
    row("sending switched off for the tenant",
        answer(healthySmtp(), u"535 5.7.139 SmtpClientAuthentication is disabled for the Tenant."_s),
        u"0:auth.account-disabled"_s);
    row("app password", answer(healthySmtp(), u"534 5.7.9 Application-specific password required."_s),
        u"0:auth.app-password-required"_s);
    row("the reason comes before the refusal",
        with(answer(healthyImap(), u"NO [ALERT] Application-specific password required"_s),
             [](auto &service) {
                 service.dialogue.replies +=
                     replyOf(Command::Authenticate, u"NO [AUTHENTICATIONFAILED] no"_s);
             }),
        u"0:auth.app-password-required"_s);
    row("454 temporary", answer(healthySmtp(), u"454 4.7.0 Temporary authentication failure"_s),
        u"0:service.busy"_s);
    row("NO [UNAVAILABLE]", answer(healthyImap(), u"NO [UNAVAILABLE] Temporary failure."_s),
        u"0:service.busy"_s);
    row("-ERR [IN-USE]", answer(healthyPop3(), u"-ERR [IN-USE] Mailbox is locked"_s), u"0:mailbox.locked"_s);
    row("504 mechanism", answer(healthySmtp(), u"504 5.7.4 Unrecognized authentication type"_s),
        u"0:auth.mechanism-mismatch"_s);
    row("538", with(answer(clear(Protocol::Smtp, 587), u"538 5.7.11 Encryption required"_s), [](auto &) {}),
        u"0:auth.only-after-tls"_s);
}

void submissionRows()
{
    const auto recipient = [](const QString &line) {
        return refusedWith(healthySmtp(), Command::RcptTo, line);
    };
    const auto anonymous = [](quint16 port, Security security, Command command, const QString &line) {
        auto service = offering(healthyService(Protocol::Smtp, port, security),
                                {u"STARTTLS"_s, u"AUTH PLAIN"_s}, {u"PLAIN"_s});
        service.loginWanted = false;
        service = refusedWith(std::move(service), command, line);
        return service;
    };
    row("relaying without sign-in",
        anonymous(587, Security::StartTls, Command::RcptTo, u"554 5.7.1 Relay access denied"_s),
        u"0:smtp.auth-required 0:smtp.relay-denied"_s);
    row("relaying though signed in", recipient(u"554 5.7.1 Relay access denied"_s), u"0:smtp.relay-denied"_s);
    row("access denied without sign-in",
        anonymous(465, Security::Tls, Command::RcptTo,
                  u"554 5.7.1 Recipient address rejected: Access denied"_s),
        u"0:smtp.auth-required"_s);
    row("530 without sign-in",
        anonymous(587, Security::StartTls, Command::MailFrom, u"530 5.7.0 Authentication required"_s),
        u"0:smtp.auth-required"_s);
    row("530 STARTTLS first",
        anonymous(25, Security::None, Command::MailFrom, u"530 5.7.0 Must issue a STARTTLS command first"_s),
        u"0:auth.only-after-tls 0:smtp.auth-required"_s);
    row("POP before SMTP",
        anonymous(25, Security::None, Command::RcptTo,
                  u"550 5.7.1 Relaying denied. You must check for new mail (POP before SMTP)"_s),
        u"0:auth.pop-before-smtp 0:smtp.relay-denied"_s);
    row("on a block list",
        anonymous(587, Security::StartTls, Command::RcptTo,
                  u"554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org"_s),
        u"0:smtp.relay-denied"_s);
    row("sender not owned, told at RCPT",
        recipient(u"553 5.7.1 Sender address rejected: not owned by user"_s), u"0:smtp.sender-rejected"_s);
    row("recipient unknown", recipient(u"550 5.1.1 Recipient address rejected: User unknown"_s),
        u"0:smtp.recipient-rejected"_s);
    row("mailbox full", recipient(u"552 5.2.2 Mailbox full"_s), u"0:mailbox.over-quota"_s);
    row("too big",
        refusedWith(healthySmtp(), Command::MailFrom, u"552 5.3.4 Message size exceeds fixed limit"_s),
        u"0:smtp.message-too-big"_s);
    row("greylisted", recipient(u"451 4.7.1 Greylisted, please try again in 300 seconds"_s),
        u"0:smtp.greylisted"_s);
    row("too many recipients", recipient(u"452 4.5.3 Too many recipients"_s), u"0:smtp.rate-limited"_s);
    row("HELO refused at RCPT",
        recipient(u"504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname"_s),
        u"0:smtp.helo-rejected"_s);
    row("content refused",
        refusedWith(healthySmtp(), Command::MessageBody, u"554 5.7.1 Message looks like spam"_s),
        u"0:smtp.relay-denied"_s);
}

}
