#include "core/recognise/smtpreply.h"

#include "core/recognise/glyph.h"
#include "core/recognise/surroundings.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

// RFC 5321, RFC 4954, RFC 5248, RFC 7504 and what servers in the field and NNTP (RFC 3977) send.
constexpr std::array knownReplies{
    420, 421, 422, 430, 431, 432, 441, 442, 446, 447, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 471,
    500, 501, 502, 503, 504, 505, 510, 511, 512, 513, 515, 517, 521, 522, 523, 524, 525, 530, 531, 533, 534,
    535, 538, 540, 541, 542, 543, 544, 545, 546, 547, 550, 551, 552, 553, 554, 555, 556, 557, 571,
};

// After a number these make it an amount.
constexpr QStringView measures[]{
    u"kb",      u"mb",      u"gb",      u"tb",       u"kib",  u"mib",     u"bytes", u"byte",   u"octets",
    u"octetos", u"octet",   u"ms",      u"msec",     u"s",    u"sec",     u"secs",  u"second", u"seconds",
    u"min",     u"mins",    u"minutes", u"hours",    u"days", u"times",   u"mal",   u"px",     u"mbit",
    u"kbit",    u"euro",    u"euros",   u"eur",      u"usd",  u"dollars", u"km",    u"cm",     u"mhz",
    u"ghz",     u"million", u"percent", u"sekunden", u"of",
};

// So do these, unless a server's sentence begins with them: "550 Messages from 192.0.2.1 are refused".
constexpr QStringView countedThings[]{
    u"messages",    u"mails",     u"emails",     u"users",     u"people",    u"items",
    u"msgs",        u"lines",     u"recipients", u"files",     u"rows",      u"connections",
    u"nachrichten", u"mensajes",  u"messaggi",   u"mensagens", u"berichten", u"wiadomości",
    u"сообщений",   u"писем",     u"pages",      u"entries",   u"words",     u"chars",
    u"characters",  u"employees", u"clients",    u"mailboxes", u"addresses", u"contacts",
    u"subscribers", u"customers", u"servers",    u"requests",  u"unread",    u"new",
};

// What IMAP says behind a sequence number or a tag made of digits: "* 550 EXISTS", "451 OK completed".
constexpr QStringView imapWords[]{
    u"EXISTS", u"RECENT", u"EXPUNGE", u"FETCH",      u"VANISHED", u"OK",   u"UID",     u"STORE",
    u"SELECT", u"IDLE",   u"NOOP",    u"CAPABILITY", u"LOGOUT",   u"LSUB", u"EXAMINE", u"STATUS",
};

// The ends of the names of source files: "smtp.c (550)".
constexpr QStringView sourceEndings[]{
    u"c",  u"h",   u"cc", u"cpp", u"cs", u"go", u"java", u"js",
    u"kt", u"php", u"pl", u"pm",  u"py", u"rb", u"rs",   u"ts",
};

// Words after which a number is no reply whatever else speaks for it.
constexpr QStringView otherNumbers[]{
    u"port",      u"ports",   u"line",    u"zeile",  u"ligne",  u"línea",  u"riga",    u"linha",   u"regel",
    u"wiersz",    u"pid",     u"http",    u"https",  u"порт",   u"puerto", u"porta",   u"poort",   u"ポート",
    u"端口",      u"page",    u"size",    u"uid",    u"gid",    u"build",  u"version", u"room",    u"suite",
    u"extension", u"ext",     u"phone",   u"tel",    u"delay",  u"bytes",  u"build",   u"year",    u"kb",
    u"zone",      u"chapter", u"section", u"folder", u"msgid",  u"seq",    u"fd",      u"thread",  u"chunk",
    u"byte",      u"length",  u"nrcpt",   u"over",   u"about",  u"only",   u"than",    u"windows", u"outlook",
    u"rfc",       u"seite",   u"página",  u"строка", u"строке", u"行",     u"id",      u"errno",
};

// Words of ordinary prose that may introduce a reply where mail is the subject.
constexpr QStringView proseWords[]{
    u"a",       u"an",         u"the",       u"with",  u"getting",   u"get",       u"gets",      u"got",
    u"receive", u"receiving",  u"received",  u"see",   u"seeing",    u"throws",    u"throwing",  u"gives",
    u"giving",  u"give",       u"this",      u"and",   u"or",        u"permanent", u"temporary", u"un",
    u"une",     u"le",         u"el",        u"ein",   u"eine",      u"einen",     u"einem",     u"der",
    u"den",     u"mit",        u"con",       u"avec",  u"una",       u"uma",       u"um",        u"com",
    u"een",     u"met",        u"ошибкой",   u"same",  u"following", u"as",        u"meldung",   u"rejection",
    u"number",  u"nummer",     u"hard",      u"soft",  u"usual",     u"dreaded",   u"that",      u"bij",
    u"bei",     u"von",        u"z",         u"kodem", u"mensaje",   u"mensagem",  u"messaggio", u"melding",
    u"código",  u"persistent", u"transient",
};

