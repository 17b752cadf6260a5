#include "core/knowledge/searchtext.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr qsizetype comparedLetters = 32;

bool isJoint(QChar c)
{
    return c == u'.' || c == u'_' || c == u'/' || c == u'-';
}

}

QString foldForSearch(QStringView text)
{
    // Nearly every text is ASCII, and there is nothing to take apart in it.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower();
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        folded += c == QChar(0x00D7) ? QChar(u'x') : c;
    }
    return folded;
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

// Optimal string alignment with three rows; the last row's least value is the distance to a beginning of
// term.
int prefixDistance(QStringView word, QStringView term, int most)
{
    word = word.left(comparedLetters);
    term = term.left(std::min(comparedLetters, word.size() + most));
    using Row = std::array<int, comparedLetters + 1>;
    std::array<Row, 3> rows{};
    const auto columns = static_cast<std::size_t>(term.size());
    for (std::size_t j = 0; j <= columns; ++j)
        rows[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= word.size(); ++i) {
        Row &row = rows[static_cast<std::size_t>(i % 3)];
        const Row &above = rows[static_cast<std::size_t>((i + 2) % 3)];
        const Row &above2 = rows[static_cast<std::size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= columns; ++j) {
            const QChar a = word[i - 1];
            const QChar b = term[qsizetype(j) - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == term[qsizetype(j) - 2] && word[i - 2] == b)
                row[j] = std::min(row[j], above2[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    const Row &last = rows[static_cast<std::size_t>(word.size() % 3)];
    return std::min(most + 1, *std::min_element(last.begin(), last.begin() + columns + 1));
}

}
