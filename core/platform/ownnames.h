#pragma once

#include <QStringList>

namespace mm {

//! What tells whose computer this is: its name, the name of whoever is logged in. For taking them out of
//! what leaves it.
[[nodiscard]] QStringList ownNames();

}
