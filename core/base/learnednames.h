#pragma once

#include "core/base/textscan.h"

#include <QList>
#include <QStringList>

namespace mm {

//! True: a word such as "info", "mail" or "laptop" that is somebody's sign-in name or computer as well, and
//! would take servers' names and sentences with it.
[[nodiscard]] bool isOrdinaryName(QStringView name);

//! Names of computers and of whoever signs in, where their place or shape tells them: "DOMAIN\jdoe",
//! "EHLO laptop", "DESKTOP-7H2K9QX", "host=LAPTOP-JANE", "USER jdoe". In order and apart; in linear time.
[[nodiscard]] QList<textscan::Span> namesByPlace(QStringView text);

//! What of \p found, a name taken from an address, a folder or its place, is to be taken out wherever it
//! stands; empty where that would make a report unreadable.
[[nodiscard]] QString nameWorthLearning(QStringView found);

//! Each of \p names (in lower case) as a whole word of \p text and no part of a server's name. In order.
[[nodiscard]] QList<textscan::Span> learnedNamesIn(QStringView text, const QStringList &names);

}
