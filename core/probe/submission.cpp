#include "core/probe/submission.h"

#include "core/protocol/testmessage.h"

#include <QUuid>

#include <algorithm>

namespace mm {

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
