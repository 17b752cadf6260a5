#include "core/recognise/systemerror.h"

#include "core/recognise/glyph.h"
#include "core/recognise/hresult.h"
#include "core/recognise/surroundings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct WinsockName
{
    QStringView name;
    quint16 number;
};

// winsock2.h
constexpr std::array<WinsockName, 52> winsockNames{{
    {u"WSAEINTR", 10004},
    {u"WSAEBADF", 10009},
    {u"WSAEACCES", 10013},
    {u"WSAEFAULT", 10014},
    {u"WSAEINVAL", 10022},
    {u"WSAEMFILE", 10024},
    {u"WSAEWOULDBLOCK", 10035},
    {u"WSAEINPROGRESS", 10036},
    {u"WSAEALREADY", 10037},
    {u"WSAENOTSOCK", 10038},
    {u"WSAEDESTADDRREQ", 10039},
    {u"WSAEMSGSIZE", 10040},
    {u"WSAEPROTOTYPE", 10041},
    {u"WSAENOPROTOOPT", 10042},
    {u"WSAEPROTONOSUPPORT", 10043},
    {u"WSAESOCKTNOSUPPORT", 10044},
    {u"WSAEOPNOTSUPP", 10045},
    {u"WSAEPFNOSUPPORT", 10046},
    {u"WSAEAFNOSUPPORT", 10047},
    {u"WSAEADDRINUSE", 10048},
    {u"WSAEADDRNOTAVAIL", 10049},
    {u"WSAENETDOWN", 10050},
    {u"WSAENETUNREACH", 10051},
    {u"WSAENETRESET", 10052},
    {u"WSAECONNABORTED", 10053},
    {u"WSAECONNRESET", 10054},
    {u"WSAENOBUFS", 10055},
    {u"WSAEISCONN", 10056},
    {u"WSAENOTCONN", 10057},
    {u"WSAESHUTDOWN", 10058},
    {u"WSAETOOMANYREFS", 10059},
    {u"WSAETIMEDOUT", 10060},
    {u"WSAECONNREFUSED", 10061},
    {u"WSAELOOP", 10062},
    {u"WSAENAMETOOLONG", 10063},
    {u"WSAEHOSTDOWN", 10064},
    {u"WSAEHOSTUNREACH", 10065},
    {u"WSAENOTEMPTY", 10066},
    {u"WSAEPROCLIM", 10067},
    {u"WSASYSNOTREADY", 10091},
    {u"WSAVERNOTSUPPORTED", 10092},
    {u"WSANOTINITIALISED", 10093},
    {u"WSAEDISCON", 10101},
    {u"WSAEINVALIDPROVIDER", 10105},
    {u"WSAEPROVIDERFAILEDINIT", 10106},
    {u"WSASYSCALLFAILURE", 10107},
    {u"WSATYPE_NOT_FOUND", 10109},
    {u"WSA_E_CANCELLED", 10111},
    {u"WSAHOST_NOT_FOUND", 11001},
    {u"WSATRY_AGAIN", 11002},
    {u"WSANO_RECOVERY", 11003},
    {u"WSANO_DATA", 11004},
}};

struct Number
{
    quint32 value = 0;
    qsizetype end = 0;
};

Number readNumber(QStringView text, qsizetype at)
{
    Number number{.end = at};
    while (number.end - at < 6 && isDigitGlyph(glyphAt(text, number.end))) {
        number.value = number.value * 10 + static_cast<quint32>(glyphAt(text, number.end) - u'0');
        ++number.end;
    }
    return number;
}

bool isNetworkNumber(quint32 value)
{
    return (value >= 10004 && value <= 10112) || (value >= 11001 && value <= 11031) ||
           (value >= 12001 && value <= 12192);
}

FoundCode foundSystemError(QStringView text, qsizetype begin, qsizetype end, quint16 number)
{
    return FoundCode{.code = {.kind = CodeKind::HResult, .text = hresultText(hresultOfSystemError(number))},
                     .text = text.sliced(begin, end - begin).toString(),
                     .offset = begin,
                     .length = end - begin};
}

bool isSocketWord(QStringView word)
{
    constexpr QStringView tails[]{u"socket",      u"winsock", u"sockets",   u"socketfehler", u"winerror",
                                  u"socketerror", u"wsa",     u"errno",     u"ソケット",     u"套接字",
                                  u"сокета",      u"gniazda", u"socketfout"};
    return std::ranges::any_of(tails,
                               [word](QStringView tail) { return word.endsWith(tail, Qt::CaseInsensitive); });
}

bool isNamedError(const Before &left)
{
    if (left.signs.size() > 6)
        return false;
    return isErrorWord(left.word) || isSocketWord(left.word) || left.word.startsWith(u"WSA") ||
           ((left.word.compare(u"code", Qt::CaseInsensitive) == 0 ||
             left.word.compare(u"number", Qt::CaseInsensitive) == 0 || left.word == u"nr" ||
             left.word == u"numéro" || left.word == u"de" || left.word == u"du" || left.word == u"del") &&
            (isErrorWord(left.earlier) || isSocketWord(left.earlier)));
}

bool isWinsockNumber(quint32 value)
{
    return std::ranges::any_of(winsockNames,
                               [value](const WinsockName &known) { return known.number == value; });
}

// "Connection timed out (10060)"
bool standsInBrackets(QStringView text, qsizetype begin, qsizetype end)
{
    const char16_t left = glyphAt(text, begin - 1);
    const char16_t right = glyphAt(text, end);
    return (left == u'(' && right == u')') ||
           (left == u'[' && right == u']' && !isWordGlyph(glyphAt(text, begin - 2)));
}

}

quint32 hresultOfSystemError(quint16 number)
{
    return 0x80070000U | number;
}

std::optional<quint16> winsockNumber(QStringView name)
{
    const auto *found = std::ranges::find_if(winsockNames, [name](const WinsockName &known) {
        return known.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == winsockNames.end() ? std::nullopt : std::optional(found->number);
}

std::optional<FoundCode> matchSystemErrorNumber(QStringView text, qsizetype at)
{
    const Number number = readNumber(text, at);
    const char16_t right = glyphAt(text, number.end);
    const char16_t left = glyphAt(text, at - 1);
    if (!isNetworkNumber(number.value) || isWordGlyph(right) || left == u'.' || left == u'-' || left == u'/')
        return std::nullopt;
    if ((right == u'.' || right == u':' || right == u',') && isDigitGlyph(glyphAt(text, number.end + 1)))
        return std::nullopt;
    const bool bracketed = isWinsockNumber(number.value) && standsInBrackets(text, at, number.end);
    if (!bracketed && !isNamedError(before(text, at)))
        return std::nullopt;
    return foundSystemError(text, at, number.end, static_cast<quint16>(number.value));
}

std::optional<FoundCode> matchSystemErrorName(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end - at < 32 && isWordGlyph(glyphAt(text, end)))
        ++end;
    const QStringView word = text.sliced(at, end - at);
    if (word.startsWith(u"WSA", Qt::CaseInsensitive)) {
        const auto number = winsockNumber(word);
        return number ? std::optional(foundSystemError(text, at, end, *number)) : std::nullopt;
    }
    if (word.compare(u"WinError", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    qsizetype digits = end;
    while (digits - end < 3 && (glyphAt(text, digits) == u' ' || glyphAt(text, digits) == u':'))
        ++digits;
    const Number number = readNumber(text, digits);
    if (number.end == digits || number.value == 0 || number.value > 0xFFFF)
        return std::nullopt;
    return foundSystemError(text, digits, number.end, static_cast<quint16>(number.value));
}

}
