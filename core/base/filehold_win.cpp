#include "core/base/filehold.h"

#include <QFile>

#include <io.h>
#include <windows.h>

namespace mm {

// Windows keeps others from reading what is locked, so a byte far beyond the file's end is.
Hold holdFile(QFile &file, HoldKind kind)
{
    constexpr DWORD farAway = 0x40000000;
    OVERLAPPED place{};
    place.OffsetHigh = farAway;
    const DWORD flags = LOCKFILE_FAIL_IMMEDIATELY | (kind == HoldKind::Alone ? LOCKFILE_EXCLUSIVE_LOCK : 0);
    auto *const handle = reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()));
    if (::LockFileEx(handle, flags, 0, 1, 0, &place))
        return Hold::Taken;
    const DWORD error = ::GetLastError();
    return error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING ? Hold::HeldElsewhere
                                                                      : Hold::Impossible;
}

}
