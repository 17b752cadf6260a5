#pragma once

#include "app/cli/verbline.h"
#include "core/probe/checkrunner.h"

namespace mm {

//! Adds the options of a live check to a verb: --service, --user, --password-stdin, --send-test and so on.
void addCheckOptions(VerbLine &line);

//! What those options and the address among the operands ask for. Reads the password from standard input
//! where the line says so. The error is one of usage.
[[nodiscard]] Result<CheckRequest> readCheckRequest(const VerbLine &line);

}
