#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace mm {

//! The bytes of a journal and the disk. Errors name the file and say what is in the way: a full disk, a
//! folder that cannot be written to, a file that is gone.

[[nodiscard]] Result<QByteArray> readJournalFile(const QString &path);

//! Puts a journal at a path where there is none: whole or not at all, whenever the program is killed.
[[nodiscard]] Result<> writeJournalFile(const QString &path, const QByteArray &journal);

//! Appends one line behind the last whole one; what a killed program had begun to write goes. On return it
//! lies on the disk; after an error the file is as it was.
[[nodiscard]] Result<> appendToJournalFile(const QString &path, const QByteArray &line);

}
