#pragma once

#include "core/model/recognition.h"

namespace mm {

//! Whether a text is a log or a transcript: most of its lines begin with a time, with a protocol's name and
//! a mark of direction, or with the tag of a program.
[[nodiscard]] bool looksLikeLog(QStringView text);

//! The lines of a log that tell about its first code: the session around it, not those that went well
//! before. Without a code, the start of the log.
[[nodiscard]] QStringView tellingLines(QStringView text, const QList<FoundCode> &codes);

}
