#include "app/viewmodels/filereading.h"

#include <algorithm>

namespace mm {
namespace {

constexpr qint64 blockSize = 64 * 1024;
constexpr int blocksOfATurn = 8;
constexpr qint64 limit = FileReading::limitMegabytes * 1024 * 1024;

}

FileReading::FileReading(std::unique_ptr<QIODevice> file, const ProviderFinder *providers)
    : m_file(std::move(file))
    , m_recogniser(providers)
    , m_block(blockSize, Qt::Uninitialized)
{
}

bool FileReading::readTurn()
{
    for (int block = 0; block < blocksOfATurn; ++block) {
        const qint64 count = m_read < limit ? m_file->read(m_block.data(), m_block.size()) : 0;
        m_failed = count < 0;
        if (count <= 0)
            return true;
        m_recogniser.feed(QByteArrayView(m_block).first(count));
        m_read += count;
    }
    return false;
}

int FileReading::percent() const
{
    const qint64 whole = std::clamp(m_file->size(), qint64(1), limit);
    return static_cast<int>(std::min(qint64(100), m_read * 100 / whole));
}

FileReading::Outcome FileReading::finish(qsizetype units)
{
    Outcome outcome{.recognition = m_recogniser.finish(),
                    .opening = m_recogniser.opening(units),
                    .isCut = m_read >= limit,
                    .fault = m_failed ? m_file->errorString() : QString()};
    outcome.opening.replace(QChar::Null, u' ');
    return outcome;
}

}