// Words that make a number after a word of prose an error's.
constexpr QStringView followers[]{
    u"error",         u"errors",    u"from",     u"when",    u"response", u"responses", u"reply",
    u"replies",       u"or",        u"on",       u"code",    u"bounce",   u"bounces",   u"rejected",
    u"reject",        u"relay",     u"relaying", u"fehler",  u"if",       u"and",       u"status",
    u"after",         u"while",     u"mailbox",  u"smtp",    u"user",     u"not",       u"authentication",
    u"permanent",     u"temporary", u"return",   u"because", u"during",   u"but",       u"fout",
    u"fehlermeldung", u"denied",
};

template<class Words>
bool isOneOf(QStringView word, const Words &words)
{
    return std::ranges::any_of(words, [word](QStringView other) { return isWord(word, other); });
}

int replyAt(QStringView text, qsizetype at)
{
    int value = 0;
    for (qsizetype i = at; i < at + 3; ++i) {
        if (!isDigitGlyph(glyphAt(text, i)))
            return 0;
        value = value * 10 + (glyphAt(text, i) - u'0');
    }
    return value >= 400 && value <= 599 ? value : 0;
}

// The enhanced code that belongs to a reply which ends at the place: "550 5.7.1", "550-#5.7.1",
// "553\n> 5.1.8".
bool hasEnhancedStatus(QStringView text, qsizetype at)
{
    qsizetype next = at;
    bool broken = false;
    while (next - at < 16) {
        const char16_t glyph = glyphAt(text, next);
        broken = broken || isBreakGlyph(glyph);
        if (glyph == u'&' && text.sliced(next).startsWith(u"&nbsp;")) {
            next += 6;
            continue;
        }
        const bool separates = isBlankGlyph(glyph) || glyph == u'-' || glyph == u'#' || glyph == u'(' ||
                               glyph == u'[' || glyph == u':' || glyph == u'/' || glyph == u';' ||
                               glyph == u',' || glyph == u'_' || (broken && glyph == u'>');
        if (!separates)
            break;
        ++next;
    }
    return next > at && !enhancedStatusAt(text, next).isEmpty();
}

// "451-192.0.2.7 is not known here"
bool isIpAddressAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    int dots = 0;
    while (end - at < 16 && (isDigitGlyph(glyphAt(text, end)) || glyphAt(text, end) == u'.')) {
        dots += glyphAt(text, end) == u'.' ? 1 : 0;
        ++end;
    }
    return dots >= 3 && isDigitGlyph(glyphAt(text, at));
}

bool standsInsideNumber(QStringView text, qsizetype at)
{
    const char16_t left = glyphAt(text, at - 1);
    const char16_t right = glyphAt(text, at + 3);
    const char16_t beyond = glyphAt(text, at + 4);
    if (right == u'_' && !isWordGlyph(left)) // "501_5.1.3_No_such_user"
        return enhancedStatusAt(text, at + 4).isEmpty();
    if (isWordGlyph(left) || isWordGlyph(right) || left == u'.' || left == u'/' || left == u'@' ||
        left == u'$' || left == u'%' || left == u'+' || left == u'~' || left == 0x20AC || right == u'%' ||
        right == u'@' || right == u'/' || right == u'\\' || right == 0x20AC || right == u'=')
        return true;
    if (right == u'.' && isDigitGlyph(beyond))
        return true;
    // "553,5.7.1" and "550:5.1.1" are a reply and its enhanced code
    if ((right == u':' || right == u',' || right == u'-') && isDigitGlyph(beyond) &&
        enhancedStatusAt(text, at + 4).isEmpty() && !(right == u'-' && isIpAddressAt(text, at + 4)))
        return true;
    if (left == u'-' || left == u',')
        return isWordGlyph(glyphAt(text, at - 2)) && (left == u'-' || isDigitGlyph(glyphAt(text, at - 2)));
    return false;
}

// "host:465", "12:450", "smtp.rb:679:", "smtpd[550]", "(tls.js:199:17)", "page.html#550": part of another
// thing.
bool hangsOnWord(QStringView text, qsizetype at, const Before &left)
{
    if (left.signs.size() != 1 || left.word.isEmpty())
        return false;
    const char16_t sign = foldGlyph(left.signs[0].unicode());
    if (sign == u':')
        return !announcesError(left);
    if (sign == u'#' || sign == u'&' || sign == u'?' || sign == u'\\')
        return true;
    if (sign == u'[' && glyphAt(text, at + 3) == u']')
        return true;
    return sign == u'=' && !announcesError(left);
}

