#include "core/base/spokensecrets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mm {

using namespace textscan;

namespace {

constexpr qsizetype shortestChosen = 4;
constexpr qsizetype longestWord = 64; // of what is compared with words that are known
constexpr qsizetype longestValue = 256;
constexpr int mostFillers = 2;

constexpr std::array nouns{"password"_L1,
                           "passwd"_L1,
                           "passphrase"_L1,
                           "passwort"_L1,
                           "kennwort"_L1,
                           "mot de passe"_L1,
                           "contrase\xf1"
                           "a"_L1,
                           "wachtwoord"_L1,
                           "pw"_L1};
constexpr std::array verbs{"is"_L1, "was"_L1, "ist"_L1, "war"_L1, "lautet"_L1, "est"_L1, "es"_L1};
constexpr std::array fillers{"not"_L1,     "now"_L1,  "still"_L1, "nicht"_L1, "jetzt"_L1,
                             "aktuell"_L1, "noch"_L1, "also"_L1,  "auch"_L1};
constexpr std::array owners{"my"_L1, "mein"_L1, "meinem"_L1, "mit"_L1, "with"_L1, "mon"_L1, "mi"_L1};
constexpr std::array technical{"base64"_L1,  "utf8"_L1,         "utf-8"_L1, "md5"_L1,      "sha1"_L1,
                               "sha256"_L1,  "oauth2"_L1,       "pop3"_L1,  "imap4"_L1,    "office365"_L1,
                               "xoauth2"_L1, "microsoft365"_L1, "m365"_L1,  "cram-md5"_L1, "365"_L1};

template<std::size_t n>
bool isOneOf(QStringView word, const std::array<QLatin1StringView, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

QStringView wordAt(QStringView text, qsizetype from)
{
    const auto to = endOf(text.first(std::min(text.size(), from + longestWord)), from, isWordCharacter);
    return text.sliced(from, to - from);
}

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
    case u'”':
        return opening;
    case u'„':
        return u'“';
    case u'“':
        return u'”';
    case u'«':
        return u'»';
    case u'‘':
        return u'’';
    default:
        return QChar();
    }
}

// What nobody writes in a sentence but as a chosen secret: letters together with digits or marks within.
bool looksChosen(QStringView word)
{
    while (!word.isEmpty() && QStringView(u"!?").contains(word.back()))
        word.chop(1);
    const bool isConstant = word.contains(u'_') && !has(word, isLower);
    if (word.size() < shortestChosen || isHexCode(word) || isConstant || isOneOf(word, technical) ||
        word.startsWith(u'['))
        return false;
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool hasMark =
        std::any_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"!#$&*+^~@").contains(c); });
    return hasLetter && (hasMark || has(word, isAsciiDigit));
}

// The value at \p from, up to its closing quote or its word's end; empty where it may be an ordinary word.
Span valueAt(QStringView whole, qsizetype from, bool isCertain)
{
    const auto text = whole.first(std::min(whole.size(), from + longestValue));
    const QChar closing = closingQuote(at(text, from));
    if (!closing.isNull()) {
        const auto to = endOf(text, from + 1, [&](QChar c) { return c != closing && !isLineEnd(c); });
        return at(text, to) == closing ? Span{from + 1, to} : Span{from, from};
    }
    auto to = endOf(text, from, [](QChar c) { return !c.isSpace() && !QStringView(u"<>\"“”").contains(c); });
    while (to > from && QStringView(u".,;:)").contains(text[to - 1]))
        --to;
    return isCertain || looksChosen(text.sliced(from, to - from)) ? Span{from, to} : Span{from, from};
}

bool standsBehindOwner(QStringView text, qsizetype noun)
{
    if (at(text, noun - 1) != u' ')
        return false;
    const auto before =
        text.sliced(std::max<qsizetype>(0, noun - 8), noun - 1 - std::max<qsizetype>(0, noun - 8));
    qsizetype from = before.size();
    while (from > 0 && isWordCharacter(before[from - 1]))
        --from;
    return isOneOf(before.sliced(from), owners);
}

// Behind "password is", "Kennwort lautet", "my password".
Span spokenAt(QStringView text, qsizetype noun, qsizetype from)
{
    const QStringView verb = wordAt(text, from);
    if (!isOneOf(verb, verbs))
        return standsBehindOwner(text, noun) ? valueAt(text, from, false) : Span{from, from};
    auto value = from + verb.size();
    bool isCertain = at(text, skipBlanks(text, value)) == u':';
    if (isCertain)
        value = skipBlanks(text, value) + 1;
    if (!at(text, value).isSpace() && closingQuote(at(text, value)).isNull())
        return isCertain ? valueAt(text, value, true) : Span{from, from};
    value = skipBlanks(text, value);
    isCertain = isCertain || verb.compare("lautet"_L1, Qt::CaseInsensitive) == 0;
    for (int i = 0; i < mostFillers && isOneOf(wordAt(text, value), fillers); ++i) {
        value = skipBlanks(text, value + wordAt(text, value).size());
        isCertain = false;
    }
    return valueAt(text, value, isCertain);
}

bool isCodeCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u".-_~/%!*$").contains(c);
}

bool looksLikeAuthorisationCode(QStringView value)
{
    constexpr qsizetype shortest = 8;
    if (value.size() < shortest || isHexCode(value))
        return false;
    if (value.startsWith(u"M.") || value.startsWith(u"4/") || value.startsWith(u"4%2F", Qt::CaseInsensitive))
        return true;
    constexpr qsizetype shortestUnmarked = 16;
    return value.size() >= shortestUnmarked && has(value, isAsciiDigit) && has(value, isLower) &&
           !value.startsWith(u"AADSTS");
}

}

QList<Span> spokenPasswords(QStringView text)
{
    QList<Span> spans;
    for (const auto noun : nouns) {
        eachWord(text, noun, Qt::CaseInsensitive, [&](qsizetype i) {
            const auto from = skipBlanks(text, i + noun.size());
            if (from == i + noun.size())
                return from;
            const Span value = spokenAt(text, i, from);
            if (value.to > value.from)
                spans.append(value);
            return std::max(from, value.to);
        });
    }
    return spans;
}

QList<Span> authorisationCodes(QStringView text)
{
    QList<Span> spans;
    eachWord(text, "code"_L1, Qt::CaseInsensitive, [&](qsizetype i) {
        auto mark = i + "code"_L1.size();
        if (at(text, mark) == u'"')
            ++mark;
        mark = skipBlanks(text, mark);
        if (at(text, mark) != u'=' && at(text, mark) != u':')
            return mark;
        auto from = skipBlanks(text, mark + 1);
        if (at(text, from) == u'"')
            ++from;
        const auto to = endOf(text, from, isCodeCharacter);
        if (looksLikeAuthorisationCode(text.sliced(from, to - from)))
            spans.append({from, to});
        return std::max(mark, to);
    });
    return spans;
}

}
