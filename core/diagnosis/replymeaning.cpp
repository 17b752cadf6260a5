#include "core/diagnosis/replymeaning.h"

#include "core/diagnosis/replywords.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

using Meanings = QList<FindingId>;

//! The subject and detail of an enhanced status: "5.7.1" gives "7.1" (RFC 3463 section 2).
QStringView detailOf(const ServerReply &reply)
{
    const qsizetype dot = reply.enhancedStatus.indexOf(u'.');
    return dot < 0 ? QStringView() : QStringView(reply.enhancedStatus).mid(dot + 1);
}

template<class... Details>
bool hasDetail(const ServerReply &reply, Details... details)
{
    const QStringView detail = detailOf(reply);
    return !detail.isEmpty() && ((detail == details) || ...);
}

template<class... Codes>
bool hasResponse(const ServerReply &reply, Codes... codes)
{
    return ((reply.responseCode.compare(codes, Qt::CaseInsensitive) == 0) || ...);
}

bool isTemporary(const ServerReply &reply)
{
    return reply.status == ReplyStatus::Transient || (reply.code >= 400 && reply.code < 500) ||
           reply.enhancedStatus.startsWith("4."_L1) ||
           hasResponse(reply, "UNAVAILABLE"_L1, "SYS/TEMP"_L1, "LIMIT"_L1, "LOGIN-DELAY"_L1);
}

Meanings busy(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    const bool limited = hasDetail(reply, "7.28"_L1) || saysRateLimited(reply.text);
    if (limited && surroundings.protocol == Protocol::Smtp)
        return {FindingId::SmtpRateLimited, FindingId::ServiceBusy};
    return {FindingId::ServiceBusy};
}

Meanings atGreeting(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    if (saysClientCertificate(reply.text))
        return {FindingId::TlsClientCertificateRequired};
    if (saysBlocklisted(reply.text))
        return {FindingId::SmtpRelayDenied};
    const bool inUse = hasResponse(reply, "INUSE"_L1, "IN-USE"_L1);
    if (isTemporary(reply) || inUse || saysBusy(reply.text))
        return busy(reply, surroundings);
    return {FindingId::ServiceDropped};
}

Meanings atHello(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    // Only SMTP has a name of this computer to dislike.
    if (reply.code == 421 || reply.status == ReplyStatus::Bye || surroundings.protocol != Protocol::Smtp)
        return atGreeting(reply, surroundings);
    if (saysBlocklisted(reply.text))
        return {FindingId::SmtpRelayDenied};
    if (isTemporary(reply) && !saysHello(reply.text))
        return busy(reply, surroundings);
    return {FindingId::SmtpHeloRejected};
}

//! What an answer to a sign-in says by its codes alone.
std::optional<Meanings> signInByCode(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    if (hasResponse(reply, "INUSE"_L1, "IN-USE"_L1))
        return Meanings{FindingId::MailboxLocked};
    if (hasResponse(reply, "OVERQUOTA"_L1))
        return Meanings{FindingId::MailboxOverQuota};
    if (reply.code == 538 || hasDetail(reply, "7.10"_L1, "7.11"_L1) ||
        hasResponse(reply, "PRIVACYREQUIRED"_L1))
        return Meanings{surroundings.encrypted ? FindingId::AuthNotOffered : FindingId::AuthOnlyAfterTls};
    if (reply.code == 530 && !surroundings.encrypted)
        return Meanings{FindingId::AuthOnlyAfterTls};
    if (reply.code == 504 || hasDetail(reply, "7.4"_L1))
        return Meanings{FindingId::AuthMechanismMismatch};
    if (reply.code == 525 || hasDetail(reply, "7.13"_L1))
        return Meanings{FindingId::AuthAccountDisabled};
    if (hasDetail(reply, "7.12"_L1))
        return Meanings{FindingId::AuthRejected};
    if (isTemporary(reply) || hasResponse(reply, "SYS/PERM"_L1))
        return busy(reply, surroundings);
    return std::nullopt;
}

Meanings atSignIn(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    if (auto certain = signInByCode(reply, surroundings))
        return *certain;
    if (saysAppPassword(reply.text))
        return {FindingId::AuthAppPasswordRequired};
    if (saysPasswordsRefused(reply.text))
        return {FindingId::AuthOauth2Only};
    if (saysMailboxInUse(reply.text))
        return {FindingId::MailboxLocked};
    if (saysAccountDisabled(reply.text) || hasResponse(reply, "CONTACTADMIN"_L1))
        return {FindingId::AuthAccountDisabled};
    if (reply.status == ReplyStatus::Bye)
        return atGreeting(reply, surroundings);
    if (reply.status == ReplyStatus::Bad)
        return {FindingId::AuthMechanismMismatch};
    if (reply.code == 534)
        return {FindingId::AuthMechanismMismatch};
    const bool judged =
        hasDetail(reply, "7.8"_L1) || hasResponse(reply, "AUTHENTICATIONFAILED"_L1, "AUTH"_L1);
    const bool later = reply.code == 535 ? saysRateLimited(reply.text) : saysBusy(reply.text);
    if (!judged && later)
        return busy(reply, surroundings);
    return {FindingId::AuthRejected};
}

