#include "tests/unit/cli/clirun.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Run run(const QStringList &arguments, const QByteArray &input, const QString &configuration)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MAILMEND_CONFIG_DIR"),
                       configuration.isEmpty() ? QStringLiteral("/nonexistent") : configuration);
    process.setProcessEnvironment(environment);
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
