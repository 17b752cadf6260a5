#pragma once

#include <QSet>
#include <QString>

#include <algorithm>

//! How the functions that redact walk over a text. For them alone.
namespace mm::textscan {

struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;
};

//! A line end stands before the first and behind the last character.
inline QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar(u'\n');
}

inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

inline bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

inline bool isAsciiLetter(QChar c)
{
    return isUpper(c) || isLower(c);
}

inline bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

inline bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

inline bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

inline bool has(QStringView text, bool (*belongs)(QChar))
{
    return std::any_of(text.begin(), text.end(), belongs);
}

template<class Predicate>
qsizetype endOf(QStringView text, qsizetype from, Predicate belongs)
{
    while (from < text.size() && belongs(text[from]))
        ++from;
    return from;
}

inline qsizetype skipBlanks(QStringView text, qsizetype from)
{
    return endOf(text, from, [](QChar c) { return c == u' ' || c == u'\t'; });
}

//! Calls \p found with the place of each whole word \p word and goes on where that says: a value is not
//! searched for values, which keeps hostile texts in linear time.
template<class Found>
void eachWord(QStringView text, QLatin1StringView word, Qt::CaseSensitivity sensitivity, Found found)
{
    auto i = text.indexOf(word, 0, sensitivity);
    while (i >= 0) {
        const bool isWhole =
            !at(text, i - 1).isLetterOrNumber() && !at(text, i + word.size()).isLetterOrNumber();
        i = text.indexOf(word, isWhole ? std::max(i + 1, found(i)) : i + 1, sensitivity);
    }
}

//! The words of \p list, between which stands one blank each.
inline QSet<QString> wordsOf(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.split(u' '))
        words.insert(word.toString());
    return words;
}

//! True: 0x… with hexadecimal digits alone, which is an error's code and nobody's name or password.
inline bool isHexCode(QStringView word)
{
    return word.size() > 2 && word.startsWith(u"0x", Qt::CaseInsensitive) &&
           std::all_of(word.begin() + 2, word.end(), isHexDigit);
}

}
