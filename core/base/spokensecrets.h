#pragma once

#include "core/base/textscan.h"

#include <QList>

namespace mm {

//! Passwords as people write them in sentences: "my password is tulip 7", "Kennwort lautet …". A word that
//! could as well be the sentence's own ("password is wrong") is none. In linear time.
[[nodiscard]] QList<textscan::Span> spokenPasswords(QStringView text);

//! What stands behind "code=" and is an authorisation code (RFC 6749 section 4.1.2), not an error's.
[[nodiscard]] QList<textscan::Span> authorisationCodes(QStringView text);

}
