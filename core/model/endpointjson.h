#pragma once

#include "core/model/endpoint.h"

#include <QJsonObject>

namespace mm {

//! {"protocol": "imap", "host": "…", "port": 993, "security": "tls"}, as every document of ours has it.
[[nodiscard]] QJsonObject endpointToJson(const Endpoint &endpoint);
//! Read leniently: what is missing or unknown becomes a value that no server answers to.
[[nodiscard]] Endpoint endpointFromJson(const QJsonObject &json);

}
