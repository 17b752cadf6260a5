#pragma once

#include "app/cli/verbline.h"
#include "core/discovery/discoverer.h"
#include "core/probe/checkrunner.h"

namespace mm {

//! Runs a search in the program's one event loop; Ctrl+C cancels it.
[[nodiscard]] SettingsSearch runSettingsSearch(const SettingsRequest &request,
                                               const KnowledgeBase &knowledge);

//! What a check of an address alone goes by.
struct FoundServers
{
    std::optional<SettingsSearch> search; //!< none: the line names services, or no address
    bool signInKept = false; //!< what was to sign in was taken out of the request, because anybody on the way
                             //!< may have named these servers
};

//! Where the line names an address and no service: searches for its servers and puts them into the request,
//! with the sign-in name that belongs to them unless the line has one. Where nothing is found, the customary
//! names go into it, so that the check shows why. What the person has to know of it is said on standard
//! error.
[[nodiscard]] FoundServers findServers(CheckRequest &request, const VerbLine &line,
                                       const KnowledgeBase &knowledge, Console &console);

//! The document of a check with what is known of where its services are from.
[[nodiscard]] QJsonObject withServers(QJsonObject document, const FoundServers &servers);

//! How a check ends that would end with \p code: not Fine where the sign-in that was asked for was kept.
[[nodiscard]] ExitCode exitCodeOf(ExitCode code, const FoundServers &servers);

}
