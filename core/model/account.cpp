#include "core/model/account.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 section 4.5.3.1.1

tl::unexpected<Error> noAddress(const QString &detail)
{
    return fail(ErrorCode::InvalidArgument, detail);
}

// No domain of the top is a number (RFC 3696 section 2).
bool endsInNumber(QStringView domain)
{
    const auto last = domain.sliced(domain.lastIndexOf(u'.') + 1);
    return !last.isEmpty() &&
           std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Marks of the direction of writing and the like come along from web pages and are not seen.
bool isBlankOrUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

QString withoutBlankEnds(QStringView text)
{
    while (!text.isEmpty() && isBlankOrUnseen(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlankOrUnseen(text.back()))
        text.chop(1);
    return text.toString();
}

QString withoutMailto(const QString &text)
{
    constexpr QLatin1StringView scheme = "mailto:"_L1;
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return text;
    const QString target = text.mid(scheme.size()).section(u'?', 0, 0);
    return QUrl::fromPercentEncoding(target.toUtf8());
}

QString withPlainDots(QString domain)
{
    for (QChar &c : domain) {
        if (c == QChar(0x3002) || c == QChar(0xFF0E) || c == QChar(0xFF61))
            c = u'.';
    }
    if (domain.endsWith(u'.'))
        domain.chop(1);
    return domain;
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
    if (endsInNumber(domain))
        return noAddress(u"“%1” has the number of a computer after the @: the name of a mail domain belongs "
                         "there, as in name@example.com"_s.arg(address));
    if (!domain.contains(u'.'))
        return noAddress(
            u"“%1” has no dot-something at the end: a mail address looks like name@example.com"_s.arg(
                address));
    if (const auto sound = checkHostName(domain); !sound)
        return tl::unexpected(sound.error());
    return AddressParts{localPart.toString(), domain.toString()};
}

QString cleanedAddress(const QString &typed)
{
    QString text = withoutBlankEnds(typed);
    while (text.endsWith(u',') || text.endsWith(u';'))
        text.chop(1);
    if (const auto open = text.lastIndexOf(u'<'); open >= 0 && text.endsWith(u'>'))
        text = text.sliced(open + 1).chopped(1);
    text = withoutBlankEnds(withoutMailto(withoutBlankEnds(text)));
    text.replace(QChar(0xFF20), u'@');
    const auto domain = text.lastIndexOf(u'@') + 1;
    return domain == 0 ? text : QString(text.first(domain) + withPlainDots(text.sliced(domain)));
}

}
