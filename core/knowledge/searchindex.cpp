#include "core/knowledge/searchindex.h"

#include "core/knowledge/searchquery.h"
#include "core/knowledge/searchtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr float stemQuality = 0.9F;
constexpr float groupQuality = 0.75F;
constexpr float wholeQuality = 0.6F;
constexpr std::array answers{"+OK"_L1, "-ERR"_L1, "OK"_L1, "NO"_L1, "BAD"_L1, "BYE"_L1, "PREAUTH"_L1};

constexpr float leastInformation = 0.1F;
constexpr float unknownInformation = 0.6F;
constexpr float namedBonus = 1000; // above all that words can add up to

// A count of the bits would be a call, where the processor is not known; this is one for each bit allowed.
bool hasMoreThan(int most, quint64 bits)
{
    for (int i = 0; i < most; ++i)
        bits &= bits - 1;
    return bits != 0;
}

// Of several codes in a text, the one that says more: behind "-ERR" and "550" a better one may follow.
float namedBonusOf(const Code &code)
{
    const bool isAnswer = code.kind == CodeKind::ResponseCode &&
                          std::find(answers.begin(), answers.end(), code.text) != answers.end();
    return namedBonus * (isAnswer ? 1.0F : code.kind == CodeKind::SmtpReply ? 2.0F : 3.0F);
}

}

//! The scores of one word and of the whole query.
struct SearchIndex::Scores
{
    explicit Scores(std::size_t entries)
        : word(entries, 0.0F)
        , total(entries, 0.0F)
        , covered(entries, 0.0F)
    {
    }

    void take(float information)
    {
        for (const quint32 entry : touched) {
            total[entry] += word[entry];
            covered[entry] += information;
            word[entry] = 0;
        }
        touched.clear();
        all += information;
    }

    std::vector<float> word;
    std::vector<quint32> touched; //!< the entries with a score in word
    std::vector<float> total;
    std::vector<float> covered; //!< how much of the query an entry has, in information
    float all = 0;              //!< the information of the query
};

SearchIndex::SearchIndex(SearchTables tables)
    : m_tables(std::move(tables))
{
}

QStringView SearchIndex::textOf(const SearchTerm &term) const
{
    return QStringView(m_tables.texts).sliced(term.text, term.size);
}

std::size_t SearchIndex::firstFrom(QStringView word) const
{
    const auto end = m_tables.terms.end() - 1;
    const auto it =
        std::lower_bound(m_tables.terms.begin(), end, word,
                         [this](const SearchTerm &term, QStringView text) { return textOf(term) < text; });
    return static_cast<std::size_t>(it - m_tables.terms.begin());
}

void SearchIndex::scoreTerm(std::size_t number, float quality, Scores &scores) const
{
    const SearchTerm &term = m_tables.terms[number];
    for (quint32 i = term.postings; i < m_tables.terms[number + 1].postings; ++i) {
        const SearchPosting &posting = m_tables.postings[i];
        // A code is meant as that code however many texts mention it.
        const float rarity = posting.weight >= namingWeight ? 1.0F : term.rarity;
        float &best = scores.word[posting.entry];
        if (best == 0)
            scores.touched.push_back(posting.entry);
        best = std::max(best, posting.weight * quality * rarity);
    }
}

SearchIndex::Match SearchIndex::scoreBeginning(QStringView word, float quality, Scores &scores) const
{
    Match match;
    const qsizetype stemSize = stemSizeOf(word);
    const QStringView stem = word.first(stemSize);
    for (std::size_t i = firstFrom(stem); i + 1 < m_tables.terms.size(); ++i) {
        const SearchTerm &term = m_tables.terms[i];
        const QStringView text = textOf(term);
        if (!text.startsWith(stem))
            break;
        const bool isWhole = text == word;
        if (isWhole || term.stemSize == stemSize) {
            scoreTerm(i, quality * (isWhole ? 1 : stemQuality), scores);
            match.isWhole = true;
            match.rarity = std::max(match.rarity, term.rarity);
        } else if (text.startsWith(word)) {
            const float share = static_cast<float>(word.size()) / static_cast<float>(text.size());
            scoreTerm(i, quality * (0.3F + 0.4F * share), scores);
            match.isBeginning = true;
        }
    }
    return match;
}

