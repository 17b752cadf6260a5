#include "core/recognise/recogniser.h"

#include <cstdint>

//! Any file (encodings, messages in parts, logs): nothing fails, and every place lies inside the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    for (const mm::FoundCode &found : mm::recogniseBytes(bytes).codes) {
        if (found.offset < 0 || found.length <= 0 || found.offset + found.length > bytes.size())
            __builtin_trap();
    }
    return 0;
}
