#include "core/knowledge/searchquery.h"

#include "core/knowledge/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestQuery = 1000;
constexpr std::size_t mostWords = 16;

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool areDigits(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isHResult(QStringView word)
{
    if (word.startsWith(u"0x"))
        word = word.sliced(2);
    return word.size() == 8 && std::all_of(word.begin(), word.end(),
                                           [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
}

bool isSymbol(QStringView word)
{
    return word.contains(u'_') || word.startsWith(u"wsa");
}

//! A text in three forms of the same length.
struct Sight
{
    QStringView plain;  //!< as typed
    QStringView folded; //!< in small letters
    bool isShouted = false;

    [[nodiscard]] QStringView asTyped(QStringView word) const
    {
        return plain.size() == folded.size() ? plain.sliced(word.begin() - folded.begin(), word.size())
                                             : word;
    }

    [[nodiscard]] QChar before(QStringView word) const
    {
        const auto at = word.begin() - folded.begin();
        return at > 0 ? folded[at - 1] : QChar(u' ');
    }
};

bool isInCapitals(QStringView word, const Sight &sight)
{
    const QStringView typed = sight.asTyped(word);
    return !sight.isShouted && std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isLower(); });
}

bool isName(QStringView word, QStringView before)
{
    if (areDigits(word))
        return word.size() >= 3 && before != u"port";
    const bool isDotted =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    return isHResult(word) || isDotted || isSymbol(word) || word.startsWith(u"aadsts") ||
           word.startsWith(u"x.");
}

void addTornNumbers(const QList<QStringView> &words, QStringList &names)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QString joined = words[i].toString() + words[i + 1];
        if (!isHResult(joined) && i + 2 < words.size())
            joined += words[i + 2];
        if (isHResult(joined) && hasDigit(words[i]))
            names += joined;
    }
}

QList<QStringView> partsInQuery(QStringView word)
{
    const auto parts = partsOf(word);
    return parts.isEmpty() || areDigits(parts[0]) ? QList<QStringView>{word} : parts;
}

// "add-in" and "sign-in" are one word each.
QString groupsOfWhole(const QList<QStringView> &parts, const EverydayWords &everydayWords)
{
    QString groups;
    everydayWords.eachPhrase(parts, [&](const EverydayWords::Phrase &phrase) {
        if (phrase.count == parts.size())
            groups += phrase.group;
    });
    return groups;
}

void addPhrases(std::vector<QueryWord> &words, const EverydayWords &everydayWords)
{
    QList<QStringView> texts;
    for (const QueryWord &word : words)
        texts += word.text;
    everydayWords.eachPhrase(texts, [&words](const EverydayWords::Phrase &phrase) {
        for (qsizetype i = phrase.first; i < phrase.first + phrase.count; ++i) {
            QueryWord &word = words[static_cast<std::size_t>(i)];
            word.groups += phrase.group;
            word.isFiller = word.isFiller && phrase.count == 1;
        }
    });
}

}

std::vector<QueryWord> queryWordsOf(QStringView folded, const EverydayWords &everydayWords)
{
    std::vector<QueryWord> words;
    for (const QStringView word : wordsOf(folded.left(longestQuery))) {
        const auto parts = partsInQuery(word);
        if (const QString groups = groupsOfWhole(parts, everydayWords);
            parts.size() > 1 && !groups.isEmpty()) {
            words.push_back({word.toString(), false, {}, groups});
            continue;
        }
        for (const QStringView part : parts) {
            words.push_back({part.toString(), everydayWords.isFiller(part), {}, {}});
            if (parts.size() > 1)
                words.back().wholes += word.toString();
        }
    }
    addPhrases(words, everydayWords);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const QString pair = words[i - 1].text + words[i].text;
        words[i - 1].wholes += pair;
        words[i].wholes += pair;
    }
    const auto isFiller = [](const QueryWord &word) { return word.isFiller; };
    if (!std::all_of(words.begin(), words.end(), isFiller))
        words.erase(std::remove_if(words.begin(), words.end(), isFiller), words.end());
    if (words.size() > mostWords)
        words.resize(mostWords);
    return words;
}

QStringList namesIn(QStringView text)
{
    const QString plain = plainForSearch(text.left(longestQuery));
    const QString folded = plain.toLower();
    const auto words = wordsOf(folded);
    const Sight sight{plain, folded, plain == plain.toUpper() && words.size() > 1};
    QStringList names;
    QStringList inCapitals;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words[i];
        const QChar sign = sight.before(word);
        if ((sign == u'-' && word == u"err") || (sign == u'+' && word == u"ok"))
            names += responseName(QString(sign + word.toString()));
        else if (words.size() == 1 || sign == u'[')
            names += responseName(word);
        else if (isInCapitals(word, sight))
            inCapitals += responseName(word);
        if (words.size() == 1 || isName(word, i > 0 ? words[i - 1] : QStringView()))
            names += word.toString();
    }
    addTornNumbers(words, names);
    // "cannot" is a word and "NO [CANNOT]" an answer; capitals alone count where nothing is more certain.
    return names.isEmpty() ? inCapitals : names;
}

QString responseName(QStringView word)
{
    return u'[' + word.toString();
}

}
