#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace mm {

//! The verbs of mailmend-cli, one file each. \p arguments are those after the verb.
using Verb = ExitCode (*)(const QStringList &arguments, Console &console);

[[nodiscard]] ExitCode lookupVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode searchVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode recogniseVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode discoverVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode checkVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode diagnoseVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode compareVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode stepsVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode sessionVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode practiceVerb(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode knowledgeVerb(const QStringList &arguments, Console &console);

}
