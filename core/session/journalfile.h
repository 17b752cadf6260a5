#pragma once

#include "core/session/diskflusher.h"

namespace mm {

//! The bytes of a journal and the disk. Errors name the file and say what is in the way: a full disk, a
//! folder that cannot be written to, a file that is gone.

[[nodiscard]] Result<QByteArray> readJournalFile(const QString &path);

//! Puts a journal at a path where there is none: whole or not at all, whenever the program is killed or the
//! power fails. On return it lies on the disk, but for the name of its folder.
[[nodiscard]] Result<> writeJournalFile(const QString &path, const QByteArray &journal,
                                        const DiskFlush &disk);

//! The same with nothing flushed. A power cut may leave less than the whole.
[[nodiscard]] Result<WrittenPiece> beginJournalFile(const QString &path, const QByteArray &journal);

//! Appends one line behind the last whole one; what a killed program had begun to write goes. Not flushed.
//! After an error the file is as it was.
[[nodiscard]] Result<WrittenPiece> appendToJournalFile(const QString &path, const QByteArray &line);

//! Takes out again what could not be flushed.
void takeBack(const WrittenPiece &piece);

}
