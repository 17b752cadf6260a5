#include "core/platform/securitysoftware.h"

#include <windows.h>

using namespace Qt::StringLiterals;

namespace mm {

// Whether the key is there can be asked without any right over the service.
QStringList installedSecuritySoftware()
{
    return securitySoftwareWhere([](QLatin1StringView service) {
        const QString path = u"SYSTEM\\CurrentControlSet\\Services\\"_s + service;
        HKEY key = nullptr;
        const auto *name = reinterpret_cast<LPCWSTR>(path.utf16());
        if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, name, 0, KEY_QUERY_VALUE, &key) != ERROR_SUCCESS)
            return false;
        RegCloseKey(key);
        return true;
    });
}

}
