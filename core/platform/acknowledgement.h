#pragma once

#include <QtGlobal>

namespace mm {

//! Has the system acknowledge at once what arrives next on a TCP connection, where it can be told to. A
//! system that waits for something to send along holds an acknowledgement back for some 40 ms, and a server
//! with Nagle's algorithm (RFC 896) holds back its next line until that has come. The system forgets the wish
//! while data flows: it is to be repeated after every reading and sending.
void acknowledgeAtOnce(qintptr descriptor);

}
