#include "core/base/learnednames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mm {

using namespace textscan;

namespace {

constexpr qsizetype longestComputer = 64;
constexpr qsizetype longestDomain = 15; // a NetBIOS name
constexpr qsizetype shortestLearned = 4;
constexpr qsizetype longestLearned = 64;

bool isNameCharacter(QChar c)
{
    return isWordCharacter(c) || c == u'-' || c == u'.';
}

bool isHostCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-' || c == u'_' || c == u'.';
}

// The run of \p belongs at \p from, as long as a name may be; empty where it goes on beyond that.
Span nameAt(QStringView text, qsizetype from, bool (*belongs)(QChar))
{
    const auto limit = std::min(text.size(), from + longestComputer + 1);
    auto to = endOf(text.first(limit), from, belongs);
    if (to - from > longestComputer)
        return {from, from};
    while (to > from && text[to - 1] == u'.')
        --to;
    return {from, to};
}

QStringView of(QStringView text, Span span)
{
    return text.sliced(span.from, span.to - span.from);
}

// Of two that begin together the longer one.
bool startsBefore(Span a, Span b)
{
    return a.from != b.from ? a.from < b.from : a.to > b.to;
}

QList<Span> inOrderAndApart(QList<Span> found)
{
    std::sort(found.begin(), found.end(), startsBefore);
    QList<Span> spans;
    for (const Span &span : std::as_const(found)) {
        if (spans.isEmpty() || spans.last().to <= span.from)
            spans.append(span);
    }
    return spans;
}

bool isPrivateHost(QStringView host)
{
    if (!host.contains(u'.'))
        return true;
    constexpr std::array endings{".local"_L1,       ".lan"_L1,       ".home"_L1,      ".internal"_L1,
                                 ".localdomain"_L1, ".fritz.box"_L1, ".home.arpa"_L1, ".corp"_L1};
    return std::any_of(endings.begin(), endings.end(), [host](QLatin1StringView ending) {
        return host.endsWith(ending, Qt::CaseInsensitive);
    });
}

QStringView firstLabel(QStringView host)
{
    const auto dot = host.indexOf(u'.');
    return dot < 0 ? host : host.first(dot);
}

bool isKind(QStringView part)
{
    constexpr std::array kinds{"DESKTOP"_L1, "LAPTOP"_L1,      "PC"_L1,      "NOTEBOOK"_L1, "MACBOOK"_L1,
                               "IMAC"_L1,    "WORKSTATION"_L1, "SURFACE"_L1, "TABLET"_L1,   "RECHNER"_L1};
    return std::any_of(kinds.begin(), kinds.end(), [part](QLatin1StringView kind) {
        return part.compare(kind, Qt::CaseInsensitive) == 0;
    });
}

// "LAPTOP-JANE", "jane-pc", "Janes-MacBook-Pro.local"
bool namesComputer(QStringView name)
{
    const auto parts = firstLabel(name).split(u'-');
    return parts.size() > 1 && std::any_of(parts.begin(), parts.end(), isKind);
}

// "C: EHLO x", "> EHLO x" and "EHLO x" that fill their line up to its end.
bool startsCommand(QStringView text, qsizetype from)
{
    qsizetype before = from;
    while (before > 0 && from - before < 4 && text[before - 1] == u' ')
        --before;
    return isLineEnd(at(text, before - 1)) || QStringView(u":>])").contains(at(text, before - 1));
}

void addCommandName(QList<Span> &spans, QStringView text, QLatin1StringView command, bool isHost)
{
    eachWord(text, command, Qt::CaseSensitive, [&](qsizetype i) {
        const auto from = skipBlanks(text, i + command.size());
        const Span name = nameAt(text, from, isHost ? isHostCharacter : isNameCharacter);
        const bool fillsLine = isLineEnd(at(text, skipBlanks(text, name.to)));
        const bool isName = from > i + command.size() && name.to > name.from &&
                            !isOrdinaryName(of(text, name)) &&
                            (!isHost || isPrivateHost(of(text, name)) || namesComputer(of(text, name)));
        if (isName && fillsLine && startsCommand(text, i))
            spans.append(name);
        return std::max(from, name.to);
    });
}

