#include "core/base/redact.h"

#include "core/base/learnednames.h"
#include "core/base/textscan.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mm {

using namespace textscan;

namespace {

constexpr auto hiddenName = "[name]"_L1;
constexpr auto hiddenAddress = "[private address]"_L1;

constexpr qsizetype longestQuotedPart = 66; // RFC 5321 section 4.5.3.1.1 with its quotes
constexpr qsizetype longestFolderName = 64;
constexpr qsizetype longestIpv4 = 15;
constexpr qsizetype longestIpv6 = 64;
constexpr qsizetype shortestName = 3;
constexpr qsizetype mostLearned = 64;                 // each costs a search of every text
constexpr qsizetype mostRemembered = 200;             // more is a list nobody reads; all are taken out
constexpr qsizetype mostCharactersDone = 1024 * 1024; // of texts and what they became; others are done again
constexpr qsizetype placeOfDone = 32;                 // in characters, beside those of the two texts

bool isLocalPartCharacter(QChar c)
{
    return isWordCharacter(c) || QStringView(u"!#$%&'*+-=^`{|}~.").contains(c);
}

bool isSeparator(QChar c)
{
    return c == u'/' || c == u'\\';
}

// The text with \p spans, which stand in order and apart, replaced.
QString replaced(const QString &text, const QList<Span> &spans, QLatin1StringView by)
{
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    for (const Span &span : spans) {
        result += QStringView(text).sliced(done, span.from - done);
        result += by;
        done = span.to;
    }
    result += QStringView(text).sliced(done);
    return result;
}

void add(QList<Span> &spans, Span span)
{
    if (span.from < span.to && (spans.isEmpty() || spans.last().to <= span.from))
        spans.append(span);
}

QList<Span> inOrder(QList<Span> found)
{
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QList<Span> spans;
    for (const Span &span : std::as_const(found))
        add(spans, span);
    return spans;
}

qsizetype startOfLocalPart(QStringView text, qsizetype at_, qsizetype floor)
{
    if (at(text, at_ - 1) == u'"') {
        for (qsizetype i = at_ - 2; i >= std::max(floor, at_ - longestQuotedPart) && text[i] != u'\n'; --i) {
            if (text[i] == u'"')
                return i;
        }
        return at_;
    }
    qsizetype from = at_;
    while (from > floor && isLocalPartCharacter(text[from - 1]))
        --from;
    // "'jane@example.com'" is quoted so in dialogs; no name begins with these.
    while (from < at_ && QStringView(u"'`.=").contains(text[from]))
        ++from;
    return from;
}

// The end of the folder's name that stands at \p from. A blank belongs to it only where a separator follows
// on the same line, as in "C:\Users\Jane Doe\AppData".
qsizetype endOfFolderName(QStringView text, qsizetype from, QChar separator)
{
    const auto endsName = [](QChar c) {
        return isSeparator(c) || QStringView(u"\"'<>|:*?\r\n\t").contains(c);
    };
    const auto limit = std::min(text.size(), from + longestFolderName);
    const auto firstBlank = endOf(text, from, [&](QChar c) { return !endsName(c) && !c.isSpace(); });
    if (separator != u'\\' || at(text, firstBlank) != u' ')
        return firstBlank;
    qsizetype to = from;
    while (to < limit && !endsName(text[to]))
        ++to;
    return at(text, to) == u'\\' ? to : firstBlank;
}

void addHomes(QList<Span> &spans, QStringView text, QLatin1StringView folder)
{
    for (auto i = text.indexOf(folder, 0, Qt::CaseInsensitive); i >= 0;
         i = text.indexOf(folder, i + 1, Qt::CaseInsensitive)) {
        const QChar separator = at(text, i - 1);
        const auto from = endOf(text, i + folder.size(), isSeparator);
        if (!isSeparator(separator) || from == i + folder.size())
            continue;
        if (separator == u'/' && isWordCharacter(at(text, i - 2)))
            continue;
        spans.append({from, endOfFolderName(text, from, separator)});
    }
}

// The four numbers of an IPv4 address that begins at \p from, and where it ends.
std::optional<std::pair<std::array<int, 4>, qsizetype>> readIpv4(QStringView text, qsizetype from)
{
    std::array<int, 4> octets{};
    qsizetype i = from;
    for (std::size_t n = 0; n < octets.size(); ++n) {
        if (n > 0 && at(text, i++) != u'.')
            return std::nullopt;
        const auto end = endOf(text.first(std::min(text.size(), from + longestIpv4 + 1)), i, isAsciiDigit);
        if (end == i || end - i > 3)
            return std::nullopt;
        octets[n] = text.sliced(i, end - i).toInt();
        if (octets[n] > 255)
            return std::nullopt;
        i = end;
    }
    if (isWordCharacter(at(text, i)) || (at(text, i) == u'.' && isAsciiDigit(at(text, i + 1))))
        return std::nullopt;
    return std::pair(octets, i);
}

bool isPrivateIpv4(const std::array<int, 4> &octets)
{
    const auto [a, b, c, d] = octets;
    return a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168) || (a == 169 && b == 254) ||
           (a == 100 && b >= 64 && b <= 127);
}

