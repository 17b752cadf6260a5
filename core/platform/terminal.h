#pragma once

#include <optional>

namespace mm {

//! Whether standard output, or standard error, is a terminal that a person looks at.
[[nodiscard]] bool isOutputTerminal();
[[nodiscard]] bool isErrorTerminal();

//! How many columns the terminal behind standard output, or standard error, has at this moment. Nothing where
//! there is no terminal, or one that does not tell.
[[nodiscard]] std::optional<int> outputColumns();
[[nodiscard]] std::optional<int> errorColumns();

//! Makes the console show UTF-8 and, where it can, colours. Only Windows has anything to do.
void prepareConsole();

}
