#include "core/platform/systemfacts.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace mm {

QString configuredProxy()
{
    // The order in which curl and the browsers look.
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"}) {
        const QString value = qEnvironmentVariable(name).trimmed();
        if (value.isEmpty())
            continue;
        const QUrl url(value.contains("://"_L1) ? value : "http://"_L1 % value);
        if (url.isValid() && !url.host().isEmpty())
            return url.host() % u':' % QString::number(url.port(8080));
    }
    return {};
}

}
