#include "core/platform/ownnames.h"

#include <QSysInfo>

namespace mm {

QStringList ownNames()
{
    QStringList names{QSysInfo::machineHostName()};
    for (const char *variable : {"USER", "LOGNAME", "USERNAME", "COMPUTERNAME", "USERDOMAIN"})
        names += qEnvironmentVariable(variable);
    names += names.first().section(u'.', 0, 0);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

}
