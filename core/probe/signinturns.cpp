#include "core/probe/signinturns.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

//! Of IMAP (RFC 9051 section 7.1, RFC 5530) and POP3 (RFC 2449, RFC 3206).
bool isAboutSomethingElse(const QString &responseCode)
{
    constexpr std::array codes{"UNAVAILABLE"_L1, "INUSE"_L1,     "IN-USE"_L1,       "LOGIN-DELAY"_L1,
                               "SYS/TEMP"_L1,    "SYS/PERM"_L1,  "LIMIT"_L1,        "PRIVACYREQUIRED"_L1,
                               "CANNOT"_L1,      "SERVERBUG"_L1, "CONTACTADMIN"_L1, "OVERQUOTA"_L1};
    return std::find(codes.begin(), codes.end(), responseCode) != codes.end();
}

//! Of SMTP: the command or its mechanism is refused (RFC 4954 section 6), or this way in is switched off
//! whatever the password (5.7.139 and 5.7.30 at Microsoft).
bool isAboutTheWay(const ServerReply &reply)
{
    constexpr std::array codes{500, 501, 502, 503, 504, 530, 538};
    return std::find(codes.begin(), codes.end(), reply.code) != codes.end() ||
           reply.enhancedStatus == "5.7.139"_L1 || reply.enhancedStatus == "5.7.30"_L1;
}

}

SignInTurns::Turn::Turn(SignInTurns &turns, Answer answer)
    : m_turns(turns)
    , m_answer(std::move(answer))
{
    if (m_turns.m_verdict != Outcome::Undecided) {
        m_answer(m_turns.m_verdict == Outcome::Accepted);
        return;
    }
    m_turns.m_waiting.push_back(this);
    m_turns.admitNext();
}

SignInTurns::Turn::~Turn()
{
    m_turns.m_waiting.remove(this);
    ended(Outcome::Undecided);
}

void SignInTurns::Turn::ended(Outcome outcome)
{
    if (m_turns.m_alone != this)
        return;
    m_turns.m_alone = nullptr;
    switch (outcome) {
    case Outcome::Undecided:
        m_turns.admitNext();
        return;
    case Outcome::OutOfTime:
        break;
    case Outcome::Accepted:
    case Outcome::Refused:
        m_turns.m_verdict = outcome;
        break;
    }
    m_turns.answerAll(outcome == Outcome::Accepted);
}

std::unique_ptr<SignInTurns::Turn> SignInTurns::ask(Answer answer)
{
    return std::make_unique<Turn>(*this, std::move(answer));
}

void SignInTurns::admitNext()
{
    if (m_alone || m_waiting.empty())
        return;
    m_alone = m_waiting.front();
    m_waiting.pop_front();
    m_alone->m_answer(true);
}

void SignInTurns::answerAll(bool mayGoOn)
{
    for (const Turn *turn : std::exchange(m_waiting, {}))
        turn->m_answer(mayGoOn);
}

SignInTurns::Outcome signInOutcome(const DialogueRecord &record)
{
    using enum SignInTurns::Outcome;
    const auto &replies = record.replies;
    const auto last = std::find_if(replies.crbegin(), replies.crend(), [](const ServerReply &reply) {
        return reply.command == Command::Authenticate;
    });
    if (!record.loginTried || last == replies.crend())
        return Undecided;
    if (last->status == ReplyStatus::Positive)
        return Accepted;
    const bool refused = record.ending == DialogueEnding::AuthenticationRefused &&
                         (last->status == ReplyStatus::Permanent || last->status == ReplyStatus::Bye);
    return refused && !isAboutSomethingElse(last->responseCode) && !isAboutTheWay(*last) ? Refused
                                                                                         : Undecided;
}

}
