#include "core/probe/submission.h"

#include "core/probe/signinturns.h"
#include "core/protocol/testmessage.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool countsMessages(const ServerReply &reply)
{
    constexpr std::array words{"too many"_L1, "limit"_L1, "quota"_L1, "throttl"_L1};
    return reply.status == ReplyStatus::Permanent &&
           std::any_of(words.begin(), words.end(), [&reply](QLatin1StringView word) {
               return reply.text.contains(word, Qt::CaseInsensitive);
           });
}

}

qsizetype submissionService(const QList<Endpoint> &services)
{
    const auto isSmtp = [](const Endpoint &e) { return e.protocol == Protocol::Smtp; };
    const auto isSubmission = [&](const Endpoint &e) { return isSmtp(e) && e.port != 25; };
    auto found = std::find_if(services.begin(), services.end(), isSubmission);
    if (found == services.end())
        found = std::find_if(services.begin(), services.end(), isSmtp);
    return found == services.end() ? -1 : found - services.begin();
}

DialogueRequest submissionFor(const CheckRequest &request)
{
    DialogueRequest wanted;
    wanted.credentials = request.credentials;
    wanted.signInWithoutTls = request.signInWithoutTls;
    wanted.message = request.message;
    wanted.messageId = QUuid::createUuid().toByteArray(QUuid::Id128);
    return wanted;
}

bool isWorthAnotherIntroduction(const ServiceObservation &service)
{
    const DialogueEnding ending = service.dialogue.ending;
    const bool isThrough = ending == DialogueEnding::Completed || ending == DialogueEnding::MessageRefused;
    if (!service.finished || !service.submitWanted || !isThrough)
        return false;
    const auto &replies = service.dialogue.replies;
    const bool putsOff = std::any_of(replies.begin(), replies.end(), [](const ServerReply &reply) {
        return reply.status == ReplyStatus::Transient || countsMessages(reply);
    });
    const bool tookRecipient = std::any_of(replies.begin(), replies.end(), [](const ServerReply &reply) {
        return reply.command == Command::RcptTo && reply.status == ReplyStatus::Positive;
    });
    return tookRecipient && !putsOff;
}

DialogueRequest underBareName(const DialogueRequest &submission, const ServiceObservation &service)
{
    DialogueRequest wanted = submission;
    wanted.clientName = bareIntroduction;
    wanted.rehearsal = true;
    wanted.message->bytes = 0;
    if (signInOutcome(service.dialogue) != SignInTurns::Outcome::Accepted)
        wanted.credentials.reset();
    return wanted;
}

RoundTrip::Wish roundTripFor(const CheckRequest &request, const DialogueRequest &submission)
{
    const auto plain = [](const QString &address) { return mailPath(address).toLower(); };
    if (!submission.message || !request.credentials || request.ownAddress.isEmpty() ||
        plain(submission.message->recipient) != plain(request.ownAddress))
        return {};
    RoundTrip::Wish wish;
    wish.reading.credentials = submission.credentials;
    wish.reading.signInWithoutTls = submission.signInWithoutTls;
    wish.reading.awaitedId = submission.messageId;
    wish.messageId = QString::fromUtf8(testMessageId(submission));
    wish.time = std::min<std::chrono::milliseconds>(patience::arrival, request.timeout);
    return wish;
}

}
