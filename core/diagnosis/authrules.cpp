#include "core/diagnosis/ruleset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

constexpr quint16 smtpRelayPort = 25;

bool isOAuth(const QString &mechanism)
{
    return mechanism == "XOAUTH2"_L1 || mechanism == "OAUTHBEARER"_L1;
}

bool takesPlainPassword(const QString &mechanism)
{
    return mechanism == "PLAIN"_L1 || mechanism == "LOGIN"_L1 || mechanism == "USER"_L1;
}

//! The server has said what it can do, and nothing about encryption stopped the conversation before.
bool isOfferKnown(const ServiceView &view)
{
    const DialogueRecord &dialogue = view.dialogue();
    switch (dialogue.ending) {
    case DialogueEnding::Completed:
    case DialogueEnding::AuthenticationRefused:
    case DialogueEnding::SenderRefused:
    case DialogueEnding::RecipientRefused:
    case DialogueEnding::MessageRefused:
        return !dialogue.capabilities.isEmpty();
    case DialogueEnding::NotStarted:
    case DialogueEnding::GreetingRefused:
    case DialogueEnding::HelloRefused:
    case DialogueEnding::StartTlsNotOffered:
    case DialogueEnding::StartTlsRefused:
    case DialogueEnding::StartTlsInjection:
    case DialogueEnding::Malformed:
    case DialogueEnding::OtherProtocol:
    case DialogueEnding::Dropped:
    case DialogueEnding::Reset:
    case DialogueEnding::TimedOut:
    case DialogueEnding::TlsFailed:
    case DialogueEnding::Cancelled:
        break;
    }
    return false;
}

//! Port 25 takes mail from other servers, which do not sign in.
bool isSignInExpected(const ServiceView &view)
{
    return view.service.loginWanted || view.service.endpoint.port != smtpRelayPort;
}

bool isPreauthenticated(const ServiceView &view)
{
    const auto &replies = view.dialogue().replies;
    return std::any_of(replies.begin(), replies.end(), [](const ServerReply &reply) {
        return reply.status == ReplyStatus::Preauthenticated;
    });
}

//! Nothing can be used to sign in over the connection as it is.
bool isNothingOffered(const ServiceView &view)
{
    const DialogueRecord &dialogue = view.dialogue();
    if (!isOfferKnown(view) || !isSignInExpected(view) || dialogue.loginTried || isPreauthenticated(view))
        return false;
    const bool closed = dialogue.loginDisabledBeforeTls && !view.tls().completed;
    return closed || (dialogue.mechanisms.isEmpty() && saslMechanisms(view).isEmpty());
}

//! POP3's USER and PASS need no SASL mechanism; servers offer them even where they then refuse every one.
bool mayUseCommands(const ServiceView &view)
{
    return view.service.endpoint.protocol == Protocol::Pop3 && !view.service.loginWanted &&
           view.dialogue().mechanisms.contains("USER"_L1);
}

QJsonObject mechanismsEvidence(const ServiceView &view)
{
    return {{u"mechanisms"_s, saslMechanisms(view).join(u", "_s)}};
}

}

Evidence signInNotOffered(const ServiceView &view)
{
    if (auto evidence = refusalMeans(view, FindingId::AuthNotOffered))
        return evidence;
    const bool laterPerhaps = offersStartTls(view.dialogue()) && !view.tls().completed;
    if (!isNothingOffered(view) || laterPerhaps || popBeforeSmtp(view))
        return std::nullopt;
    return QJsonObject{{u"capabilities"_s, view.dialogue().capabilities.join(u", "_s)}};
}

Evidence signInOnlyAfterTls(const ServiceView &view)
{
    if (auto evidence = refusalMeans(view, FindingId::AuthOnlyAfterTls))
        return evidence;
    if (!isNothingOffered(view) || !offersStartTls(view.dialogue()) || view.tls().completed)
        return std::nullopt;
    return QJsonObject{{u"capabilities"_s, view.dialogue().capabilities.join(u", "_s)}};
}

Evidence mechanismMismatch(const ServiceView &view)
{
    if (auto evidence = refusalMeans(view, FindingId::AuthMechanismMismatch)) {
        evidence->insert(u"mechanisms"_s, saslMechanisms(view).join(u", "_s));
        return evidence;
    }
    const QStringList offered = saslMechanisms(view);
    const QString &tried = view.dialogue().mechanismTried;
    const bool worked = isSignedIn(view.dialogue()) && (takesPlainPassword(tried) || isOAuth(tried));
    const bool password = std::any_of(offered.begin(), offered.end(), takesPlainPassword);
    const bool onlyOAuth = std::all_of(offered.begin(), offered.end(), isOAuth);
    if (!isOfferKnown(view) || worked || password || onlyOAuth || mayUseCommands(view))
        return std::nullopt;
    return mechanismsEvidence(view);
}

Evidence oauth2Only(const ServiceView &view)
{
    if (auto evidence = refusalMeans(view, FindingId::AuthOauth2Only)) {
        evidence->insert(u"mechanisms"_s, saslMechanisms(view).join(u", "_s));
        return evidence;
    }
    const QStringList offered = saslMechanisms(view);
    const bool onlyOAuth = !offered.isEmpty() && std::all_of(offered.begin(), offered.end(), isOAuth);
    if (!isOfferKnown(view) || !onlyOAuth || isSignedIn(view.dialogue()) || mayUseCommands(view))
        return std::nullopt;
    return mechanismsEvidence(view);
}

Evidence signInRejected(const ServiceView &view)
{
    // Where no password could have worked, the refusal says nothing about this one.
    if (mechanismMismatch(view) || oauth2Only(view))
        return std::nullopt;
    return refusalMeans(view, FindingId::AuthRejected);
}

}
