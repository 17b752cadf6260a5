#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/finding.h"

namespace mm {

//! What to do about a finding, in the language that the program speaks, with its evidence filled in like
//! KnowledgeBase::summary(). Empty: nothing is to be done, or the summary says it: of a program on this
//! computer
//! ("local_certificate", "local_silence") no provider knows anything.
[[nodiscard]] QString remedyOf(const Finding &finding, const KnowledgeBase &knowledge);

}
