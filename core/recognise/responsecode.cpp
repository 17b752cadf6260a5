#include "core/recognise/responsecode.h"

#include "core/recognise/glyph.h"
#include "core/recognise/surroundings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

enum class Standing : quint8 {
    Unmistakable, // a fault, and no other text spells it in capitals
    InBrackets,   // a fault
    Success       // goes with what works: known, never reported
};

struct ResponseCode
{
    QLatin1StringView name;
    Standing standing;
    ResponseFamily family;
};

constexpr auto imap = ResponseFamily::Imap;
constexpr auto pop3 = ResponseFamily::Pop3;

constexpr std::array<ResponseCode, 65> responseCodes{{
    {"ALERT"_L1, Standing::InBrackets, imap},
    {"ALREADYEXISTS"_L1, Standing::Unmistakable, imap},
    {"APPENDUID"_L1, Standing::Success, imap},
    {"AUTHENTICATIONFAILED"_L1, Standing::Unmistakable, imap},
    {"AUTHORIZATIONFAILED"_L1, Standing::Unmistakable, imap},
    {"BADCHARSET"_L1, Standing::Unmistakable, imap},
    {"CANNOT"_L1, Standing::InBrackets, imap},
    {"CAPABILITY"_L1, Standing::Success, imap},
    {"CLIENTBUG"_L1, Standing::Unmistakable, imap},
    {"CLOSED"_L1, Standing::Success, imap},
    {"CONTACTADMIN"_L1, Standing::Unmistakable, imap},
    {"COPYUID"_L1, Standing::Success, imap},
    {"CORRUPTION"_L1, Standing::InBrackets, imap},
    {"EXPIRED"_L1, Standing::InBrackets, imap},
    {"EXPUNGEISSUED"_L1, Standing::Unmistakable, imap},
    {"HASCHILDREN"_L1, Standing::Unmistakable, imap},
    {"INUSE"_L1, Standing::InBrackets, imap},
    {"LIMIT"_L1, Standing::InBrackets, imap},
    {"NONEXISTENT"_L1, Standing::InBrackets, imap},
    {"NOPERM"_L1, Standing::InBrackets, imap},
    {"OVERQUOTA"_L1, Standing::Unmistakable, imap},
    {"PARSE"_L1, Standing::InBrackets, imap},
    {"PERMANENTFLAGS"_L1, Standing::Success, imap},
    {"PRIVACYREQUIRED"_L1, Standing::Unmistakable, imap},
    {"READ-ONLY"_L1, Standing::InBrackets, imap},
    {"READ-WRITE"_L1, Standing::Success, imap},
    {"SERVERBUG"_L1, Standing::Unmistakable, imap},
    {"TRYCREATE"_L1, Standing::InBrackets, imap},
    {"UIDNEXT"_L1, Standing::Success, imap},
    {"UIDNOTSTICKY"_L1, Standing::InBrackets, imap},
    {"UIDVALIDITY"_L1, Standing::Success, imap},
    {"UNAVAILABLE"_L1, Standing::InBrackets, imap},
    {"UNKNOWN-CTE"_L1, Standing::Unmistakable, imap},
    {"UNSEEN"_L1, Standing::Success, imap},
    {"REFERRAL"_L1, Standing::InBrackets, imap},
    {"URLMECH"_L1, Standing::Success, imap},
    {"BADURL"_L1, Standing::InBrackets, imap},
    {"TOOBIG"_L1, Standing::InBrackets, imap},
    {"COMPRESSIONACTIVE"_L1, Standing::Unmistakable, imap},
    {"BADCOMPARATOR"_L1, Standing::Unmistakable, imap},
    {"ANNOTATIONS"_L1, Standing::Success, imap},
    {"METADATA"_L1, Standing::InBrackets, imap},
    {"UNDEFINED-FILTER"_L1, Standing::Unmistakable, imap},
    {"USEATTR"_L1, Standing::InBrackets, imap},
    {"HIGHESTMODSEQ"_L1, Standing::Success, imap},
    {"NOMODSEQ"_L1, Standing::Success, imap},
    {"MODIFIED"_L1, Standing::Success, imap},
    {"MAILBOXID"_L1, Standing::Success, imap},
    {"OK"_L1, Standing::Success, imap},
    {"NO"_L1, Standing::Success, imap},
    {"BAD"_L1, Standing::Success, imap},
    {"BYE"_L1, Standing::Success, imap},
    {"PREAUTH"_L1, Standing::Success, imap},
    {"+OK"_L1, Standing::Success, pop3},
    {"-ERR"_L1, Standing::Success, pop3},
    {"LOGIN-DELAY"_L1, Standing::Unmistakable, pop3},
    {"IN-USE"_L1, Standing::InBrackets, pop3},
    {"SYS/TEMP"_L1, Standing::Unmistakable, pop3},
    {"SYS/PERM"_L1, Standing::Unmistakable, pop3},
    {"AUTH"_L1, Standing::InBrackets, pop3},
    {"UTF8"_L1, Standing::InBrackets, pop3},
    {"WEBALERT"_L1, Standing::InBrackets, imap},
    {"THROTTLED"_L1, Standing::InBrackets, imap},
    {"TEMPFAIL"_L1, Standing::InBrackets, imap},
    {"NOTSAVED"_L1, Standing::InBrackets, imap},
}};

