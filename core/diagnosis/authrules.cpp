#include "core/diagnosis/ruleset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm::rules {

namespace {

constexpr quint16 smtpRelayPort = 25;

constexpr auto notForPasswords = "Many mail programs can do none of them with a plain password"_L1;
constexpr auto offeredAndRefused =
    "It refused the one that was tried as unknown or not allowed, though it names it itself"_L1;

bool isOAuth(const QString &mechanism)
{
    return mechanism == "XOAUTH2"_L1 || mechanism == "OAUTHBEARER"_L1;
}

bool takesPlainPassword(const QString &mechanism)
{
    return mechanism == "PLAIN"_L1 || mechanism == "LOGIN"_L1 || mechanism == "USER"_L1;
}

//! The conversation came as far as a sign-in, so that the server has said which it takes.
bool isOfferKnown(const ServiceView &view)
{
    switch (view.dialogue().ending) {
    case DialogueEnding::Completed:
    case DialogueEnding::AuthenticationRefused:
    case DialogueEnding::SenderRefused:
    case DialogueEnding::RecipientRefused:
    case DialogueEnding::MessageRefused:
        return true;
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

bool isClearWithStartTls(const ServiceView &view)
{
    return offersStartTls(view.dialogue()) && !view.tls().completed;
}

//! What is offered to sign in with a password over the connection as it is.
enum class Offer : quint8 { Unknown, Password, OAuthOnly, OtherOnly, Nothing };

Offer offerOf(const ServiceView &view)
{
    const QStringList &mechanisms = view.dialogue().mechanisms;
    if (!isOfferKnown(view) || isPreauthenticated(view))
        return Offer::Unknown;
    if (mechanisms.isEmpty())
        return Offer::Nothing;
    if (std::any_of(mechanisms.begin(), mechanisms.end(), takesPlainPassword))
        return Offer::Password;
    const bool onlyOAuth = std::all_of(mechanisms.begin(), mechanisms.end(), isOAuth);
    return onlyOAuth ? Offer::OAuthOnly : Offer::OtherOnly;
}

bool isTokenTried(const ServiceView &view)
{
    return view.dialogue().loginTried && isOAuth(view.dialogue().mechanismTried);
}

//! The person has a token, so that a server which takes nothing else is what they want. Where the sign-in was
//! held back there was something to sign in with.
bool isTokenMeant(const ServiceView &view)
{
    return isTokenTried(view) || view.dialogue().loginHeldBack;
}

QString mechanismsInWords(const ServiceView &view)
{
    const QStringList &mechanisms = view.dialogue().mechanisms;
    return mechanisms.isEmpty() ? u"none"_s : mechanisms.join(u", "_s);
}

//! What a refusal proves, with the offer beside it.
Evidence refusedOffer(const ServiceView &view, FindingId finding)
{
    auto evidence = refusalMeans(view, finding);
    if (evidence)
        evidence->insert(u"mechanisms"_s, mechanismsInWords(view));
    return evidence;
}

}

Evidence signInNotOffered(const ServiceView &view)
{
    if (auto evidence = refusedOffer(view, FindingId::AuthNotOffered))
        return evidence;
    const bool nothing = offerOf(view) == Offer::Nothing && isSignInExpected(view);
    if (!nothing || isClearWithStartTls(view) || popBeforeSmtp(view))
        return std::nullopt;
    QJsonObject evidence{{u"capabilities"_s, view.dialogue().capabilities.join(u", "_s)}};
    if (view.tls().completed)
        evidence[u"even_encrypted"] = true;
    return evidence;
}

Evidence signInOnlyAfterTls(const ServiceView &view)
{
    if (auto evidence = refusedOffer(view, FindingId::AuthOnlyAfterTls))
        return evidence;
    const Offer offer = offerOf(view);
    const bool wanting = offer == Offer::Nothing || offer == Offer::OAuthOnly || offer == Offer::OtherOnly;
    if (!wanting || !isSignInExpected(view) || !isClearWithStartTls(view))
        return std::nullopt;
    return QJsonObject{{u"capabilities"_s, view.dialogue().capabilities.join(u", "_s)}};
}

Evidence mechanismMismatch(const ServiceView &view)
{
    if (auto evidence = refusedOffer(view, FindingId::AuthMechanismMismatch)) {
        evidence->insert(u"mismatch"_s,
                         offerOf(view) == Offer::Password ? offeredAndRefused : notForPasswords);
        evidence->insert(u"last_words"_s, evidence->value("reply"_L1));
        return evidence;
    }
    if (offerOf(view) != Offer::OtherOnly || isClearWithStartTls(view) || isTokenTried(view))
        return std::nullopt;
    return QJsonObject{{u"mechanisms"_s, mechanismsInWords(view)}, {u"mismatch"_s, notForPasswords}};
}

Evidence oauth2Only(const ServiceView &view)
{
    if (auto evidence = refusedOffer(view, FindingId::AuthOauth2Only))
        return evidence;
    if (offerOf(view) != Offer::OAuthOnly || isClearWithStartTls(view) || isTokenMeant(view))
        return std::nullopt;
    return QJsonObject{{u"mechanisms"_s, mechanismsInWords(view)}};
}

Evidence signInRejected(const ServiceView &view)
{
    // Where no password could have worked, the refusal says nothing about this one.
    if (mechanismMismatch(view) || oauth2Only(view))
        return std::nullopt;
    auto evidence = refusalMeans(view, FindingId::AuthRejected);
    if (evidence && isTokenTried(view))
        evidence->insert(u"by_token"_s, true);
    return evidence;
}

Evidence signInLeftOut(const ServiceView &view)
{
    const DialogueRecord &dialogue = view.dialogue();
    const bool isLeftOut = dialogue.ending == DialogueEnding::Completed && view.service.loginWanted &&
                           !dialogue.loginTried && !dialogue.loginHeldBack && !isPreauthenticated(view);
    if (!isLeftOut)
        return std::nullopt;
    if (!view.tls().completed)
        return QJsonObject{{u"kept_in_clear"_s, true}};
    return QJsonObject{{u"ways_left"_s, mechanismsInWords(view)}};
}

}
