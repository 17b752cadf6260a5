#include "core/recognise/clientlog.h"
#include "core/recognise/codescanner.h"

#include <cstdint>

//! Any text taken for a log: nothing fails, and the telling lines are a piece of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(mm::looksLikeLog(text));
    const QStringView telling = mm::tellingLines(text, mm::scanCodes(text));
    if (telling.isEmpty())
        return 0;
    if (telling.begin() < QStringView(text).begin() || telling.end() > QStringView(text).end())
        __builtin_trap();
    return 0;
}
