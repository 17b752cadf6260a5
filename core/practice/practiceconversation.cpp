#include "core/practice/practiceconversation.h"

#include "core/practice/practiceimap.h"
#include "core/practice/practicepop3.h"
#include "core/practice/practicesmtp.h"

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
    return {"PLAIN", "LOGIN"};
}

bool PracticeConversation::acceptsPlain(const QByteArray &base64) const
{
    const auto parts = QByteArray::fromBase64(base64).split('\0');
    return parts.size() == 3 && accepts(parts.at(1), parts.at(2));
}

bool PracticeConversation::accepts(const QByteArray &user, const QByteArray &password) const
{
    return !has(PracticeFault::WrongPassword) && user == PracticeServer::userName &&
           password == PracticeServer::password;
}

std::unique_ptr<PracticeConversation> makePracticeConversation(Protocol protocol, PracticeFault fault,
                                                               bool encrypted)
{
    switch (protocol) {
    case Protocol::Smtp:
        return std::make_unique<PracticeSmtp>(fault, encrypted);
    case Protocol::Imap:
        return std::make_unique<PracticeImap>(fault, encrypted);
    case Protocol::Pop3:
        return std::make_unique<PracticePop3>(fault, encrypted);
    }
    Q_UNREACHABLE();
}

}