void SearchIndex::scoreSimilar(QStringView word, Scores &scores) const
{
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    if (word.size() < 4 || isNumber)
        return;
    const int most = word.size() < 8 ? 1 : 2;
    const quint64 letters = lettersOf(word);
    for (std::size_t i = 0; i < m_tables.letters.size(); ++i) {
        if (hasMoreThan(most, letters & ~m_tables.letters[i]))
            continue;
        const SearchTerm &term = m_tables.terms[i];
        if (term.size + most < word.size())
            continue;
        const QStringView text = textOf(term);
        const int distance = prefixDistance(word, text, most);
        if (distance == 0 || distance > most)
            continue;
        const float share = std::min(1.0F, static_cast<float>(word.size()) / static_cast<float>(term.size));
        const float start = text[0] == word[0] ? 1.0F : 0.6F;
        scoreTerm(i, (distance == 1 ? 0.5F : 0.3F) * share * start, scores);
    }
}

void SearchIndex::scoreWord(const QueryWord &word, bool isLast, Scores &scores) const
{
    Match match = scoreBeginning(word.text, 1, scores);
    for (const QChar group : word.groups) {
        const std::size_t term = firstFrom(QStringView(&group, 1));
        if (textOf(m_tables.terms[term]) != group)
            continue;
        // What means the same says as much as the word that was typed.
        const float rarity = m_tables.terms[term].rarity;
        match.rarity = std::max(match.rarity, rarity);
        scoreTerm(term, groupQuality * (match.rarity + rarity) / (2 * rarity), scores);
        match.isWhole = true;
    }
    // A word that is still being typed is no typing error.
    if (!match.isWhole && !(isLast && match.isBeginning))
        scoreSimilar(word.text, scores);
    for (const QString &whole : word.wholes)
        scoreBeginning(whole, wholeQuality, scores);
    scores.take(match.isWhole ? std::max(match.rarity, leastInformation) : unknownInformation);
}

void SearchIndex::addNamed(QStringView text, std::vector<float> &total) const
{
    for (const QString &name : namesIn(text)) {
        const std::size_t number = firstFrom(name);
        if (textOf(m_tables.terms[number]) != name)
            continue;
        for (quint32 i = m_tables.terms[number].postings; i < m_tables.terms[number + 1].postings; ++i) {
            const SearchPosting &posting = m_tables.postings[i];
            if (posting.weight >= namingWeight && total[posting.entry] < namedBonus)
                total[posting.entry] += namedBonusOf(m_tables.codes[posting.entry]);
        }
    }
}

QList<SearchHit> SearchIndex::search(QStringView text, qsizetype limit) const
{
    const QString folded = foldForSearch(text);
    const auto words = queryWordsOf(folded, m_tables.everydayWords);
    Scores scores(m_tables.leads.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        scoreWord(words[i], i + 1 == words.size(), scores);
    for (std::size_t entry = 0; entry < scores.total.size(); ++entry) {
        const float share = scores.all > 0 ? scores.covered[entry] / scores.all : 0;
        scores.total[entry] *= share * share * share * m_tables.standing[entry];
    }
    std::vector<float> best = ofEntries(scores.total);
    addNamed(text, best);
    return ranked(best, limit);
}

// A provider's meaning raises the entry that it leads to, up to its own score.
std::vector<float> SearchIndex::ofEntries(const std::vector<float> &scores) const
{
    const auto entries = static_cast<std::size_t>(m_tables.codes.size());
    std::vector<float> best(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(entries));
    for (std::size_t meaning = entries; meaning < scores.size(); ++meaning) {
        float &led = best[m_tables.leads[meaning]];
        led = std::max(led, scores[meaning]);
    }
    return best;
}

QList<SearchHit> SearchIndex::ranked(const std::vector<float> &scores, qsizetype limit) const
{
    std::vector<quint32> order;
    for (quint32 entry = 0; entry < scores.size(); ++entry) {
        if (scores[entry] > 0)
            order.push_back(entry);
    }
    const auto shown = std::min<qsizetype>(qsizetype(order.size()), std::max<qsizetype>(limit, 0));
    std::partial_sort(order.begin(), order.begin() + shown, order.end(), [&scores](quint32 a, quint32 b) {
        return scores[a] == scores[b] ? a < b : scores[a] > scores[b];
    });
    QList<SearchHit> hits;
    hits.reserve(shown);
    for (qsizetype i = 0; i < shown; ++i) {
        const quint32 entry = order[static_cast<std::size_t>(i)];
        hits += {m_tables.codes[entry], double(scores[entry])};
    }
    return hits;
}

}
