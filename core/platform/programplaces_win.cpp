#include "core/platform/programplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr UINT longestPath = 1024;

QString folderFrom(UINT (*ask)(LPWSTR, UINT))
{
    wchar_t path[longestPath];
    const UINT length = ask(path, longestPath);
    return length > 0 && length < longestPath ? QString::fromWCharArray(path, int(length)) : QString();
}

QString registered(const QString &name)
{
    for (const QString &root : {u"HKEY_LOCAL_MACHINE"_s, u"HKEY_CURRENT_USER"_s}) {
        const QSettings paths(root + u"\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\"_s + name,
                              QSettings::NativeFormat);
        const QString path = paths.value(u"."_s).toString().remove(u'"');
        if (QDir::isAbsolutePath(path) && QFileInfo(path).isFile())
            return QDir::toNativeSeparators(path);
    }
    return {};
}

}

QString locateProgram(const QString &program)
{
    const QString name = program.endsWith(u".exe"_s) ? program : program + u".exe"_s;
    const QString system = folderFrom(::GetSystemDirectoryW);
    const QStringList folders{system, folderFrom(::GetWindowsDirectoryW),
                              system + u"\\WindowsPowerShell\\v1.0"_s};
    for (const QString &folder : folders) {
        const QString path = folder + u'\\' + name;
        if (!folder.isEmpty() && QFileInfo(path).isFile())
            return path;
    }
    return registered(name);
}

QString systemFolder(const QString &variable)
{
    return QDir::toNativeSeparators(qEnvironmentVariable(variable.toLatin1().constData()));
}

QString consoleText(QByteArrayView bytes)
{
    const int size = int(bytes.size());
    const int length = ::MultiByteToWideChar(CP_OEMCP, 0, bytes.data(), size, nullptr, 0);
    QString text(length, Qt::Uninitialized);
    ::MultiByteToWideChar(CP_OEMCP, 0, bytes.data(), size, reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
}

bool killGroup(qint64)
{
    return false;
}

void joinOwnGroup() {}

}
