#include "core/knowledge/completeness.h"
#include "core/knowledge/kbloader.h"

#include <cstdint>

//! Any bytes as a document of knowledge: refused by name, or a base in which each of its codes is found.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto knowledge = mm::loadKnowledge({{QStringLiteral("f"), json}});
    if (!knowledge) {
        if (!knowledge.error().detail.startsWith(u"f#"))
            __builtin_trap();
        return 0;
    }
    for (const mm::CodeEntry &entry : knowledge->contents().codes) {
        if (!knowledge->find(entry.code))
            __builtin_trap();
    }
    static_cast<void>(mm::gapsOf(*knowledge));
    static_cast<void>(knowledge->search(u"server refused"));
    return 0;
}
