#include "core/platform/programplaces.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mm {

QString locateProgram(const QString &program)
{
    if (program.startsWith(u'/'))
        return QFileInfo(program).isExecutable() ? program : QString();
    return QStandardPaths::findExecutable(program, {u"/usr/bin"_s, u"/usr/sbin"_s, u"/bin"_s, u"/sbin"_s});
}

QString systemFolder(const QString &)
{
    return {};
}

QString consoleText(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

bool killGroup(qint64 process)
{
    return process > 0 && ::kill(-static_cast<pid_t>(process), SIGKILL) == 0;
}

void joinOwnGroup()
{
    ::setpgid(0, 0);
}

}
