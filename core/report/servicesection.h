#pragma once

#include "core/model/observation.h"
#include "core/report/document.h"

#include <functional>

namespace mm {

//! What was measured of one service: stages, attempts, certificates, the server's replies. \p shown turns a
//! text from outside into one that may leave the computer.
[[nodiscard]] Document serviceSection(const ServiceObservation &service,
                                      const std::function<QString(const QString &)> &shown);

}
