#include "core/platform/terminal.h"

#include <windows.h>

#include <io.h>
#include <stdio.h>

namespace mm {

bool isOutputTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool isErrorTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

void prepareConsole()
{
    SetConsoleOutputCP(CP_UTF8);
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(output, &mode))
        SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

}
