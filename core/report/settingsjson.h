#pragma once

#include "core/model/accountsettings.h"

#include <QJsonObject>

namespace mm {

//! The document of `mailmend-cli discover --json` (schema mailmend/discover/1), and what a check's document
//! says under "discovery" of where its services are from. "settings" is the account that a check takes: null
//! where nothing was found.
[[nodiscard]] QJsonObject settingsToJson(const SettingsSearch &search);

}
