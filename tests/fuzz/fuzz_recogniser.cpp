#include "core/recognise/recogniser.h"

#include <cstdint>

//! Any text: nothing fails, every code stands where it says, and one code read alone is read the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const mm::Recognition recognition = mm::recognise(text);
    qsizetype last = -1;
    for (const mm::FoundCode &found : recognition.codes) {
        if (found.offset <= last || found.offset + found.length > text.size() ||
            text.sliced(found.offset, found.length) != found.text)
            __builtin_trap();
        if (!mm::parseCode(found.code.text))
            __builtin_trap();
        last = found.offset;
    }
    static_cast<void>(mm::parseCode(text.first(qMin<qsizetype>(text.size(), 64))));
    return 0;
}
