#include "tests/fuzz/fuzzdialogue.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    mm::fuzz::playHostileServer(mm::Protocol::Pop3, data, size);
    return 0;
}
