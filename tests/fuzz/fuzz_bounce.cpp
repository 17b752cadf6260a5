#include "core/recognise/bounce.h"

#include <cstdint>

//! Any message: nothing fails, and the stretches lie in order inside the text and inside the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    static_cast<void>(mm::looksLikeMessage(bytes));
    const mm::MessageText message = mm::readMessage(bytes);
    qsizetype text = -1;
    qsizetype byte = 0;
    for (const mm::Stretch &stretch : message.stretches) {
        if (stretch.textOffset <= text || stretch.textOffset >= message.text.size())
            __builtin_trap();
        if (stretch.byteOffset < byte || stretch.byteLength < 0 ||
            stretch.byteOffset + stretch.byteLength > bytes.size())
            __builtin_trap();
        text = stretch.textOffset;
        byte = stretch.byteOffset;
    }
    return 0;
}
