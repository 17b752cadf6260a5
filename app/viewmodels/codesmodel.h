#pragma once

#include "core/knowledge/knowledgebase.h"

#include <QAbstractTableModel>
#include <QHash>

namespace mm {

//! The code table: every entry of the knowledge base, narrowed by words and by family.
class CodesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, TitleColumn, SymbolColumn, FamilyColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    //! \p knowledge outlives this.
    void setKnowledge(const KnowledgeBase &knowledge);
    //! So that the first keystroke is answered as fast as the others.
    void prepareSearch();
    void setWords(const QString &words);
    void setFamily(const QString &family); //!< empty: all

    [[nodiscard]] QStringList families() const;
    [[nodiscard]] const QString &family() const { return m_family; }
    [[nodiscard]] const CodeEntry *entry(int row) const;
    [[nodiscard]] QString summary() const; //!< "412 codes", "3 of 412 codes", "Nothing found for …"
    [[nodiscard]] QString stepTitle(StepId step) const;
    [[nodiscard]] QString causeTitle(CauseId cause) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void knowledgeArrived();

private:
    void narrow();

    const KnowledgeBase *m_knowledge = nullptr;
    QHash<Code, qsizetype> m_indexes;
    QList<qsizetype> m_order; //!< all codes, by kind and spelling
    QString m_words;
    QString m_family;
    QList<qsizetype> m_rows; //!< indexes into the knowledge base's codes
};

//! "smtp" → "SMTP replies".
[[nodiscard]] QString familyWord(const QString &family);

}
