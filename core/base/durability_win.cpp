#include "core/base/durability.h"

#include <QFile>

#include <io.h>

using namespace Qt::StringLiterals;

namespace mm {

Result<> flushToDisk(QFile &file)
{
    if (!file.flush() || ::_commit(file.handle()) != 0)
        return fail(ErrorCode::Io,
                    u"“%1” could not be written to the disk: %2"_s.arg(file.fileName(), qt_error_string()));
    return {};
}

Result<> flushDirectory(const QString &)
{
    return {};
}

}