// helo=<x>, user=<x>, host=x: a host's only where no server is called so.
void addKeyedName(QList<Span> &spans, QStringView text, QLatin1StringView key, bool (*fits)(QStringView))
{
    eachWord(text, key, Qt::CaseInsensitive, [&](qsizetype i) {
        auto from = i + key.size();
        if (at(text, from) != u'=')
            return from;
        const bool isBracketed = at(text, ++from) == u'<';
        const QChar quote = at(text, from);
        if (isBracketed || quote == u'"' || quote == u'\'')
            ++from;
        const Span name = nameAt(text, from, isNameCharacter);
        if (name.to > name.from && !isOrdinaryName(of(text, name)) && fits(of(text, name)) &&
            (key != "user"_L1 || (isBracketed && at(text, name.to) == u'>')))
            spans.append(name);
        return std::max(from, name.to);
    });
}

// As Windows and macOS call new computers: a kind that is spelt as in no sentence.
bool isDefaultName(QStringView name)
{
    if (name.startsWith(u"WIN-")) {
        constexpr qsizetype sizeOfServerName = 15;
        return name.size() == sizeOfServerName && !has(name, isLower) && has(name.sliced(4), isAsciiDigit);
    }
    const bool isShouted = !has(firstLabel(name), isLower);
    return isPrivateHost(name) && namesComputer(name) &&
           (isShouted || name.contains(u"-MacBook") || name.contains(u"-iMac"));
}

void addDefaultNames(QList<Span> &spans, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHostCharacter(text[i]))
            continue;
        const auto to = endOf(text, i, isHostCharacter);
        Span name = nameAt(text, i, isHostCharacter);
        if (name.to > name.from && isDefaultName(of(text, name)))
            spans.append(name);
        i = to;
    }
}

bool isNoDomain(QStringView word)
{
    static const QSet<QString> words =
        wordsOf(u"HKLM HKCU HKCR AUTHORITY BUILTIN WINDOWS SYSTEM SYSTEM32 SOFTWARE INBOX OK NO BAD BYE "
                "ERR ERROR FAILED LOGIN AUTH STARTTLS QUIT CAPABILITY LOGOUT NOOP EXISTS RECENT DATA STLS "
                "CAPA");
    return words.contains(word.toString());
}

// "CHUNKING\nSending", "HELP\r\n250": the line end of a text that a program has written as a string.
bool isWrittenLineEnd(QStringView text, qsizetype from)
{
    const QChar next = at(text, from + 1);
    return QStringView(u"nrt").contains(at(text, from)) && (isUpper(next) || isAsciiDigit(next));
}

// The sign is one backslash, or two where a program has written it as a string.
void addAccount(QList<Span> &spans, QStringView text, qsizetype sign)
{
    qsizetype from = sign;
    while (from > 0 && sign - from <= longestDomain &&
           (isUpper(text[from - 1]) || isAsciiDigit(text[from - 1]) || text[from - 1] == u'-'))
        --from;
    const QStringView domain = text.sliced(from, sign - from);
    const QChar before = at(text, from - 1);
    const bool isDomain = domain.size() >= 2 && domain.size() <= longestDomain && has(domain, isUpper) &&
                          !isWordCharacter(before) && !QStringView(u"\\/:.%-$").contains(before);
    if (!isDomain || isNoDomain(domain) || isWrittenLineEnd(text, sign + 1))
        return;
    const auto start = sign + (at(text, sign + 1) == u'\\' ? 2 : 1);
    const Span user = nameAt(text, start, isNameCharacter);
    const bool isUser =
        user.to - user.from >= 2 && at(text, user.to) != u'\\' && at(text, user.from).isLetterOrNumber();
    if (!isUser)
        return;
    spans.append({from, sign});
    spans.append(user);
}

void addAccounts(QList<Span> &spans, QStringView text)
{
    for (auto i = text.indexOf(u'\\'); i >= 0; i = text.indexOf(u'\\', i + 1))
        addAccount(spans, text, i);
}

// Of the files that mail programs call after an account.
bool isMailFile(QStringView ending)
{
    return ending.compare(".pst"_L1, Qt::CaseInsensitive) == 0 ||
           ending.compare(".ost"_L1, Qt::CaseInsensitive) == 0;
}

