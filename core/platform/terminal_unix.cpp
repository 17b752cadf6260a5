#include "core/platform/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace mm {

namespace {

std::optional<int> columnsOf(int file)
{
    winsize size{};
    if (ioctl(file, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

}

bool isOutputTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

std::optional<int> outputColumns()
{
    return columnsOf(STDOUT_FILENO);
}

std::optional<int> errorColumns()
{
    return columnsOf(STDERR_FILENO);
}

void prepareConsole() {}

}
