#include "core/knowledge/searchindex.h"

#include "core/knowledge/searchtext.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostWords = 12;

// Where a word stands, by how surely it then is what the person means.
constexpr float codeWeight = 12;
constexpr float symbolWeight = 7;
constexpr float titleWeight = 6;
constexpr float aliasWeight = 5;
constexpr float familyWeight = 2;
constexpr float meaningWeight = 1.5F;
constexpr float noteWeight = 0.5F;

constexpr float causeWeight = 3; // times the cause's share

// How likely people are to meet a code: more in their mail program than in the depths of Windows, and more
// the oftener other entries point to it.
std::vector<float> standingsOf(const QList<CodeEntry> &entries)
{
    constexpr std::array common{"general"_L1, "winsock"_L1, "smtp"_L1, "pop3"_L1, "imap"_L1, "outlook"_L1};
    QHash<QString, int> pointers;
    for (const CodeEntry &entry : entries) {
        for (const QString &related : entry.related)
            ++pointers[related];
    }
    std::vector<float> standings;
    for (const CodeEntry &entry : entries) {
        const bool isCommon = entry.code.kind != CodeKind::HResult ||
                              std::find(common.begin(), common.end(), entry.family) != common.end();
        const int pointed = std::min(pointers.value(entry.code.text), 10);
        standings.push_back((isCommon ? 1.3F : 1.0F) + 0.04F * static_cast<float>(pointed));
    }
    return standings;
}

struct ViewHash
{
    using is_transparent = void;
    std::size_t operator()(QStringView view) const { return qHash(view); }
};

struct ViewEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

// The ways in which one code is written down.
QStringList spellingsOf(const Code &code)
{
    const QString text = foldForSearch(code.text);
    QStringList spellings{text};
    if (code.kind == CodeKind::HResult) {
        const uint value = text.toUInt(nullptr, 16);
        spellings += {text.sliced(2), text.sliced(5), QString::number(value),
                      QString::number(-qint64(static_cast<qint32>(value)))};
        if ((value >> 16) == 0x8007) // HRESULT_FROM_WIN32: the number that Windows itself shows
            spellings += QString::number(value & 0xFFFF);
    }
    if (code.kind == CodeKind::EnhancedStatus && text.startsWith(u"x."))
        spellings +=
            {u"5"_s + text.sliced(1), u"4"_s + text.sliced(1), u"2"_s + text.sliced(1), text.sliced(2)};
    return spellings;
}

}

class SearchIndex::Builder
{
public:
    void add(quint32 entry, QStringView word, float weight)
    {
        auto it = m_terms.find(word);
        if (it == m_terms.end())
            it = m_terms.emplace(word.toString(), std::vector<Posting>()).first;
        std::vector<Posting> &postings = it->second;
        if (postings.empty() || postings.back().entry != entry)
            postings.push_back({entry, weight});
        else
            postings.back().weight = std::max(postings.back().weight, weight);
    }

    void addText(quint32 entry, const QString &text, float weight)
    {
        const QString folded = foldForSearch(text);
        for (const QStringView word : wordsOf(folded)) {
            add(entry, word, weight);
            for (const QStringView part : partsOf(word))
                add(entry, part, weight * 0.9F);
        }
    }

    // Neighbours joined as well, so that "time out", "timed out" and "timeout" meet.
    void addTitle(quint32 entry, const QString &text, float weight)
    {
        addText(entry, text, weight);
        const QString folded = foldForSearch(text);
        const auto words = wordsOf(folded);
        for (qsizetype i = 1; i < words.size(); ++i)
            add(entry, QString(words[i - 1].toString() + words[i].toString()), weight * 0.8F);
    }

    void addEntry(quint32 number, const CodeEntry &entry)
    {
        for (const QString &spelling : spellingsOf(entry.code))
            add(number, spelling, codeWeight);
        addText(number, entry.symbol, symbolWeight);
        addTitle(number, entry.title, titleWeight);
        for (const QString &alias : entry.aliases)
            addTitle(number, alias, aliasWeight);
        addText(number, entry.family, familyWeight);
        addText(number, entry.meaning, meaningWeight);
        addText(number, entry.note, noteWeight);
        for (const CauseWeight &cause : entry.causes)
            addText(number, toId(cause.id), causeWeight * static_cast<float>(cause.weight));
    }

    std::vector<Term> terms(qsizetype entries)
    {
        std::vector<Term> terms;
        terms.reserve(m_terms.size());
        const float all = std::log1p(static_cast<float>(entries));
        for (auto &[text, postings] : m_terms) {
            const auto share = static_cast<float>(entries) / static_cast<float>(postings.size());
            terms.push_back({text, lettersOf(text), std::log1p(share) / all, std::move(postings)});
        }
        std::sort(terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.text < b.text; });
        return terms;
    }

private:
    std::unordered_map<QString, std::vector<Posting>, ViewHash, ViewEqual> m_terms;
};

struct SearchIndex::Query
{
    QStringList words;
    QStringList pairs; //!< words[i] and words[i + 1] joined
};

