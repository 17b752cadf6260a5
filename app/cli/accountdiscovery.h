#pragma once

#include "app/cli/verbline.h"
#include "core/discovery/discoverer.h"
#include "core/probe/checkrunner.h"

namespace mm {

//! Runs a search in the program's one event loop; Ctrl+C cancels it. Where a person looks on, a line says so.
[[nodiscard]] SettingsSearch runSettingsSearch(const SettingsRequest &request, const KnowledgeBase &knowledge,
                                               Console &console);

//! What a check of an address alone goes by.
struct FoundServers
{
    std::optional<SettingsSearch> search; //!< none: the line names services, or no address
    std::optional<SettingsCandidate> taken;
    bool isUnanswered = false; //!< nobody answered the search; the customary names are tested
    //! What was to sign in, and a test message, were taken out of the request, because anybody on the way may
    //! have named these servers (RFC 6186 section 6).
    bool signInKept = false;

    [[nodiscard]] bool isCancelled() const { return search && search->cancelled; }
};

//! Where the line names an address and no service: searches for its servers and puts them into the request,
//! with the sign-in name that belongs to them unless the line has one. Where the name service tells nothing
//! at all the customary names go into it, so that the check shows why; else the request stays without
//! services.
[[nodiscard]] FoundServers findServers(CheckRequest &request, const VerbLine &line,
                                       const KnowledgeBase &knowledge, Console &console);

//! Whether there is nothing to test, and how the verb then ends: a line that names nothing is wrong usage.
[[nodiscard]] bool isWrongUsage(const CheckRequest &request, const FoundServers &servers);

//! The words on where the tested servers are from, or why there are none.
void printServers(const FoundServers &servers, Console &console);

//! What of that a program that reads JSON would miss, on standard error.
void complainOfServers(const FoundServers &servers, Console &console);

//! The document of a check with what is known of where its services are from.
[[nodiscard]] QJsonObject withServers(QJsonObject document, const FoundServers &servers);

//! How a check ends that would end with \p code: CannotRun where no servers were found, Problem where the
//! provider has none.
[[nodiscard]] ExitCode exitCodeOf(ExitCode code, const FoundServers &servers);

}
