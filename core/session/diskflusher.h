#pragma once

#include "core/base/durability.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace mm {

//! Bytes that a file has been given and that may not lie on the disk yet.
struct WrittenPiece
{
    std::shared_ptr<QFile> file; //!< open for writing; nobody else uses it any more
    qint64 from = 0;             //!< where the bytes begin
    QByteArray bytes;
    QStringList folders; //!< those that have a new name in them
};

//! Flushes files in a thread of its own, so that a busy disk holds up no event handler. At most one flush of
//! a file is under way and one waits; what is written meanwhile joins the one that waits. A system that could
//! not flush forgets what it had to write, so a further attempt writes the bytes once more: they are held
//! until they are on the disk (bound: what the writer bounds a file to). One thread uses an object.
class DiskFlusher
{
public:
    //! An error: what was written to the file does not lie on the disk, at each attempt that failed.
    //! Success: now it does; told only after a failure. Comes from either thread and must not call back.
    using Told = std::function<void(const QString &path, const Result<> &outcome)>;

    DiskFlusher(DiskFlush disk, Told told);
    //! Waits for what is under way, at most \c patience.
    ~DiskFlusher();
    Q_DISABLE_COPY_MOVE(DiskFlusher)

    static constexpr std::chrono::seconds patience{5};

    //! \p path only tells files apart.
    void flushSoon(const QString &path, WrittenPiece piece);
    //! On return this piece and all before it lie on the disk; after an error nobody takes care of it.
    [[nodiscard]] Result<> flushNow(const QString &path, WrittenPiece piece);
    //! Another attempt at what has failed.
    void flushAgain();
    //! The file is to be deleted. Waits for a flush of it that is under way, at most \c patience.
    void forget(const QString &path);

private:
    struct State;

    void wakeThread();

    std::shared_ptr<State> m_state; // outlives this where a disk never answers
    std::thread m_thread;
};

}