// Within "jane.example.com" and "mail-jane" the word belongs to a server; "jane." ends a sentence.
bool standsInHost(QStringView text, Span name)
{
    const QChar before = at(text, name.from - 1);
    const QChar after = at(text, name.to);
    const auto joins = [](QChar c) { return c == u'.' || c == u'-'; };
    const QStringView behind = text.sliced(name.to).first(std::min<qsizetype>(4, text.size() - name.to));
    if (isMailFile(behind))
        return false;
    return (joins(before) && isWordCharacter(at(text, name.from - 2))) ||
           (joins(after) && isWordCharacter(at(text, name.to + 1))) || after == u'@';
}

}

bool isOrdinaryName(QStringView name)
{
    static const QSet<QString> words =
        wordsOf(u"mail email imap pop pop3 smtp info office post admin contact sales user support "
                "postmaster root server webmaster localhost workgroup desktop laptop administrator test "
                "tester noreply no-reply no_reply donotreply do-not-reply abuse hostmaster mailer-daemon "
                "daemon bounce bounces newsletter news marketing billing help helpdesk hello team service "
                "services security system account accounts login name username password passwort secret "
                "private address sender recipient someone somebody nobody anybody person people example "
                "demo guest public default shared backup error failed unknown invalid disabled rejected "
                "accepted first mailbox inbox outlook thunderbird exchange gmail google microsoft apple "
                "yahoo windows linux relay gateway domain host client local proxy network your youremail "
                "myname yourname will mark grant kontakt vertrieb verkauf rechnung buchhaltung empfang "
                "praxis verein home work this that from with send sent auth starttls ehlo helo access "
                "denied message messages certificate connection timeout temporary authentication");
    return words.contains(name.toString().toLower());
}

QList<Span> namesByPlace(QStringView text)
{
    QList<Span> found;
    for (const auto greeting : {"EHLO"_L1, "HELO"_L1})
        addCommandName(found, text, greeting, true);
    addCommandName(found, text, "USER"_L1, false);
    addKeyedName(found, text, "user"_L1, [](QStringView) { return true; });
    addKeyedName(found, text, "helo"_L1, isPrivateHost);
    for (const auto key : {"host"_L1, "hostname"_L1})
        addKeyedName(found, text, key,
                     [](QStringView host) { return isPrivateHost(host) && namesComputer(host); });
    for (const auto key : {"computername"_L1, "computer"_L1, "workstation"_L1})
        addKeyedName(found, text, key, isPrivateHost);
    addDefaultNames(found, text);
    addAccounts(found, text);
    return inOrderAndApart(std::move(found));
}

QString nameWorthLearning(QStringView found)
{
    // "user=jane" stands before the @ in a log; what else holds that sign is a return path.
    static const QSet<QString> keys =
        wordsOf(u"user username login email mail account from to sender sasl_username");
    const auto sign = found.indexOf(u'=');
    const bool isKeyed = sign > 0 && keys.contains(found.first(sign).toString().toLower());
    const QStringView name = isKeyed ? found.sliced(sign + 1) : found;
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return isWordCharacter(c) || QStringView(u".-+ ").contains(c);
    });
    const bool hasLetter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    const bool isLearned = name.size() >= shortestLearned && name.size() <= longestLearned && isPlain &&
                           hasLetter && name.front().isLetterOrNumber() && !isHexCode(name) &&
                           !isOrdinaryName(name);
    return isLearned ? name.toString().toLower() : QString();
}

QList<Span> learnedNamesIn(QStringView text, const QStringList &names)
{
    QList<Span> found;
    for (const QString &name : names) {
        for (auto i = text.indexOf(name, 0, Qt::CaseInsensitive); i >= 0;
             i = text.indexOf(name, i + name.size(), Qt::CaseInsensitive)) {
            const Span span{i, i + name.size()};
            if (!isWordCharacter(at(text, i - 1)) && !isWordCharacter(at(text, span.to)) &&
                !standsInHost(text, span))
                found.append(span);
        }
    }
    return inOrderAndApart(std::move(found));
}

}
