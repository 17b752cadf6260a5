#include "core/platform/securitysoftware.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

QStringList installedSecuritySoftware()
{
    constexpr const char *folders[]{"/etc/systemd/system/", "/usr/lib/systemd/system/",
                                    "/lib/systemd/system/"};
    return securitySoftwareWhere([&folders](QLatin1StringView service) {
        return std::any_of(std::begin(folders), std::end(folders), [service](const char *folder) {
            return QFileInfo::exists(QLatin1StringView(folder) + service + u".service"_s);
        });
    });
}

}