qsizetype endOfPrivateIpv4(QStringView text, qsizetype from)
{
    const QChar before = at(text, from - 1);
    if (!isAsciiDigit(text[from]) || isWordCharacter(before) || before == u'.')
        return from;
    const auto address = readIpv4(text, from);
    return address && isPrivateIpv4(address->first) ? address->second : from;
}

// "[IPv6:fd00::1]" and "address:fd00::1" begin anew behind the colon, "2001:fd00::1" does not.
bool continuesIpv6(QStringView text, qsizetype from)
{
    if (at(text, from - 1) != u':')
        return false;
    constexpr qsizetype longestGroup = 4;
    qsizetype group = from - 1;
    while (group > 0 && from - 1 - group <= longestGroup && isWordCharacter(text[group - 1])) {
        if (!isHexDigit(text[--group]))
            return false;
    }
    return from - 1 - group <= longestGroup;
}

qsizetype endOfPrivateIpv6(QStringView text, qsizetype from)
{
    const QChar before = at(text, from - 1);
    if (text[from].toLower() != u'f' || isWordCharacter(before) || continuesIpv6(text, from))
        return from;
    const auto run = text.first(std::min(text.size(), from + longestIpv6));
    auto end = endOf(run, from, [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; });
    while (end > from && (text[end - 1] == u'.' || (text[end - 1] == u':' && at(text, end - 2) != u':')))
        --end;
    const auto address = text.sliced(from, end - from);
    const bool isAddress = address.size() > 4 && address[4] == u':' && address.count(u':') >= 2;
    bool isNumber = false;
    const uint group = address.first(std::min<qsizetype>(4, address.size())).toUInt(&isNumber, 16);
    if (!isAddress || !isNumber || !((group & 0xfe00) == 0xfc00 || (group & 0xffc0) == 0xfe80))
        return from;
    if (at(text, end) == u'%')
        end = endOf(text, end + 1, isWordCharacter);
    return end;
}

// Six pairs of hexadecimal digits and not a seventh, which would be a fingerprint's.
qsizetype endOfAdapter(QStringView text, qsizetype from)
{
    constexpr qsizetype size = 17;
    const QChar sign = at(text, from + 2);
    const bool isSign = sign == u':' || sign == u'-';
    const QChar before = at(text, from - 1);
    const auto continues = [&](QChar c) { return isWordCharacter(c) || c == sign; };
    if (!isSign || text.size() - from < size || continues(before) || continues(at(text, from + size)))
        return from;
    const auto address = text.sliced(from, size);
    for (qsizetype i = 0; i < size; ++i) {
        if (i % 3 == 2 ? address[i] != sign : !isHexDigit(address[i]))
            return from;
    }
    return sign == u':' || has(address, isAsciiLetter) ? from + size : from;
}

// A name before one of the signs that stand for @, where a whole server's name follows.
void addDisguised(QList<Span> &spans, QStringView text, QLatin1StringView sign)
{
    constexpr qsizetype mostBlanks = 2;
    qsizetype floor = 0;
    for (auto i = text.indexOf(sign, 0, Qt::CaseInsensitive); i >= 0;
         i = text.indexOf(sign, i + 1, Qt::CaseInsensitive)) {
        qsizetype to = i;
        while (to > floor && i - to < mostBlanks && text[to - 1] == u' ')
            --to;
        qsizetype from = to;
        while (from > floor &&
               (isWordCharacter(text[from - 1]) || QStringView(u".+-").contains(text[from - 1])))
            --from;
        const auto host = skipBlanks(text, i + sign.size());
        const auto endOfLabel = endOf(text, host, [](QChar c) { return isWordCharacter(c) || c == u'-'; });
        const auto hasLetter = has(text.sliced(from, to - from), isAsciiLetter);
        if (hasLetter && endOfLabel > host && at(text, endOfLabel) == u'.' &&
            isWordCharacter(at(text, endOfLabel + 1)))
            spans.append({from, to});
        floor = i + sign.size();
    }
}

