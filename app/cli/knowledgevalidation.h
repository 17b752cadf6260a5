#pragma once

#include "app/cli/console.h"

namespace mm {

//! `kb validate`: each file held against the schema that it names, knowledge or overlay; an overlay is laid
//! over the built-in knowledge and over those named before it. Without files the built-in knowledge and the
//! overlays of this computer.
[[nodiscard]] ExitCode validateKnowledge(const QStringList &files, bool wantsJson, Console &console);

}
