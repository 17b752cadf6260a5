#include "core/platform/terminal.h"

#include <unistd.h>

namespace mm {

bool isOutputTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

void prepareConsole() {}

}
