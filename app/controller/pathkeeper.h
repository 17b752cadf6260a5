#pragma once

#include "app/controller/sessionkeeper.h"
#include "core/knowledge/knowledgebase.h"
#include "core/steps/decision.h"

namespace mm {

//! The ten steps of the session at hand: puts events to the step engine and writes down what they changed.
class PathKeeper final
{
public:
    explicit PathKeeper(SessionKeeper &keeper);

    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge);
    //! Takes the path of the session as it was recorded.
    void restore();
    void change(const PathEvent &event);
    //! Both are of the current step; without one, nothing happens.
    void writeNote(const QString &note);
    void tickAction(const QString &actionId, bool done);

    [[nodiscard]] const PathState &state() const { return m_state; }
    [[nodiscard]] std::optional<CheckRecord> lastCheck() const;
    //! The last check with its causes as they stand after what failed and what was answered.
    [[nodiscard]] std::optional<CheckRecord> judgedCheck() const;
    [[nodiscard]] std::optional<Recommendation> recommendation() const;
    [[nodiscard]] std::optional<Decision> decision() const;

private:
    [[nodiscard]] StepFacts facts() const;
    void recordAnswers(const QList<GivenAnswer> &before);
    void recordDifference(const PathState &before);
    void recordChange(const TickAction &tick);

    SessionKeeper &m_keeper;
    const KnowledgeBase *m_knowledge = nullptr;
    StepEconomy m_economy;
    PathState m_state = emptyPath();
};

}
