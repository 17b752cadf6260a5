#include "core/net/hostnamecheck.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace mm {

namespace {

// Certificates write IDNs as A-labels; a few write letters, which are read as what they stand for.
QString canonicalName(const QString &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    QString canonical = (isAscii ? name : QString::fromLatin1(QUrl::toAce(name))).toLower();
    if (canonical.endsWith(u'.'))
        canonical.chop(1);
    return canonical;
}

bool patternCovers(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(u"*."))
        return pattern == host;
    const auto firstDot = host.indexOf(u'.');
    const QStringView parent = QStringView(pattern).sliced(1);
    // "*.example" would cover a whole top-level domain, which no authority may sign.
    return firstDot > 0 && parent.count(u'.') >= 2 && QStringView(host).sliced(firstDot) == parent;
}

}

bool namesCoverHost(const QStringList &names, const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return QHostAddress(name) == address; });
    }
    const QString wanted = canonicalName(host);
    return !wanted.isEmpty() && std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return patternCovers(canonicalName(name), wanted);
    });
}

}
