#include "core/recognise/smtpreply.h"

#include "core/recognise/glyph.h"
#include "core/recognise/replywords.h"
#include "core/recognise/surroundings.h"

#include <algorithm>

namespace mm {

namespace {

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

bool isStatusAt(QStringView text, qsizetype at)
{
    return !enhancedStatusAt(text, at).isEmpty() || matchBrokenStatus(text, at);
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
    return next > at && isStatusAt(text, next);
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
        right == u'@' || right == u'/' || right == 0x20AC)
        return true;
    if (right == u'\\' && beyond != u'n' && beyond != u'r') // not a line break as strings write it
        return true;
    if (right == u'=' && !isBreakGlyph(beyond)) // not the soft line break of quoted-printable
        return true;
    if (right == u'.' && isDigitGlyph(beyond))
        return true;
    // "553,5.7.1" and "550:5.1.1" are a reply and its enhanced code
    if ((right == u':' || right == u',' || right == u'-') && isDigitGlyph(beyond) &&
        !isStatusAt(text, at + 4) && !(right == u'-' && isIpAddressAt(text, at + 4)))
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

// "| 550 | Mailbox unavailable |", "|535|Identifiant refusé|": the rows of a table of replies
bool isCellOfTable(QStringView text, qsizetype at, const Before &left)
{
    constexpr qsizetype lineReach = 200;
    constexpr QStringView subjects[]{u"smtp",     u"mail", u"relay",  u"authent",  u"recipient",
                                     u"sender",   u"spam", u"autent", u"courriel", u"message",
                                     u"password", u"邮",   u"メール"};
    qsizetype next = at + 3;
    while (next - at < 8 && glyphAt(text, next) == u' ')
        ++next;
    if (!left.signs.trimmed().endsWith(u'|') || glyphAt(text, next) != u'|')
        return false;
    ++next;
    while (next - at < 16 && (glyphAt(text, next) == u' ' || glyphAt(text, next) == u'`'))
        ++next;
    const QStringView line = lineAround(text, at, lineReach);
    return (isLetterGlyph(glyphAt(text, next)) || isIdeograph(glyphAt(text, next))) &&
           std::ranges::any_of(
               subjects, [line](QStringView subject) { return line.contains(subject, Qt::CaseInsensitive); });
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
    // "SMTPSenderRefused: 553", not "they refused 450 guests"
    const bool refused = left.word.endsWith(u"refused", Qt::CaseInsensitive) && left.signs.startsWith(u':');
    if (left.signs.size() >= longestSigns || (!refused && !announcesError(left)))
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
    return isReplyInProse(text, at, left) || isCellOfTable(text, at, left);
}

// "rc=535", "ret=550": how programs note the outcome of a step, where the line speaks of sending
bool isOutcome(QStringView text, qsizetype at, const Before &left)
{
    constexpr qsizetype lineReach = 120;
    constexpr QStringView names[]{u"rc", u"ret", u"retval", u"res", u"resp", u"sc"};
    const QStringView line = lineAround(text, at, lineReach);
    return left.signs == u"=" && isOneOf(left.word, names) &&
           (line.contains(u"smtp", Qt::CaseInsensitive) || line.contains(u"mail", Qt::CaseInsensitive));
}

bool isReplyInContext(QStringView text, qsizetype at, int value)
{
    if (standsInsideNumber(text, at))
        return false;
    const Before left = before(text, at);
    if (hasEnhancedStatus(text, at + 3) && !isOneOf(left.word, otherNumbers))
        return true;
    const bool known = std::ranges::binary_search(knownReplies, value);
    if (known && isOutcome(text, at, left))
        return true;
    if (hangsOnWord(text, at, left))
        return false;
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
