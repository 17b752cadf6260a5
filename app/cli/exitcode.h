#pragma once

namespace mm {

//! What a run of mailmend-cli ends with; public contract.
enum class ExitCode : int {
    Fine = 0,      //!< ran, and found no problem; lookup, search and recognise: found something
    Problem = 1,   //!< ran, and found a problem; lookup, search and recognise: found nothing
    Usage = 2,     //!< wrong usage or unreadable input
    CannotRun = 3, //!< could not do it at all
};

}
