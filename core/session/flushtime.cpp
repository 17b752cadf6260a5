#include "core/session/flushtime.h"

#include "core/base/overloaded.h"

namespace mm {

FlushTime flushTimeOf(const SessionEvent &event)
{
    using enum FlushTime;
    return std::visit(Overloaded{
                          [](const ProblemStated &) { return SoonAfter; },
                          [](const AccountChosen &) { return SoonAfter; },
                          [](const CheckMade &) { return SoonAfter; },
                          [](const StepChanged &) { return SoonAfter; },
                          [](const QuestionAnswered &) { return SoonAfter; },
                          [](const SessionRenamed &) { return SoonAfter; },
                          // What it records has to be put back some day.
                          [](const ChangeMade &) { return BeforeGoingOn; },
                          [](const CommandAnnounced &) { return BeforeGoingOn; },
                          // Many a command wants the computer restarted at once.
                          [](const CommandFinished &) { return BeforeGoingOn; },
                          [](const SessionClosed &) { return BeforeGoingOn; },
                          [](const SessionTakenOver &) { return BeforeGoingOn; },
                      },
                      event);
}

}
