#include "core/discovery/autoconfig.h"
#include "tests/fuzz/fuzzsettings.h"

#include <cstdint>

//! Any bytes as a list of settings: refused in one short line, or settings that can be used as they are.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto candidate =
        mm::readAutoconfig(xml, {QStringLiteral("%EMAILDOMAIN%"), QStringLiteral("harbour.example")});
    if (!candidate) {
        mm::fuzz::requireShort(candidate.error());
        return 0;
    }
    mm::fuzz::requireSound(*candidate);
    if (candidate->services.isEmpty())
        __builtin_trap();
    return 0;
}
