#include "core/diagnosis/replymeaning.h"
#include "core/diagnosis/replywords.h"
#include "core/diagnosis/ruleset.h"

#include <algorithm>

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

//! The service as the conversation under the other introduction shows it.
ServiceObservation seenUnder(const IntroductionTrial &introduction, const ServiceObservation &service)
{
    ServiceObservation there = service;
    there.tls = introduction.trial.tls;
    there.dialogue = introduction.trial.dialogue;
    return there;
}

//! More words tell here than of a first conversation: whatever else was the same, another name went through.
bool isAboutIntroduction(const ServerReply &refusal, const ServiceView &view, const QString &name)
{
    if (meaningsOf(refusal, view).contains(FindingId::SmtpHeloRejected))
        return true;
    if (refusal.status != ReplyStatus::Permanent)
        return false;
    return refusal.enhancedStatus == "5.5.2"_L1 || saysHostName(refusal.text) ||
           refusal.text.contains(name, Qt::CaseInsensitive);
}

bool tookRecipient(const DialogueRecord &dialogue)
{
    return std::any_of(dialogue.replies.begin(), dialogue.replies.end(), [](const ServerReply &reply) {
        return reply.command == Command::RcptTo && reply.status == ReplyStatus::Positive;
    });
}

//! The server has taken the recipient from us, and under a bare name it refuses.
Evidence bareNameRejected(const ServiceView &view)
{
    const auto &other = view.service.otherIntroduction;
    if (!other || other->name.isEmpty() || !tookRecipient(view.dialogue()))
        return std::nullopt;
    const ServiceObservation there = seenUnder(*other, view.service);
    const ServiceView viewThere{view.check, there, view.knowledge, view.now, view.clockSkewed};
    const ServerReply *refusal =
        refusalOf(there.dialogue, {Command::Capability, Command::MailFrom, Command::RcptTo});
    if (!refusal || !isAboutIntroduction(*refusal, viewThere, other->name))
        return std::nullopt;
    QJsonObject evidence = replyEvidence(*refusal);
    evidence[u"bare_name"] = other->name;
    evidence[u"accepted_name"] = other->acceptedName;
    return evidence;
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
    const Evidence own = refusalMeans(view, FindingId::SmtpHeloRejected);
    return own ? own : bareNameRejected(view);
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
