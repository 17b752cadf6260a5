#pragma once

#include <QString>

namespace mm {

//! \p text without control characters and marks that change the direction of writing, which could make it
//! read as something else. Line feeds and tabs stay.
[[nodiscard]] QString withoutControls(const QString &text);

}
