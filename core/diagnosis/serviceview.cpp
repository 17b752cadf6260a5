#include "core/diagnosis/serviceview.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool isRefusal(ReplyStatus status)
{
    switch (status) {
    case ReplyStatus::Positive:
    case ReplyStatus::Intermediate:
    case ReplyStatus::Preauthenticated:
        return false;
    case ReplyStatus::Transient:
    case ReplyStatus::Permanent:
    case ReplyStatus::Bad:
    case ReplyStatus::Bye:
        return true;
    }
    return false;
}

bool isSuccess(ReplyStatus status)
{
    return status == ReplyStatus::Positive || status == ReplyStatus::Preauthenticated;
}

//! A server that knows no CAPABILITY, CAPA or EHLO may still do its work; STARTTLS has findings of its own.
bool countsAsRefusal(const ServerReply &reply, DialogueEnding ending)
{
    if (!isRefusal(reply.status))
        return false;
    if (reply.command == Command::Capability)
        return ending == DialogueEnding::HelloRefused || reply.code == 421 ||
               reply.status == ReplyStatus::Bye;
    return reply.command != Command::StartTls && reply.command != Command::Quit;
}

}

bool isClockSkewed(const SystemObservation &system)
{
    return system.clockOffsetSeconds && std::abs(*system.clockOffsetSeconds) > clockTolerance;
}

ServiceView viewOf(const CheckObservation &check, int service, const KnowledgeBase &knowledge,
                   const QDateTime &now)
{
    const bool skewed = isClockSkewed(check.system);
    const auto offset = skewed ? static_cast<qint64>(*check.system.clockOffsetSeconds) : 0;
    return {check, check.services.at(service), knowledge, now.addSecs(-offset), skewed};
}

bool nothingConnected(const ServiceView &view)
{
    const auto &attempts = view.service.attempts;
    return !attempts.isEmpty() && std::none_of(attempts.begin(), attempts.end(), [](const auto &attempt) {
        return attempt.outcome == TcpOutcome::Connected;
    });
}

TcpOutcome connectionFailure(const ServiceView &view)
{
    constexpr std::array order{TcpOutcome::Reset, TcpOutcome::Refused, TcpOutcome::TimedOut,
                               TcpOutcome::Unreachable, TcpOutcome::OtherFailure};
    for (const TcpOutcome outcome : order) {
        const auto &attempts = view.service.attempts;
        const bool seen = std::any_of(attempts.begin(), attempts.end(),
                                      [outcome](const auto &attempt) { return attempt.outcome == outcome; });
        if (seen)
            return outcome == TcpOutcome::OtherFailure ? TcpOutcome::Unreachable : outcome;
    }
    // Nobody gave up on it by hand, so the time of the whole check ran out on it.
    return view.check.cancelled ? TcpOutcome::Cancelled : TcpOutcome::TimedOut;
}

bool failedInTls(const ServiceView &view)
{
    const DialogueRecord &dialogue = view.dialogue();
    if (view.tls().failure != TlsFailure::None || dialogue.ending == DialogueEnding::TlsFailed)
        return true;
    const bool cutOff = dialogue.ending == DialogueEnding::Dropped ||
                        dialogue.ending == DialogueEnding::Reset ||
                        dialogue.ending == DialogueEnding::TimedOut;
    return cutOff && dialogue.lastStage == Stage::Tls && !view.tls().completed;
}

bool speaksTlsAtOnce(const ServiceView &view)
{
    if (view.service.endpoint.security == Security::Tls)
        return false;
    const auto &second = view.service.tlsInstead;
    return view.dialogue().otherProtocol == "tls"_L1 || (second && second->completed);
}

bool hasHostsEntry(const ServiceView &view)
{
    const auto &entries = view.check.system.hostsEntries;
    return std::any_of(entries.begin(), entries.end(), [&](const HostsEntry &entry) {
        return entry.name.compare(view.service.endpoint.host, Qt::CaseInsensitive) == 0;
    });
}

const ServerReply *refusalOf(const DialogueRecord &dialogue)
{
    QList<Command> madeUp;
    for (auto reply = dialogue.replies.crbegin(); reply != dialogue.replies.crend(); ++reply) {
        if (isSuccess(reply->status))
            madeUp += reply->command;
        else if (countsAsRefusal(*reply, dialogue.ending) && !madeUp.contains(reply->command))
            return &*reply;
    }
    return nullptr;
}

const ServerReply *refusalOf(const DialogueRecord &dialogue, std::initializer_list<Command> commands)
{
    const ServerReply *reply = refusalOf(dialogue);
    const bool asked = reply && std::find(commands.begin(), commands.end(), reply->command) != commands.end();
    return asked ? reply : nullptr;
}

bool isSignedIn(const DialogueRecord &dialogue)
{
    if (!dialogue.loginTried)
        return false;
    const auto &replies = dialogue.replies;
    const auto last = std::find_if(replies.crbegin(), replies.crend(), [](const ServerReply &reply) {
        return reply.command == Command::Authenticate;
    });
    return last != replies.crend() && isSuccess(last->status);
}

bool offersStartTls(const DialogueRecord &dialogue)
{
    const auto offered = [](const QStringList &capabilities) {
        return std::any_of(capabilities.begin(), capabilities.end(), [](const QString &line) {
            const auto name = QStringView(line).trimmed();
            return name.compare("STARTTLS"_L1, Qt::CaseInsensitive) == 0 ||
                   name.compare("STLS"_L1, Qt::CaseInsensitive) == 0;
        });
    };
    return offered(dialogue.capabilitiesBeforeTls) || offered(dialogue.capabilities);
}

bool canSignIn(const ServiceView &view)
{
    const DialogueRecord &dialogue = view.dialogue();
    return !dialogue.mechanisms.isEmpty() || !dialogue.mechanismsBeforeTls.isEmpty() ||
           (offersStartTls(dialogue) && !view.tls().completed);
}

QString quote(const ServerReply &reply)
{
    QStringList parts;
    if (reply.code > 0)
        parts += QString::number(reply.code);
    if (!reply.enhancedStatus.isEmpty() && !reply.text.startsWith(reply.enhancedStatus))
        parts += reply.enhancedStatus;
    const QString bracketed = u"["_s + reply.responseCode + u"]"_s;
    if (!reply.responseCode.isEmpty() && !reply.text.contains(bracketed))
        parts += bracketed;
    if (!reply.text.isEmpty())
        parts += reply.text;
    return parts.isEmpty() ? u"(no text)"_s : parts.join(u' ');
}

QJsonObject replyEvidence(const ServerReply &reply)
{
    QJsonObject evidence{{u"reply"_s, quote(reply)}};
    if (reply.code > 0)
        evidence[u"code"_s] = reply.code;
    if (!reply.enhancedStatus.isEmpty())
        evidence[u"enhancedStatus"_s] = reply.enhancedStatus;
    if (!reply.responseCode.isEmpty())
        evidence[u"responseCode"_s] = reply.responseCode;
    return evidence;
}

QString stageInWords(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return u"the name lookup"_s;
    case Stage::Tcp:
        return u"connecting"_s;
    case Stage::Greeting:
        return u"the greeting"_s;
    case Stage::Capabilities:
        return u"the first questions"_s;
    case Stage::StartTls:
        return u"the switch to encryption"_s;
    case Stage::Tls:
        return u"setting up encryption"_s;
    case Stage::Auth:
        return u"the sign-in"_s;
    case Stage::Submit:
        return u"handing over a message"_s;
    }
    return {};
}

}
