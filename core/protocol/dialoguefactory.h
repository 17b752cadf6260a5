#pragma once

#include "core/protocol/dialogue.h"

#include <memory>

namespace mm {

//! The dialogue that speaks the protocol.
[[nodiscard]] std::unique_ptr<Dialogue> makeDialogue(Protocol protocol, DialogueRequest request);

}
