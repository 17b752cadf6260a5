#include "core/recognise/glyph.h"
#include "core/recognise/smtpreply.h"
#include "core/recognise/surroundings.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

// The highest detail of each subject that RFC 5248's registry knows.
constexpr std::array highestDetail{0, 10, 4, 6, 8, 6, 10, 30};

constexpr QStringView versionWords[]{
    u"version",    u"ver",         u"v",         u"release",   u"build",     u"rev",        u"php",
    u"mysql",      u"mariadb",     u"android",   u"ios",       u"linux",     u"kernel",     u"wordpress",
    u"exim",       u"postfix",     u"sendmail",  u"dovecot",   u"openssl",   u"outlook",    u"thunderbird",
    u"phpmailer",  u"nodemailer",  u"mailkit",   u"python",    u"ruby",      u"perl",       u"java",
    u"node",       u"symfony",     u"laravel",   u"zimbra",    u"roundcube", u"horde",      u"nextcloud",
    u"debian",     u"ubuntu",      u"centos",    u"macos",     u"firefox",   u"chrome",     u"safari",
    u"nginx",      u"apache",      u"curl",      u"swaks",     u"msmtp",     u"qmail",      u"courier",
    u"cyrus",      u"mutt",        u"evolution", u"kmail",     u"drupal",    u"joomla",     u"magento",
    u"prestashop", u"swiftmailer", u"gnutls",    u"libressl",  u"mozilla",   u"windows",    u"versión",
    u"versão",     u"versione",    u"versie",    u"wersja",    u"версия",    u"バージョン", u"版本",
    u"firmware",   u"section",     u"chapter",   u"abschnitt", u"kapitel",   u"rfc",        u"paragraph",
    u"§",          u"step",        u"schritt",   u"k9",        u"mail",      u"express",    u"server",
    u"package",    u"lib",         u"v4",        u"v5",        u"rv",
};

constexpr QStringView statusWords[]{
    u"class",      u"error",
    u"status",     u"code",
    u"codes",      u"smtp",
    u"esmtp",      u"responded",
    u"said",       u"response",
    u"reply",      u"ndr",
    u"dsn",        u"bounce",
    u"enhanced",   u"returned",
    u"got",        u"accepted",
    u"fehler",     u"erreur",
    u"errore",     u"erro",
    u"fout",       u"błąd",
    u"ошибка",     u"ошибкой",
    u"a",          u"an",
    u"the",        u"with",
    u"to",         u"is",
    u"was",        u"of",
    u"at",         u"and",
    u"or",         u"by",
    u"from",       u"gives",
    u"message",    u"meldung",
    u"fehlercode", u"el",
    u"un",         u"une",
    u"le",         u"ein",
    u"eine",       u"der",
    u"mit",        u"con",
    u"een",        u"met",
    u"get",        u"getting",
    u"receive",    u"failed",
    u"rejected",   u"reject",
    u"deferred",   u"reason",
    u"failure",    u"código",
    u"kod",        u"код",
    u"codice",     u"エラー",
    u"コード",     u"错误",
    u"代码",       u"this",
    u"see",        u"fehlermeldung",
    u"returns",    u"receiving",
    u"diagnostic", u"x",
    u"not",        u"for",
    u"die",        u"den",
};

template<class Words>
bool isOneOf(QStringView word, const Words &words)
{
    return std::ranges::any_of(words, [word](QStringView other) { return isWord(word, other); });
}

// The end of a number of at most three digits without leading zero that begins at the place; -1: none.
qsizetype numberEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end - at < 4 && isDigitGlyph(glyphAt(text, end)))
        ++end;
    const qsizetype length = end - at;
    if (length == 0 || length > 3 || (length > 1 && glyphAt(text, at) == u'0'))
        return -1;
    return end;
}

// "5.7.606-649": Microsoft's way to write all the details from the first to the last
bool isRangeOfDetails(QStringView text, qsizetype at, qsizetype end)
{
    return isDigitGlyph(glyphAt(text, end - 3)) && end - at == 7 && glyphAt(text, end) == u'-' &&
           numberEnd(text, end + 1) == end + 4 && !isWordGlyph(glyphAt(text, end + 4));
}

bool isCutOff(QStringView text, qsizetype at, qsizetype end)
{
    const char16_t left = glyphAt(text, at - 1);
    const char16_t right = glyphAt(text, end);
    const char16_t beyond = glyphAt(text, end + 1);
    if (left == u'_' && isDigitGlyph(glyphAt(text, at - 2))) // "501_5.1.3_No_such_user"
        return isWordGlyph(right) && right != u'_';
    if (isWordGlyph(left) || left == u'.' || left == u'/' || left == u'@' || left == u'~' || left == u'^' ||
        left == u'$' || left == u'+' || left == 0xA7)
        return true;
    if (left == u'-' && isLetterGlyph(glyphAt(text, at - 2)))
        return true;
    if (isWordGlyph(right) || right == u'@' || right == u'/' || right == u'%' || right == u'+')
        return true;
    return (right == u'.' || right == u'-' || right == u'~') && isWordGlyph(beyond) &&
           !isRangeOfDetails(text, at, end);
}

bool followsReply(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (at - end < 16) {
        const char16_t glyph = glyphAt(text, end - 1);
        if (!isBlankGlyph(glyph) && glyph != u'-' && glyph != u'#' && glyph != u'(' && glyph != u'>' &&
            glyph != u'[' && glyph != u':' && glyph != u';' && glyph != u',' && glyph != u'_')
            break;
        --end;
    }
    const bool digits = isDigitGlyph(glyphAt(text, end - 1)) && isDigitGlyph(glyphAt(text, end - 2)) &&
                        isDigitGlyph(glyphAt(text, end - 3)) && !isWordGlyph(glyphAt(text, end - 4));
    return end < at && digits && (glyphAt(text, end - 3) == u'4' || glyphAt(text, end - 3) == u'5');
}

