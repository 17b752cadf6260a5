#include "core/recognise/glyph.h"
#include "core/recognise/hresult.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/responsecode.h"
#include "core/recognise/smtpreply.h"
#include "core/recognise/systemerror.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestCode = 64;

// Folded, without the brackets, quotation marks and full stops that are copied along with a code.
QString stripped(QStringView text)
{
    QString folded;
    for (const QChar unit : text)
        folded += QChar(foldGlyph(unit.unicode()));
    QStringView inner = QStringView(folded).trimmed();
    const auto isWrapping = [](char16_t glyph) {
        return isQuoteGlyph(glyph) || isBlankGlyph(glyph) || u"()[]{}<>#,;:.!?*"_s.contains(QChar(glyph));
    };
    while (!inner.isEmpty() && isWrapping(inner.front().unicode()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && isWrapping(inner.back().unicode()))
        inner.chop(1);
    return inner.toString();
}

bool isAllDigits(QStringView text)
{
    for (const QChar unit : text) {
        if (!isDigitGlyph(unit.unicode()))
            return false;
    }
    return !text.isEmpty();
}

std::optional<Code> shortNumber(QStringView text)
{
    if (!isAllDigits(text))
        return std::nullopt;
    const uint value = text.toUInt();
    if (text.size() == 3 && value >= 200 && value <= 599)
        return Code{.kind = CodeKind::SmtpReply, .text = text.toString()};
    if (text.size() >= 4 && text.size() <= 5 && value >= 1000 && value <= 0xFFFF)
        return Code{.kind = CodeKind::HResult,
                    .text = hresultText(hresultOfSystemError(static_cast<quint16>(value)))};
    return std::nullopt;
}

// Registries write an X for the class that does not matter (RFC 3463 section 3).
std::optional<Code> statusOfAnyClass(const QString &code)
{
    if (!code.startsWith(u"X."_s, Qt::CaseInsensitive))
        return std::nullopt;
    const QString failure = u'5' + code.sliced(1);
    if (enhancedStatusAt(failure, 0).size() != code.size())
        return std::nullopt;
    return Code{.kind = CodeKind::EnhancedStatus, .text = u'X' + code.sliced(1)};
}

}

Result<Code> parseCode(QStringView text)
{
    constexpr auto accepted =
        "Accepted are an Outlook or Windows code (0x800CCC0F, -2146644977, 10060, "
        "WSAETIMEDOUT), an SMTP reply (550), an enhanced status code (5.7.1), an IMAP or POP3 "
        "response code (AUTHENTICATIONFAILED) and AADSTS with its number."_L1;
    if (text.size() > longestCode)
        return fail(ErrorCode::InvalidArgument, u"This is too long for one code. "_s + accepted);
    const QString code = stripped(text);
    if (const auto number = shortNumber(code))
        return *number;
    const QStringView status = enhancedStatusAt(code, 0);
    if (!status.isEmpty() && status.size() == code.size())
        return Code{.kind = CodeKind::EnhancedStatus, .text = code};
    if (const auto anyClass = statusOfAnyClass(code))
        return *anyClass;
    if (const QString response = knownResponseCode(code); !response.isEmpty())
        return Code{.kind = CodeKind::ResponseCode, .text = response};
    if (const QString aadsts = aadstsCode(code); !aadsts.isEmpty())
        return Code{.kind = CodeKind::Aadsts, .text = aadsts};
    if (const auto number = winsockNumber(code))
        return Code{.kind = CodeKind::HResult, .text = hresultText(hresultOfSystemError(*number))};
    if (const auto value = parseHresult(code))
        return Code{.kind = CodeKind::HResult, .text = hresultText(*value)};
    return fail(ErrorCode::InvalidArgument,
                u"“%1” is no error code that MailMend can read. "_s.arg(code) + accepted);
}

}
