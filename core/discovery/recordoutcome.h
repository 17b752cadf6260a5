#pragma once

#include "core/model/accountsettings.h"
#include "core/model/observation.h"

#include <chrono>

namespace mm {

namespace patience {

inline constexpr std::chrono::milliseconds record{5000}; //!< for a record of the name service

}

//! How a question to the name service that brought no settings ended, in the terms of a search.
[[nodiscard]] constexpr SettingsOutcome outcomeOf(NameOutcome outcome)
{
    return outcome == NameOutcome::TimedOut || outcome == NameOutcome::ServerFailure
               ? SettingsOutcome::NotReached
               : SettingsOutcome::Nothing;
}

}
