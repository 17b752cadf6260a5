#pragma once

#include "core/model/recognition.h"

namespace mm {

//! Every code in a free text, in the order of the text, each once. One pass with a bounded look around
//! each number or word, so linear in the text's length; no bound of its own.
[[nodiscard]] QList<FoundCode> scanCodes(QStringView text);

}
