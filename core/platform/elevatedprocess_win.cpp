#include "core/platform/elevatedprocess.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QWinEventNotifier>

#include <windows.h>

#include <objbase.h>
#include <shellapi.h>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// No argument of the knowledge base has a quotation mark in it (core/knowledge/commandfields).
QString joined(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments)
        words << (argument.contains(u' ') ? u'"' + argument + u'"' : argument);
    return words.join(u' ');
}

using ProcessHandle = std::shared_ptr<void>;

struct Start
{
    ProcessHandle process; //!< null: it did not start
    DWORD error = ERROR_SUCCESS;
};

Start startElevated(const std::wstring &program, const std::wstring &arguments, HWND window)
{
    ::CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE);
    SHELLEXECUTEINFOW info = {};
    info.cbSize = sizeof(info);
    info.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    info.hwnd = window;
    info.lpVerb = L"runas";
    info.lpFile = program.c_str();
    info.lpParameters = arguments.c_str();
    info.nShow = SW_HIDE;
    Start start;
    if (!::ShellExecuteExW(&info))
        start.error = ::GetLastError();
    else if (info.hProcess)
        start.process = ProcessHandle(info.hProcess, [](void *handle) { ::CloseHandle(handle); });
    ::CoUninitialize();
    return start;
}

class ShellProcess final : public CommandProcess
{
public:
    ShellProcess(QString program, QString arguments)
        : m_program(std::move(program))
        , m_arguments(std::move(arguments))
    {
    }

    // Windows returns from its question only when the person has answered: a thread of its own waits for
    // that, and hands over nothing but the answer.
    void start() override
    {
        auto ask = [guard = QPointer<ShellProcess>(this), program = m_program.toStdWString(),
                    arguments = m_arguments.toStdWString(), window = ::GetForegroundWindow()] {
            const Start start = startElevated(program, arguments, window);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, start] {
                    if (guard)
                        guard->take(start);
                },
                Qt::QueuedConnection);
        };
        QThread *const thread = QThread::create(std::move(ask));
        QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
    }

    [[nodiscard]] bool stop() override { return m_process && ::TerminateProcess(m_process.get(), 1); }

private:
    void take(const Start &start)
    {
        if (!start.process) {
            const bool dismissed = start.error == ERROR_CANCELLED;
            Q_EMIT ended(dismissed ? CommandOutcome::Dismissed : CommandOutcome::NotStarted, std::nullopt,
                         dismissed ? QString() : qt_error_string(int(start.error)));
            return;
        }
        m_process = start.process;
        m_notifier = std::make_unique<QWinEventNotifier>(m_process.get());
        QObject::connect(m_notifier.get(), &QWinEventNotifier::activated, this, [this] { finish(); });
    }

    void finish()
    {
        m_notifier->setEnabled(false);
        DWORD code = 0;
        const bool known = ::GetExitCodeProcess(m_process.get(), &code);
        Q_EMIT ended(CommandOutcome::Ended, known ? std::optional(int(code)) : std::nullopt, {});
    }

    QString m_program;
    QString m_arguments;
    ProcessHandle m_process;
    std::unique_ptr<QWinEventNotifier> m_notifier;
};

}

bool canElevate()
{
    return true;
}

std::unique_ptr<CommandProcess> makeElevatedProcess(const QString &program, const QStringList &arguments)
{
    return std::make_unique<ShellProcess>(program, joined(arguments));
}

}