//! 530 (RFC 4954 section 6), or Exchange's 5.7.57: sign in first. Before encryption it may ask for that.
std::optional<Meanings> signInWanted(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    const bool wanted = reply.code == 530 || hasDetail(reply, "7.57"_L1) || saysSignInFirst(reply.text);
    if (!wanted)
        return std::nullopt;
    Meanings meanings{FindingId::SmtpAuthRequired};
    if (!surroundings.encrypted && reply.text.contains("STARTTLS"_L1, Qt::CaseInsensitive))
        meanings += FindingId::AuthOnlyAfterTls;
    return meanings;
}

std::optional<Meanings> storageOrSize(const ServerReply &reply)
{
    if (hasDetail(reply, "3.4"_L1, "2.3"_L1))
        return Meanings{FindingId::SmtpMessageTooBig};
    if (hasDetail(reply, "2.2"_L1) && !reply.text.contains("submission quota"_L1, Qt::CaseInsensitive))
        return Meanings{FindingId::MailboxOverQuota};
    if (reply.code != 552 && reply.code != 452)
        return std::nullopt;
    if (saysQuota(reply.text))
        return Meanings{FindingId::MailboxOverQuota};
    if (saysTooBig(reply.text))
        return Meanings{FindingId::SmtpMessageTooBig};
    if (reply.code == 452)
        return std::nullopt;
    return Meanings{reply.command == Command::RcptTo ? FindingId::MailboxOverQuota
                                                     : FindingId::SmtpMessageTooBig};
}

std::optional<Meanings> temporary(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    const bool aboutAddress = hasDetail(reply, "1.1"_L1, "1.2"_L1, "1.3"_L1, "1.7"_L1, "1.8"_L1);
    if (reply.code == 421)
        return busy(reply, surroundings);
    if (!isTemporary(reply) || aboutAddress || saysHello(reply.text))
        return std::nullopt;
    const bool laterPlease =
        (reply.code == 450 || reply.code == 451) && hasDetail(reply, "7.1"_L1) && saysBusy(reply.text);
    if (saysGreylisted(reply.text) || (laterPlease && !saysRateLimited(reply.text)))
        return Meanings{FindingId::SmtpGreylisted};
    if (hasDetail(reply, "5.3"_L1))
        return Meanings{FindingId::SmtpRateLimited};
    return busy(reply, surroundings);
}

//! Policies that servers tell by words, mostly under 550 5.7.1 or 554 5.7.1.
std::optional<Meanings> policy(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    if (saysPopFirst(reply.text))
        return Meanings{FindingId::AuthPopBeforeSmtp, FindingId::SmtpRelayDenied};
    if (saysBlocklisted(reply.text))
        return Meanings{FindingId::SmtpRelayDenied};
    if (saysHello(reply.text) || reply.code == 504)
        return Meanings{FindingId::SmtpHeloRejected};
    if (hasDetail(reply, "7.28"_L1, "1.90"_L1) || saysRateLimited(reply.text))
        return Meanings{FindingId::SmtpRateLimited};
    if (hasDetail(reply, "7.64"_L1) || saysRelay(reply.text)) {
        if (surroundings.signedIn || !surroundings.canSignIn)
            return Meanings{FindingId::SmtpRelayDenied};
        return Meanings{FindingId::SmtpAuthRequired, FindingId::SmtpRelayDenied};
    }
    return std::nullopt;
}

std::optional<Meanings> aboutAddresses(const ServerReply &reply)
{
    if (hasDetail(reply, "1.7"_L1, "1.8"_L1, "7.60"_L1, "2.252"_L1) || saysSenderRefused(reply.text))
        return Meanings{FindingId::SmtpSenderRejected};
    if (hasDetail(reply, "1.1"_L1, "1.2"_L1, "1.3"_L1, "1.4"_L1, "1.6"_L1, "1.10"_L1, "2.1"_L1))
        return Meanings{reply.command == Command::MailFrom ? FindingId::SmtpSenderRejected
                                                           : FindingId::SmtpRecipientRejected};
    return std::nullopt;
}

Meanings atSubmission(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    if (auto meanings = signInWanted(reply, surroundings))
        return *meanings;
    if (auto meanings = storageOrSize(reply))
        return *meanings;
    if (auto meanings = temporary(reply, surroundings))
        return *meanings;
    if (auto meanings = policy(reply, surroundings))
        return *meanings;
    if (auto meanings = aboutAddresses(reply))
        return *meanings;
    if (reply.command == Command::MailFrom)
        return {FindingId::SmtpSenderRejected};
    if (reply.command != Command::RcptTo)
        return {FindingId::SmtpRelayDenied};
    if (hasDetail(reply, "7.1"_L1) && !surroundings.signedIn && surroundings.canSignIn)
        return {FindingId::SmtpAuthRequired};
    return {hasDetail(reply, "7.1"_L1) ? FindingId::SmtpRelayDenied : FindingId::SmtpRecipientRejected};
}

}

QList<FindingId> meaningsOf(const ServerReply &reply, const ReplySurroundings &surroundings)
{
    switch (reply.command) {
    case Command::Greeting:
        return atGreeting(reply, surroundings);
    case Command::Capability:
        return atHello(reply, surroundings);
    case Command::Authenticate:
        return atSignIn(reply, surroundings);
    case Command::MailFrom:
    case Command::RcptTo:
    case Command::Data:
    case Command::MessageBody:
        return atSubmission(reply, surroundings);
    case Command::StartTls:
    case Command::Quit:
        return {};
    }
    return {};
}

}
