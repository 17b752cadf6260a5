#pragma once

#include "core/model/recognition.h"

namespace mm {

//! A failing reply of SMTP (RFC 5321 section 4.2) or NNTP at the place of its first digit. Three digits are
//! a reply only where their surroundings say so: after "said:", before an enhanced code, at a line's start
//! before text; never as a port, a size, a time, a line number or the status of HTTP.
[[nodiscard]] std::optional<FoundCode> matchReply(QStringView text, qsizetype at);

//! The reply in "SMTP550", which some programs write in one word, at the place of the word.
[[nodiscard]] std::optional<FoundCode> matchGluedReply(QStringView text, qsizetype at);

//! A failing enhanced status code (RFC 3463) at the place of its first digit; never a version, an address
//! or a date.
[[nodiscard]] std::optional<FoundCode> matchEnhancedStatus(QStringView text, qsizetype at);

//! The same in raw quoted-printable text, broken over two lines or with "=2E" for a dot (RFC 2045
//! section 6.7), behind a reply.
[[nodiscard]] std::optional<FoundCode> matchBrokenStatus(QStringView text, qsizetype at);

//! The text of an enhanced status code of any class that begins at the place; empty: none.
[[nodiscard]] QStringView enhancedStatusAt(QStringView text, qsizetype at);

//! Whether the registry (RFC 5248) or a large provider knows the subject and detail of an enhanced code.
[[nodiscard]] bool isRegisteredStatus(QStringView status);

}