bool followsSign(const Before &left)
{
    const QStringView signs = left.signs.trimmed();
    return !signs.isEmpty() && signs != u"." && signs != u"-" && signs != u"~";
}

// "SFS:(366007)(4.5.0)": the marks of a spam filter
bool isInChainOfParentheses(QStringView text, qsizetype at, qsizetype end)
{
    return glyphAt(text, at - 1) == u'(' && glyphAt(text, end) == u')' &&
           (glyphAt(text, at - 2) == u')' || glyphAt(text, end + 1) == u'(');
}

// Past the soft line break of quoted-printable (RFC 2045 section 6.7) and the quotation marks of the next
// line of a mail; the same place: there is none.
qsizetype afterSoftBreak(QStringView text, qsizetype at)
{
    constexpr qsizetype reach = 12;
    if (glyphAt(text, at) != u'=' || !isBreakGlyph(glyphAt(text, at + 1)))
        return at;
    qsizetype end = at + 1;
    while (end - at < reach &&
           (isBreakGlyph(glyphAt(text, end)) || glyphAt(text, end) == u'>' || glyphAt(text, end) == u' '))
        ++end;
    return end;
}

bool isStatusInContext(QStringView text, qsizetype at, QStringView status)
{
    if (isInChainOfParentheses(text, at, at + status.size()))
        return false;
    if (followsReply(text, at) || glyphAt(text, at - 1) == u'#')
        return true;
    if (glyphAt(text, at - 1) == u'-' && isDigitGlyph(glyphAt(text, at - 2)))
        return isRegisteredStatus(status);
    const Before left = before(text, at);
    if (left.word.compare(u"dsn", Qt::CaseInsensitive) == 0 ||
        left.word.compare(u"status", Qt::CaseInsensitive) == 0)
        return true;
    if (!isRegisteredStatus(status))
        return announcesError(left) && followsSign(left);
    if (left.lineStart || (announcesError(left) && !isOneOf(left.word, versionWords)))
        return true;
    if (isOneOf(left.word, versionWords) &&
        !(left.word.compare(u"server", Qt::CaseInsensitive) == 0 && followsSign(left)))
        return false;
    if (followsSign(left))
        return true;
    return isOneOf(left.word, statusWords) && !isOneOf(left.earlier, versionWords) &&
           !isOneOf(wordAfter(text, at + status.size()), versionWords);
}

}

QStringView enhancedStatusAt(QStringView text, qsizetype at)
{
    const char16_t first = glyphAt(text, at);
    if (first < u'2' || first > u'5' || first == u'3' || glyphAt(text, at + 1) != u'.')
        return {};
    const qsizetype subject = numberEnd(text, at + 2);
    if (subject < 0 || glyphAt(text, subject) != u'.')
        return {};
    const qsizetype detail = numberEnd(text, subject + 1);
    if (detail < 0 || subject - at > 3 || isCutOff(text, at, detail))
        return {};
    return text.sliced(at, detail - at);
}

std::optional<FoundCode> matchBrokenStatus(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 9; // "5.7.1" to "5.123.456"
    if (at >= text.size() || !text.sliced(at, std::min(longest, text.size() - at)).contains(u'='))
        return std::nullopt;
    QString normal;
    qsizetype end = at;
    while (normal.size() < longest) {
        const qsizetype next = afterSoftBreak(text, end);
        const bool encodedDot = text.sliced(std::min(next, text.size())).startsWith(u"=2E");
        const char16_t glyph = encodedDot ? u'.' : glyphAt(text, next);
        if (!isDigitGlyph(glyph) && glyph != u'.')
            break;
        normal += QChar(glyph);
        end = next + (encodedDot ? 3 : 1);
    }
    const bool isWhole = enhancedStatusAt(normal, 0).size() == normal.size() && isRegisteredStatus(normal);
    if (normal.size() < 5 || end - at == normal.size() || !isWhole || isWordGlyph(glyphAt(text, end)) ||
        !followsReply(text, at))
        return std::nullopt;
    return FoundCode{.code = {.kind = CodeKind::EnhancedStatus, .text = normal},
                     .text = text.sliced(at, end - at).toString(),
                     .offset = at,
                     .length = end - at};
}

bool isRegisteredStatus(QStringView status)
{
    const int subject = glyphAt(status, 2) - u'0';
    if (subject < 0 || subject >= static_cast<int>(highestDetail.size()))
        return false;
    int detail = 0;
    for (qsizetype i = 4; i < status.size(); ++i)
        detail = detail * 10 + (glyphAt(status, i) - u'0');
    if (detail <= highestDetail[static_cast<std::size_t>(subject)])
        return true;
    return (subject == 7 || subject == 4 || subject == 1 || subject == 2 || subject == 3) && detail >= 10 &&
           (subject == 7 || detail >= 100 || subject == 1 || subject == 2);
}

std::optional<FoundCode> matchEnhancedStatus(QStringView text, qsizetype at)
{
    const QStringView status = enhancedStatusAt(text, at);
    if (status.isEmpty() || glyphAt(status, 0) == u'2' || !isStatusInContext(text, at, status))
        return std::nullopt;
    QString normal;
    for (const QChar unit : status)
        normal += QChar(foldGlyph(unit.unicode()));
    return FoundCode{.code = {.kind = CodeKind::EnhancedStatus, .text = normal},
                     .text = status.toString(),
                     .offset = at,
                     .length = status.size()};
}

}
