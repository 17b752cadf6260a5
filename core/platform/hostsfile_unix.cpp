#include "core/platform/hostsfile.h"

namespace mm {

QString hostsFilePath()
{
    return QStringLiteral("/etc/hosts");
}

}