const ResponseCode *findResponse(QStringView name)
{
    const auto *found = std::ranges::find_if(responseCodes, [name](const ResponseCode &code) {
        return name.size() == code.name.size() && name.compare(code.name, Qt::CaseInsensitive) == 0;
    });
    return found == responseCodes.end() ? nullptr : found;
}

bool isCodeGlyph(char16_t glyph)
{
    return (isWordGlyph(glyph) && glyph < 0x80) || glyph == u'-' || glyph == u'/';
}

QStringView codeWordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end - at < 32 && isCodeGlyph(glyphAt(text, end)))
        ++end;
    return text.sliced(at, end - at);
}

FoundCode foundResponse(QStringView spelled, qsizetype at, const ResponseCode &response)
{
    return FoundCode{.code = {.kind = CodeKind::ResponseCode, .text = response.name},
                     .text = spelled.toString(),
                     .offset = at,
                     .length = spelled.size()};
}

bool isRefusal(QStringView word)
{
    return word == u"ERR" || word == u"NO" || word == u"BAD" || word == u"BYE" || word == u"No" ||
           word == u"err";
}

std::optional<FoundCode> matchAadsts(QStringView text, qsizetype at)
{
    qsizetype end = at + 6;
    while (end - at < 14 && isDigitGlyph(glyphAt(text, end)))
        ++end;
    const QString code = aadstsCode(text.sliced(at, std::min(end, text.size()) - at));
    if (code.isEmpty() || isWordGlyph(glyphAt(text, end)))
        return std::nullopt;
    return FoundCode{.code = {.kind = CodeKind::Aadsts, .text = code},
                     .text = text.sliced(at, end - at).toString(),
                     .offset = at,
                     .length = end - at};
}

// "textCode: 'ALERT'", "serverResponseCode: 'UNAVAILABLE'": the fields of JavaScript's IMAP libraries.
bool isNamedByLibrary(QStringView text, qsizetype at)
{
    const QStringView word = before(text, at).word;
    return word == u"textCode" || word == u"serverResponseCode";
}

// The Debug form of an optional response code in Rust's IMAP library.
std::optional<FoundCode> matchOptional(QStringView text, qsizetype at)
{
    if (before(text, at).word != u"code")
        return std::nullopt;
    const QStringView word = codeWordAt(text, at + 5);
    const ResponseCode *response = findResponse(word);
    if (!response || response->standing == Standing::Success)
        return std::nullopt;
    return foundResponse(word, at + 5, *response);
}

}

std::optional<FoundCode> matchBracketedResponse(QStringView text, qsizetype at)
{
    if (isDigitGlyph(glyphAt(text, at + 1))) // an address or the number of a process, as every log has
        return std::nullopt;
    const QStringView word = codeWordAt(text, at + 1);
    const char16_t closing = glyphAt(text, at + 1 + word.size());
    if (word.size() < 4 || (closing != u']' && closing != u' '))
        return std::nullopt;
    const ResponseCode *response = findResponse(word);
    if (!response || response->standing == Standing::Success)
        return std::nullopt;
    const Before left = before(text, at);
    if (!isRefusal(left.word)) {
        const bool capitals = std::ranges::none_of(word, [](QChar unit) { return unit.isLower(); });
        const bool hangs = left.signs.isEmpty() && !left.word.isEmpty();
        if (!capitals || hangs || (left.word == u"OK" && response->name != "ALERT"_L1))
            return std::nullopt;
    }
    return foundResponse(word, at + 1, *response);
}

std::optional<FoundCode> matchCodeWord(QStringView text, qsizetype at)
{
    const char16_t first = glyphAt(text, at);
    const QStringView rest = text.sliced(at);
    if (first == u'A' || first == u'a') {
        if (rest.startsWith(u"AADSTS", Qt::CaseInsensitive))
            return matchAadsts(text, at);
    }
    if (rest.startsWith(u"Some("))
        return matchOptional(text, at);
    if (first < u'A' || first > u'Z' || glyphAt(text, at + 1) < u'A' || glyphAt(text, at + 1) > u'Z')
        return std::nullopt;
    constexpr qsizetype shortest = 5;
    if (!isCodeGlyph(glyphAt(text, at + shortest - 1)))
        return std::nullopt;
    const QStringView word = codeWordAt(text, at);
    const ResponseCode *response = findResponse(word);
    if (!response || response->standing == Standing::Success)
        return std::nullopt;
    if ((word.size() < 8 || response->standing != Standing::Unmistakable) && !isNamedByLibrary(text, at))
        return std::nullopt;
    const bool capitals = std::ranges::none_of(word, [](QChar unit) { return unit.isLower(); });
    return capitals ? std::optional(foundResponse(word, at, *response)) : std::nullopt;
}

QString knownResponseCode(QStringView name)
{
    const ResponseCode *response = findResponse(name);
    return response ? QString(response->name) : QString();
}

QString aadstsCode(QStringView text)
{
    if (text.size() < 10 || text.size() > 14 || !text.startsWith(u"AADSTS", Qt::CaseInsensitive))
        return {};
    QString code = u"AADSTS"_s;
    for (const QChar unit : text.sliced(6)) {
        const char16_t glyph = foldGlyph(unit.unicode());
        if (!isDigitGlyph(glyph))
            return {};
        code += QChar(glyph);
    }
    return code;
}

ResponseFamily familyOfResponse(QStringView code)
{
    const ResponseCode *response = findResponse(code);
    return response ? response->family : ResponseFamily::Imap;
}

}
