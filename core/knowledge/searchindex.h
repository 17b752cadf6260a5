#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/knowledge/searchquery.h"
#include "core/knowledge/searchtables.h"

namespace mm {

//! Ranked search over the codes of the knowledge base. A word of the query matches a term wholly, by its
//! stem, as its beginning, or with one or two typing errors, and a phrase matches what means the same; where
//! it stands (code, symbol, title, meaning …) and how rare it is give its weight. Words may come in any
//! order; entries that have all of them go first, and those whose code or symbol the query names before all
//! others. What a provider means by a code is searched too and leads to the code's entry.
class SearchIndex
{
public:
    explicit SearchIndex(SearchTables tables);

    [[nodiscard]] QList<SearchHit> search(QStringView words, qsizetype limit) const;

private:
    struct Scores;
    struct Match
    {
        bool isWhole = false;     //!< a term is the word or has its stem
        bool isBeginning = false; //!< a term begins with it
        float rarity = 0;         //!< of the rarest term that the word is
    };

    [[nodiscard]] QStringView textOf(const SearchTerm &term) const;
    [[nodiscard]] std::size_t firstFrom(QStringView word) const;
    void scoreTerm(std::size_t number, float quality, Scores &scores) const;
    Match scoreBeginning(QStringView word, float quality, Scores &scores) const;
    void scoreSimilar(QStringView word, Scores &scores) const;
    void scoreWord(const QueryWord &word, bool isLast, Scores &scores) const;
    [[nodiscard]] std::vector<float> ofEntries(const std::vector<float> &scores) const;
    void addNamed(QStringView text, std::vector<float> &total) const;
    [[nodiscard]] QList<SearchHit> ranked(const std::vector<float> &scores, qsizetype limit) const;

    SearchTables m_tables;
};

}
