#include "core/platform/systemfacts.h"

#include <QFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qint64 mostOfSettings = 64 * 1024;

// "http://user:secret@host:3128/", "host:3128", and KDE's "http://host 3128".
QString hostAndPortOf(const QString &text)
{
    const QString value = text.trimmed().replace(u' ', u':');
    if (value.isEmpty())
        return {};
    const QUrl url(value.contains("://"_L1) ? value : "http://"_L1 % value);
    return url.isValid() && !url.host().isEmpty()
               ? QString(url.host() % u':' % QString::number(url.port(8080)))
               : QString();
}

QString proxyOfEnvironment()
{
    // The order in which curl and the browsers look.
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"}) {
        const QString proxy = hostAndPortOf(qEnvironmentVariable(name));
        if (!proxy.isEmpty())
            return proxy;
    }
    return {};
}

//! The value of a key of the section "Proxy Settings" of KDE's kioslaverc.
QString valueOf(const QString &key, const QStringList &lines)
{
    bool within = false;
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            within = line.trimmed() == "[Proxy Settings]"_L1;
        else if (within && line.section(u'=', 0, 0).section(u'[', 0, 0).trimmed() == key)
            return line.section(u'=', 1).trimmed();
    }
    return {};
}

}

ProxySettings proxySettingsOfKde(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const QString kind = valueOf(u"ProxyType"_s, lines);
    if (kind == "1"_L1) {
        const QString secure = hostAndPortOf(valueOf(u"httpsProxy"_s, lines));
        return {secure.isEmpty() ? hostAndPortOf(valueOf(u"httpProxy"_s, lines)) : secure, {}};
    }
    if (kind == "2"_L1)
        return {{}, QUrl(valueOf(u"Proxy Config Script"_s, lines)).toString(QUrl::RemoveUserInfo)};
    return {};
}

ProxySettings configuredProxy()
{
    if (const QString proxy = proxyOfEnvironment(); !proxy.isEmpty())
        return {proxy, {}};
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kioslaverc"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return proxySettingsOfKde(QString::fromUtf8(file.read(mostOfSettings)));
}

}
