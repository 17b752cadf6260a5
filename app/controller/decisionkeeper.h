#pragma once

#include "app/controller/pathkeeper.h"
#include "app/viewmodels/decisionviewmodel.h"

namespace mm {

//! Brings what the engine decides to its view-model, and the answers back to the path.
class DecisionKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit DecisionKeeper(PathKeeper &path, QObject *parent = nullptr);

    [[nodiscard]] DecisionViewModel &view() { return m_view; }
    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge) { m_view.setKnowledge(knowledge); }
    void show();

Q_SIGNALS:
    void answerTaken(); //!< the path and the causes are other than they were

private:
    PathKeeper &m_path;
    DecisionViewModel m_view;
};

}
