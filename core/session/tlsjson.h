#pragma once

#include "core/model/observation.h"

#include <QJsonObject>

namespace mm {

//! A handshake and its certificates as a session keeps them; what cannot be read becomes its default.
[[nodiscard]] QJsonObject tlsToJson(const TlsRecord &tls);
[[nodiscard]] TlsRecord tlsFromJson(const QJsonObject &json);

}
