#pragma once

namespace mm {

//! Whether standard output, or standard error, is a terminal that a person looks at.
[[nodiscard]] bool isOutputTerminal();
[[nodiscard]] bool isErrorTerminal();

//! Makes the console show UTF-8 and, where it can, colours. Only Windows has anything to do.
void prepareConsole();

}
