#pragma once

#include "app/viewmodels/wording.h"
#include "core/knowledge/knowledgebase.h"
#include "core/steps/stepengine.h"

#include <QAbstractListModel>

namespace mm {

//! The places of the wizard; a step page shows the path's current step.
enum class Place : quint8 { Start, Account, Check, Verdict, Step, Result, Codes };

//! The whole way as one list: the four pages up to the verdict, the ten steps, the end. Rows that cannot be
//! gone to yet are disabled.
class WayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MarkRole = Qt::UserRole + 1, WordRole, NumberRole, HereRole, TitleRole };

    using QAbstractListModel::QAbstractListModel;

    void setKnowledge(const KnowledgeBase &knowledge);
    void setPlace(Place place);
    //! How far the person has come: later places are disabled.
    void setReach(bool account, bool checked, bool solved);
    void setPath(const PathState &path, std::optional<StepId> recommended);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] std::optional<StepId> stepOf(int row) const;
    [[nodiscard]] int currentRow() const;

private:
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString word(int row) const;
    [[nodiscard]] Mark mark(int row) const;
    [[nodiscard]] bool isReachable(int row) const;
    void showAll();

    const KnowledgeBase *m_knowledge = nullptr;
    Place m_place = Place::Start;
    PathState m_path = emptyPath();
    std::optional<StepId> m_recommended;
    bool m_hasAccount = false;
    bool m_checked = false;
    bool m_solved = false;
};

}
