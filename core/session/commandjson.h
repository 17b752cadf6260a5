#pragma once

#include "core/session/sessionevent.h"

#include <QJsonObject>

namespace mm {

//! The two events of a command as a journal keeps them. What is read is shown and looked up in the built-in
//! knowledge, and never run.
[[nodiscard]] QJsonObject announcementToJson(const CommandRun &run);
[[nodiscard]] CommandRun announcementFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject finishToJson(const CommandFinished &finished);
[[nodiscard]] CommandFinished finishFromJson(const QJsonObject &json);

}
