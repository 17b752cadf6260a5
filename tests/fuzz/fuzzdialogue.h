#pragma once

#include "core/model/endpoint.h"

#include <cstddef>
#include <cstdint>

namespace mm::fuzz {

//! Plays a hostile server against the dialogue of the protocol, whole and in pieces, and stops the program
//! where it does not finish exactly once, outgrows its bounds, sends a secret without leave, or where the
//! pieces change what it records.
//!
//! Input: one byte of options (bits 0 and 1 security, 2 password, 3 token, 4 sign in without TLS, 5 test
//! message, 6 sound certificate, 7 ends in silence), one byte with the size of the pieces, then what the
//! server says. After a byte 0xFF a handshake that was asked for succeeds.
void playHostileServer(Protocol protocol, const uint8_t *data, size_t size);

}
