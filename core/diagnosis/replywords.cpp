#include "core/diagnosis/replywords.h"

#include <QLatin1StringView>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool says(QStringView text, std::initializer_list<QLatin1StringView> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [text](QLatin1StringView phrase) {
        return text.contains(phrase, Qt::CaseInsensitive);
    });
}

}

bool saysBusy(QStringView text)
{
    return saysRateLimited(text) ||
           says(text, {"busy"_L1, "try again"_L1, "try later"_L1, "temporar"_L1, "overload"_L1,
                       "unavailable"_L1, "shutting down"_L1, "maintenance"_L1, "again later"_L1});
}

bool saysRateLimited(QStringView text)
{
    return says(text, {"too many"_L1, "rate limit"_L1, "ratelimit"_L1, "rate exceeded"_L1, "throttl"_L1,
                       "limit exceeded"_L1, "exceeded limit"_L1, "maximum number of"_L1, "too fast"_L1,
                       "submission quota"_L1, "sending limit"_L1, "sending quota"_L1, "slow down"_L1});
}

bool saysGreylisted(QStringView text)
{
    return says(
        text, {"greylist"_L1, "graylist"_L1, "grey-list"_L1, "grey list"_L1, "gray list"_L1, "postgrey"_L1});
}

bool saysBlocklisted(QStringView text)
{
    return says(text, {"blocked using"_L1, "blocklist"_L1, "block list"_L1, "blacklist"_L1, "black list"_L1,
                       "spamhaus"_L1, "dnsbl"_L1, "barracuda"_L1, "spamcop"_L1, "poor reputation"_L1,
                       "listed at "_L1, "dynamic ip"_L1});
}

bool saysClientCertificate(QStringView text)
{
    return says(text, {"client certificate"_L1, "client cert "_L1});
}

bool saysHello(QStringView text)
{
    return says(text, {"helo "_L1, "ehlo "_L1, "helo:"_L1, "ehlo:"_L1});
}

bool saysHostName(QStringView text)
{
    return says(text, {"hostname"_L1, "host name"_L1, "fully qualified"_L1, "fully-qualified"_L1, "fqdn"_L1,
                       "helo"_L1, "ehlo"_L1});
}

bool saysAppPassword(QStringView text)
{
    return says(text, {"application-specific password"_L1, "application specific password"_L1,
                       "app-specific password"_L1, "app specific password"_L1, "app password"_L1,
                       "application password"_L1, "invalidsecondfactor"_L1, "authorization code"_L1,
                       "authorized code"_L1, "generate a password"_L1});
}

bool saysPasswordsRefused(QStringView text)
{
    return says(text, {"basic auth"_L1, "basicauth"_L1, "legacy auth"_L1, "modern auth"_L1, "oauth"_L1,
                       "less secure app"_L1, "lesssecureapp"_L1});
}

bool saysAccountDisabled(QStringView text)
{
    return says(text, {"disabled"_L1, "suspended"_L1, "deactivated"_L1, "account is locked"_L1,
                       "account locked"_L1, "account has been locked"_L1, "account blocked"_L1,
                       "account is blocked"_L1, "user is blocked"_L1, "has been blocked"_L1, "inactive"_L1,
                       "your web browser"_L1, "web login"_L1, "is not enabled for"_L1,
                       "not allowed to log"_L1, "access denied for user"_L1, "account expired"_L1});
}

bool saysMailboxInUse(QStringView text)
{
    return says(text, {"maildrop"_L1, "mailbox is locked"_L1, "mailbox locked"_L1, "mailbox in use"_L1,
                       "mailbox is in use"_L1, "mailbox already"_L1, "lock mailbox"_L1, "already locked"_L1,
                       "another session"_L1, "another pop"_L1, "unable to lock"_L1, "obtain lock"_L1});
}

bool saysSignInFirst(QStringView text)
{
    return says(text, {"authentication required"_L1, "authentication is required"_L1, "auth required"_L1,
                       "must authenticate"_L1, "not authenticated"_L1, "please authenticate"_L1,
                       "must be authenticated"_L1, "log in first"_L1, "login first"_L1,
                       "requires authentication"_L1, "smtp auth first"_L1});
}

bool saysPopFirst(QStringView text)
{
    return says(text, {"pop before smtp"_L1, "pop-before-smtp"_L1, "pop3 first"_L1, "pop first"_L1,
                       "check for new mail"_L1, "check your mail"_L1, "check mail first"_L1,
                       "must check mail"_L1, "collect your mail"_L1});
}

bool saysRelay(QStringView text)
{
    return says(text, {"relay"_L1, "rcpthosts"_L1});
}

bool saysSenderRefused(QStringView text)
{
    return says(text, {"sender address"_L1, "sender rejected"_L1, "sender denied"_L1, "not owned by"_L1,
                       "send as this sender"_L1, "sendasdenied"_L1, "sender verify"_L1,
                       "sender not allowed"_L1, "sender is not allowed"_L1, "from address"_L1,
                       "not allowed to send"_L1, "envelope from"_L1});
}

bool saysQuota(QStringView text)
{
    return says(text, {"quota"_L1, "mailbox full"_L1, "mailbox is full"_L1, "over limit"_L1,
                       "insufficient mailbox"_L1, "no space left"_L1});
}

bool saysTooBig(QStringView text)
{
    return says(text, {"too big"_L1, "too large"_L1, "size limit"_L1, "message size"_L1, "maximum size"_L1,
                       "exceeds size"_L1, "fixed limit"_L1, "maximum message"_L1});
}

}
