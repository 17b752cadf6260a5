#pragma once

#include <QString>

namespace mm {

//! A family of codes in the user's language: "smtp" → "Sending (SMTP)"; one that is not known stays as it is.
[[nodiscard]] QString familyText(const QString &family);

}
