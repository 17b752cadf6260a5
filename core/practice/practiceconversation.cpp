#include "core/practice/practiceconversation.h"

#include "core/practice/practiceimap.h"
#include "core/practice/practicepop3.h"
#include "core/practice/practicesmtp.h"

#include <utility>

namespace mm {

PracticeCommand splitCommand(const QByteArray &line)
{
    const auto blank = line.indexOf(' ');
    if (blank < 0)
        return {line.toUpper(), {}};
    return {line.first(blank).toUpper(), line.sliced(blank + 1)};
}

QByteArrayList PracticeConversation::mechanisms() const
{
    if (!m_encrypted || has(PracticeFault::AuthMissing))
        return {};
    if (has(PracticeFault::OAuthOnly))
        return {"XOAUTH2", "OAUTHBEARER"};
    return {"PLAIN", "LOGIN", "SCRAM-SHA-256"};
}

PracticeReply PracticeConversation::beginExchange(const QByteArray &argument)
{
    const auto words = argument.simplified().split(' ');
    const auto mechanism = words.at(0).toUpper();
    if (!mechanisms().contains(mechanism))
        return mechanismUnknown();
    PracticeExchange::Account account{PracticeServer::userName, QByteArray(PracticeServer::password)};
    if (has(PracticeFault::WrongPassword))
        account.password.reset();
    m_exchange.emplace(mechanism, std::move(account));
    if (words.size() == 1)
        return framed(m_exchange->begin(std::nullopt));
    return framed(m_exchange->begin(QByteArray::fromBase64(words.at(1))));
}

PracticeReply PracticeConversation::goOnWithExchange(const QByteArray &line)
{
    if (line == "*")
        return framed({PracticeExchange::Turn::Kind::Refused, {}});
    return framed(m_exchange->take(QByteArray::fromBase64(line)));
}

PracticeReply PracticeConversation::framed(const PracticeExchange::Turn &turn)
{
    if (turn.kind == PracticeExchange::Turn::Kind::Challenge)
        return {.bytes = challengeMark() + turn.challenge.toBase64() + "\r\n"};
    m_exchange.reset();
    return signedIn(turn.kind == PracticeExchange::Turn::Kind::Accepted);
}

bool PracticeConversation::accepts(const QByteArray &user, const QByteArray &password) const
{
    return !has(PracticeFault::WrongPassword) && user == PracticeServer::userName &&
           password == PracticeServer::password;
}

std::unique_ptr<PracticeConversation> makePracticeConversation(Protocol protocol, PracticeFault fault,
                                                               bool encrypted, PracticeMailbox &mailbox)
{
    switch (protocol) {
    case Protocol::Smtp:
        return std::make_unique<PracticeSmtp>(fault, encrypted, mailbox);
    case Protocol::Imap:
        return std::make_unique<PracticeImap>(fault, encrypted, mailbox);
    case Protocol::Pop3:
        return std::make_unique<PracticePop3>(fault, encrypted, mailbox);
    }
    Q_UNREACHABLE();
}

}
