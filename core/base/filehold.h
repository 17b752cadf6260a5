#pragma once

#include <QtGlobal>

class QFile;

namespace mm {

//! How an open file is held against other openings of it, of this program or another: by one alone, or by
//! any number that only want to see whether somebody holds it alone.
enum class HoldKind : quint8 { Alone, Shared };

enum class Hold : quint8 {
    Taken,
    HeldElsewhere,
    Impossible //!< the file system knows no locks (some network file systems)
};

//! Holds \p file, which is open, until it is closed. Reading and writing it stay possible to all. The system
//! lets go by itself when the program ends, however it ends. Does not wait.
[[nodiscard]] Hold holdFile(QFile &file, HoldKind kind);

}
