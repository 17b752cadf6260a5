#include "app/controller/pathkeeper.h"

#include "core/steps/stepeconomy.h"

#include <algorithm>

namespace mm {

PathKeeper::PathKeeper(SessionKeeper &keeper)
    : m_keeper(keeper)
{
}

void PathKeeper::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    m_economy = stepEconomy(knowledge);
}

void PathKeeper::restore()
{
    const Session &session = m_keeper.session();
    m_state = emptyPath();
    for (const auto &[step, record] : session.steps)
        m_state.steps[step] = record;
    m_state.current = session.current;
    m_state.answers = session.answers;
    m_state.solved = session.outcome == Session::Outcome::Solved;
}

void PathKeeper::change(const PathEvent &event)
{
    const PathState before = m_state;
    m_state = apply(std::move(m_state), event, facts(), m_economy, m_keeper.now());
    recordDifference(before);
    recordAnswers(before.answers);
    if (const auto *tick = std::get_if<TickAction>(&event))
        recordChange(*tick);
}

void PathKeeper::writeNote(const QString &note)
{
    if (m_state.current)
        change(WriteNote{*m_state.current, note});
}

void PathKeeper::tickAction(const QString &actionId, bool done)
{
    if (m_state.current)
        change(TickAction{*m_state.current, actionId, done});
}

std::optional<CheckRecord> PathKeeper::lastCheck() const
{
    const auto &checks = m_keeper.session().checks;
    return checks.isEmpty() ? std::nullopt : std::optional(checks.last());
}

std::optional<Recommendation> PathKeeper::recommendation() const
{
    return m_knowledge && lastCheck() ? recommend(m_state, facts(), m_economy) : std::nullopt;
}

std::optional<Decision> PathKeeper::decision() const
{
    return m_knowledge && lastCheck() ? decide(m_state, facts(), m_economy) : std::nullopt;
}

std::optional<CheckRecord> PathKeeper::judgedCheck() const
{
    auto check = lastCheck();
    if (check)
        check->causes = causesNow(m_state, facts(), m_economy);
    return check;
}

StepFacts PathKeeper::facts() const
{
    const auto check = lastCheck();
    return check ? StepFacts{check->findings, check->causes, true, m_keeper.session().symptom} : StepFacts{};
}

void PathKeeper::recordAnswers(const QList<GivenAnswer> &before)
{
    for (const GivenAnswer &given : m_state.answers) {
        if (!before.contains(given))
            m_keeper.record(QuestionAnswered{given});
    }
}

void PathKeeper::recordDifference(const PathState &before)
{
    const bool moved = before.current != m_state.current;
    bool recorded = false;
    for (const auto &[step, record] : m_state.steps) {
        const auto old = before.steps.find(step);
        if (old != before.steps.end() && old->second == record)
            continue;
        m_keeper.record(StepChanged{step, record, m_state.current});
        recorded = true;
    }
    if (moved && !recorded && m_state.current)
        m_keeper.record(StepChanged{*m_state.current, m_state.steps.at(*m_state.current), m_state.current});
}

// What can be put back, or never can, is written down as a change. Taking a tick away says that it was not
// done, or no longer is: true of what was done by hand alone.
void PathKeeper::recordChange(const TickAction &tick)
{
    const ActionEntry *action = m_knowledge ? m_knowledge->action(tick.actionId) : nullptr;
    if (!action || (action->undo.isEmpty() && !action->lasting))
        return;
    const auto &changes = m_keeper.session().changes;
    const auto open = std::find_if(changes.rbegin(), changes.rend(), [&](const ChangeRecord &change) {
        return change.actionId == tick.actionId && !change.undone && !change.elsewhere;
    });
    if (tick.done && open == changes.rend()) {
        m_keeper.record(ChangeMade{{.actionId = action->id, .at = m_keeper.now(), .undo = action->id}});
    } else if (!tick.done && open != changes.rend() && open->command.isEmpty()) {
        ChangeRecord change = *open;
        change.undone = true;
        m_keeper.record(ChangeMade{change});
    }
}

}
