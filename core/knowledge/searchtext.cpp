#include "core/knowledge/searchtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype comparedLetters = 32;

bool isJoint(QChar c)
{
    return c == u'.' || c == u'_' || c == u'/' || c == u'-';
}

bool isInWord(QStringView textBefore)
{
    return !textBefore.isEmpty() && textBefore.back().isLetter();
}

}

QString plainForSearch(QStringView text)
{
    // Nearly every text is ASCII, and there is nothing to take apart in it.
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c != u'\''; });
    if (isPlain)
        return text.toString();
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        const bool isApostrophe = c == u'\'' || c == u'’';
        if (c.category() == QChar::Mark_NonSpacing || (isApostrophe && isInWord(plain)))
            continue;
        plain += c == u'×' ? QChar(u'x') : c;
    }
    return plain;
}

QString foldForSearch(QStringView text)
{
    return plainForSearch(text).toLower();
}

QList<QStringView> wordsOf(QStringView folded)
{
    QList<QStringView> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inside =
            i < folded.size() &&
            (folded[i].isLetterOrNumber() ||
             (begin >= 0 && isJoint(folded[i]) && i + 1 < folded.size() && folded[i + 1].isLetterOrNumber()));
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0) {
            words += folded.sliced(begin, i - begin);
            begin = -1;
        }
    }
    return words;
}

QList<QStringView> partsOf(QStringView word)
{
    QList<QStringView> parts;
    if (std::none_of(word.begin(), word.end(), isJoint))
        return parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size() && !isJoint(word[i]))
            continue;
        if (i > begin)
            parts += word.sliced(begin, i - begin);
        begin = i + 1;
    }
    return parts;
}

QList<QStringView> plainWordsOf(QStringView folded)
{
    QList<QStringView> plain;
    for (const QStringView word : wordsOf(folded)) {
        const auto parts = partsOf(word);
        if (parts.isEmpty())
            plain += word;
        else
            plain += parts;
    }
    return plain;
}

quint64 lettersOf(QStringView word)
{
    quint64 letters = 0;
    for (const QChar c : word) {
        if (c >= u'a' && c <= u'z')
            letters |= quint64(1) << (c.unicode() - u'a');
        else if (c >= u'0' && c <= u'9')
            letters |= quint64(1) << (26 + c.unicode() - u'0');
        else
            letters |= quint64(1) << (36 + c.unicode() % 28);
    }
    return letters;
}

qsizetype stemSizeOf(QStringView word)
{
    constexpr qsizetype shortestStem = 3;
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    if (!isPlain || word.isEmpty())
        return word.size();
    QStringView stem = word;
    for (const QStringView ending : {u"ing", u"ied", u"ies", u"ed", u"es", u"s", u"e", u"y"}) {
        if (!word.endsWith(ending) || word.size() - ending.size() < shortestStem || word.endsWith(u"ss"))
            continue;
        stem = word.chopped(ending.size());
        break;
    }
    // "dropped" meets "drop", but "filled" has to meet "fill".
    const bool isVerb = word.size() - stem.size() >= 2;
    const QChar last = stem.back();
    const bool isDoubled =
        stem.size() > shortestStem && last == stem[stem.size() - 2] && !u"lsz"_s.contains(last);
    return isVerb && isDoubled ? stem.size() - 1 : stem.size();
}

// Optimal string alignment with three rows, of which only the cells within most of the diagonal can matter;
// the last row's least value is the distance to a beginning of term.
int prefixDistance(QStringView word, QStringView term, int most)
{
    word = word.left(comparedLetters);
    term = term.left(std::min(comparedLetters, word.size() + most));
    using Row = std::array<int, comparedLetters + 2>;
    std::array<Row, 3> rows; // each row's cells are written before the next ones read them
    for (qsizetype j = 0; j <= most + 1; ++j)
        rows[0][static_cast<std::size_t>(j)] = static_cast<int>(j);
    int least = most + 1;
    for (qsizetype i = 1; i <= word.size(); ++i) {
        Row &row = rows[static_cast<std::size_t>(i % 3)];
        const Row &above = rows[static_cast<std::size_t>((i + 2) % 3)];
        const Row &above2 = rows[static_cast<std::size_t>((i + 1) % 3)];
        const qsizetype first = std::max<qsizetype>(1, i - most);
        const qsizetype last = std::min<qsizetype>(term.size(), i + most);
        row[static_cast<std::size_t>(first - 1)] = i <= most ? static_cast<int>(i) : most + 1;
        least = row[static_cast<std::size_t>(first - 1)];
        for (qsizetype column = first; column <= last; ++column) {
            const auto j = static_cast<std::size_t>(column);
            const QChar a = word[i - 1];
            const QChar b = term[column - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && column > 1 && a == term[column - 2] && word[i - 2] == b)
                row[j] = std::min(row[j], above2[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (last >= first - 1)
            row[static_cast<std::size_t>(last + 1)] = most + 1;
        if (least > most)
            return most + 1;
    }
    return word.isEmpty() ? 0 : least;
}

}
