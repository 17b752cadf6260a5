#include "core/knowledge/everydaywords.h"

#include "core/knowledge/searchtext.h"

namespace mm {

namespace {

constexpr qsizetype mostGroups = 1000;
constexpr char16_t firstMark = 0xE000; // private use; U+E000 to U+F8FF

QStringView stemOf(QStringView word)
{
    return word.first(stemSizeOf(word));
}

}

EverydayWords::EverydayWords(const QList<QStringList> &synonyms, const QStringList &fillers)
{
    for (qsizetype group = 0; group < std::min(synonyms.size(), mostGroups); ++group) {
        for (const QString &phrase : synonyms[group])
            learn(phrase, QChar(static_cast<char16_t>(firstMark + group)));
    }
    for (const QString &filler : fillers)
        m_fillers.insert(foldForSearch(filler));
}

void EverydayWords::learn(const QString &phrase, QChar group)
{
    const QString folded = foldForSearch(phrase);
    const auto words = plainWordsOf(folded);
    if (words.isEmpty())
        return;
    Known known{{}, group};
    for (qsizetype i = 1; i < words.size(); ++i)
        known.rest += stemOf(words[i]).toString();
    m_phrases[stemOf(words[0]).toString()].push_back(std::move(known));
}

bool EverydayWords::isFiller(QStringView word) const
{
    return m_fillers.find(word) != m_fillers.end();
}

void EverydayWords::eachPhrase(const QList<QStringView> &words,
                               const std::function<void(const Phrase &)> &found) const
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        const auto it = m_phrases.find(stemOf(words[first]));
        if (it == m_phrases.end())
            continue;
        for (const Known &known : it->second) {
            const qsizetype count = known.rest.size() + 1;
            bool matches = first + count <= words.size();
            for (qsizetype i = 1; matches && i < count; ++i)
                matches = stemOf(words[first + i]) == known.rest[i - 1];
            if (matches)
                found({first, count, known.group});
        }
    }
}

}
