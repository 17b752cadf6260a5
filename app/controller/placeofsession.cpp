#include "app/controller/placeofsession.h"

namespace mm {

Place placeOf(const Session &session)
{
    if (session.outcome == Session::Outcome::Solved)
        return Place::Result;
    if (session.current)
        return Place::Step;
    if (!session.checks.isEmpty())
        return Place::Verdict;
    return session.account.services.isEmpty() && session.problem.isEmpty() ? Place::Start : Place::Account;
}

}
