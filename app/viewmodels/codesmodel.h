#pragma once

#include "app/viewmodels/codedetail.h"
#include "core/knowledge/facets.h"
#include "core/knowledge/knowledgebase.h"

#include <QAbstractTableModel>
#include <QHash>

namespace mm {

//! One value of a facet that the table can be narrowed to.
struct FacetChoice
{
    QString id;
    QString text;
    int count = 0; //!< entries that it would leave with the words and the other facets as they are

    friend bool operator==(const FacetChoice &, const FacetChoice &) = default;
};

//! The code table: every entry of the knowledge base, narrowed by words and by facets.
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
    void setFacets(const Facets &facets);
    //! The provider that the person's text names: its meanings go first.
    void setProvider(const std::optional<ToldProvider> &provider);

    //! The same values in the same order whatever is typed; only the counts change.
    [[nodiscard]] QList<FacetChoice> familyChoices() const;
    [[nodiscard]] QList<FacetChoice> protocolChoices() const;
    [[nodiscard]] QList<FacetChoice> areaChoices() const;
    [[nodiscard]] const Facets &facets() const { return m_facets; }
    [[nodiscard]] const CodeEntry *entry(int row) const;
    [[nodiscard]] QList<DetailPart> detail(int row) const; //!< empty: no such row
    [[nodiscard]] QString summary() const; //!< "412 codes", "3 of 412 codes", "Nothing found for …"

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void knowledgeArrived();
    void providerChanged();

private:
    void narrow();
    void take(qsizetype index);
    [[nodiscard]] FirstMeanings firstMeanings(const CodeEntry &entry) const;

    const KnowledgeBase *m_knowledge = nullptr;
    QHash<Code, qsizetype> m_indexes;
    QList<qsizetype> m_order; //!< all codes, by kind and spelling
    QStringList m_families;   //!< in that order
    QString m_words;
    Facets m_facets;
    FacetCounts m_counts;
    std::optional<ToldProvider> m_told;
    QList<qsizetype> m_rows; //!< indexes into the knowledge base's codes
};

}
