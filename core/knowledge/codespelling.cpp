#include "core/knowledge/codespelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestResponseCode = 40;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && std::all_of(text.begin(), text.end(), isDigit);
}

bool isHResult(QStringView text)
{
    return text.size() == 10 && text.startsWith(u"0x") &&
           std::all_of(text.begin() + 2, text.end(),
                       [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'F'); });
}

// RFC 3463 section 2; X stands for every class.
bool isEnhancedStatus(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 3 && parts[0].size() == 1 && u"X245"_s.contains(parts[0]) &&
           areDigits(parts[1], 1, 3) && areDigits(parts[2], 1, 3);
}

// RFC 9051 section 7.1, RFC 2449 section 8; "+OK" and "-ERR" are POP3's own two answers.
bool isResponseCode(QStringView text)
{
    if (text == u"+OK" || text == u"-ERR")
        return true;
    return text.size() >= 2 && text.size() <= longestResponseCode && text[0] >= u'A' && text[0] <= u'Z' &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'-' || c == u'/' || c == u'_';
           });
}

}

std::optional<Code> codeFromNormalSpelling(QStringView text)
{
    const auto as = [text](CodeKind kind) { return Code{kind, text.toString()}; };
    if (isHResult(text))
        return as(CodeKind::HResult);
    if (areDigits(text, 3, 3) && text[0] >= u'1' && text[0] <= u'5')
        return as(CodeKind::SmtpReply);
    if (isEnhancedStatus(text))
        return as(CodeKind::EnhancedStatus);
    if (text.startsWith(u"AADSTS") && areDigits(text.sliced(6), 4, 9))
        return as(CodeKind::Aadsts);
    if (isResponseCode(text))
        return as(CodeKind::ResponseCode);
    return std::nullopt;
}

}
