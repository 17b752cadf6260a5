#include "tests/unit/cli/clirun.h"

#include <QJsonDocument>
#include <QProcess>

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Run run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(MAILMEND_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}
