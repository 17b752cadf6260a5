#include "core/base/durability.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

bool isOnDisk(int descriptor)
{
    int outcome = -1;
    do {
        outcome = ::fsync(descriptor);
    } while (outcome != 0 && errno == EINTR);
    // Some file systems cannot do it for a directory or at all; there is nothing more to be had then.
    return outcome == 0 || errno == EINVAL || errno == ENOTSUP;
}

}

Result<> flushToDisk(QFile &file)
{
    if (!file.flush() || !isOnDisk(file.handle()))
        return fail(ErrorCode::Io,
                    u"“%1” could not be written to the disk: %2"_s.arg(file.fileName(), qt_error_string()));
    return {};
}

Result<> flushDirectory(const QString &directory)
{
    const int descriptor = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(ErrorCode::Io, u"The folder “%1” could not be opened"_s.arg(directory));
    const bool done = isOnDisk(descriptor);
    const int reason = errno;
    ::close(descriptor);
    if (!done)
        return fail(ErrorCode::Io, u"The folder “%1” could not be written to the disk: %2"_s.arg(
                                       directory, qt_error_string(reason)));
    return {};
}

}