SearchIndex::SearchIndex(const QList<CodeEntry> &entries)
    : m_standing(standingsOf(entries))
{
    Builder builder;
    for (const CodeEntry &entry : entries) {
        builder.addEntry(static_cast<quint32>(m_codes.size()), entry);
        m_codes += entry.code;
    }
    m_terms = builder.terms(entries.size());
}

std::vector<SearchIndex::Term>::const_iterator SearchIndex::firstFrom(const QString &word) const
{
    return std::lower_bound(m_terms.begin(), m_terms.end(), word,
                            [](const Term &term, const QString &text) { return term.text < text; });
}

bool SearchIndex::hasPrefix(const QString &word) const
{
    const auto it = firstFrom(word);
    return it != m_terms.end() && it->text.startsWith(word);
}

bool SearchIndex::hasTerm(const QString &word) const
{
    const auto it = firstFrom(word);
    return it != m_terms.end() && it->text == word;
}

void SearchIndex::scoreTerm(const Term &term, float quality, Scores &best) const
{
    for (const Posting &posting : term.postings) {
        // A code is meant as that code however many texts mention it.
        const float rarity = posting.weight >= codeWeight ? 1.0F : term.rarity;
        best[posting.entry] = std::max(best[posting.entry], posting.weight * quality * rarity);
    }
}

void SearchIndex::scorePrefix(const QString &word, Scores &best) const
{
    for (auto it = firstFrom(word); it != m_terms.end() && it->text.startsWith(word); ++it) {
        const float share = static_cast<float>(word.size()) / static_cast<float>(it->text.size());
        scoreTerm(*it, it->text.size() == word.size() ? 1.0F : 0.3F + 0.4F * share, best);
    }
}

void SearchIndex::scoreSimilar(const QString &word, Scores &best) const
{
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    if (word.size() < 4 || isNumber)
        return;
    const int most = word.size() < 8 ? 1 : 2;
    const quint64 letters = lettersOf(word);
    for (const Term &term : m_terms) {
        if (std::popcount(letters & ~term.letters) > most || term.text.size() + most < word.size())
            continue;
        const int distance = prefixDistance(word, term.text, most);
        if (distance == 0 || distance > most)
            continue;
        const float share =
            std::min(1.0F, static_cast<float>(word.size()) / static_cast<float>(term.text.size()));
        const float start = term.text[0] == word[0] ? 1.0F : 0.6F;
        scoreTerm(term, (distance == 1 ? 0.5F : 0.3F) * share * start, best);
    }
}

// A word with joints that no term begins with is taken apart: "connection_dropped" finds its two words.
SearchIndex::Query SearchIndex::parse(QStringView words) const
{
    Query query;
    const QString folded = foldForSearch(words.left(longestQuery));
    for (const QStringView word : wordsOf(folded)) {
        const auto parts = partsOf(word);
        if (parts.isEmpty() || hasPrefix(word.toString())) {
            query.words += word.toString();
            continue;
        }
        for (const QStringView part : parts)
            query.words += part.toString();
    }
    query.words = query.words.mid(0, mostWords);
    for (qsizetype i = 1; i < query.words.size(); ++i)
        query.pairs += query.words[i - 1] + query.words[i];
    return query;
}

QList<SearchHit> SearchIndex::search(QStringView words, qsizetype limit) const
{
    const Query query = parse(words);
    const auto count = static_cast<std::size_t>(m_codes.size());
    std::vector<Scores> best(static_cast<std::size_t>(query.words.size()), Scores(count, 0.0F));
    for (std::size_t i = 0; i < best.size(); ++i) {
        const QString &word = query.words[qsizetype(i)];
        scorePrefix(word, best[i]);
        if (!hasTerm(word))
            scoreSimilar(word, best[i]);
    }
    for (std::size_t i = 0; i + 1 < best.size(); ++i) {
        const QString &pair = query.pairs[qsizetype(i)];
        scorePrefix(pair, best[i]);
        scorePrefix(pair, best[i + 1]);
    }

    Scores total(count, 0.0F);
    for (std::size_t entry = 0; entry < count; ++entry) {
        int matched = 0;
        for (const Scores &word : best) {
            total[entry] += word[entry];
            matched += word[entry] > 0 ? 1 : 0;
        }
        const float share =
            best.empty() ? 0.0F : static_cast<float>(matched) / static_cast<float>(best.size());
        total[entry] *= share * share * m_standing[entry];
    }
    return ranked(total, limit);
}

QList<SearchHit> SearchIndex::ranked(const Scores &scores, qsizetype limit) const
{
    std::vector<qsizetype> order;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i] > 0)
            order.push_back(qsizetype(i));
    }
    std::stable_sort(order.begin(), order.end(), [&scores](qsizetype a, qsizetype b) {
        return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
    });
    QList<SearchHit> hits;
    for (std::size_t i = 0; i < order.size() && hits.size() < limit; ++i)
        hits += {m_codes[order[i]], double(scores[static_cast<std::size_t>(order[i])])};
    return hits;
}

}
