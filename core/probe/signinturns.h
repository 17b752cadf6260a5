#pragma once

#include "core/model/observation.h"

#include <functional>
#include <list>
#include <memory>

namespace mm {

//! At most one wrong sign-in a check: servers lock accounts after a few, and a check may have seven services
//! with one password. The first that comes signs in alone; once it is accepted all others go at once, so that
//! right credentials cost one sign-in's time; once it is refused for its credentials none goes any more. What
//! ends otherwise decides nothing, and the next one signs in alone.
class SignInTurns
{
public:
    enum class Outcome : quint8 {
        Undecided,
        OutOfTime, //!< the check of the service is over, and with it those of all that have waited since
        Accepted,
        Refused
    };
    //! May this one sign in? Called once, possibly before ask() returns.
    using Answer = std::function<void(bool mayGoOn)>;

    //! The turn of one service, or its place in the queue. Destroying it leaves the decision to the next.
    class Turn
    {
    public:
        Turn(SignInTurns &turns, Answer answer);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

        //! How the sign-in went; only the first call counts.
        void ended(Outcome outcome);

    private:
        friend class SignInTurns;

        SignInTurns &m_turns;
        const Answer m_answer;
    };

    SignInTurns() = default;

    [[nodiscard]] std::unique_ptr<Turn> ask(Answer answer);

private:
    void admitNext();
    void answerAll(bool mayGoOn);

    Outcome m_verdict = Outcome::Undecided;
    Turn *m_alone = nullptr; //!< signs in while the others wait
    std::list<Turn *> m_waiting;
};

//! What a conversation has shown about the credentials. A refusal counts as one of the credentials unless its
//! code says that it is about something else: the moment, the way, the mailbox or the server's own rules.
[[nodiscard]] SignInTurns::Outcome signInOutcome(const DialogueRecord &record);

}
