#pragma once

#include "core/session/sessionstore.h"

//! Events that fill every field of a session with a value of its own, so that one that gets lost is missed.
namespace mm::sample {

inline const QDateTime start(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

[[nodiscard]] CheckObservation observation();
[[nodiscard]] CheckRecord check();
[[nodiscard]] QList<SessionEvent> events();

}
