#include "core/model/account.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 section 4.5.3.1.1

tl::unexpected<Error> noAddress(const QString &detail)
{
    return fail(ErrorCode::InvalidArgument, detail);
}

}

Result<AddressParts> splitAddress(QStringView address)
{
    const auto at = address.lastIndexOf(u'@');
    if (at < 0)
        return noAddress(u"“%1” has no @: a mail address looks like name@example.com"_s.arg(address));
    const auto localPart = address.first(at);
    const auto domain = address.sliced(at + 1);
    if (localPart.isEmpty())
        return noAddress(
            u"“%1” has nothing before the @: a mail address looks like name@example.com"_s.arg(address));
    if (localPart.size() > longestLocalPart)
        return noAddress(u"The part before the @ is longer than %1 characters"_s.arg(longestLocalPart));
    for (const QChar c : localPart) {
        if (c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>' || c == u'@')
            return noAddress(u"“%1” has a character before the @ that no mail address has"_s.arg(address));
    }
    if (!domain.contains(u'.'))
        return noAddress(
            u"“%1” has no dot-something at the end: a mail address looks like name@example.com"_s.arg(
                address));
    if (const auto sound = checkHostName(domain); !sound)
        return tl::unexpected(sound.error());
    return AddressParts{localPart.toString(), domain.toString()};
}

}
