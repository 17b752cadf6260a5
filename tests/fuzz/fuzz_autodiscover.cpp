#include "core/discovery/autodiscover.h"
#include "tests/fuzz/fuzzsettings.h"

#include <cstdint>

//! Any bytes as an answer about settings: refused in one short line, or exactly one of settings, a sound
//! address to ask at, and a mail address to ask for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto answer = mm::readAutodiscover(xml, {QStringLiteral("ada"), QStringLiteral("harbour.example")});
    if (!answer) {
        mm::fuzz::requireShort(answer.error());
        return 0;
    }
    mm::fuzz::requireSound(answer->candidate);
    const bool isUrl = !answer->redirectUrl.isEmpty();
    const bool isAddress = !answer->redirectAddress.isEmpty();
    if (int(isUrl) + int(isAddress) + int(!answer->candidate.services.isEmpty()) != 1)
        __builtin_trap();
    if (isUrl && (answer->redirectUrl.scheme() != u"https" || answer->redirectUrl.host().isEmpty()))
        __builtin_trap();
    if (isAddress && !mm::splitAddress(answer->redirectAddress))
        __builtin_trap();
    return 0;
}
