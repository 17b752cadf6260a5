#pragma once

#include "app/language/language.h"
#include "app/widgets/theme.h"
#include "core/base/result.h"
#include "core/practice/practiceserver.h"

namespace mm {

//! What `mailmend` was called with.
struct Arguments
{
    bool help = false;
    bool version = false;
    std::optional<PracticeFault> practice;
    Theme theme = Theme::System;
    bool internetChecks = true;
    bool reportStart = false; //!< for the benchmark: says when the window is painted and when all is loaded
    QStringList languages = systemLanguages(); //!< wanted, most wanted first
    QString text;                              //!< a file's path, or the problem itself
};

//! Reads the arguments behind the program's name. Options of Qt itself (-platform …) are left to
//! QApplication. The error is one line for standard error.
[[nodiscard]] Result<Arguments> readArguments(const QStringList &arguments);

[[nodiscard]] QString helpText();

}
