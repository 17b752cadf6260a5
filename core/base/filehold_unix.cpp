#include "core/base/filehold.h"

#include <QFile>

#include <cerrno>
#include <sys/file.h>

namespace mm {

Hold holdFile(QFile &file, HoldKind kind)
{
    int outcome = -1;
    do {
        outcome = ::flock(file.handle(), (kind == HoldKind::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB);
    } while (outcome != 0 && errno == EINTR);
    if (outcome == 0)
        return Hold::Taken;
    return errno == EWOULDBLOCK ? Hold::HeldElsewhere : Hold::Impossible;
}

}
