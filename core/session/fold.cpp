#include "core/base/overloaded.h"
#include "core/base/plaintext.h"
#include "core/session/sessionevent.h"

#include <algorithm>

namespace mm {

namespace {

// An action is one entry however often it is done and put back: the latest word counts.
void foldChange(Session &session, const ChangeRecord &change)
{
    const auto open =
        std::find_if(session.changes.begin(), session.changes.end(), [&](const ChangeRecord &made) {
            return made.actionId == change.actionId && made.at == change.at;
        });
    if (open == session.changes.end()) {
        session.changes.append(change);
        return;
    }
    const bool elsewhere = open->elsewhere;
    *open = change;
    open->elsewhere = elsewhere;
}

void foldTakeover(Session &session, const SessionTakenOver &taken)
{
    session.takenOverFrom = taken.from;
    for (ChangeRecord &change : session.changes)
        change.elsewhere = change.elsewhere || taken.elsewhere;
}

// An end without its beginning (a damaged line) says nothing that could be shown.
void foldEnd(Session &session, const CommandFinished &finished)
{
    const auto run = std::find_if(
        session.commands.rbegin(), session.commands.rend(), [&finished](const CommandRun &announced) {
            return announced.key == finished.key && announced.announced == finished.announced;
        });
    if (run != session.commands.rend())
        run->end = finished.end;
}

void foldStep(Session &session, const StepChanged &event)
{
    StepRecord &record = session.steps[event.step];
    record = event.record;
    record.note.truncate(longestNote);
    session.current = event.current;
}

void foldAnswer(Session &session, GivenAnswer given)
{
    given.question.truncate(longestAnswerId);
    given.answer.truncate(longestAnswerId);
    const auto earlier =
        std::find_if(session.answers.begin(), session.answers.end(),
                     [&](const GivenAnswer &answer) { return answer.question == given.question; });
    if (earlier != session.answers.end())
        *earlier = std::move(given);
    else if (session.answers.size() < mostAnswers)
        session.answers.append(std::move(given));
}

}

Session fold(Session session, const SessionEvent &event)
{
    std::visit(Overloaded{
                   [&](const ProblemStated &stated) {
                       session.problem = stated.text.left(longestProblem);
                       session.symptom = stated.symptom;
                   },
                   [&](const AccountChosen &chosen) { session.account = chosen.account; },
                   [&](const CheckMade &made) { session.checks.append(made.check); },
                   [&](const StepChanged &changed) { foldStep(session, changed); },
                   [&](const ChangeMade &made) { foldChange(session, made.change); },
                   [&](const QuestionAnswered &answered) { foldAnswer(session, answered.given); },
                   [&](const CommandAnnounced &announced) { session.commands.append(announced.run); },
                   [&](const CommandFinished &finished) { foldEnd(session, finished); },
                   [&](const SessionClosed &closed) { session.outcome = closed.outcome; },
                   [&](const SessionRenamed &renamed) {
                       session.name = withoutControls(renamed.name).simplified().left(longestName);
                   },
                   [&](const SessionTakenOver &taken) { foldTakeover(session, taken); },
               },
               event);
    return session;
}

Session foldHistory(const SessionHistory &history)
{
    Session session;
    session.id = history.id;
    session.started = history.started;
    for (const RecordedEvent &recorded : history.events)
        session = fold(std::move(session), recorded.event);
    return session;
}

}
