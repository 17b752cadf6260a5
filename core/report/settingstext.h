#pragma once

#include "core/model/accountsettings.h"

namespace mm {

//! Where settings are from, to stand behind a server: "from your provider's own list".
[[nodiscard]] QString sourceText(SettingsSource source);
//! How the look into a place ended, in a few words.
[[nodiscard]] QString outcomeText(SettingsOutcome outcome);
//! What a person signs in with: "an app password".
[[nodiscard]] QString signInText(SignInKind kind);

}
