#include "core/base/redact.h"
#include "core/base/spokensecrets.h"
#include "core/base/textscan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

using namespace textscan;

namespace {

constexpr auto hiddenSecret = "[secret]"_L1;
constexpr qsizetype shortestToken = 40;
constexpr qsizetype shortestBearer = 16;
constexpr qsizetype shortestResponse = 8;
constexpr qsizetype longestTag = 12; // an IMAP tag as mail programs make them

constexpr std::array secretKeys{
    "password"_L1,
    "passwd"_L1,
    "passwort"_L1,
    "kennwort"_L1,
    "passphrase"_L1,
    "pass"_L1,
    "pwd"_L1,
    "secret"_L1,
    "token"_L1,
    "access_token"_L1,
    "accesstoken"_L1,
    "refresh_token"_L1,
    "id_token"_L1,
    "authorization_code"_L1,
    "auth_code"_L1,
    "device_code"_L1,
    "code_verifier"_L1,
    "client_secret"_L1,
    "api_key"_L1,
    "apikey"_L1,
    "contrase\xf1"
    "a"_L1,
    "mot de passe"_L1,
};

constexpr std::array mechanisms{"PLAIN"_L1,       "LOGIN"_L1,       "XOAUTH2"_L1,
                                "OAUTHBEARER"_L1, "SCRAM-SHA-1"_L1, "SCRAM-SHA-256"_L1};

bool isTokenCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"+/=_-").contains(c));
}

// Where a value begins, and where it ends: at its closing quote, or at the first mark that no password in a
// list of settings stands without quotes around.
Span valueAt(QStringView text, qsizetype from)
{
    const QChar quote = at(text, from);
    if (quote == u'"' || quote == u'\'')
        return {from + 1, endOf(text, from + 1, [&](QChar c) { return c != quote && !isLineEnd(c); })};
    return {from,
            endOf(text, from, [](QChar c) { return !c.isSpace() && !QStringView(u",;&\"'<>").contains(c); })};
}

// password=…, "password": "…", Password: …
void addKeyed(QList<Span> &spans, QStringView text)
{
    for (const auto key : secretKeys) {
        eachWord(text, key, Qt::CaseInsensitive, [&](qsizetype i) -> qsizetype {
            auto mark = i + key.size();
            if (at(text, mark) == u'"' || at(text, mark) == u'\'')
                ++mark;
            mark = skipBlanks(text, mark);
            if (at(text, mark) != u':' && at(text, mark) != u'=')
                return mark;
            spans.append(valueAt(text, skipBlanks(text, mark + 1)));
            return spans.last().to;
        });
    }
}

// "a1 " and "C: a1 " before a command of a client; "* OK " and the like before a server's sentence.
bool standsAsCommand(QStringView text, qsizetype from, bool tagged)
{
    qsizetype lineStart = from;
    while (lineStart > 0 && from - lineStart < 256 && !isLineEnd(text[lineStart - 1]))
        --lineStart;
    auto before = text.sliced(lineStart, from - lineStart).trimmed();
    if (tagged) {
        const auto blank = before.lastIndexOf(u' ');
        const auto tag = before.sliced(blank + 1);
        const bool isTag = !tag.isEmpty() && tag.size() <= longestTag && tag.back().isDigit() &&
                           std::all_of(tag.begin(), tag.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!isTag)
            return false;
        before = before.first(std::max<qsizetype>(blank, 0)).trimmed();
    }
    return before.isEmpty() || QStringView(u":>])").contains(before.back());
}

// Behind "LOGIN" in a sentence or a list of mechanisms, never a sign-in name.
bool continuesSentence(QStringView word)
{
    static const QSet<QString> words =
        wordsOf(u"failed failure failures error errors denied disabled rejected refused disallowed not is "
                "was has for from to with by at on in and or as the a command method mechanism successful "
                "succeeded unsuccessful ok completed complete attempt attempts timeout timed required "
                "requires incorrect invalid name data details credentials information limit blocked "
                "unavailable expired aborted must cannot can fehler fehlgeschlagen nicht ist war mit bei "
                "als und plain xoauth2 oauthbearer cram-md5 digest-md5 ntlm gssapi external anonymous");
    return words.contains(word.toString().toLower()) || word.startsWith(u"SCRAM-") ||
           QStringView(u":,.;(").contains(word.back()) || word.startsWith(u'(');
}

qsizetype endOfArgument(QStringView text, qsizetype from)
{
    if (at(text, from) == u'"') {
        const auto to = endOf(text, from + 1, [](QChar c) { return c != u'"' && !isLineEnd(c); });
        return at(text, to) == u'"' ? to + 1 : to;
    }
    return endOf(text, from, [](QChar c) { return !c.isSpace(); });
}

