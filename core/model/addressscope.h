#pragma once

#include <QStringList>

namespace mm {

//! One of the numeric addresses is of the public internet: neither private (RFC 1918, RFC 4193, RFC 6598),
//! nor of this computer or its link, nor made up (0.0.0.0).
[[nodiscard]] bool reachesTheInternet(const QStringList &addresses);

//! Every one of them is this computer's own (127.0.0.0/8, ::1) or nobody's (0.0.0.0/8, ::), as filters
//! answer.
[[nodiscard]] bool leadNowhere(const QStringList &addresses);

//! There are some, and every one of them is this computer's own (127.0.0.0/8, ::1): no network lies between.
[[nodiscard]] bool areOfThisComputer(const QStringList &addresses);

}
