#include "core/recognise/cluetable.h"

#include <array>

namespace mm {

namespace {

// The reasons that servers give, in English as nearly all of them do.
constexpr std::array<AreaClues, 23> clues{{
    {Area::Sender, 96,
     u"originator address does not|must be same as|must equal authorized|must match authenticated|"
     u"must match the authenticated|sender address was invalid|"
     u"helo command rejected|"
     u"ehlo command rejected|invalid helo|bad outbound sender|without a sender address|"
     u"rejected the sender|sender's e-mail address was|invalid sender address|"
     u"does not match authentication credentials|temporarily deferred due to|user complaints|"
     u"use the smtp server of your isp|domain of sender|sender domain|sender address does not|"
     u"sender verify failed|sender verification failed|postmaster verification failed|"
     u"verification failed while checking|verification failed for|sender's domain|reverse dns|reverse lookup|"
     u"ptr record|ptr resource record|no ptr|rdns|forward-confirmed|banned sending ip|"
     u"unauthenticated email|sender is unauthenticated|from address is not|sender id|"
     u"purported responsible"},
    {Area::Sender, 87,
     u"the sender address|invalid domain name|"
     u"blocked using|blacklist|black list|block list|blocklist|blocked list|black-list|blackhole|"
     u"spamhaus|spamcop|barracuda|sorbs|dnsbl|rbl|is listed|listed in|listed on|listed at|unsolicited|"
     u"spam|dmarc|dkim|spf|sender policy|not owned by|send as|sendasdenied|senddenied|send on behalf|"
     u"sender denied|sender rejected|sender address rejected|sender not|sender refused|sender is not|"
     u"sender was rejected|rejected sender|invalid sender|bad sender|sender blocked|client host rejected|"
     u"host network not allowed|client host blocked|bad reputation|poor reputation|reputation|"
     u"email address is not verified|unregistered domain|suspicion|suspicious|hostname required|"
     u"dynamic ip|dynamic address|residential|generic hostname|not allowed to send|not permitted to send|"
     u"not authorized to send|unauthorized sender|not authorised|not authorized to|not accept mail from|"
     u"not accept messages from|no mail from|mail from your|refuse mail|refused mail|refused by|"
     u"messages from your|sending ip|banned|prohibited|bulk mail|junk|phishing|high probability|"
     u"content rejected|content filter|content restrictions|local policy|contains a virus|virus|malware|"
     u"inappropriate content|block for|sender base|senderbase|complaint|unauthenticated|must contain a|rfc "
     u"5322|"
     u"rfc5322|rfc 2822|your ip is|your ip address|from your ip|"
     u"ehlo command rejected|helo rejected|invalid helo|bad helo|helo name|need fully-qualified hostname"},
    {Area::Sender, 66,
     u"was rejected by the server|"
     u"access denied|access not allowed|message rejected|mail rejected|rejected your message|"
     u"email rejected|blocked|not accepted|administrative prohibition|administratively|rejected due|"
     u"rejected for|rejected because|refused to talk to me|not welcome|go away|request failed|"
     u"permission denied to send|bounce verification|return path|rejecting"},
    {Area::Relay, 89,
     u"remote domains not supported|not allow relaying|t allow relaying|not relaying|relaying to that|"
     u"relay access denied|relaying denied|relay denied|unable to relay|relay not permitted|"
     u"relaying not permitted|relaying not allowed|relay not allowed|relaying is not|relaying prohibited|"
     u"relay prohibited|not configured to relay|not permitted to relay|not allowed to relay|cannot relay|"
     u"can't relay|won't relay|do not relay|does not relay|refusing to relay|no relaying|rcpthosts|"
     u"we are not relaying|unauthorized relay|not an open relay|mail relay denied|"
     u"relay operation rejected|not a gateway|relay rejected|no relay|authenticate before relaying|"
     u"relaying disallowed|relaying mail|not relaying to|relay to that domain"},
    {Area::Relay, 62, u"relaying|relay this|relay mail|to relay"},
    {Area::Recipient, 90,
     u"address in mailbox given|no recipients defined|dosn't exist|"
     u""
     u"reach does not exist|reach is disabled|tried to reach|reach is over|account is blocked|"
     u"recipnotfound|not listed in domino|not listed in|recipient's mailbox is disabled"},
    {Area::Recipient, 83,
     u"email is invalid|email address is invalid|e-mail address is invalid|recipient address is invalid|"
     u"all recipients were rejected|invalid email address|invalid e-mail address|"
     u"user unknown|unknown user|user is unknown|no such user|no such recipient|no such mailbox|"
     u"no such account|no such address|no such person|no such local|no such email|mailbox not found|"
     u"mailbox does not exist|mailbox doesn't exist|mailbox disabled|mailbox is disabled|"
     u"mailbox inactive|mailbox not available|no mailbox|unknown mailbox|unknown recipient|"
     u"unknown address|unknown local|unknown account|user not found|user not known|user does not exist|"
     u"user doesn't exist|user invalid|invalid user|invalid recipient|invalid mailbox|invalid address|"
     u"address invalid|recipient invalid|recipient unknown|recipient not found|recipient rejected|"
     u"recipient no longer|recipient address rejected|recipient does not exist|recipient is not|"
     u"rejected recipient|bad recipient|bad address|bad destination|unknown or illegal|"
     u"possibly incorrect|no longer on server|no longer valid|no longer available|no longer active|"
     u"no longer exists|no longer in use|not a valid|not a known|not a valid rfc|is not known|"
     u"not exist here|does not exist|doesn't exist|do not exist|account disabled|account is disabled|"
     u"account has been disabled|account inactive|inactive account|account is inactive|account suspended|"
     u"account expired|account not|account that does not|account unknown|account unavailable|"
     u"address unknown|address does not|address not found|address is unknown|address you sent|"
     u"address wasn't found|wasn't found at|address rejected|address error|undeliverable address|"
     u"unrouteable address|unroutable address|has moved|user has moved|user has left|user has been|not our "
     u"customer|not accepting mail|"
     u"not accept mail|never logged|not known here|person at this address|check the spelling|unknown at|"
     u"unknown on|not found in directory|email address you entered|user disabled|user suspended|"
     u"addressee unknown|not a user|isn't a user|mailbox temporarily disabled|local user|"
     u"delivery to this user|554 delivery error|dd this user|rcpt to not accepted"},
    {Area::Recipient, 63, u"mailbox unavailable|no valid recipients"},
    {Area::Quota, 91,
     u"enough disk space|exceeded size limit|exceeded the allowed size|attachment size exceeds|"
     u"over quota|overquota|over the quota|over its quota|over his quota|quota exceeded|exceeded quota|"
     u"exceeds quota|quota is exceeded|exceeded its quota|exceeded your quota|exceeded storage|"
     u"quotaexceeded|quota|mailbox full|mailbox is full|mail box is full|mailbox exceeded|"
     u"mailbox has exceeded|mailbox size|inbox is full|full mailbox|mail folder is full|disk full|"
     u"disk quota|out of storage|out of space|no space left|insufficient storage|insufficient disk|"
     u"insufficient system storage|not enough storage|not enough disk|not enough space|low on space|"
     u"storage limit|storage allocation|local limit|message size exceeds|message size|message too large|"
     u"message too big|message is too|message exceeds|maximum message|maximum size|max message|too large|"
     u"too big|size limit|exceeds the size|exceeds size|size exceeds|exceeded the size|fixed maximum|"
     u"larger than|exceed limit|exceeds limit|exceeds the limit|command or bandwidth limits|"
     u"bandwidth limit|maximum allowed|storeddrv.deliver: mailbox full"},
    {Area::Quota, 72,
     u"is full|"
     u"queue file write error|storage"},
    {Area::ServerBusy, 94,
     u"temporary mta failure|server configuration problem|server configuration error|insufficient system "
     u"resources|"
     u"user sending quota|sending quota|sending rate|login limit|frequency of requests|throttling|"
     u"thread limit|unusual rate|rate limit hit|exceeding the allowed number of recipients|"
     u"number of recipients|"
     u"too busy|server busy|server is busy|too many connections|too many concurrent|"
     u"too many simultaneous|too many sessions|too many open|maximum number of|rate limit|ratelimit|"
     u"rate limited|too many login|login attempts|too many failed|too many recipients|too many messages|"
     u"too many errors|too many emails|too many mails|too many rcpt|too many auth|too many bad|"
     u"too many commands|temporary lookup failure|temporary lookup|greylist|graylist|greylisted|"
     u"grey list|throttl|overloaded|over load|high load|load average|load too high|already in use|"
     u"mailbox in use|locked by|maildrop lock|lock the mailbox|lock busy|unable to lock|another session|"
     u"another pop3|in-use|login-delay|wait between|too fast|too frequent|slow down|exceeded the rate|"
     u"hourly|per hour|per day|per minute|sending limit|daily limit|exceeded the maximum number|"
     u"connection limit|concurrent|simultaneous|maxconn|mailbox is locked|maildrop is locked|"
     u"connection rate limit"},
    {Area::ServerBusy, 68,
     u"temporary server error|temporary local problem|temporary failure|temporary error|"
     u"temporary problem|temporary system|temporarily unavailable|temporarily rejected|"
     u"temporarily deferred|temporarily refused|temporarily not|temporarily|try again later|try later|"
     u"try again in|please try again|service currently unavailable|service is unavailable|internal error|"
     u"internal server|internal failure|local error|local configuration|requested action aborted|"
     u"system error|system not accepting|shutting down|maintenance|out of service|not accepting network|"
     u"unable to process|backend|unexpected failure|system failure|service not available|"
     u"could not be processed|resources|limit exceeded"},
    {Area::ServerBusy, 47, u"service unavailable|retry later|deferred"},
    {Area::ServerBusy, 80, u"too many"},
    {Area::Sender, 60, u"ip address|denied"},
    {Area::Sender, 76, u"policy|blocked by|was blocked|been blocked|is blocked|restricted"},
    {Area::Recipient, 55, u"could not be found|couldn't be found"},
    {Area::Recipient, 32, u"recipient"},
    {Area::Relay, 34, u"rejected e-mail address was"},
    {Area::Recipient, 94, u"resolver.adr"},
    {Area::Message, 84,
     u"no such message|retrieving a message|message number 1 could not|requested item could not|bare lf|"
     u"bare line feed|malformed message|unterminated header|bad header"},
    {Area::Sender, 88, u"resolver.rst.notauthorized|resolver.rst.restricted|0x80070005-0x000004dc"},
    {Area::Relay, 31, u"relay"},
}};

}

std::span<const AreaClues> serverReasonClues()
{
    return clues;
}

}
