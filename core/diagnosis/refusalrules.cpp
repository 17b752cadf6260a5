#include "core/diagnosis/replymeaning.h"
#include "core/diagnosis/ruleset.h"

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

QList<FindingId> meaningsOf(const ServerReply &reply, const ServiceView &view)
{
    const ReplySurroundings surroundings{view.service.endpoint.protocol, isSignedIn(view.dialogue()),
                                         canSignIn(view), reply.encrypted || view.tls().completed};
    return mm::meaningsOf(reply, surroundings);
}

//! IMAP servers tell the reason in an untagged "* NO [ALERT] …" and refuse in general terms after it.
const ServerReply *telling(const ServerReply *refusal, const ServiceView &view)
{
    const QList<FindingId> general{FindingId::AuthRejected};
    if (meaningsOf(*refusal, view) != general)
        return refusal;
    for (const ServerReply &reply : view.dialogue().replies) {
        const bool refuses = reply.command == Command::Authenticate && reply.status == ReplyStatus::Permanent;
        if (refuses && meaningsOf(reply, view) != general)
            return &reply;
    }
    return refusal;
}

}

Evidence refusalMeans(const ServiceView &view, FindingId finding)
{
    const ServerReply *refusal = refusalOf(view.dialogue());
    if (!refusal)
        return std::nullopt;
    const ServerReply *reply = telling(refusal, view);
    if (!meaningsOf(*reply, view).contains(finding))
        return std::nullopt;
    return replyEvidence(*reply);
}

Evidence busy(const ServiceView &view)
{
    return refusalMeans(view, FindingId::ServiceBusy);
}

Evidence accountDisabled(const ServiceView &view)
{
    return refusalMeans(view, FindingId::AuthAccountDisabled);
}

Evidence appPasswordRequired(const ServiceView &view)
{
    return refusalMeans(view, FindingId::AuthAppPasswordRequired);
}

Evidence popBeforeSmtp(const ServiceView &view)
{
    return refusalMeans(view, FindingId::AuthPopBeforeSmtp);
}

Evidence authenticationRequired(const ServiceView &view)
{
    return refusalMeans(view, FindingId::SmtpAuthRequired);
}

Evidence relayDenied(const ServiceView &view)
{
    return refusalMeans(view, FindingId::SmtpRelayDenied);
}

Evidence senderRejected(const ServiceView &view)
{
    return refusalMeans(view, FindingId::SmtpSenderRejected);
}

Evidence recipientRejected(const ServiceView &view)
{
    return refusalMeans(view, FindingId::SmtpRecipientRejected);
}

Evidence messageTooBig(const ServiceView &view)
{
    return refusalMeans(view, FindingId::SmtpMessageTooBig);
}

Evidence greylisted(const ServiceView &view)
{
    return refusalMeans(view, FindingId::SmtpGreylisted);
}

Evidence rateLimited(const ServiceView &view)
{
    return refusalMeans(view, FindingId::SmtpRateLimited);
}

Evidence helloRejected(const ServiceView &view)
{
    // A firewall that masks the greeting spoils EHLO too: the name in it is not to blame then.
    if (alteredByMiddlebox(view))
        return std::nullopt;
    return refusalMeans(view, FindingId::SmtpHeloRejected);
}

Evidence mailboxLocked(const ServiceView &view)
{
    return refusalMeans(view, FindingId::MailboxLocked);
}

Evidence mailboxOverQuota(const ServiceView &view)
{
    return refusalMeans(view, FindingId::MailboxOverQuota);
}

}