// "smtp; 550", the form of a delivery report's Diagnostic-Code (RFC 3464 section 2.3.6)
bool followsDiagnosticType(const Before &left)
{
    const bool type = isWord(left.word, u"smtp") || isWord(left.word, u"lmtp") || isWord(left.word, u"esmtp");
    return type && left.signs.trimmed() == u";";
}

bool followsMarker(const Before &left)
{
    const QStringView signs = left.signs.trimmed();
    const bool ownLine = left.textStart || std::ranges::any_of(left.signs, [](QChar unit) {
                             return isBreakGlyph(unit.unicode());
                         });
    if (ownLine && (signs == u"<" || signs == u"<<") && isBlankGlyph(foldGlyph(left.signs.back().unicode())))
        return true;
    if (signs.endsWith(u"<<<") || signs.endsWith(u"<-") || signs.endsWith(u"<--") || signs.endsWith(u"<=") ||
        signs.endsWith(u"<**") || signs.endsWith(u"<~*") || signs.endsWith(u"<~") || signs.endsWith(u">>>") ||
        signs.endsWith(u"->"))
        return true;
    const bool colon = signs.endsWith(u':') || signs.endsWith(u"' ") || signs.endsWith(u"b'");
    return (left.word == u"S" || left.word == u"SERVER" || left.word == u"Out" || left.word == u"R") && colon;
}

bool textFollows(QStringView text, qsizetype at)
{
    const auto separates = [](char16_t glyph) {
        return glyph == u' ' || glyph == u'-' || glyph == u'=' || glyph == 0x2013 || glyph == 0x2014;
    };
    const bool colon = glyphAt(text, at) == u':' && glyphAt(text, at + 1) == u' ';
    if (!colon && !separates(glyphAt(text, at)))
        return false;
    qsizetype next = at + 1;
    while (next - at < 6 && separates(glyphAt(text, next)))
        ++next;
    const char16_t first = glyphAt(text, next);
    if (first == u'/') // a file on the server: "550 /home/user/.forward: permission denied"
        return isLetterGlyph(glyphAt(text, next + 1));
    return isLetterGlyph(first) || isIdeograph(first) || first == u'<' || first == u'[' || first == u'(' ||
           first == u'#' || first == u'"' || first == u'*' || first == u'\'';
}

// "(550, b'5.1.1 User unknown')": code and text as Python prints the pair.
bool isFirstOfPair(QStringView text, qsizetype at)
{
    if (glyphAt(text, at - 1) != u'(' || glyphAt(text, at + 3) != u',' || glyphAt(text, at + 4) != u' ')
        return false;
    const char16_t next = glyphAt(text, at + 5);
    return isQuoteGlyph(next) || (next == u'b' && isQuoteGlyph(glyphAt(text, at + 6)));
}

// "554 30 Sorry, your message": a server's own number between the reply and its text
bool ownNumberFollows(QStringView text, qsizetype at)
{
    qsizetype next = at + 1;
    while (next - at < 5 && isDigitGlyph(glyphAt(text, next)))
        ++next;
    const bool number = glyphAt(text, at) == u' ' && next > at + 1;
    if (number && glyphAt(text, next) == u'@') // "554 1141@example.org... Service unavailable"
        return true;
    const QStringView word = number && glyphAt(text, next) == u' ' ? wordAfter(text, next) : QStringView();
    return !word.isEmpty() && word.front().isUpper() && word.size() > 2;
}

bool opensClause(const Before &left)
{
    const QStringView signs = left.signs.trimmed();
    if (signs.isEmpty())
        return false;
    const char16_t last = foldGlyph(signs.back().unicode());
    if (last == u',')
        return signs.size() > 1 && (signs[signs.size() - 2] == u']' || signs[signs.size() - 2] == u')');
    return last == u':' || last == u';' || last == u'(' || last == u'[' || last == u'|' || last == u'{' ||
           last == u'>' || last == u')' || last == 0x2014 || last == u'#' || last == u'*' || last == u'-' ||
           isQuoteGlyph(last) || last == 0x3001 || last == 0x2192 || last == 0x300C;
}

// The status of a web server where nothing speaks of mail.
bool isWebStatus(QStringView text, qsizetype at)
{
    const QStringView reason = text.sliced(at + 3, std::min<qsizetype>(32, text.size() - at - 3)).trimmed();
    if (reason.startsWith(u"Internal Server Error", Qt::CaseInsensitive) ||
        reason.startsWith(u"Bad Gateway", Qt::CaseInsensitive) ||
        reason.startsWith(u"Gateway Time", Qt::CaseInsensitive))
        return true;
    const QStringView line = lineAround(text, at, 60);
    return line.contains(u"http", Qt::CaseInsensitive) && !line.contains(u"://") &&
           !line.contains(u"smtp", Qt::CaseInsensitive);
}

