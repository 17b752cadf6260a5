#pragma once

#include "core/model/accountsettings.h"

#include <optional>

namespace mm {

//! The host that a field names, a name or a numeric address, without blanks and a final dot; empty: none that
//! can be looked up. Bound: 253 characters.
[[nodiscard]] QString hostOf(const QString &field);

//! 1 to 65535, in digits alone.
[[nodiscard]] std::optional<quint16> portOf(const QString &field);

//! A sign-in name; empty: none that can be one. Bound: 256 characters.
[[nodiscard]] QString userOf(const QString &field);

//! A text for people on one line without hidden characters. Bound: 256 characters, then an ellipsis.
[[nodiscard]] QString lineOf(const QString &field);

//! Incoming services before outgoing ones, else in their order. Bound: the first 16 of each.
[[nodiscard]] QList<ServiceSettings> incomingFirst(const QList<ServiceSettings> &services);

}
