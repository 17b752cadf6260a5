#include "core/protocol/tlshello.h"

#include <algorithm>
#include <cstdlib>

using namespace mm;

namespace {

TlsHelloAnswer answerTo(QByteArrayView bytes, qsizetype piece)
{
    TlsHelloReader reader;
    bool complete = false;
    while (!bytes.isEmpty() && !complete) {
        const qsizetype size = std::min(piece, bytes.size());
        complete = reader.feed(bytes.first(size));
        bytes = bytes.sliced(size);
    }
    if (!complete)
        reader.end();
    return reader.answer();
}

}

//! Input: one byte with the size of the pieces, then what the server says.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const TlsHelloAnswer whole = answerTo(bytes, std::max(bytes.size(), qsizetype(1)));
    const TlsHelloAnswer pieces = answerTo(bytes, std::max(qsizetype(data[0]), qsizetype(1)));
    if (!(whole == pieces) || whole.plaintext.size() > TlsHelloReader::maxPlaintextBytes)
        std::abort();
    return 0;
}
