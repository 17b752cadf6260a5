#include "core/platform/elevatedprocess.h"

#include "core/platform/plainprocess.h"
#include "core/platform/programplaces.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// pkexec(1), "Return value".
constexpr int dismissed = 126;
constexpr int notAuthorised = 127;

class PolkitProcess final : public PlainProcess
{
public:
    using PlainProcess::PlainProcess;

protected:
    [[nodiscard]] CommandOutcome outcomeOf(int exitCode) const override
    {
        return exitCode == dismissed || exitCode == notAuthorised ? CommandOutcome::Dismissed
                                                                  : CommandOutcome::Ended;
    }
};

}

bool canElevate()
{
    return !locateProgram(u"pkexec"_s).isEmpty();
}

std::unique_ptr<CommandProcess> makeElevatedProcess(const QString &program, const QStringList &arguments)
{
    // Its own way of asking wants a terminal, which a window has none of.
    const QStringList all = QStringList{u"--disable-internal-agent"_s, program} + arguments;
    return std::make_unique<PolkitProcess>(locateProgram(u"pkexec"_s), all);
}

}
