#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/session.h"
#include "core/steps/stepengine.h"

//! Hand-made values that pages are shown with: small, but shaped like the real ones.
namespace mm::samples {

[[nodiscard]] KnowledgeBase knowledge();

//! IMAP in order, SMTP without an answer on port 587.
[[nodiscard]] CheckRecord blockedCheck();
//! The same services, both in order.
[[nodiscard]] CheckRecord healthyCheck();
[[nodiscard]] Recommendation recommendation();
//! Step 1 answered by the check, step 2 current, step 3 skipped.
[[nodiscard]] PathState path();

}