bool isReplyInProse(QStringView text, qsizetype at, const Before &left)
{
    if (!isOneOf(left.word, proseWords) || !left.signs.trimmed().isEmpty())
        return false;
    const QStringView next = wordAfter(text, at + 3);
    if (isOneOf(next, followers))
        return true;
    const char16_t right = glyphAt(text, at + 3);
    return right == u'.' || right == u',' || right == 0;
}

bool isAnnounced(const Before &left, bool known)
{
    constexpr qsizetype longestSigns = 16;
    if (left.signs.size() >= longestSigns || !announcesError(left))
        return false;
    return known || left.signs.contains(u':') || left.signs.contains(u'=');
}

// "SFS:(366007)(421)": the marks of a spam filter
bool isInChainOfParentheses(QStringView text, qsizetype at)
{
    return glyphAt(text, at - 2) == u')' || glyphAt(text, at + 4) == u'(';
}

bool followsSourceFile(const Before &left)
{
    return left.wordSigns == u"." && isOneOf(left.word, sourceEndings);
}

bool isAmount(QStringView text, qsizetype at, const Before &left)
{
    const QStringView next = wordAfter(text, at + 3);
    if (isOneOf(next, measures))
        return true;
    const bool opensSentence =
        !next.isEmpty() && next.front().isUpper() && (left.lineStart || opensClause(left));
    return !opensSentence && isOneOf(next, countedThings);
}

bool isImapNumber(QStringView text, qsizetype at)
{
    const QStringView next = wordAfter(text, at + 3);
    const bool refusal = next == u"NO" || next == u"BAD";
    if (refusal) // "451 NO [OVERQUOTA] Mailbox is full", not "550 NO SUCH USER"
        return QStringView(next.end(), text.end()).startsWith(u" [");
    return std::ranges::find(imapWords, next) != std::end(imapWords);
}

// For the replies that servers really send less around them is enough.
bool isKnownInContext(QStringView text, qsizetype at, const Before &left)
{
    if (glyphAt(text, at - 1) == u'(' && glyphAt(text, at + 3) == u')')
        return !isInChainOfParentheses(text, at) && !followsSourceFile(left);
    if ((left.lineStart || opensClause(left)) &&
        (textFollows(text, at + 3) || ownNumberFollows(text, at + 3)))
        return true;
    const char16_t right = glyphAt(text, at + 3);
    const char16_t beyond = glyphAt(text, at + 4);
    if (right == u'-' && (isQuoteGlyph(beyond) || isIpAddressAt(text, at + 4)))
        return true;
    if (right == u'<' && left.lineStart && isLetterGlyph(beyond)) // "421<domain> Service not available"
        return true;
    return isReplyInProse(text, at, left);
}

bool isReplyInContext(QStringView text, qsizetype at, int value)
{
    if (standsInsideNumber(text, at))
        return false;
    const Before left = before(text, at);
    if (hasEnhancedStatus(text, at + 3) && !isOneOf(left.word, otherNumbers))
        return true;
    if (hangsOnWord(text, at, left))
        return false;
    const bool known = std::ranges::binary_search(knownReplies, value);
    if (isImapNumber(text, at))
        return false;
    if (followsMarker(left) || followsDiagnosticType(left) || isFirstOfPair(text, at))
        return true;
    if ((isOneOf(left.word, otherNumbers) && !left.lineStart) || isAmount(text, at, left))
        return false;
    return (isAnnounced(left, known) || (known && isKnownInContext(text, at, left))) &&
           !isWebStatus(text, at);
}

FoundCode foundReply(QStringView text, qsizetype at, int value)
{
    return FoundCode{.code = {.kind = CodeKind::SmtpReply, .text = QString::number(value)},
                     .text = text.sliced(at, 3).toString(),
                     .offset = at,
                     .length = 3};
}

}

std::optional<FoundCode> matchReply(QStringView text, qsizetype at)
{
    const int value = replyAt(text, at);
    if (value == 0 || !isReplyInContext(text, at, value))
        return std::nullopt;
    return foundReply(text, at, value);
}

std::optional<FoundCode> matchGluedReply(QStringView text, qsizetype at)
{
    constexpr QStringView word = u"SMTP";
    const qsizetype number = at + word.size();
    const int value = text.sliced(at).startsWith(word) ? replyAt(text, number) : 0;
    const char16_t right = glyphAt(text, number + 3);
    const bool name = isWordGlyph(right) || right == u'@' || right == u'=' || right == u'/' ||
                      ((right == u'.' || right == u'-') && isWordGlyph(glyphAt(text, number + 4)));
    if (name || !std::ranges::binary_search(knownReplies, value)) // "SMTP550.example.org"
        return std::nullopt;
    return foundReply(text, number, value);
}

}
