#pragma once

#include "core/knowledge/knowledgebase.h"

#include <vector>

namespace mm {

//! Ranked search over the codes of the knowledge base. A word of the query matches a term wholly, as its
//! beginning, or with one or two typing errors; where it stands (code, symbol, title, meaning) and how rare
//! it is give its weight. Words may come in any order; entries that have all of them go first. Bounds: the
//! first 200 characters and 12 words of a query count.
class SearchIndex
{
public:
    explicit SearchIndex(const QList<CodeEntry> &entries);

    [[nodiscard]] QList<SearchHit> search(QStringView words, qsizetype limit) const;

private:
    struct Posting
    {
        quint32 entry = 0;
        float weight = 0;
    };
    struct Term
    {
        QString text;
        quint64 letters = 0; //!< a bit for each letter or digit in it
        float rarity = 0;    //!< 0 to 1
        std::vector<Posting> postings;
    };
    class Builder;
    struct Query;
    using Scores = std::vector<float>;

    void scorePrefix(const QString &word, Scores &best) const;
    void scoreSimilar(const QString &word, Scores &best) const;
    void scoreTerm(const Term &term, float quality, Scores &best) const;
    [[nodiscard]] bool hasPrefix(const QString &word) const;
    [[nodiscard]] bool hasTerm(const QString &word) const;
    [[nodiscard]] std::vector<Term>::const_iterator firstFrom(const QString &word) const;
    [[nodiscard]] Query parse(QStringView words) const;
    [[nodiscard]] QList<SearchHit> ranked(const Scores &scores, qsizetype limit) const;

    std::vector<Term> m_terms; //!< sorted by text
    QList<Code> m_codes;
    std::vector<float> m_standing; //!< how likely people are to meet the code
};

}
