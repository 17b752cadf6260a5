#pragma once

#include "core/knowledge/organisation.h"

#include <QJsonValue>

namespace mm {

//! The help desk in plain lines: its name, then "Phone: …" and the like. None: no overlay names one.
[[nodiscard]] QStringList helpDeskLines(const Organisation &organisation);

//! The key "contact" of a document; null where no overlay names a help desk.
[[nodiscard]] QJsonValue helpDeskToJson(const Organisation &organisation);

}
