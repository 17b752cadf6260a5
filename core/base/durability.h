#pragma once

#include "core/base/result.h"

#include <functional>

class QFile;

namespace mm {

//! Returns once what was written to \p file lies on the disk and survives a power cut (fsync, _commit).
//! The file must be open for writing.
[[nodiscard]] Result<> flushToDisk(QFile &file);

//! Makes the name of a new file in \p directory survive a power cut too. Where the system does that by
//! itself (Windows), nothing is left to do.
[[nodiscard]] Result<> flushDirectory(const QString &directory);

//! The two, so that a test can stand in for a disk. Called from more than one thread.
struct DiskFlush
{
    std::function<Result<>(QFile &file)> file = flushToDisk;
    std::function<Result<>(const QString &folder)> folder = flushDirectory;
};

}
