#include "core/platform/hostsfile.h"

using namespace Qt::StringLiterals;

namespace mm {

QString hostsFilePath()
{
    return qEnvironmentVariable("SystemRoot", u"C:\\Windows"_s) % u"\\System32\\drivers\\etc\\hosts"_s;
}

}
