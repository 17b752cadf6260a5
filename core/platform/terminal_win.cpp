#include "core/platform/terminal.h"

#include <windows.h>

#include <io.h>
#include <stdio.h>

namespace mm {

namespace {

std::optional<int> columnsOf(DWORD stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(stream), &info))
        return std::nullopt;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

}

bool isOutputTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool isErrorTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

std::optional<int> outputColumns()
{
    return columnsOf(STD_OUTPUT_HANDLE);
}

std::optional<int> errorColumns()
{
    return columnsOf(STD_ERROR_HANDLE);
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
