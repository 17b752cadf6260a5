#pragma once

#include "core/model/code.h"

namespace mm {

//! What the first digit of an enhanced status or a reply says (RFC 3463 section 2, RFC 5321 section 4.2.1).
enum class StatusClass : quint8 { Success, Intermediate, Temporary, Permanent };

//! The class of a reply or an enhanced status; none for other kinds and for "X.7.1".
[[nodiscard]] std::optional<StatusClass> statusClassOf(const Code &code);
[[nodiscard]] QString describeClass(StatusClass statusClass); //!< one sentence
[[nodiscard]] QString nameOfClass(StatusClass statusClass);   //!< "temporary"

//! What can be said of a code that no entry knows, from its form alone: facility and number of an HRESULT,
//! class and subject of an enhanced status, the digits of a reply. One or two sentences.
[[nodiscard]] QString describeStructure(const Code &code);

}
