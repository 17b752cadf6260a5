#include "app/viewmodels/codesmodel.h"

#include "app/viewmodels/wording.h"
#include "core/report/familytext.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

constexpr qsizetype hitsShown = 200;

}

QString familyWord(const QString &family)
{
    return familyText(family);
}

void CodesModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
    const auto &codes = knowledge.contents().codes;
    m_indexes.clear();
    m_order.clear();
    for (qsizetype index = 0; index < codes.size(); ++index) {
        m_indexes.insert(codes.at(index).code, index);
        m_order << index;
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&codes](qsizetype a, qsizetype b) {
        const Code &left = codes.at(a).code;
        const Code &right = codes.at(b).code;
        return left.kind == right.kind ? left.text < right.text : left.kind < right.kind;
    });
    narrow();
    Q_EMIT knowledgeArrived();
}

void CodesModel::prepareSearch()
{
    // A part each time the event loop has nothing else to do, so that no frame is late.
    if (m_knowledge && !m_knowledge->prepareSearch())
        QTimer::singleShot(0, this, &CodesModel::prepareSearch);
}

void CodesModel::setWords(const QString &words)
{
    m_words = words.trimmed().left(200);
    narrow();
}

void CodesModel::setFamily(const QString &family)
{
    m_family = family;
    narrow();
}

QStringList CodesModel::families() const
{
    QStringList families;
    if (m_knowledge) {
        for (const qsizetype index : m_order) {
            const QString &family = m_knowledge->contents().codes.at(index).family;
            if (!families.contains(family))
                families << family;
        }
    }
    return families;
}

const CodeEntry *CodesModel::entry(int row) const
{
    if (!m_knowledge || row < 0 || row >= m_rows.size())
        return nullptr;
    return &m_knowledge->contents().codes.at(m_rows.at(row));
}

QString CodesModel::summary() const
{
    if (!m_knowledge)
        return {};
    const qsizetype all = m_knowledge->contents().codes.size();
    if (m_rows.isEmpty())
        return tr("Nothing found for “%1”. Try a code such as 0x800CCC0E, or a word such as “certificate”.")
            .arg(oneLine(m_words, 40));
    if (m_rows.size() == all)
        return tr("%1 codes").arg(all);
    return tr("%1 of %2 codes").arg(m_rows.size()).arg(all);
}

QString CodesModel::stepTitle(StepId step) const
{
    return m_knowledge
               ? tr("Step %1: %2").arg(numberOf(step)).arg(knowledgeText(m_knowledge->step(step).title))
               : QString();
}

QString CodesModel::causeTitle(CauseId cause) const
{
    return m_knowledge ? knowledgeText(m_knowledge->cause(cause).title) : QString();
}

int CodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    const CodeEntry *found = index.isValid() ? entry(index.row()) : nullptr;
    if (!found || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case CodeColumn:
        return found->code.text;
    case TitleColumn:
        return knowledgeText(found->title);
    case SymbolColumn:
        return found->symbol;
    case FamilyColumn:
        return familyText(found->family);
    case columns:
        return {};
    }
    return {};
}

QVariant CodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Code");
    case TitleColumn:
        return tr("What it says");
    case SymbolColumn:
        return tr("Name");
    case FamilyColumn:
        return tr("Kind");
    case columns:
        return {};
    }
    return {};
}

void CodesModel::narrow()
{
    beginResetModel();
    m_rows.clear();
    if (m_knowledge) {
        const auto &codes = m_knowledge->contents().codes;
        const auto keep = [&](qsizetype index) {
            if (m_family.isEmpty() || codes.at(index).family == m_family)
                m_rows << index;
        };
        if (m_words.isEmpty()) {
            for (const qsizetype index : m_order)
                keep(index);
        } else {
            for (const SearchHit &hit : m_knowledge->search(m_words, hitsShown)) {
                if (const auto found = m_indexes.constFind(hit.code); found != m_indexes.cend())
                    keep(*found);
            }
        }
    }
    endResetModel();
}

}
