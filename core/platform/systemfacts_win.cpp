#include "core/platform/systemfacts.h"

#include <QUrl>

#include <windows.h>
#include <winhttp.h>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QString takeString(LPWSTR text)
{
    const QString taken = text ? QString::fromWCharArray(text) : QString();
    if (text)
        GlobalFree(text);
    return taken;
}

// "host:port" or "http=host:port;https=host:port;…": the first that serves the web.
QString firstProxy(const QString &list)
{
    const QString first = list.section(u';', 0, 0).section(u' ', 0, 0);
    const QString address = first.section(u'=', -1);
    const QUrl url(address.contains("://"_L1) ? address : "http://"_L1 % address);
    if (url.host().isEmpty())
        return {};
    return url.host() % u':' % QString::number(url.port(80));
}

}

// Asks for the settings alone: Qt's own look-up runs the script, which can take seconds.
ProxySettings configuredProxy()
{
    WINHTTP_CURRENT_USER_IE_PROXY_CONFIG settings{};
    if (!WinHttpGetIEProxyConfigForCurrentUser(&settings))
        return {};
    const QUrl script(takeString(settings.lpszAutoConfigUrl));
    const QString proxy = firstProxy(takeString(settings.lpszProxy));
    takeString(settings.lpszProxyBypass);
    return {proxy, script.toString(QUrl::RemoveUserInfo)};
}

}
