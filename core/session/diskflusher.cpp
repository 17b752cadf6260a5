#include "core/session/diskflusher.h"

#include <QFile>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

void join(WrittenPiece &earlier, const WrittenPiece &later)
{
    // The older opening of the file is kept: it is told of every error since.
    if (!earlier.file) {
        earlier = later;
        return;
    }
    earlier.bytes += later.bytes;
    earlier.folders += later.folders;
    earlier.folders.removeDuplicates();
}

Result<> writeAgain(const WrittenPiece &piece)
{
    if (piece.file->seek(piece.from) && piece.file->write(piece.bytes) == piece.bytes.size())
        return {};
    return fail(ErrorCode::Io,
                u"“%1” cannot be written: %2"_s.arg(piece.file->fileName(), piece.file->errorString()));
}

Result<> flush(const DiskFlush &disk, const WrittenPiece &piece, bool again)
{
    Result<> outcome = again ? writeAgain(piece) : Result<>();
    if (outcome)
        outcome = disk.file(*piece.file);
    for (const QString &folder : piece.folders) {
        if (outcome)
            outcome = disk.folder(folder);
    }
    return outcome;
}

}

struct DiskFlusher::State
{
    struct Pending
    {
        WrittenPiece piece;      // all that may not be on the disk
        bool waits = false;      // the thread is to flush it
        bool isUnderWay = false; // somebody is flushing it
        bool hasFailed = false;
    };
    using Entry = std::map<QString, Pending>::iterator;

    std::mutex mutex;
    std::condition_variable changed;
    std::map<QString, Pending> files;
    DiskFlush disk;
    Told told;
    bool ends = false;
    bool hasEnded = false;

    [[nodiscard]] Entry firstWaiting()
    {
        return std::find_if(files.begin(), files.end(),
                            [](const auto &file) { return file.second.waits && !file.second.isUnderWay; });
    }

    [[nodiscard]] bool isUnderWay(const QString &path) const
    {
        const auto entry = files.find(path);
        return entry != files.end() && entry->second.isUnderWay;
    }

    void tell(const QString &path, const Result<> &outcome) const
    {
        if (told)
            told(path, outcome);
    }

    Result<> flushUnlocked(std::unique_lock<std::mutex> &lock, Pending &pending, const WrittenPiece &piece)
    {
        const bool again = pending.hasFailed;
        pending.waits = false;
        pending.isUnderWay = true;
        lock.unlock();
        auto outcome = flush(disk, piece, again);
        lock.lock();
        pending.isUnderWay = false;
        return outcome;
    }

    // What was written meanwhile stays.
    void settle(Entry entry, const WrittenPiece &flushed)
    {
        auto &[path, pending] = *entry;
        if (std::exchange(pending.hasFailed, false))
            tell(path, {});
        if (!pending.waits) {
            files.erase(entry);
            return;
        }
        pending.piece.from += flushed.bytes.size();
        pending.piece.bytes.remove(0, flushed.bytes.size());
    }

    void run()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return ends || firstWaiting() != files.end(); });
            const auto entry = firstWaiting();
            if (entry == files.end())
                break;
            const WrittenPiece piece = entry->second.piece;
            if (const auto outcome = flushUnlocked(lock, entry->second, piece)) {
                settle(entry, piece);
            } else {
                entry->second.hasFailed = true;
                tell(entry->first, outcome);
            }
            changed.notify_all();
        }
        hasEnded = true;
        changed.notify_all();
    }
};

DiskFlusher::DiskFlusher(DiskFlush disk, Told told)
    : m_state(std::make_shared<State>())
{
    m_state->disk = std::move(disk);
    m_state->told = std::move(told);
}

DiskFlusher::~DiskFlusher()
{
    if (!m_thread.joinable())
        return;
    std::unique_lock lock(m_state->mutex);
    m_state->ends = true;
    m_state->changed.notify_all();
    const bool ended = m_state->changed.wait_for(lock, patience, [this] { return m_state->hasEnded; });
    m_state->told = nullptr;
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

void DiskFlusher::wakeThread()
{
    if (!m_thread.joinable())
        m_thread = std::thread([state = m_state] { state->run(); });
    m_state->changed.notify_all();
}

void DiskFlusher::flushSoon(const QString &path, WrittenPiece piece)
{
    {
        const std::lock_guard lock(m_state->mutex);
        auto &pending = m_state->files[path];
        join(pending.piece, piece);
        pending.waits = true;
    }
    wakeThread();
}

Result<> DiskFlusher::flushNow(const QString &path, WrittenPiece piece)
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [&] { return !m_state->isUnderWay(path); });
    const auto [entry, isNew] = m_state->files.try_emplace(path);
    WrittenPiece all = entry->second.piece;
    join(all, piece);
    const auto outcome = m_state->flushUnlocked(lock, entry->second, all);
    if (outcome) {
        m_state->settle(entry, all);
    } else if (isNew) {
        m_state->files.erase(entry);
    } else {
        entry->second.hasFailed = true;
        m_state->tell(path, outcome);
    }
    m_state->changed.notify_all();
    return outcome;
}

void DiskFlusher::flushAgain()
{
    {
        const std::lock_guard lock(m_state->mutex);
        for (auto &[path, pending] : m_state->files)
            pending.waits = pending.waits || pending.hasFailed;
    }
    wakeThread();
}

void DiskFlusher::forget(const QString &path)
{
    std::unique_lock lock(m_state->mutex);
    if (!m_state->changed.wait_for(lock, patience, [&] { return !m_state->isUnderWay(path); }))
        return;
    const auto entry = m_state->files.find(path);
    if (entry == m_state->files.end())
        return;
    if (entry->second.hasFailed)
        m_state->tell(path, {});
    m_state->files.erase(entry);
}

}
