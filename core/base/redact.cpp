#include "core/base/redact.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr auto hiddenName = "[name]"_L1;
constexpr auto hiddenAddress = "[private address]"_L1;

constexpr qsizetype longestQuotedPart = 66; // RFC 5321 section 4.5.3.1.1 with its quotes
constexpr qsizetype longestFolderName = 64;
constexpr qsizetype longestIpv4 = 15;
constexpr qsizetype longestIpv6 = 64;
constexpr qsizetype shortestName = 3;
constexpr qsizetype mostRemembered = 200; // more is a list nobody reads; all are taken out

struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;
};

QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar(u'\n');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

bool isLocalPartCharacter(QChar c)
{
    return isWordCharacter(c) || QStringView(u"!#$%&'*+-=^`{|}~.").contains(c);
}

bool isSeparator(QChar c)
{
    return c == u'/' || c == u'\\';
}

template<class Predicate>
qsizetype endOf(QStringView text, qsizetype from, Predicate belongs)
{
    while (from < text.size() && belongs(text[from]))
        ++from;
    return from;
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

qsizetype endOfPrivateIpv6(QStringView text, qsizetype from)
{
    const QChar before = at(text, from - 1);
    if (text[from].toLower() != u'f' || isWordCharacter(before) || before == u':')
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

QList<Span> mailNames(const QString &text)
{
    QList<Span> spans;
    qsizetype floor = 0;
    for (auto i = text.indexOf(u'@'); i >= 0; i = text.indexOf(u'@', i + 1)) {
        const QChar next = at(text, i + 1);
        if (isWordCharacter(next) || next == u'[')
            add(spans, {startOfLocalPart(text, i, floor), i});
        floor = i + 1;
    }
    return spans;
}

QList<Span> folderNames(const QString &text)
{
    QList<Span> found;
    for (const auto folder : {"home"_L1, "users"_L1, "documents and settings"_L1})
        addHomes(found, text, folder);
    std::sort(found.begin(), found.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QList<Span> spans;
    for (const Span &span : found)
        add(spans, span);
    return spans;
}

QList<Span> privateAddresses(const QString &text)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto end = std::max(endOfPrivateIpv4(text, i), endOfPrivateIpv6(text, i));
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
    return Redactor(names).redact(text);
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

QString Redactor::redact(const QString &text)
{
    using enum Redaction::Kind;
    QString result = redactSecrets(text);
    result = without(result, {MailName, mailNames(result)});
    result = without(result, {FolderName, folderNames(result)});
    result = without(result, {PrivateAddress, privateAddresses(result)});
    for (const QString &name : std::as_const(m_names))
        result = without(result, {Name, wholeWords(result, name)});
    return result;
}

}
