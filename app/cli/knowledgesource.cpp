#include "app/cli/knowledgesource.h"

#include "app/knowledge/installedknowledge.h"

#include <QCoreApplication>

namespace mm {

Result<KnowledgeBase> installedKnowledge(Console &console)
{
    auto installed = loadInstalledKnowledge();
    if (!installed)
        return tl::unexpected(std::move(installed.error()));
    for (const Error &refusal : std::as_const(installed->refusals))
        console.complain(
            QCoreApplication::translate("KnowledgeSource", "an overlay is left out: %1").arg(refusal.detail));
    return std::move(installed->knowledge);
}

}