// "LOGIN name password" as somebody types it by hand: without a tag, or with one that has no digit. Exactly
// two words follow, or it is a sentence.
Span typedLogin(QStringView text, qsizetype command)
{
    auto place = command;
    if (at(text, place - 1) == u' ' && (at(text, place - 2) == u'.' || isAsciiLetter(at(text, place - 2))) &&
        !isWordCharacter(at(text, place - 3)))
        place -= 2;
    const auto user = skipBlanks(text, command + "LOGIN"_L1.size());
    const auto endOfUser = endOfArgument(text, user);
    const auto password = skipBlanks(text, endOfUser);
    const auto end = endOfArgument(text, password);
    const bool areTwo = at(text, command + "LOGIN"_L1.size()) == u' ' && endOfUser > user &&
                        password > endOfUser && end > password && isLineEnd(at(text, skipBlanks(text, end)));
    if (!areTwo || !standsAsCommand(text, place, false) || at(text, place - 3) == u'S' ||
        continuesSentence(text.sliced(user, endOfUser - user)) ||
        isHexCode(text.sliced(password, end - password)))
        return {command, command};
    return {user, end};
}

// POP3 "PASS …", IMAP "a1 LOGIN name …"
void addCommands(QList<Span> &spans, QStringView text)
{
    const auto hideRestOfLine = [&](QLatin1StringView command, qsizetype i, bool tagged) {
        const auto from = i + command.size();
        if (at(text, from) != u' ' || !standsAsCommand(text, i, tagged))
            return from;
        spans.append({skipBlanks(text, from), endOf(text, from, [](QChar c) { return !isLineEnd(c); })});
        return spans.last().to;
    };
    eachWord(text, "PASS"_L1, Qt::CaseSensitive,
             [&](qsizetype i) { return hideRestOfLine("PASS"_L1, i, false); });
    eachWord(text, "LOGIN"_L1, Qt::CaseInsensitive,
             [&](qsizetype i) { return hideRestOfLine("LOGIN"_L1, i, true); });
    eachWord(text, "LOGIN"_L1, Qt::CaseInsensitive, [&](qsizetype i) {
        const Span typed = typedLogin(text, i);
        if (typed.from > i)
            spans.append(typed);
        return typed.to;
    });
}

bool isNotHex(QChar c)
{
    return !isHexDigit(c);
}

// AUTH PLAIN AGphbmU…
void addResponses(QList<Span> &spans, QStringView text)
{
    for (const auto mechanism : mechanisms) {
        eachWord(text, mechanism, Qt::CaseInsensitive, [&](qsizetype i) {
            const auto before =
                text.sliced(std::max<qsizetype>(0, i - 16), std::min<qsizetype>(16, i)).trimmed();
            const auto from = skipBlanks(text, i + mechanism.size());
            if (!before.endsWith(u"AUTH", Qt::CaseInsensitive) &&
                !before.endsWith(u"AUTHENTICATE", Qt::CaseInsensitive))
                return from;
            const auto to = endOf(text, from, isTokenCharacter);
            if (to - from >= shortestResponse && has(text.sliced(from, to - from), isLower))
                spans.append({from, to});
            return to;
        });
    }
}

// Bearer ya29…
void addBearers(QList<Span> &spans, QStringView text)
{
    for (const auto scheme : {"Bearer"_L1, "Basic"_L1}) {
        eachWord(text, scheme, Qt::CaseInsensitive, [&](qsizetype i) {
            const auto from = skipBlanks(text, i + scheme.size());
            const auto to =
                endOf(text, from, [](QChar c) { return isTokenCharacter(c) || c == u'.' || c == u'~'; });
            if (to - from >= shortestBearer)
                spans.append({from, to});
            return to;
        });
    }
}

bool looksLikeToken(QStringView run)
{
    if (!has(run, isUpper) || !(has(run, isLower) || has(run, isAsciiDigit)))
        return false;
    const bool isPadded = run.size() >= shortestResponse && run.size() % 4 == 0 && run.endsWith(u'=');
    return isPadded ||
           (run.size() >= shortestToken && has(run, isLower) && has(run, isAsciiDigit) && has(run, isNotHex));
}

void addTokens(QList<Span> &spans, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto to = endOf(text, i, isTokenCharacter);
        if (to > i && looksLikeToken(text.sliced(i, to - i)))
            spans.append({i, to});
        i = std::max(i, to);
    }
}

// imap://name:password@host
void addUrls(QList<Span> &spans, QStringView text)
{
    for (auto i = text.indexOf(u"://"); i >= 0; i = text.indexOf(u"://", i + 1)) {
        const auto to =
            endOf(text, i + 3, [](QChar c) { return !c.isSpace() && !QStringView(u"/?#\"<>").contains(c); });
        const auto sign = text.sliced(i + 3, to - i - 3).lastIndexOf(u'@');
        if (sign > 0)
            spans.append({i + 3, i + 3 + sign});
    }
}

}

QString redactSecrets(const QString &text)
{
    QList<Span> spans;
    addKeyed(spans, text);
    addCommands(spans, text);
    addResponses(spans, text);
    addBearers(spans, text);
    addTokens(spans, text);
    addUrls(spans, text);
    spans += spokenPasswords(text);
    spans += authorisationCodes(text);
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    QString result;
    qsizetype done = 0;
    for (const Span &span : spans) {
        if (span.to <= std::max(span.from, done) ||
            QStringView(text).sliced(span.from).startsWith(hiddenSecret))
            continue;
        if (span.from >= done) {
            result += QStringView(text).sliced(done, span.from - done);
            result += hiddenSecret;
        }
        done = span.to;
    }
    result += QStringView(text).sliced(done);
    return result;
}

}
