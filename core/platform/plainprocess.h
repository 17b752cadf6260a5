#pragma once

#include "core/platform/commandprocess.h"

#include <QProcess>

#include <memory>

namespace mm {

//! A program with the rights of the person: no shell, nothing to read, both outputs in one.
class PlainProcess : public CommandProcess
{
    Q_OBJECT

public:
    PlainProcess(const QString &program, const QStringList &arguments, QObject *parent = nullptr);
    ~PlainProcess() override;

    void start() override;
    [[nodiscard]] bool stop() override;

protected:
    //! What an exit code means.
    [[nodiscard]] virtual CommandOutcome outcomeOf(int exitCode) const;

private:
    void takeEnd(int exitCode, QProcess::ExitStatus status);

    std::unique_ptr<QProcess> m_process;
};

}