QList<Span> mailNames(const QString &text)
{
    QList<Span> found;
    qsizetype floor = 0;
    for (auto i = text.indexOf(u'@'); i >= 0; i = text.indexOf(u'@', i + 1)) {
        const QChar next = at(text, i + 1);
        if (isWordCharacter(next) || next == u'[')
            found.append({startOfLocalPart(text, i, floor), i});
        floor = i + 1;
    }
    for (const auto sign : {"%40"_L1, "(at)"_L1, "[at]"_L1})
        addDisguised(found, text, sign);
    return inOrder(std::move(found));
}

QList<Span> folderNames(const QString &text)
{
    QList<Span> found;
    for (const auto folder : {"home"_L1, "users"_L1, "documents and settings"_L1})
        addHomes(found, text, folder);
    return inOrder(std::move(found));
}

QList<Span> privateAddresses(const QString &text)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto end =
            std::max({endOfPrivateIpv4(text, i), endOfPrivateIpv6(text, i), endOfAdapter(text, i)});
        add(spans, {i, end});
        i = std::max(i, end - 1);
    }
    return spans;
}

QList<Span> wholeWords(const QString &text, const QString &name)
{
    QList<Span> spans;
    if (name.size() < shortestName || hiddenName.contains(name, Qt::CaseInsensitive))
        return spans;
    for (auto i = text.indexOf(name, 0, Qt::CaseInsensitive); i >= 0;
         i = text.indexOf(name, i + 1, Qt::CaseInsensitive)) {
        if (!isWordCharacter(at(text, i - 1)) && !isWordCharacter(at(text, i + name.size())))
            add(spans, {i, i + name.size()});
    }
    return spans;
}

}

QString redactMailAddresses(const QString &text)
{
    return replaced(text, mailNames(text), hiddenName);
}

QString redactHomeDirectories(const QString &text)
{
    return replaced(text, folderNames(text), hiddenName);
}

QString redactPrivateAddresses(const QString &text)
{
    return replaced(text, privateAddresses(text), hiddenAddress);
}

QString redactNames(const QString &text, const QStringList &names)
{
    QString result = text;
    for (const QString &name : names)
        result = replaced(result, wholeWords(result, name), hiddenName);
    return result;
}

QString redact(const QString &text, const QStringList &names)
{
    Redactor redactor(names);
    redactor.learn(text);
    return redactor.redact(text);
}

struct Redactor::Pass
{
    Redaction::Kind kind;
    QList<Span> spans;
};

Redactor::Redactor(QStringList names, QStringList kept)
    : m_names(std::move(names))
    , m_kept(std::move(kept))
{
}

QString Redactor::without(const QString &text, const Pass &pass)
{
    QList<Span> spans;
    for (const Span &span : pass.spans) {
        const Redaction redaction{pass.kind, text.sliced(span.from, span.to - span.from)};
        const bool isDone = redaction.original == hiddenName;
        if (!isDone && !m_found.contains(redaction) && m_found.size() < mostRemembered)
            m_found += redaction;
        if (!m_kept.contains(redaction.original, Qt::CaseInsensitive))
            spans += span;
    }
    return replaced(text, spans, pass.kind == Redaction::Kind::PrivateAddress ? hiddenAddress : hiddenName);
}

void Redactor::learn(const QString &text)
{
    m_done.clear();
    m_doneCharacters = 0;
    const QString plain = redactSecrets(text);
    for (const QList<Span> &spans : {mailNames(plain), folderNames(plain), namesByPlace(plain)}) {
        for (const Span &span : spans) {
            const QString name = nameWorthLearning(QStringView(plain).sliced(span.from, span.to - span.from));
            if (!name.isEmpty() && m_learned.size() < mostLearned && !m_learned.contains(name))
                m_learned += name;
        }
    }
}

QString Redactor::redact(const QString &text)
{
    if (const auto done = m_done.constFind(text); done != m_done.cend())
        return *done;
    const QString plain = redactSecrets(text);
    const QString result = withoutNames(plain);
    const qsizetype characters = text.size() + result.size() + placeOfDone;
    if (plain == text && m_doneCharacters + characters <= mostCharactersDone) {
        m_done.insert(text, result);
        m_doneCharacters += characters;
    }
    return result;
}

QString Redactor::withoutNames(QString text)
{
    using enum Redaction::Kind;
    text = without(text, {MailName, mailNames(text)});
    text = without(text, {FolderName, folderNames(text)});
    text = without(text, {PrivateAddress, privateAddresses(text)});
    text = without(text, {Name, namesByPlace(text)});
    // Before the account's names: "jane" would leave "doe" of "jane.doe" behind.
    text = without(text, {Name, learnedNamesIn(text, m_learned)});
    for (const QString &name : std::as_const(m_names))
        text = without(text, {Name, wholeWords(text, name)});
    return text;
}

}
