#include "core/recognise/filerecogniser.h"
#include "core/recognise/recogniser.h"

#include <algorithm>
#include <cstdint>

namespace {

constexpr qsizetype headBytes = 4;

// The first bytes say how the rest is cut: sizes of pieces in turn, and whether it is long enough to reach
// across the recogniser's own blocks.
mm::Recognition recogniseInPieces(QByteArrayView bytes, QByteArrayView head)
{
    mm::FileRecogniser recogniser;
    const qsizetype scale = bytes.size() > 0xFFFF ? 997 : 1;
    for (qsizetype at = 0, turn = 0; at < bytes.size(); ++turn) {
        const qsizetype wanted = scale * (static_cast<quint8>(head[turn % headBytes]) + 1);
        const qsizetype size = std::min(wanted, bytes.size() - at);
        recogniser.feed(bytes.sliced(at, size));
        at += size;
    }
    return recogniser.finish();
}

}

//! Any file in pieces of any size is read as the same file whole, and every place lies inside the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    if (input.size() <= headBytes)
        return 0;
    const QByteArrayView head = input.first(headBytes);
    QByteArray bytes = input.sliced(headBytes).toByteArray();
    constexpr qsizetype longText = 200 * 1024;
    if (static_cast<quint8>(head[0]) == 0xFF)
        bytes = bytes.repeated(longText / bytes.size() + 1);
    const mm::Recognition whole = mm::recogniseBytes(bytes);
    if (!(recogniseInPieces(bytes, head) == whole))
        __builtin_trap();
    for (const mm::FoundCode &found : whole.codes) {
        if (found.offset < 0 || found.length <= 0 || found.offset + found.length > bytes.size())
            __builtin_trap();
    }
    return 0;
}
