#include "core/platform/commandrunner.h"

#include "core/base/plaintext.h"
#include "core/platform/elevatedprocess.h"
#include "core/platform/plainprocess.h"
#include "core/platform/programplaces.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mm {

namespace {

constexpr auto timeForTheAnswer = 3min; // a password is typed, somebody is called to type it
constexpr auto timeToDie = 2s;
constexpr int mostFilesOfAName = 20;

// A file that is there stays: it may be the state before an earlier change.
QString freeName(const QString &folder, const QString &name)
{
    const QString base = name.chopped(int(sizeof(".txt")) - 1);
    for (int i = 1; i <= mostFilesOfAName; ++i) {
        const QString path = QDir(folder).filePath(i == 1 ? name : u"%1-%2.txt"_s.arg(base).arg(i));
        if (!QFile::exists(path))
            return path;
    }
    return {};
}

}

CommandRunner::CommandRunner(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
{
    m_deadline.setSingleShot(true);
    m_grace.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stopFor(CommandOutcome::TimedOut); });
    connect(&m_grace, &QTimer::timeout, this,
            [this] { finish(CommandOutcome::LeftRunning, std::nullopt, {}); });
}

CommandRunner::~CommandRunner() = default;

std::optional<CommandRunner::Obstacle> CommandRunner::obstacleTo(const CommandEntry &command) const
{
    if (!command.runs)
        return Obstacle::OnlyCopied;
    if (command.platform != m_surroundings.platform)
        return Obstacle::OtherPlatform;
    if (m_surroundings.locate(command.program).isEmpty())
        return Obstacle::NotInstalled;
    if (command.elevated && !m_surroundings.canElevate)
        return Obstacle::NoElevation;
    return std::nullopt;
}

void CommandRunner::start(const ReadyCommand &ready)
{
    Q_ASSERT(!m_running && !obstacleTo(ready.command()));
    m_command = ready.command();
    m_output.clear();
    m_outputCut = false;
    m_stoppedFor.reset();
    m_running = true;
    if (m_command.opensWindow) {
        open(m_command);
        return;
    }
    const QString program = m_surroundings.locate(m_command.program);
    m_process = m_command.elevated ? m_surroundings.elevate(program, m_command.arguments)
                                   : std::make_unique<PlainProcess>(program, m_command.arguments);
    connect(m_process.get(), &CommandProcess::wrote, this, &CommandRunner::take);
    connect(m_process.get(), &CommandProcess::ended, this, &CommandRunner::finish);
    const std::chrono::seconds limit(m_command.seconds);
    m_deadline.start(m_command.elevated ? limit + timeForTheAnswer : limit);
    m_process->start();
}

void CommandRunner::open(const CommandEntry &command)
{
    QProcess process;
    process.setProgram(m_surroundings.locate(command.program));
    process.setArguments(command.arguments);
    process.setWorkingDirectory(QDir::homePath());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const bool opened = process.startDetached();
    const QString reason = opened ? QString() : process.errorString();
    QTimer::singleShot(0, this, [this, opened, reason] {
        finish(opened ? CommandOutcome::Opened : CommandOutcome::NotStarted, std::nullopt, reason);
    });
}

void CommandRunner::cancel()
{
    if (m_running && m_process)
        stopFor(CommandOutcome::Cancelled);
}

// Output is read on after the bound, so that the program does not stand still on a full pipe.
void CommandRunner::take(const QByteArray &bytes)
{
    const qsizetype most = m_command.saves.isEmpty() ? longestCommandOutput : longestSavedOutput;
    const qsizetype room = std::min(most - m_output.size(), bytes.size());
    m_output.append(bytes.constData(), room);
    m_outputCut = m_outputCut || room < bytes.size();
}

void CommandRunner::stopFor(CommandOutcome reason)
{
    if (m_stoppedFor)
        return;
    m_stoppedFor = reason;
    m_deadline.stop();
    static_cast<void>(m_process->stop()); // what could not be stopped shows when the time is over
    m_grace.start(timeToDie);
}

void CommandRunner::finish(CommandOutcome outcome, std::optional<int> exitCode, const QString &reason)
{
    if (!m_running)
        return;
    m_running = false;
    m_deadline.stop();
    m_grace.stop();
    if (m_process) {
        m_process->disconnect(this);
        m_process.release()->deleteLater(); // it may be the one that is calling
    }
    const bool wasStopped = m_stoppedFor && outcome != CommandOutcome::LeftRunning;
    CommandEnd end{.at = m_surroundings.clock(),
                   .outcome = wasStopped ? *m_stoppedFor : outcome,
                   .exitCode = wasStopped ? std::nullopt : exitCode,
                   .output = reason,
                   .outputCut = m_outputCut};
    if (reason.isEmpty())
        end.output =
            withoutControls(consoleText(m_output).remove(u'\r')).trimmed().left(longestCommandOutput);
    if (outcome == CommandOutcome::Ended && !m_command.saves.isEmpty())
        save(end);
    Q_EMIT finished(end);
}

void CommandRunner::save(CommandEnd &end) const
{
    QFile file(freeName(m_surroundings.saveFolder, m_command.saves));
    if (!file.fileName().isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
        file.write(m_output) == m_output.size() && file.flush())
        return;
    end.outcome = CommandOutcome::Crashed;
    end.output = u"The output could not be saved: %1"_s.arg(file.errorString());
}

CommandRunner::Surroundings systemSurroundings()
{
#if defined(Q_OS_WIN)
    const QString platform = u"windows"_s;
#elif defined(Q_OS_MACOS)
    const QString platform = u"macos"_s;
#else
    const QString platform = u"linux"_s;
#endif
    return {.platform = platform,
            .locate = locateProgram,
            .canElevate = canElevate(),
            .elevate = makeElevatedProcess,
            .saveFolder = QDir::homePath(),
            .clock = [] { return QDateTime::currentDateTimeUtc(); }};
}

}
