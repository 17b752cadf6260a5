#include "core/discovery/servicefields.h"

#include "core/base/plaintext.h"

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype longestHost = 253; // RFC 1035 section 2.3.4
constexpr qsizetype longestName = 256;
constexpr qsizetype longestPort = 5;
constexpr qsizetype mostOfAKind = 16;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isIpv4(QStringView host)
{
    const auto numbers = host.split(u'.');
    return numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), [](QStringView number) {
               return isDigits(number) && number.size() <= 3 && number.toUInt() <= 255;
           });
}

//! No top-level domain is a number (RFC 3696 section 2): such a name is an address in a form that programs
//! read in different ways, "127.1".
bool isMisspeltAddress(QStringView host)
{
    return !host.contains(u':') && isDigits(host.sliced(host.lastIndexOf(u'.') + 1)) && !isIpv4(host);
}

}

QString hostOf(const QString &field)
{
    QString host = field.trimmed();
    if (host.endsWith(u'.'))
        host.chop(1);
    // A zone ("fe80::1%eth0") means something on one computer alone.
    if (host.size() > longestHost || host.endsWith(u'.') || host.contains(u'%') || isMisspeltAddress(host))
        return {};
    return checkHostName(host) ? host : QString();
}

std::optional<quint16> portOf(const QString &field)
{
    if (!isDigits(field) || field.size() > longestPort)
        return std::nullopt;
    const uint port = field.toUInt();
    if (port < 1 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

QString userOf(const QString &field)
{
    const QString user = field.trimmed();
    const bool isPlain = std::all_of(user.begin(), user.end(), [](QChar c) {
        return (!c.isSpace() || c == u' ') && c != QChar::ReplacementCharacter;
    });
    return user.size() <= longestName && isPlain && withoutControls(user) == user ? user : QString();
}

QString lineOf(const QString &field)
{
    QString line = withoutControls(field).simplified();
    if (line.size() <= longestName)
        return line;
    line.truncate(longestName - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

QList<ServiceSettings> incomingFirst(const QList<ServiceSettings> &services)
{
    QList<ServiceSettings> ordered;
    for (const bool incoming : {true, false}) {
        qsizetype left = mostOfAKind;
        for (const ServiceSettings &service : services) {
            if ((service.endpoint.protocol != Protocol::Smtp) == incoming && left-- > 0)
                ordered += service;
        }
    }
    return ordered;
}

}
