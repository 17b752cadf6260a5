#pragma once

#include "app/cli/verbline.h"
#include "core/knowledge/knowledgebase.h"
#include "core/probe/checkrunner.h"

namespace mm {

//! Adds the options of a live check to a verb: --service, --user, --password-stdin, --send-test and so on.
void addCheckOptions(VerbLine &line);

//! What those options and the address among the operands ask for. Reads the password from standard input
//! where the line says so. The error is one of usage.
[[nodiscard]] Result<CheckRequest> readCheckRequest(const VerbLine &line);

//! Where the line names an address and no service: the servers that the address's organisation names in an
//! overlay, and its form of the sign-in name unless the line has one.
void addOwnServers(CheckRequest &request, const VerbLine &line, const KnowledgeBase &knowledge);

}
