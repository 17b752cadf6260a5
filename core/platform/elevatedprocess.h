#pragma once

#include "core/platform/commandprocess.h"

#include <QStringList>

#include <memory>

namespace mm {

//! Whether this system can be asked for an administrator's rights for one command: by User Account Control on
//! Windows, by polkit's pkexec where that is installed. Not on a Mac.
[[nodiscard]] bool canElevate();

//! A program with an administrator's rights, which the system asks the person for in its own window. Windows
//! hands back the exit code alone, and nothing of what the program wrote; pkexec both. Neither lets us end
//! what runs with more rights than ours.
[[nodiscard]] std::unique_ptr<CommandProcess> makeElevatedProcess(const QString &program,
                                                                  const QStringList &arguments);

}
