#include "core/platform/plainprocess.h"

#include "core/platform/programplaces.h"

#include <QDir>

namespace mm {

PlainProcess::PlainProcess(const QString &program, const QStringList &arguments, QObject *parent)
    : CommandProcess(parent)
    , m_process(std::make_unique<QProcess>())
{
    m_process->setProgram(program);
    m_process->setArguments(arguments);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setWorkingDirectory(QDir::homePath());
#ifdef Q_OS_UNIX
    m_process->setChildProcessModifier(joinOwnGroup);
#endif
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this,
            [this] { Q_EMIT wrote(m_process->readAllStandardOutput()); });
    connect(m_process.get(), &QProcess::finished, this, &PlainProcess::takeEnd);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT ended(CommandOutcome::NotStarted, std::nullopt, m_process->errorString());
        },
        Qt::QueuedConnection);
}

// A QProcess that is destroyed while its program runs waits for it, up to half a minute if it may not be
// ended: so it outlives this object until the program is gone.
PlainProcess::~PlainProcess()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->disconnect();
    static_cast<void>(stop());
    QProcess *const left = m_process.release();
    QObject::connect(left, &QProcess::finished, left, &QObject::deleteLater);
}

void PlainProcess::start()
{
    m_process->start(QIODevice::ReadOnly);
}

bool PlainProcess::stop()
{
    if (m_process->state() == QProcess::NotRunning)
        return true;
    if (killGroup(m_process->processId()))
        return true;
    m_process->kill();
    return false;
}

CommandOutcome PlainProcess::outcomeOf(int) const
{
    return CommandOutcome::Ended;
}

void PlainProcess::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    if (const QByteArray rest = m_process->readAllStandardOutput(); !rest.isEmpty())
        Q_EMIT wrote(rest);
    if (status == QProcess::CrashExit)
        Q_EMIT ended(CommandOutcome::Crashed, std::nullopt, {});
    else
        Q_EMIT ended(outcomeOf(exitCode), exitCode, {});
}

}
