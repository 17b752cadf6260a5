#pragma once

#include "app/controller/pathkeeper.h"
#include "app/viewmodels/comparisonviewmodel.h"
#include "app/viewmodels/reportviewmodel.h"

namespace mm {

//! What of the session at hand is put on paper: its report, and its last check beside one made elsewhere.
class Papers final
{
public:
    Papers(const SessionKeeper &keeper, const PathKeeper &path);

    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge) { m_knowledge = &knowledge; }
    //! The session as it is now, for handing over; none: the knowledge base could not be read.
    [[nodiscard]] std::unique_ptr<ReportViewModel> report() const;
    //! The last check beside one that was made elsewhere, which stands in the file at \p path.
    [[nodiscard]] Result<std::unique_ptr<ComparisonViewModel>> compareWith(const QString &path) const;

private:
    const SessionKeeper &m_keeper;
    const PathKeeper &m_path;
    const KnowledgeBase *m_knowledge = nullptr;
};

}
