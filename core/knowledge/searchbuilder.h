#pragma once

#include "core/base/viewhash.h"
#include "core/knowledge/knowledgebase.h"
#include "core/knowledge/searchtables.h"

#include <unordered_map>

namespace mm {

//! Puts the tables of a search together, some entries at a time, so that a window stays quick meanwhile.
class SearchBuilder
{
public:
    explicit SearchBuilder(const KnowledgeBase::Contents &contents);

    //! Takes up the next \p count entries and providers' meanings of the same contents. False: all had been
    //! taken up before.
    bool addEntries(const KnowledgeBase::Contents &contents, qsizetype count);
    //! The tables of all entries of the same contents; nothing can be added afterwards.
    [[nodiscard]] SearchTables finished(const KnowledgeBase::Contents &contents);

private:
    void add(QStringView word, float weight);
    void addText(const QString &text, float weight);
    void addPhrases(const QString &text, float weight);
    void addPairs(const QString &text, float weight);
    void addTitle(const QString &text, float weight);
    void addProse(const QString &text, float weight);
    void addEntry(const CodeEntry &entry);
    void addCauses(const QList<CauseWeight> &causes);
    void addMeaning(const ProviderMeaning &meaning);
    [[nodiscard]] std::optional<quint32> entryOf(const ProviderMeaning &meaning) const;
    [[nodiscard]] std::optional<quint32> entryOf(const CodeSpan &span) const;
    void addCode(const CodeEntry &entry);

    EverydayWords m_everydayWords;
    QHash<CauseId, QString> m_causeTitles;
    QHash<QString, ProviderEntry> m_providers;
    QHash<Code, quint32> m_entries;
    std::vector<quint32> m_leads;
    qsizetype m_next = 0; //!< the entry or, behind the entries, the meaning that is taken up next
    quint32 m_entry = 0;  //!< the one that is being taken up
    std::unordered_map<QString, std::vector<SearchPosting>, ViewHash, ViewEqual> m_terms;
};

}
