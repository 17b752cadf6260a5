#include "app/viewmodels/waymodel.h"

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr int pagesBefore = 4; // start, account, check, verdict
constexpr int rows = pagesBefore + stepCount + 1;

}

void WayModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    showAll();
}

void WayModel::setPlace(Place place)
{
    m_place = place;
    showAll();
}

void WayModel::setReach(bool account, bool checked, bool solved)
{
    m_hasAccount = account;
    m_checked = checked;
    m_solved = solved;
    showAll();
}

void WayModel::setPath(const PathState &path, std::optional<StepId> recommended)
{
    m_path = path;
    m_recommended = recommended;
    showAll();
}

int WayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows;
}

QVariant WayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::ToolTipRole:
        return word(row).isEmpty() ? title(row) : QString(title(row) + u": "_s + word(row));
    case Qt::AccessibleTextRole: {
        const QString number = stepOf(row) ? tr("Step %1: ").arg(numberOf(*stepOf(row))) : QString();
        return QString(number + title(row) +
                       (word(row).isEmpty() ? QString() : QString(u", "_s + word(row))));
    }
    case MarkRole:
        return QVariant::fromValue(int(mark(row)));
    case WordRole:
        return word(row);
    case TitleRole:
        return stepOf(row) ? tr("Step %1: %2").arg(numberOf(*stepOf(row))).arg(title(row)) : title(row);
    case NumberRole:
        return stepOf(row) ? QVariant(numberOf(*stepOf(row))) : QVariant();
    case HereRole:
        return row == currentRow();
    default:
        return {};
    }
}

Qt::ItemFlags WayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !isReachable(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

Place WayModel::placeOf(int row) const
{
    if (row < pagesBefore)
        return static_cast<Place>(row);
    return stepOf(row) ? Place::Step : Place::Result;
}

std::optional<StepId> WayModel::stepOf(int row) const
{
    return stepFromNumber(row - pagesBefore + 1);
}

int WayModel::currentRow() const
{
    switch (m_place) {
    case Place::Start:
    case Place::Account:
    case Place::Check:
    case Place::Verdict:
        return int(m_place);
    case Place::Step:
        return m_path.current ? pagesBefore + numberOf(*m_path.current) - 1 : -1;
    case Place::Result:
        return rows - 1;
    case Place::Codes:
        return -1;
    }
    return -1;
}

QString WayModel::title(int row) const
{
    if (const auto step = stepOf(row))
        return m_knowledge ? knowledgeText(m_knowledge->step(*step).title) : QString();
    switch (placeOf(row)) {
    case Place::Start:
        return tr("What do you see?");
    case Place::Account:
        return tr("Which account?");
    case Place::Check:
        return tr("Checking");
    case Place::Verdict:
        return tr("What is wrong");
    case Place::Result:
        return m_solved ? tr("The result") : tr("Report so far");
    case Place::Step:
    case Place::Codes:
        return {};
    }
    return {};
}

QString WayModel::word(int row) const
{
    const auto step = stepOf(row);
    if (!step)
        return {};
    const auto record = m_path.steps.find(*step);
    const StepStatus status = record == m_path.steps.end() ? StepStatus::NotStarted : record->second.status;
    if (row == currentRow())
        return tr("you are here");
    if (step == m_recommended && !m_solved)
        return tr("recommended");
    return statusWord(status);
}

Mark WayModel::mark(int row) const
{
    if (row == currentRow())
        return Mark::Here;
    if (const auto step = stepOf(row)) {
        const auto record = m_path.steps.find(*step);
        return record == m_path.steps.end() ? Mark::Waiting : markOf(record->second.status);
    }
    switch (placeOf(row)) {
    case Place::Start:
        return m_hasAccount || m_place != Place::Start ? Mark::Ok : Mark::Waiting;
    case Place::Account:
        return m_hasAccount ? Mark::Ok : Mark::Waiting;
    case Place::Check:
    case Place::Verdict:
        return m_checked ? Mark::Ok : Mark::Waiting;
    case Place::Result:
        return m_solved ? Mark::Ok : Mark::Waiting;
    case Place::Step:
    case Place::Codes:
        return Mark::Waiting;
    }
    return Mark::None;
}

bool WayModel::isReachable(int row) const
{
    if (stepOf(row))
        return m_checked;
    switch (placeOf(row)) {
    case Place::Start:
    case Place::Account:
        return true;
    case Place::Check:
        return m_hasAccount && m_checked;
    case Place::Verdict:
        return m_checked;
    case Place::Result:
        return m_checked;
    case Place::Step:
    case Place::Codes:
        return false;
    }
    return false;
}

void WayModel::showAll()
{
    Q_EMIT dataChanged(index(0), index(rows - 1));
}

}
